/** Where each of many names stands in a text, in one pass over it: what a pass for each name would cost grows with both. */
export function findEach(text: string, names: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const byStart = new Map<string, string[]>();
  for (const name of new Set(names)) {
    if (name.length < 2) continue;
    places.set(name, []);
    const start = name.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), name]);
  }
  if (byStart.size === 0) return places;
  for (let at = 0; at < text.length - 1; at++)
    for (const name of byStart.get(text.slice(at, at + 2)) ?? []) {
      const own = places.get(name)!;
      if (text.startsWith(name, at) && (own.length === 0 || own.at(-1)! + name.length <= at)) own.push(at);
    }
  return places;
}
