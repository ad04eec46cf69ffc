import type { Mention, Span } from "../../proposal.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** 与乙竞争的｜甲, 由乙控股的｜甲. Who is led along (率领) came too. */
const RELATIVE = pattern("u")`
  ^\p{Script=Han}{0,4}(?<!率领|带领|带队|率队|组成|代表|牵头|共建|主办|承办|主管|协办|支持|参与)
  (?<=\p{Script=Han}{2})的$
`;
const BEGIN = /(?:曾经?|长期|一直|正|已)?(?:与|和|同|跟|由|被|受|对|隶属于|隶属|属于|接替|师从|不同于)$/u;
const OWNED = "(?:全资|控股|参股|下属|下辖|直属|附属|旗下|关联|成员|所属)(?:的)?";
const BODY = "(?:子?公司|企业|单位|机构|学院|院校|高校|学校|品牌)";
/** 甲，｜乙的全资子公司，与丙签署: what somebody is, between two commas, and no list (乙公司等企业). */
const APPOSED = pattern("u")`
  ^(?:，|,|—{1,2})(?:(?:也|同时)?(?:作为|系|是|为|即))?
  (?:[^，,。；\n等]{2,40}?(?:${OWNED}${BODY}|[子分]公司
  |的[^，,。；\n等]{0,10}?(?:${BODY}|之一|对手|伙伴|供应商|制造商|服务商|运营商))
  |(?:隶属|附属|归属)于?[^，,。；\n]{2,24}|总部(?:位于|设在|设于|在)[^，,。；\n]{2,16}
  |(?:位于|坐落于|地处)[^，,。；\n]{2,16}|(?:由|受)[^，,。；\n]{2,24}?(?:控股|管理|领导|投资|创办|出资))
  (?:，|,|—{1,2})
`;

/** Where an aside in Chinese ends that stands behind a name; undefined where none does. */
export function findHanAside(text: string, of: Mention, sentence: Span): number | undefined {
  const found = APPOSED.exec(text.slice(of.end, sentence.end));
  return found ? of.end + found[0].length : undefined;
}

/** Characters that may stand between them. */
const FARTHEST = 8;

/** 与乙竞争的｜甲: from the small word before whoever is named by the way, up to whom it tells of. */
export function findRelative(text: string, one: Mention, told: readonly Mention[], sentence: Span): Span | undefined {
  const begin = BEGIN.exec(text.slice(Math.max(sentence.start, one.start - 8), one.start))?.[0];
  if (begin === undefined) return undefined;
  const subject = told.find(
    ({ start }) => start > one.end && start <= one.end + FARTHEST && RELATIVE.test(text.slice(one.end, start)),
  );
  return subject && { start: one.start - begin.length, end: subject.start };
}

const SOMEBODY = /^[^，,。；;、\n]{0,4}(?:代表|受|代)(?:\p{Script=Han}|（[^（）]{1,12}）){0,24}$/u;
const ASKED = /受[^，,。；;\n]{0,30}$/u;
const TO_ASK = /^(?:的)?(?:委托|指派|委派|邀请|之托|嘱托|指示)/u;
const NOT_AFTER = /[与和同及]/u;
/** 局长甲｜因另有行程，委托副局长乙出席: who sends somebody else does not come. */
const SENDS = pattern("u")`
  ^(?:同志|先生|女士)?(?:因[^，,。；;\n]{1,24}[，,]?)?(?:特)?(?:委托|委派|委由|委请|指派|授权)[^，,。；;\n]{2,24}?
  (?:代表|代为|出席|参加|与会|致辞|签)
`;

/**
 * 甲｜代表校长乙｜签署, 甲｜受校长乙委托, 校长｜乙的｜秘书, 局长｜甲｜委托乙出席: the span of who is named in what is told of another, and acts
 * himself in nothing; undefined for whoever does.
 */
export function findNamedFor(
  text: string,
  one: Mention,
  before: Mention | undefined,
  sentence: Span,
): Span | undefined {
  if (text.startsWith("的", one.end) || SENDS.test(text.slice(one.end, sentence.end)))
    return { start: one.start, end: one.end };
  const head = text.slice(Math.max(sentence.start, one.start - 30), one.start);
  const asked = TO_ASK.test(text.slice(one.end, one.end + 4)) ? ASKED.exec(head)?.[0] : undefined;
  if (asked !== undefined) return { start: one.start - asked.length, end: one.end };
  const between = before && before.end > sentence.start ? text.slice(before.end, one.start) : "";
  return before && SOMEBODY.test(between) && !NOT_AFTER.test(between) ? { start: before.end, end: one.end } : undefined;
}
