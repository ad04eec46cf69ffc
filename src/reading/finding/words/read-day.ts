/** The day that words print last, as statements write it: 2024, 2024-05 or 2024-05-12; undefined where they print none. */
export function readDay(words: string): string | undefined {
  const found = [...words.matchAll(/(?<!\d)((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/gu)].at(-1);
  const latin = [...words.matchAll(/\b(?:in|since) ((?:19|20)\d\d)\b/gu)].at(-1);
  const [year, month, day] = found ? found.slice(1) : latin ? latin.slice(1) : [];
  if (year === undefined) return undefined;
  const parts = [year, ...[month, day].filter((part) => part !== undefined)];
  return parts.map((part) => part.padStart(2, "0")).join("-");
}
