import type { Mention } from "../../proposal.js";
import { listNear } from "../../spans.js";
import { findBreak } from "../words/breaks.js";
import type { Words } from "../words/split-words.js";
import { isSort } from "./chinese-ends.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** …、国家电网、国家电投等近50家头部企业: what the list is of tells what each is. */
const LISTED = pattern("gu")`
  (?=[^等，。；]{2,25}?[、和与及])((?:[\p{Script=Han}A-Za-z]{2,12}(?:[和与及][\p{Script=Han}A-Za-z]{2,12})?、){0,60}
  [\p{Script=Han}A-Za-z]{2,12}(?:[和与及][\p{Script=Han}A-Za-z]{2,12})?)等
  (?:近|约|超|超过|余|多|[\d一二三四五六七八九十百两]|[余多]?家|所|国内外|国内|知名|头部|龙头|重点|行业|领军|骨干
  |大型|省内|本地|优质|央|国|\p{Script=Han}{0,2}级){0,8}?(企业|公司|高校|院校|大学|协会)
`;
const KINDS: Readonly<Record<string, string>> = {
  企业: "Enterprise",
  公司: "Enterprise",
  高校: "University",
  院校: "University",
  大学: "University",
  协会: "Association",
};

/** Names without an end that says what they name, in a list that does. `taken` are places of other names. */
export function findListedBodies(text: string, taken: readonly Mention[], words: Words): Mention[] {
  return [...text.matchAll(LISTED)].flatMap(({ 1: list = "", 2: sort = "", index }) => {
    let at = index;
    return list.split(/([、和与及])/u).flatMap((item, place, items): Mention[] => {
      let start = at;
      const end = at + item.length;
      at = end;
      // Before the first stand the words of the sentence.
      if (place === 0)
        for (let edge = end; edge > start; edge--) {
          const word = findBreak(text, edge, words.isEdge);
          if (word !== undefined && edge < end) {
            start = edge;
            break;
          }
        }
      const name = text.slice(start, end);
      // 学院将｜与博世、西门子等企业: the row begins behind the joining word.
      const isSubject = findBreak(text, end, words.isEdge) !== undefined;
      const isNamed =
        !isSubject && name.length >= 2 && name.length <= 10 && !isSort(name) && !/^(?:和|与|及|、|等)$/u.test(name);
      const isFree = listNear(taken, { start, end }).length === 0;
      const isBare =
        /(?:行业|产业|领域|专业|技术|制造|服务|能源|汽车|电子|机械|建筑|部门|政府|协会|院所|机构|材料|航空|化工|医药|金融|农业)$/u.test(
          name,
        );
      return isNamed && isFree && !isBare && items.length > 2 ? [{ start, end, text: name, kind: KINDS[sort]! }] : [];
    });
  });
}
