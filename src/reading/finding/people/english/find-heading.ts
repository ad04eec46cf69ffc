import type { Mention } from "../../../proposal.js";
import { pattern } from "../../../../text/patterns/pattern.js";
import {
  type At,
  DEGREES,
  type Found,
  HONORIFIC,
  LATIN_PERSON,
  LATIN_TITLE,
  NO_PERSON,
  SOMEBODY,
} from "../latin-names.js";
import { findFullName, isUntrue } from "./parts/find-full-name.js";

/** "Anna Wells, who ｜heads the ｜Department": whose head somebody is by the verb alone. */
const HEADS = pattern("gu")`
  (?<![\p{L}’'-])(?=\p{Lu})(?:${HONORIFIC})?(?!${HONORIFIC}|${LATIN_TITLE}\b)(${LATIN_PERSON}|(?<=${HONORIFIC})\p{Lu}\p{Ll}[\p{L}’'-]+)${DEGREES}
  (?:,? who| )(?: ?(?:also|now|currently) | ?)((?:will|is (?:set )?to) (?:head|lead|direct|chair|run)|heads|leads|directs|chairs|runs|headed|directed|chaired|(?<=who )led) (?:the |its )?
`;
/** "leads the ｜X University ｜team": no more of it than that. */
export const GOES_ON = /^ (?:team|project|delegation|research|group|campus|study|effort|program|chapter)\b|^[’']s /u;
/** "the Laboratory, ｜directed by Anna Wells", "the Center is ｜led by Prof. Anna Wells". */
const HEADED_BY = pattern("u")`
  ^(?: \([^()]{1,30}\))?(?:,|,? which is|,? is|,? was|,? will be|,? has been|,? to be)? (?:currently |now |then )?(led|headed|directed|chaired|run) by (?:its )?
  ${SOMEBODY}(?![\p{L}-])
`;
export const BODIES: ReadonlySet<string> = new Set(
  "OrganizationalUnit Laboratory Platform Association Community University Enterprise".split(" "),
);

/** Who heads what without a post that has a name. */
export function findHeading(text: string, employers: readonly Mention[], at: At): Found[] {
  const active = [...text.matchAll(HEADS)].flatMap(({ 0: whole, 1: name = "", 2: verb = "", index }): Found[] => {
    const end = index + whole.length;
    const employer = at(end);
    const start = index + whole.indexOf(name);
    if (
      !employer ||
      employer.start !== end ||
      !BODIES.has(employer.kind) ||
      GOES_ON.test(text.slice(employer.end, employer.end + 14)) ||
      isUntrue(text, index)
    )
      return [];
    const one = findFullName(text, name, start);
    return one ? [{ ...one, employer, titles: [""], ...readTime(verb) }] : [];
  });
  const passive = employers.flatMap((employer): Found[] => {
    const found = BODIES.has(employer.kind) ? HEADED_BY.exec(text.slice(employer.end, employer.end + 120)) : null;
    if (!found || NO_PERSON.test(found[2]!) || isUntrue(text, employer.start)) return [];
    const end = employer.end + found[0].length;
    const name = found[2]!;
    const isPlanned = /\b(?:will|to) be /u.test(found[0]);
    return [{ start: end - name.length, end, name, employer, titles: [""], ...(isPlanned && { isPlanned }) }];
  });
  return [...active, ...passive];
}

/** What its verb says of a post that has no name. */
export function readTime(verb: string): Pick<Found, "tenure" | "isPlanned"> {
  if (/^(?:will|is) /.test(verb)) return { isPlanned: true };
  return /ed$|^(?:led|ran)$/.test(verb) ? { tenure: "FORMER" } : {};
}
