import type { Mention } from "../../../proposal.js";
import { listNear } from "../../../spans.js";
import { findSide } from "./find-side.js";
import { isBehindPerson } from "./find-around.js";
import {
  type At,
  type Found,
  HONORIFIC,
  LATIN_PERSON,
  LATIN_TITLE,
  NO_PERSON,
  ROW,
  SPLIT,
  TITLES,
} from "../latin-names.js";

/** Whether the body behind the last of a row is that of the others, too: no unit, and no post that one of them has already. */
function isShared(text: string, row: readonly Found[], last: Found, body: Mention): boolean {
  const between = text.slice(row[0]?.start, last.start);
  const isFrom = / from (?:the )?$/.test(text.slice(Math.max(0, body.start - 12), body.start));
  return (
    body.kind !== "OrganizationalUnit" &&
    !between.includes(";") &&
    (isFrom || (row.length === 1 && !between.includes(","))) &&
    !row.some(({ titles }) => titles.some((title) => last.titles.includes(title)))
  );
}

/** "｜Canberra ｜chancellor Tom Hill": the University of Canberra, where a text names it. */
function findTail(text: string, employers: readonly Mention[], begin: number): Mention | undefined {
  const word = /(?<![\p{L}’'-]|[A-Z][\p{L}]{0,20} )([A-Z][\p{L}]{3,}) $/u.exec(
    text.slice(Math.max(0, begin - 40), begin),
  )?.[1];
  if (word === undefined) return undefined;
  return employers.find(({ kind, text: name }) => kind === "University" && name === `University of ${word}`);
}

/** "Vice President Li Ping of X", "X President Li Ping, Dean Ma Li". */
export function findBefore(text: string, employers: readonly Mention[], at: At): Found[] {
  const all: Found[] = [];
  let row: Found[] = [];
  const pattern = new RegExp(
    `(${TITLES}) (?:${HONORIFIC})?(${LATIN_PERSON})((?:,(?: and)?| and) (?!${LATIN_TITLE}\\b)${LATIN_PERSON}(?![\\p{L}]))*`,
    "gu",
  );
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, run = "", first = ""] = match;
    // "Li Ping, the ｜secretary and chairman, manager｜ Ma Li": of Ma Li is what stands behind the last comma.
    const own = run.includes(", ") && isBehindPerson(text, match.index) ? run.lastIndexOf(", ") + 2 : 0;
    const [titles, begin] = [run.slice(own), match.index + own];
    // "rector Prof Dr ｜Li Ping"
    const head = whole.indexOf(first, run.length);
    const names = [...whole.slice(head).matchAll(new RegExp(LATIN_PERSON, "gu"))].filter(
      ({ 0: name }) => !NO_PERSON.test(name),
    );
    // What stands behind the first name may be the next one's body.
    pattern.lastIndex = match.index + run.length + 2;
    if (names.length === 0) continue;
    // "Vice Presidents A, B and C" are three; "President A, B" is one, and somebody else.
    const isMany = titles.endsWith("s") && !/(?:ss|us|is)$/.test(titles);
    const last = names[isMany ? names.length - 1 : 0]!;
    const end = match.index + head + last.index + last[0].length;
    pattern.lastIndex = end;
    const before = listNear(employers, { start: begin - 44, end: begin })
      .filter(
        (one) =>
          one.end < begin &&
          /^(?:’s|'s)? $|^, including (?:the )?$|^(?: was| were|,)? (?:led|headed|represented) by (?:its )?$|^ by its $|^ (?:(?!of |in |at |and )[\p{Ll}-]+ ){1,3}$(?<=\b(?:engineering|science|physics|chemistry|biology|economics|law|medicine|history|business|policy|management|education|psychology|journalism|computing|mathematics|nursing|studies) )/u.test(
            text.slice(one.end, begin),
          ),
      )
      .sort((a, b) => b.text.length - a.text.length)[0];
    const isRow = row.length > 0 && ROW.test(text.slice(row.at(-1)!.end, begin));
    const of = / ?(?:of|from|at) (?:[Tt]he )?$/.exec(
      text.slice(end, end + 10).match(/^,? (?:of|from|at) (?:[Tt]he )?/)?.[0] ?? "",
    );
    const behind = of ? at(end + text.slice(end).match(/^,? (?:of|from|at) (?:[Tt]he )?/)![0].length) : undefined;
    const employer =
      before ??
      findTail(text, employers, begin) ??
      behind ??
      (isRow ? row.at(-1)!.employer : findSide(text, employers, begin));
    const mine = names.slice(0, isMany ? names.length : 1).map(
      ({ 0: name, index }): Found => ({
        start: match.index + head + index,
        end: behind && behind === employer ? behind.end : end,
        name,
        employer,
        titles: titles.split(SPLIT),
        // "Former X University ｜president"
        ...(before &&
          /\b[Ff]ormer (?:the )?$/.test(text.slice(Math.max(0, before.start - 12), before.start)) && {
            tenure: "FORMER" as const,
          }),
      }),
    );
    // "President A, Vice President B from X": X is of both; of a longer list "of X" is said of the last alone.
    const isOfAll = behind && isShared(text, row, mine[0]!, behind);
    row = isRow
      ? [...row.map((one) => (isOfAll && one.employer === undefined ? { ...one, employer: behind } : one)), ...mine]
      : mine;
    const starts = new Set(row.map(({ start }) => start));
    all.splice(0, all.length, ...all.filter(({ start }) => !starts.has(start)), ...row);
  }
  return all;
}
