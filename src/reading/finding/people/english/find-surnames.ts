import type { Mention } from "../../../proposal.js";
import { HONORIFIC, LATIN_PERSON, LATIN_TITLE } from "../latin-names.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** "Ms. Guo", "Chancellor Reed": a surname behind what people are called by, and no more of a name behind it. */
const SURNAME = pattern("gu")`
  (?:(?:${HONORIFIC}|\b${LATIN_TITLE} )(?!${LATIN_PERSON})
  |(?<=[.”"\n,] ?)(?=\p{Lu}[\p{L}’'-]+ (?:said|added|noted|stated|stressed|emphasi[sz]ed|delivered|introduced
  |told)\b))(\p{Lu}[\p{L}’'-]+)(?![\p{L}-]| \p{Lu}\p{Ll}+ \p{Lu})
`;
/** Chinese names with the surname first have short ones there. */
const FIRST = /^(?:\p{Lu}\p{Ll}{1,5}|\p{Lu}{2,7}) (?:\p{Lu}\p{Ll}+|\p{Lu}{2,})(?:-\p{L}+)?$/u;

/** Who is meant by a surname alone: the only one of a text who has it, where he was named in full before. */
export function findSurnames(text: string, people: readonly Mention[]): Mention[] {
  const bySurname = new Map<string, Map<string, Mention>>();
  const put = (surname: string, person: Mention): void => {
    const key = surname.toLowerCase();
    bySurname.set(key, (bySurname.get(key) ?? new Map<string, Mention>()).set(person.text, person));
  };
  for (const person of people) {
    if (!/^\p{Script=Latin}/u.test(person.text)) continue;
    const words = person.text.split(" ");
    put(words.at(-1)!, person);
    if (FIRST.test(person.text)) put(words[0]!, person);
  }
  return [...text.matchAll(SURNAME)].flatMap(({ 0: whole, 1: name = "", index }): Mention[] => {
    const all = [...(bySurname.get(name.toLowerCase())?.values() ?? [])];
    const start = index + whole.length - name.length;
    const [one] = all;
    return one && all.length === 1 && one.start < start ? [{ ...one, start, end: start + name.length }] : [];
  });
}
