import { pattern } from "../../../../../text/patterns/pattern.js";
import { isDenied } from "../../../words/is-denied.js";
import { type Found, HONORIFIC, LATIN_PERSON, LATIN_TITLE, NO_PERSON } from "../../latin-names.js";

/** "Geneticist ｜Lynn Cooley": what somebody does. */
const TRADE = pattern("u")`
  ^(?:\p{Lu}\p{Ll}+(?:ologist|icist|nomist|ographer|osopher)|Historian|Chemist|Engineer
  |Mathematician) (?=\p{Lu}\S+ \p{Lu})
`;

/** Somebody where he is named in full; by his last name, the only one who has it of those named before. */
export function findFullName(
  text: string,
  printed: string,
  at: number,
): Pick<Found, "start" | "end" | "name"> | undefined {
  const trade = TRADE.exec(printed)?.[0].length ?? 0;
  const [said, start] = [printed.slice(trade), at + trade];
  const end = at + printed.length;
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

/** "It is not true that ｜Tom Hill has served as dean": he has not. */
export function isUntrue(text: string, index: number): boolean {
  const said =
    text
      .slice(Math.max(0, index - 60), index)
      .split(/[.!?]\s/)
      .at(-1) ?? "";
  return isDenied(said) || /\bnot true\b|\bfalse(?:ly)?\b/.test(said);
}
