import type { FoundLink, Mention, Span } from "../../../proposal.js";
import { outermost } from "../../../spans.js";
import { pattern } from "../../../../text/patterns/pattern.js";
import { FACILITIES, listBehind, listInside, ORGANIZATIONS } from "../rows.js";

const JOINTLY = pattern("u")`
  ^(?:Jointly |Co-)?(?:[Ee]stablished|[Ff]ounded|[Bb]uilt|[Ss]et up|[Ll]aunched|[Cc]reated|[Rr]un|[Oo]perated|[Cc]onstructed) (?:jointly )?
  (?:(?:in|since) \d{4} )?by (?:the )?
`;

/** "Jointly established by A and B, ｜it is", "…, the Laboratory has": what follows, or was named last before. */
export function findFounded(
  text: string,
  mentions: readonly Mention[],
  inside: readonly Mention[],
  sentence: Span,
  before: Span | undefined,
): FoundLink[] {
  const by = JOINTLY.exec(text.slice(sentence.start, sentence.end));
  const row = by ? listBehind(inside, sentence.start + by[0].length, text, ORGANIZATIONS) : [];
  const last = row.at(-1);
  if (!last || !before) return [];
  const own = outermost(inside.filter(({ kind, start }) => FACILITIES.has(kind) && start > last.end))[0];
  const isIt =
    /^[^.;]{0,60}, (?:it|the (?:\w+ )?(?:cent(?:er|re)|laboratory|lab|institute|college|base|workshop|facility))\b/u.test(
      text.slice(last.end, sentence.end),
    );
  const facility =
    own ??
    (isIt ? outermost(listInside(mentions, before).filter(({ kind }) => FACILITIES.has(kind))).at(-1) : undefined);
  return facility
    ? row.map((from) => ({
        type: "HOSTS",
        from,
        to: facility,
        details: { role: row.length > 1 ? "CO_HOST" : "HOST" },
        quote: sentence,
      }))
    : [];
}
