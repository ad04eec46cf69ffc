import type { Mention } from "../../../proposal.js";
import { byPlace, findFrom, outermost, unique } from "../../../spans.js";
import { remember } from "../../words/remember.js";
import type { Found } from "../latin-names.js";
import { findSentenceStart } from "./parts/find-sentence-start.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** "led a delegation to ｜X University", "visited ｜X University": whose house guests came to. */
const VISITED = pattern("u")`
  \b(?:visit(?:ed|s|ing)?(?: to)?|delegation to|trip to|call(?:ed|s) (?:up)?on|came to|arriv(?:ed|es) at|tour(?:ed|s)|welcomed to) (?:the )?$
`;
/** "were warmly ｜received by ｜Prof. Ann Lee, Vice-Chancellor; Prof. Tom Hill, Provost". */
const RECEIVED = pattern("u")`
  \b(?:(?:welcomed|received|greeted|hosted|met|briefed)(?: \w+ly)? by|called (?:up)?on|accompanied by(?= .*\bhost)) [^\n]*$
`;
/** "Vice-Chancellor Ann Lee ｜welcomed the delegation". */
const RECEIVES = pattern("u")`
  ^(?:, [^.;]{2,80},)? (?:\w+ly )?(?:welcomed|received|greeted|briefed|hosted) (?:the |his |her |their )?(?:\w+ ){0,2}(?:delegat\w+|guests?|visitors?|team|group)\b
`;
/** "talks with several officials, ｜including ｜Ann Lee, Provost". */
const INCLUDING = /\bincluding (?:(?:Dr|Prof|Mr|Mrs|Ms|Professor)\.? )*$/u;
const REACH = 600;
const HOUSES: ReadonlySet<string> = new Set(["University", "Enterprise", "Association", "GovernmentBody"]);

/** Posts without a body, of those who receive guests: of whose house these came to. */
export function placeHosts(text: string, found: readonly Found[], employers: readonly Mention[]): readonly Found[] {
  const placed = new Set(found.filter(({ employer }) => employer).map(({ name }) => name));
  return found.map((one) => {
    if (one.employer || one.titles.length === 0 || placed.has(one.name)) return one;
    const start = findSentenceStart(text, one.start);
    const before = text.slice(start, one.start);
    const isHost = RECEIVED.test(before) || RECEIVES.test(text.slice(one.end, one.end + 140));
    const house = isHost
      ? findVisited(text, employers, one.start)
      : INCLUDING.test(before)
        ? findOnly(employers, start, one.start)
        : undefined;
    return house ? { ...one, employer: house } : one;
  });
}

const listHouses = remember((employers: readonly Mention[]) =>
  outermost(employers.filter(({ kind }) => HOUSES.has(kind))).sort(byPlace),
);

function findVisited(text: string, employers: readonly Mention[], at: number): Mention | undefined {
  const houses = listHouses(employers);
  for (let place = findFrom(houses, at) - 1; place >= 0 && at - houses[place]!.start < REACH; place--) {
    const { start } = houses[place]!;
    if (VISITED.test(text.slice(Math.max(0, start - 40), start))) return houses[place];
  }
  return undefined;
}

/** The one university that a sentence names before somebody. */
function findOnly(employers: readonly Mention[], start: number, end: number): Mention | undefined {
  const houses = listHouses(employers);
  const inside = houses.slice(findFrom(houses, start), findFrom(houses, end));
  const [only, other] = unique(inside);
  return other || only?.kind !== "University" ? undefined : only;
}
