import type { FoundLink, Mention } from "../../proposal.js";
import { outermost } from "../../spans.js";
import { linkBy, listInside, type Named, ORGANIZATIONS } from "../links/rows.js";
import { pattern } from "../../../text/patterns/pattern.js";

const SORT = "(?:子公司|附属公司|附属企业)";
const WHOSE = "(?:旗下|下属|所属|直属|全资|控股)";
/** 旗下全资子公司, 下属企业, 的控股子公司. */
const OWNED = `(?:(?:的)?(?:${WHOSE}(?:的)?){1,3}(?:${SORT}|企业|公司)|的${SORT})`;
/** 甲公司｜系｜乙集团的全资子公司, 甲公司，｜乙集团旗下子公司. */
const IS =
  /^(?:[，,]?(?:现)?(?:系|是|为|(?:已|正式)*成为)|[，,]?作为|[，,])(?:中央企业|国有企业|上市公司|世界500强)?$/u;
const IS_OF = /^(?:现)?(?:隶属|附属|归属|属)于$/u;
const BEHIND = new RegExp(`^${OWNED}(?!之一的)`, "u");
/** 乙集团｜旗下全资子公司｜甲公司, 乙集团｜所属｜甲公司. Not 旗下品牌, 参股, 前子公司. */
const BETWEEN = new RegExp(
  `^(?:${WHOSE}(?:的)?){1,3}(?:${SORT}|企业|公司|上市公司|成员(?:企业|单位)|核心企业)?(?:—{1,2}|“)?$|^(?:的)?${SORT}$`,
  "u",
);
/** 乙集团｜与其子公司｜甲公司. */
const WITH_ITS = new RegExp(
  `^[，,]?(?:与|和|及|以及|携|联合|(?:将|拟|已)?(?:由|通过|委托|授权|依托|指定|安排))其(?:${WHOSE}(?:的)?){0,2}(?:${SORT}|企业|公司)$`,
  "u",
);
/** 乙集团｜下辖｜甲公司、丙公司等: all of the row. */
const HAS = /^(?:旗下(?:现)?(?:拥有|有|设有|包括)|下辖|下设)$/u;
/** 乙集团总部位于江城，｜旗下拥有｜甲公司: of whom the sentence tells, where it names no other body. */
const HAS_BESIDES = /^[^。；;]{0,80}[，,]旗下(?:现)?(?:拥有|有|设有|包括)$/u;
const NEXT_OF_ALL = /^[、和与及]$/u;
/** 甲公司｜的母公司｜乙集团. */
const PARENT = /^(?:(?:的|与其|和其|及其)母公司|[，,]其母公司)$/u;
/** 甲公司（｜乙集团子公司）. */
const BRACKET = /^[（(](?:系|为|是)?$/u;
const IN_BRACKET = new RegExp(`^(?:${OWNED}|${SORT})[）)]`, "u");
/** 、控股子公司｜丙公司: the next of one row. */
const NEXT = new RegExp(`^[、和与及](?:(?:全资|控股)?${SORT})$`, "u");
const LATIN = pattern("u")`
  ^(?:,|,? which is| is| \()? ?(?:now )?(?:an? |the )?
  (?:wholly[- ]owned |majority[- ]owned |fully owned )?subsidiary of (?:the )?$
`;
/** "X, ｜which is owned by｜ Y", "X ｜was acquired by｜ Y". */
const LATIN_BY =
  /^(?:(?:, (?:which|that))? (?:(?:is|was) (?:now |wholly |fully )?owned|(?:was|has been) (?:acquired|bought|taken over))|, (?:now |wholly |fully )?owned) by (?:the )?(?:(?:group|company) )?$/u;
/** "X, ｜which the group ｜Y ｜has owned since 2011". */
const LATIN_WHICH = /^, which (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u;
const OWNS =
  /^ (?:has |had )?(?:(?:fully |wholly )?own(?:s|ed)|bought|acquired|took over|controls)\b(?! by| until| from \d| between)/u;
const LATIN_OWN = /^[’']s? (?:wholly[- ]owned |majority[- ]owned )?subsidiary,? $/u;

/** 北山集团下属北山重工有限公司、｜北山电气有限公司: by its name the second is as well. */
function isNamedAfter({ text }: Mention, { text: parent }: Mention): boolean {
  return text.startsWith(parent.replace(/(?:控股)?(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司$|集团$/u, "").slice(0, 4));
}

/** Which company is whose, where a sentence calls it a subsidiary. What is denied, or was once, is none. */
export function findSubsidiaries({ text, mentions, sentences }: Named): FoundLink[] {
  return sentences.flatMap((sentence) => {
    const link = linkBy(sentence);
    const all = outermost(listInside(mentions, sentence).filter(({ kind }) => kind === "Enterprise"));
    const bracketed = all.slice(1).flatMap((other, index): FoundLink[] => {
      const one = all[index]!;
      const isOwned = IN_BRACKET.test(text.slice(other.end, sentence.end));
      return BRACKET.test(text.slice(one.end, other.start)) && isOwned ? [link("SUBSIDIARY_OF", one, other)] : [];
    });
    const isInBrackets = ({ start }: Mention): boolean => /[（(][^（）()]*$/u.test(text.slice(sentence.start, start));
    const companies = all.filter((one) => !isInBrackets(one));
    const between = (one: Mention, other: Mention): string =>
      text
        .slice(one.end, other.start)
        .replace(
          /（[^（）]*）|^ ?\([^()]*\)(?=,| is)|^, (?:based|headquartered|located|founded|established|listed) (?:in|on) [^,.;]{2,40},(?= is)/gu,
          "",
        );
    const bodies = listInside(mentions, sentence).filter(({ kind }) => ORGANIZATIONS.has(kind));
    const hasBesides = (one: Mention, other: Mention): boolean =>
      HAS_BESIDES.test(text.slice(one.end, other.start)) &&
      bodies.every(({ start, end }) => (start >= one.start && end <= one.end) || start >= other.start);
    let parent: Mention | undefined;
    let hasAll = false;
    const told = companies.slice(1).flatMap((other, index): FoundLink[] => {
      const one = companies[index]!;
      const words = between(one, other);
      const [goesOn, isOwned] = [
        parent !== undefined &&
          (NEXT.test(words) || (NEXT_OF_ALL.test(words) && (hasAll || isNamedAfter(other, parent)))),
        BETWEEN.test(words) ||
          WITH_ITS.test(words) ||
          HAS.test(words) ||
          hasBesides(one, other) ||
          LATIN_OWN.test(words),
      ];
      if (isOwned) {
        parent = one;
        hasAll = HAS.test(words) || hasBesides(one, other);
      } else if (!goesOn) parent = undefined;
      if (parent) return [link("SUBSIDIARY_OF", other, parent)];
      const isTold = IS.test(words) && BEHIND.test(text.slice(other.end, sentence.end));
      return isTold ||
        IS_OF.test(words) ||
        PARENT.test(words) ||
        LATIN.test(words) ||
        LATIN_BY.test(words) ||
        isOwner(words, text.slice(other.end, sentence.end))
        ? [link("SUBSIDIARY_OF", one, other)]
        : [];
    });
    return [...told, ...bracketed];
  });
}

function isOwner(between: string, behind: string): boolean {
  return LATIN_WHICH.test(between) && OWNS.test(behind);
}
