const MOST = 3;

/** The options that may have been meant, nearest first, at most three. */
export function listNearest(input: string, options: Iterable<string>): string[] {
  const typed = input.toLowerCase();
  const furthest = Math.floor(typed.length * 0.4) + 1;
  const near: { option: string; distance: number }[] = [];
  for (const option of options) {
    const lower = option.toLowerCase();
    if (Math.abs(lower.length - typed.length) > furthest) continue;
    const distance = measureDistance(typed, lower);
    if (distance <= furthest) near.push({ option, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance || (a.option < b.option ? -1 : 1))
    .slice(0, MOST)
    .map(({ option }) => option);
}

/** `did you mean "quotes"?`, or undefined where nothing is near. */
export function suggestNearest(input: string, options: Iterable<string>): string | undefined {
  const near = listNearest(input, options);
  return near.length === 0 ? undefined : `did you mean ${printChoice(near.map((option) => `"${option}"`))}?`;
}

/** "a, b or c". */
export function printChoice(options: readonly string[]): string {
  return options.length < 2 ? options.join("") : `${options.slice(0, -1).join(", ")} or ${options.at(-1)}`;
}

/** Edits between two texts, where exchanging two neighbours is one edit (Damerau, optimal string alignment). */
export function measureDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
