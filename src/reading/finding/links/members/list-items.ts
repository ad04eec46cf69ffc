import type { Mention } from "../../../proposal.js";
import { outermost, unique } from "../../../spans.js";
import { listBehind } from "../rows.js";
import { MEMBERS } from "./member-roles.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** ", ｜the city of Rosen, Kestrel Works｜ and ": items of a list in English that have no name of a kind, up to the next that has. */
const WORD = "(?!and\\b)[\\w’'&.-]+";
const ITEMS = pattern("u")`
  ^(?:[,;]? ?(?:and )?(?:the )?(?:${WORD} ){0,5}${WORD}(?=[,;]| and)){0,8}[,;]? ?(?:and |as well as )?(?:the )?(?:${WORD} ){0,4}
  (?:[\w-]+-based (?:[\p{L}-]+ ){0,6})?$
`;
const TOLD =
  /\b(?:was|were|is|are|has|have|had|will|said|says|which|who|whose|while|where|that|to|with|by|led|held|signed)\b/u;

/** Those of a list in English that begins at a place, whatever it names between them that has no kind. */
export function listItems(inside: readonly Mention[], at: number, text: string): Mention[] {
  const row: Mention[] = [];
  let edge = at;
  for (const one of outermost(inside.filter(({ start }) => start >= at))) {
    const isMember = MEMBERS.has(one.kind);
    const between = text.slice(edge, one.start);
    const isNext = listBehind([one], edge, text, new Set([one.kind])).length > 0;
    if (one.kind === "Person" || !(isNext || (ITEMS.test(between) && !TOLD.test(between)))) break;
    if (isMember) row.push(one);
    edge = one.end;
  }
  return unique(row);
}
