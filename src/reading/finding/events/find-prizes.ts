import type { FoundLink } from "../../proposal.js";
import { outermost } from "../../spans.js";
import { isDenied } from "../words/is-denied.js";
import { isToCome } from "../words/is-to-come.js";
import { listBefore, listInside, type Named } from "../links/rows.js";
import { pattern } from "../../../text/patterns/pattern.js";

const WINNERS: ReadonlySet<string> = new Set(["University", "Enterprise", "Person"]);
/** 在某大赛中｜获金奖3项: what it is called, and how many. */
const WON = pattern("u")`
  ^(?:上|中|总决赛|全国总决赛|决赛|期间)*[，,]?(?:共|喜|再|均|先后|一举)*(?:获得|荣获|斩获|夺得|摘得|喜获|获)
  (?:了|全国|国家级?|本届)*((?:特等|[一二三]等|金|银|铜|优秀|最佳\p{Script=Han}{2,8})奖|冠军|亚军|季军)(\d{1,3})?
  (?=[项个枚]|[，,。；、]|$)
`;
const LATIN_WON = pattern("u")`
  \b(?:won|received|took|was awarded|were awarded) (?:the |an? )?
  ((?:first|second|third|grand|special|top) prize|(?:gold|silver|bronze) (?:medal|award)|best [\p{Ll} -]{3,24} award
  |championship)s? (?:at|in) (?:the )?$
`;

/** Who won a prize at an event that the text names. Honours that no event gave the model has no word for. */
export function findPrizes({ text, mentions, sentences }: Named): FoundLink[] {
  return sentences.flatMap((sentence) => {
    const inside = listInside(mentions, sentence);
    const events = outermost(inside.filter(({ kind }) => kind === "Event"));
    return events.flatMap((event): FoundLink[] => {
      const before = text.slice(sentence.start, event.start);
      const latin = LATIN_WON.exec(before);
      const won = WON.exec(text.slice(event.end, sentence.end));
      const at = latin ? sentence.start + latin.index - 1 : before.endsWith("在") ? event.start - 1 : undefined;
      const [prize, count] = latin ? [latin[1]] : [won?.[1], won?.[2]];
      if (at === undefined || prize === undefined || isDenied(before) || isToCome(before)) return [];
      return listBefore(inside, at, text, WINNERS).map((from) => ({
        type: "WON_PRIZE_AT",
        from,
        to: event,
        details: { prize, ...(count !== undefined && { count: Number(count) }) },
        quote: sentence,
      }));
    });
  });
}
