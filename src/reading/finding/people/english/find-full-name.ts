import { type Found, HONORIFIC, LATIN_PERSON, LATIN_TITLE, NO_PERSON } from "../latin-names.js";

/** Somebody where he is named in full; by his last name, the only one who has it of those named before. */
export function findFullName(
  text: string,
  said: string,
  start: number,
): Pick<Found, "start" | "end" | "name"> | undefined {
  const end = start + said.length;
  if (NO_PERSON.test(said)) return undefined;
  if (said.includes(" ")) return { start, end, name: said };
  const named = [
    ...text
      .slice(0, start)
      .matchAll(new RegExp(`(?<![\\p{L}’'-])(?!${HONORIFIC}|${LATIN_TITLE}\\b)${LATIN_PERSON}(?![\\p{L}-])`, "gu")),
  ].filter(({ 0: name }) => !NO_PERSON.test(name) && name.split(" ").at(-1) === said);
  const [first] = named;
  return first && named.every(({ 0: name }) => name === first[0]) ? { start, end, name: first[0] } : undefined;
}
