import type { Mention, Span } from "../../../proposal.js";
import { NO_PERSON } from "../../people/latin-names.js";
import { namesField } from "../../organizations/english/split-joined.js";
import { COUNTRY, STATE } from "../../words/countries.js";

const TOWN = "[A-Z][\\p{Script=Latin}’'-]+(?: [A-Z][\\p{Script=Latin}’'-]+)?";
/** "Jinhai University (JHU)｜, Dallas, Texas", "in Patiala, Punjab, India", "Kyambogo University, Uganda". */
const BEHIND = new RegExp(
  `^(?: \\([A-Z][\\w.-]*\\))?(?:,| in(?: the (?:city|town) of| the)?) ((?:${TOWN}, ){0,2}(?:${STATE}|${COUNTRY})(?:, (?:${COUNTRY}))?)(?![\\p{L}’'-]| [A-Z]| (?:said|says|told|added|noted)\\b)`,
  "u",
);
/** "Jinhai University in ｜Dallas｜, has": a town that nothing else tells of. */
const IN_TOWN = new RegExp(
  `^(?: \\([A-Z][\\w.-]*\\))?,? in(?: the (?:city|town) of)? (${TOWN})(?=[,.;)]|$| (?:is|has|have|will|was|were|said|where|which|that|to)\\b)`,
  "u",
);
/** What is done in a town is no place of whoever it is done by or with. */
const DONE_WITH =
  /\b(?:by|with|between|and|met|joined|to|visited|visiting|beat|defeated|faced|played|hosted) (?:the )?$/;
const NO_TOWN =
  /^(?:Spring|Fall|Summer|Autumn|Winter|Phase|English|French|German|Spanish|Japanese|Chinese|Mandarin|STEM|Court|Person|Partnership|Principle)\b/;

/** Where a body lies that English names with its place right behind: from the least to the greatest. */
export function listLocated(text: string, { start, end }: Mention, sentence: Span): Mention[] {
  const rest = text.slice(end, Math.min(sentence.end, end + 140));
  const known = BEHIND.exec(rest);
  const isDone = DONE_WITH.test(text.slice(Math.max(sentence.start, start - 16), start));
  const town = known || isDone ? null : IN_TOWN.exec(rest);
  const found = known && !(isDone && / in /.test(known[0].slice(0, known[0].indexOf(known[1]!)))) ? known : town;
  if (!found) return [];
  const names = found[1]!;
  if (found === town && (isNoTown(names) || names.length < 4)) return [];
  const from = end + found[0].length - names.length;
  let at = 0;
  return names.split(", ").map((name): Mention => {
    const begin = from + at;
    at += name.length + 2;
    return { start: begin, end: begin + name.length, text: name, kind: "Place" };
  });
}

function isNoTown(name: string): boolean {
  return NO_TOWN.test(name) || NO_PERSON.test(name) || namesField(name);
}
