import type { FoundLink, Span } from "../../proposal.js";
import { outermost } from "../../spans.js";
import { isDenied } from "../words/is-denied.js";
import { FACILITIES, IS_TO_BE, listInside, type Named, PLANNED } from "./rows.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** Between an agreement and what it sets up: 签署合作协议，成立「…中心」. */
const SETS_UP = pattern("u")`
  ^(?:书)?[》”"]?[，,、]?(?:双方)?(?:将|拟)?(?:共同|携手|联合|合作|并|正式|挂牌|揭牌)*(?:成立|共建|设立|建立|组建)
  (?:了|首个|一所|一个)?[「“"]?$
`;

/** "Under the agreement, the two sides will set up ｜the Laboratory": the one that was named before. */
const UNDER = pattern("u")`
  ^(?:Under|According to|As part of|In line with) (?:the|this) (?:\p{Ll}+ ){0,3}
  (?:agreement|memorandum|MoU|contract|pact|deal)\b
  |^(?:It|The (?:agreement|memorandum|MoU|contract|pact|deal)|This agreement) (?:also |will |\p{Ll}+ly )*
  (?:provides? for|foresees?|envisages?|sets up|establish|creates?)\b
`;
const LATIN_SETS_UP =
  /\b(?:set(?:ting)? up|establish(?:ed|ing)?|build|built|create[d]?|launch(?:ed)?|open(?:ed)?|sets up|establishes|creates|(?:establishment|creation|setting up) of) (?:an? |the |its )?(?:new |joint )*$/u;

/** "an agreement ｜that will establish the｜ Laboratory", "an agreement to create". */
const LATIN_BEHIND = pattern("u")`
  ^(?:,? (?:that|which) (?:will |would )?(?:jointly )?(?:establish(?:es|ed)?|creates?d?|sets? up|buil(?:ds?|t)|launch(?:es|ed)?)
  | to (?:jointly )?(?:establish|create|set up|build|launch)) (?:the |an? )?$
`;

function findUnder({ text, mentions, sentences }: Named): FoundLink[] {
  const agreements = mentions.filter(({ kind }) => kind === "Agreement");
  if (new Set(agreements.map(({ text: name }) => name.toLowerCase())).size !== 1) return [];
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (!UNDER.test(words) || agreements[0]!.start > sentence.start) return [];
    return outermost(listInside(mentions, sentence).filter(({ kind }) => FACILITIES.has(kind))).flatMap(
      (facility): FoundLink[] => {
        const before = text.slice(sentence.start, facility.start);
        const isToBe = IS_TO_BE.test(text.slice(facility.end, sentence.end));
        if ((!LATIN_SETS_UP.test(before) && !isToBe) || isDenied(before)) return [];
        const isPlanned = PLANNED.test(before) || isToBe;
        return [
          {
            type: "ESTABLISHES",
            from: agreements[0]!,
            to: facility,
            details: {},
            quote: sentence,
            ...(isPlanned && { modality: "PLANNED" as const }),
          },
        ];
      },
    );
  });
}

/** 根据协议，双方将共建｜某实验室; 协议的签署标志着｜某学院｜正式成立: by the one agreement that the text names. */
const UNDER_HAN =
  /^(?:根据|按照|依据|依照)(?:该|此|此次|本次|上述)?[《]?[^，,。；]{0,16}(?:协议|备忘录|合同)(?:书)?[》]?(?:内容|约定|规定|要求)?[，,]/u;
const HAN_SETS_UP = /(?:共建|共同建设|成立|设立|建立|组建|打造|建设)(?:了|一个|首个)?[“"「]?$/u;
const MARKS = /(?:协议|备忘录|合同)(?:书)?》?的?(?:成功|正式)?(?:签署|签订)[，,]?标志着[“"]?$/u;
const IS_THERE = /^[”"]?(?:的)?(?:正式|顺利)?(?:成立|落地|建立|揭牌|启动)/u;

function findUnderHan({ text, mentions, sentences }: Named): FoundLink[] {
  const agreements = mentions.filter(({ kind }) => kind === "Agreement");
  const [longest] = [...agreements].sort((a, b) => b.text.length - a.text.length);
  if (!longest || agreements.some(({ text: name }) => !longest.text.endsWith(name))) return [];
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    return outermost(listInside(mentions, sentence).filter(({ kind }) => FACILITIES.has(kind))).flatMap(
      (facility): FoundLink[] => {
        const before = text.slice(sentence.start, facility.start);
        const isMarked = MARKS.test(before) && IS_THERE.test(text.slice(facility.end, sentence.end));
        if (!(isMarked || (UNDER_HAN.test(words) && HAN_SETS_UP.test(before))) || isDenied(before)) return [];
        const isPlanned = PLANNED.test(before);
        return [
          {
            type: "ESTABLISHES",
            from: longest,
            to: facility,
            details: {},
            quote: sentence,
            ...(isPlanned && { modality: "PLANNED" as const }),
          },
        ];
      },
    );
  });
}

/** Which facility an agreement sets up: by its own name (共建某研究院合作协议), or by what stands right behind it. */
export function findEstablished(named: Named): FoundLink[] {
  return [...findUnder(named), ...findUnderHan(named), ...findBehind(named)];
}

function findBehind({ text, mentions, sentences }: Named): FoundLink[] {
  return sentences.flatMap((sentence) => {
    const inside = listInside(mentions, sentence);
    const facilities = outermost(inside.filter(({ kind }) => FACILITIES.has(kind)));
    return inside
      .filter(({ kind }) => kind === "Agreement")
      .flatMap((agreement): FoundLink[] => {
        if (isDenied(text.slice(sentence.start, agreement.start))) return [];
        const named = /^(?:共建|建设)/u.test(agreement.text)
          ? mentions.filter(
              ({ kind, text: name }) => FACILITIES.has(kind) && name.length > 4 && agreement.text.includes(name),
            )
          : [];
        const between = ({ start }: Span): string => text.slice(agreement.end, Math.max(agreement.end, start));
        const behind = facilities.filter(
          (one) => one.start >= agreement.end && (SETS_UP.test(between(one)) || LATIN_BEHIND.test(between(one))),
        );
        return [...named.slice(0, 1), ...behind].map((facility) => {
          const isPlanned = PLANNED.test(between(facility)) || between(facility).startsWith(" to ");
          return {
            type: "ESTABLISHES",
            from: agreement,
            to: facility,
            details: {},
            quote: sentence,
            ...(isPlanned && { modality: "PLANNED" as const }),
          };
        });
      });
  });
}
