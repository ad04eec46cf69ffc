import type { FoundLink, Mention } from "../../proposal.js";
import { outermost } from "../../spans.js";
import { linkBy, listInside, type Named } from "../links/rows.js";
import { pattern } from "../../../text/patterns/pattern.js";

const SORT = "(?:子公司|附属公司|附属企业)";
const OWNED = `(?:(?:旗下|下属|直属)?(?:的)?(?:全资|控股)(?:的)?(?:${SORT}|企业)|(?:旗下|下属|直属)(?:的)?${SORT}|的${SORT})`;
/** 甲公司｜系｜乙集团的全资子公司, 甲公司，｜乙集团旗下子公司. */
const IS = /^(?:[，,]?(?:现)?(?:系|是|为)|[，,](?:作为)?)(?:中央企业|国有企业|上市公司|世界500强)?$/u;
const BEHIND = new RegExp(`^${OWNED}(?!之一的)`, "u");
/** 乙集团｜旗下全资子公司｜甲公司. */
const BETWEEN = new RegExp(`^(?:旗下|下属|直属|的)?${OWNED.replace("|的(", "|(?:的)?(")}$`, "u");
/** 、控股子公司｜丙公司: the next of one row. */
const NEXT = new RegExp(`^[、和与及](?:(?:全资|控股)?${SORT})$`, "u");
const LATIN = pattern("u")`
  ^(?:,|,? which is| is| \()? ?(?:now )?(?:an? |the )?
  (?:wholly[- ]owned |majority[- ]owned |fully owned )?subsidiary of (?:the )?$
`;
const LATIN_OWN = /^[’']s? (?:wholly[- ]owned |majority[- ]owned )?subsidiary,? $/u;

/** Which company is whose, where a sentence calls it a subsidiary. What is denied, or was once, is none. */
export function findSubsidiaries({ text, mentions, sentences }: Named): FoundLink[] {
  return sentences.flatMap((sentence) => {
    const link = linkBy(sentence);
    const isInBrackets = ({ start }: Mention): boolean => /[（(][^（）()]*$/u.test(text.slice(sentence.start, start));
    const companies = outermost(
      listInside(mentions, sentence).filter((one) => one.kind === "Enterprise" && !isInBrackets(one)),
    );
    const between = (one: Mention, other: Mention): string =>
      text
        .slice(one.end, other.start)
        .replace(
          /（[^（）]*）|^ ?\([^()]*\)(?=,| is)|^, (?:based|headquartered|located|founded|established|listed) (?:in|on) [^,.;]{2,40},(?= is)/gu,
          "",
        );
    let parent: Mention | undefined;
    return companies.slice(1).flatMap((other, index): FoundLink[] => {
      const one = companies[index]!;
      const words = between(one, other);
      const [goesOn, isOwned] = [
        parent !== undefined && NEXT.test(words),
        BETWEEN.test(words) || LATIN_OWN.test(words),
      ];
      if (isOwned) parent = one;
      else if (!goesOn) parent = undefined;
      if (parent) return [link("SUBSIDIARY_OF", other, parent)];
      const isTold = IS.test(words) && BEHIND.test(text.slice(other.end, sentence.end));
      return isTold || LATIN.test(words) ? [link("SUBSIDIARY_OF", one, other)] : [];
    });
  });
}
