import { pattern } from "../../../text/patterns/pattern.js";
import type { Mention, Span } from "../../proposal.js";
import { findHolder } from "../../spans.js";
import { FACILITIES } from "../links/rows.js";
import { isRefuted } from "../words/is-denied.js";

const VERB = "(?:共建|建设|成立|组建|打造|设立|创建|建立|筹建)[^，,。；;、]{0,8}$";
/** 希望与甲公司共建｜, 探讨共建｜: nobody says that it will be. */
const WISHED = pattern("u")`
  (?:(?:探讨|商讨|商谈|洽谈|磋商|讨论|商议|建议|希望|期待|有意|愿意?(?!景)|考虑|提议|呼吁|终止|取消|撤销|停止|暂停|放弃)[^，,。；;]{0,30}
  |(?:研究|围绕)(?:了)?(?:共同|联合|合作)?)${VERB}
`;
/** 就共建｜某实验室｜进行洽谈. */
const ABOUT = new RegExp(`[就对][^，,。；;]{0,8}${VERB}`, "u");
const TALKED = pattern("u")`
  ^[”"」]?[^，,。；;签]{0,12}(?:进行|开展|展开|深入|交换|洽谈|交流|沟通|探讨|商讨|磋商|座谈|对接
  |达成[^，。；]{0,6}(?:意向|共识))
`;
/** 共建｜某实验室｜的设想: what is behind it, unless it was signed. */
const IDEA = /^[”"」]?的?(?:可能|可行性|意向|设想|构想|事宜|议题|想法|愿望|建议|提议)(?![^。；;]*签)/u;
/** 原计划共建的｜某产业学院｜已取消. */
const CALLED_OFF = /^[”"」]?[^，,。；;]{0,6}(?:取消|搁置|叫停|流产|告吹|撤销|终止)/u;
/** 曾计划共建｜某产业学院｜，后因资金问题搁置. */
const ONCE_PLANNED = new RegExp(`(?:曾|曾经|原|一度|原本)(?:计划|打算|拟|准备|筹划|商定)[^，,。；;]{0,40}${VERB}`, "u");
const GIVEN_UP =
  /^[”"」]?[^，,。；;]{0,6}[，,]?(?:但|而)?(?:后|后来|最终|终|现)?(?:因|由于)?[^，,。；;]{0,16}[，,]?(?:而|被|已|未)?(?:取消|搁置|叫停|流产|告吹|撤销|终止|放弃|未能|中止|停滞)/u;
const IS_BUILT = new RegExp(VERB, "u");
/** "hopes to establish the ｜Centre｜", "plans for the ｜Laboratory｜ were cancelled". */
const LATIN_WISHED = pattern("iu")`
  \b(?:hopes?|hoped|wants?|wanted|wish(?:es|ed)?|seeks?|sought) to (?:jointly )?
  (?:establish|build|set up|create|launch|open|found) (?:the |an? )?$
  |\b(?:cancel+ed|dropped|abandoned|scrapped|shelved) (?:its |their |the )?plans? (?:for|to \p{Ll}+(?: up)?) (?:the |an? )?$
`;
const LATIN_OFF = /^ (?:was|were|has been|have been) (?:called off|cancel+ed|scrapped|shelved|abandoned)\b/u;
/** What a facility is called that is set up: a unit, where its university's name stands before it. */
const SET_UP: ReadonlySet<string> = new Set([...FACILITIES, "OrganizationalUnit"]);

/** What there is only where it took place. */
const DONE: ReadonlySet<string> = new Set(["Agreement", "Event", ...FACILITIES]);

/**
 * Without facilities that a text only talks of: which somebody wishes for, or has given up; and without what is only
 * rumoured, or told to be refuted. Pure.
 */
export function dropTalked(text: string, mentions: readonly Mention[], sentences: readonly Span[]): Mention[] {
  const isTalked = (one: Mention): boolean => {
    const sentence = sentences[findHolder(sentences, one)];
    if (!sentence) return false;
    const before = text.slice(sentence.start, one.start);
    const behind = text.slice(one.end, sentence.end);
    return (
      CALLED_OFF.test(behind) ||
      (ONCE_PLANNED.test(before) && GIVEN_UP.test(behind)) ||
      LATIN_OFF.test(behind) ||
      LATIN_WISHED.test(before) ||
      WISHED.test(before) ||
      (ABOUT.test(before) && TALKED.test(behind)) ||
      (IS_BUILT.test(before) && IDEA.test(behind))
    );
  };
  const refuted = new Set(sentences.filter(({ start, end }) => isRefuted(text.slice(start, end))));
  const isRumoured = (one: Mention): boolean => {
    const sentence = sentences[findHolder(sentences, one)];
    return sentence !== undefined && refuted.has(sentence);
  };
  const open = new Set(
    mentions.filter(
      (one) =>
        one.id === undefined &&
        ((SET_UP.has(one.kind) && isTalked(one)) || (refuted.size > 0 && DONE.has(one.kind) && isRumoured(one))),
    ),
  );
  const told = new Set(mentions.filter((one) => !open.has(one)).map(({ text: name }) => name));
  return mentions.filter((one) => !open.has(one) || told.has(one.text));
}
