import type { Mention, Span } from "../../proposal.js";

/** 与乙竞争的｜甲, 由乙控股的｜甲. Who is led along (率领) came too. */
const RELATIVE =
  /^\p{Script=Han}{0,4}(?<!率领|带领|带队|率队|组成|代表|牵头|共建|主办|承办|主管|协办|支持|参与)(?<=\p{Script=Han}{2})的$/u;
const BEGIN = /(?:曾经?|长期|一直|正|已)?(?:与|和|同|跟|由|被|受|对|隶属于|隶属|属于|接替|师从|不同于)$/u;
const OWNED = "(?:全资|控股|参股|下属|下辖|直属|附属|旗下|关联|成员|所属)(?:的)?";
const BODY = "(?:子?公司|企业|单位|机构|学院|院校|高校|学校|品牌)";
/** 甲，｜乙的全资子公司，与丙签署: what somebody is, between two commas, and no list (乙公司等企业). */
const APPOSED = new RegExp(
  `^(?:，|,|—{1,2})(?:(?:也|同时)?(?:作为|系|是|为|即))?(?:[^，,。；\\n等]{2,40}?(?:${OWNED}${BODY}|[子分]公司|的[^，,。；\\n等]{0,10}?(?:${BODY}|之一|对手|伙伴|供应商|制造商|服务商|运营商))|(?:隶属|附属|归属)于?[^，,。；\\n]{2,24}|总部(?:位于|设在|设于|在)[^，,。；\\n]{2,16}|(?:位于|坐落于|地处)[^，,。；\\n]{2,16}|(?:由|受)[^，,。；\\n]{2,24}?(?:控股|管理|领导|投资|创办|出资))(?:，|,|—{1,2})`,
  "u",
);

/** Where an aside in Chinese ends that stands behind a name; undefined where none does. */
export function findHanAside(text: string, of: Mention, sentence: Span): number | undefined {
  const found = APPOSED.exec(text.slice(of.end, sentence.end));
  return found ? of.end + found[0].length : undefined;
}

/** 与乙竞争的｜甲: from the small word before whoever is named by the way, up to whom it tells of. */
export function findRelative(text: string, one: Mention, told: readonly Mention[], sentence: Span): Span | undefined {
  const begin = BEGIN.exec(text.slice(Math.max(sentence.start, one.start - 8), one.start))?.[0];
  if (begin === undefined) return undefined;
  const subject = told.find((other) => other.start > one.end && RELATIVE.test(text.slice(one.end, other.start)));
  return subject && { start: one.start - begin.length, end: subject.start };
}
