import { takeHanPlaces } from "../../../identity/names/parts/take-places.js";
import type { Mention } from "../../proposal.js";
import { findNameAt } from "../people/name-at.js";
import { findHanAppointed } from "../people/han/find-han-appointed.js";
import { beginsWithDismissed } from "../people/han/list-dismissed.js";
import { HAN_TITLE_OR_HONOUR } from "../people/titles.js";
import { findEach } from "../words/find-each.js";
import type { Words } from "../words/split-words.js";
import { HAN_ENDS, isSort } from "./chinese-ends.js";
import { findStart } from "./begin/find-start.js";
import { isCut } from "./begin/inner-words.js";
import { isCommunity } from "./is-community.js";
import { pattern } from "../../../text/patterns/pattern.js";

const POST = new RegExp(HAN_TITLE_OR_HONOUR, "gu");
const ENDS: readonly (readonly [end: RegExp, kind: string])[] = HAN_ENDS.map(([end, kind]) => [
  new RegExp(`(?:${end})$`, "u"),
  kind,
]);
/** What stands behind an end and belongs to it: 公司 behind 集团, the place behind 大学 in brackets. */
const END = pattern("gu")`
  (?:${HAN_ENDS.map(([end]) => end).join("|")})(?:[（(]集团[）)])?(?:(?:股份)?有限(?:责任)?公司|总公司)?
  (?:\p{Script=Han}{2,4}分(?:公司|校|院))?(?:[（(]
  (?:北京|武汉|华东|徐州|(?!牵头|参与|联合|[主承协合]办|[甲乙丙丁校企]方|[协共]建|支持|指导|主管|主持|组长|副?组
  |受让|出让|[左右中前后]|[一二三四五六]|以下|下称|简称)\p{Script=Han}{2}|\p{Script=Han}{2}校区)[）)])?
`;
/** Names go on behind these, as 大学生 and 学院路 do. */
const NO_END = /^(?:生|城|路|长|区|化|界|级|士|员|家|者|报|币|卡)/u;
/** 中学|校长, whatever the words are taken to be. */
const SCHOOL_HEAD = /^(?:[中小]学|附[中小])副?校长/u;
/** But 大学生物学院 does not. */
const GOES_ON = /^(?:生[物命态产化医殖]|化[学工]|城[市乡]|区块|家[政具])/u;
/** 江苏省重点产业学院建设点: what somebody is acknowledged as. */
const IS_SORT_OF = /^[（(]?(?:培育|建设|立项|试点|示范|创建)(?:建设)?[）)]?(?:点|单位|项目|名单|试点|院校|高校)/u;
/** Universities have these, under such names. */
const UNIT_OF_ANY = pattern("u")`
  ^(?:(?:科学技术|科技|人文社会科学|社会科学|产业技术|学科建设|发展规划|未来技术|先进技术|教育)(?:发展)?研究院
  |科学研究院|\p{Script=Han}{2,6}中央研究院)$
`;
/** 辽宁理工学院; but 辽理工机器人学院 is a school of 辽理工. */
const VOCATIONAL = /职业|技师|高等|专科|师范|理工(?=学院|职业|技师|技术|科技|高等|专科)|学院（/u;

const EDITION = /^第[一二三四五六七八九十\d]{1,3}届(?=\p{Script=Han}{4})/u;

/** Names that are Chinese, by what they end in, as far back as a word breaks them. */
export function findByEnd(text: string, words: Words): Mention[] {
  const names = listNameEnds(text, words);
  return [...text.matchAll(END)].flatMap(({ 0: end, index }): Mention[] => {
    // 广东工业大学（广工）: no place, but what it is called.
    const called = /[（(](\p{Script=Han}{2})[）)]$/u.exec(end);
    const isCalled =
      called &&
      [...called[1]!].every((one) => text.slice(Math.max(0, index - 8), index + end.length - 4).includes(one));
    const last = index + end.length - (isCalled ? called[0].length : 0);
    const isOver =
      words.isEdge(last) ||
      GOES_ON.test(text.slice(last, last + 2)) ||
      SCHOOL_HEAD.test(text.slice(last - 2, last + 3));
    if (!isOver || (NO_END.test(text.slice(last, last + 1)) && !GOES_ON.test(text.slice(last, last + 2)))) return [];
    const kind =
      findKind(end) ??
      findKind(text.slice(Math.max(0, index - 3), last)) ??
      (/[区局]$/u.test(end) ? "GovernmentBody" : undefined);
    if (kind === undefined || (kind === "Platform" && IS_SORT_OF.test(text.slice(last, last + 6)))) return [];
    // 某协会学会部
    if (kind === "Association" && text[last] === "部") return [];
    const start = findStart(text, { start: index, end: last }, kind, words, names);
    const whole = text.slice(start, last);
    // 第一届｜校友会: which council it was is no part of the name.
    const edition = kind === "Association" ? (EDITION.exec(whole)?.[0].length ?? 0) : 0;
    const name = whole.slice(edition);
    if (beginsWithDismissed(text, { start, end: last })) return [];
    return checkName(name, kind, start + edition);
  });
}

/** Of what a name is, by its end alone. */
export function findKind(name: string): string | undefined {
  const plain = name.replace(/[（(]\p{Script=Han}+[）)]$/u, "");
  return ENDS.find(([end]) => end.test(plain))?.[1];
}

/** Where names of people end that stand behind a post, and verbs of office behind them: 校长龚方红｜作共同体报告, 李明任｜江海大学校长. */
function listNameEnds(text: string, words: Words): ReadonlySet<number> {
  const behindPosts = [...text.matchAll(POST)].flatMap(({ 0: post, index }) => {
    const name = findNameAt(text, index + post.length, words, true);
    return name ? [{ start: index + post.length, end: name.end }] : [];
  });
  // 李苏林和北辰集团总经理: who was named with a post is a name wherever he stands before another.
  const again = findEach(
    text,
    behindPosts.map(({ start, end }) => text.slice(start, end)).filter((name) => name.length > 2),
  );
  const joined = [...again].flatMap(([name, places]) =>
    places.map((at) => at + name.length).filter((end) => /[和与及]/u.test(text[end] ?? "")),
  );
  return new Set([
    ...behindPosts.map(({ end }) => end),
    ...joined,
    ...findHanAppointed(text, words).map(({ at }) => at),
  ]);
}

/** 李某做了学会报告, 一行3人来学院调研: a sentence about the one body that it means; 大型控股上市公司: a sort of companies. */
const NO_NAME = pattern("u")`
  ^\p{Script=Han}{0,4}(?:[来到赴回随陪]|[做作当]了)(?:学院|学校|大学|学会|协会|研究院|研究所|公司|集团|基金会|联盟)$
  |上市公司$|^[各省区市县]{2,}学?会$|^(?:公司|集团)(?:研发|技术|培训|工程|测试|检测|服务|运营)中心$
`;

function checkName(name: string, kind: string, start: number): Mention[] {
  const mention = (text: string, from: number, of: string): Mention => ({
    start: from,
    end: from + text.length,
    text,
    kind: of,
  });
  // 160余家公司 is a number of them; 沙钢集团子公司 says what somebody is.
  if (
    /[子母]公司$/u.test(name) ||
    /^[（）()·\d]|^[余多几数]?[家所个]\p{Script=Han}{2}$/u.test(name) ||
    /(?:命运|生命|学习|民族|发展|利益)共同体$/u.test(name)
  )
    return [];
  // 股份有限公司 is what a name ends in.
  if (/^(?:集团|控股|投资|科技)*(?:股份)?有限(?:责任)?公司$/u.test(name)) return [];
  if (NO_NAME.test(name) || (kind === "Enterprise" && isCut(name))) return [];
  const length = [...name].length;
  if ((kind !== "Event" || length < 8) && (isSort(name) || isSort(name.replace(/^建设/u, "")))) return [];
  // 湖南省普通高等学校产教融合实训基地: all that there are in it.
  if ((kind === "Platform" || kind === "EducationalOrganization") && isSort(takeHanPlaces(name).rest)) return [];
  // 教育部高等学校: all that it is in charge of.
  if (kind === "EducationalOrganization" && /(?:高等|中小|各级)学校$/u.test(name)) return [];
  const isOffice = /^[省市县区](?:政协|人大|人大常委会|委\p{Script=Han}{2,4}部)$/u.test(name);
  const isOfPlace = /[省市区县州盟旗]|国家|中央|中共|自治区/u.test(name) || takeHanPlaces(name).places.length > 0;
  if (kind === "GovernmentBody" && !isOfPlace && !/.{4}[园区港城]管(?:理)?委(?:员)?会$/u.test(name)) return [];
  // 各省、自治区、直辖市教育厅: all that there are.
  if (kind === "GovernmentBody" && /^(?:[省市县区]?委$|各|直辖市|自治区|计划单列市)/u.test(name)) return [];
  if (kind === "GovernmentBody" && name.endsWith("委") && takeHanPlaces(name).places.length === 0 && length < 4)
    return [];
  if (kind === "Event" && length < 6) return [];
  if (length < (kind === "Community" ? 6 : kind === "Platform" ? 5 : 0)) return [];
  if (length < 4 && !isOffice && !/^\p{Script=Han}{2}(?:大学|集团|公司|银行)$/u.test(name)) return [];
  return [mention(name, start, refineKind(name, kind))];
}

/** A school of a university is no college of its own; a centre of a ministry no platform. */
function refineKind(name: string, kind: string): string {
  if (/^(?:\p{Script=Han}{2,3}市)?(?:九三学社|民革|民盟|民建|民进|农工党|致公党|台盟)/u.test(name))
    return "Association";
  if (name.endsWith("联盟")) return isCommunity(name) ? "Community" : "Association";
  // 工艺研究所: of whom it is, the text has to say.
  if (
    kind === "University" &&
    /^(?!中国|国家|中科院)\p{Script=Han}{2,6}研究所$/u.test(name) &&
    takeHanPlaces(name).places.length === 0
  )
    return "OrganizationalUnit";
  if (kind === "University" && UNIT_OF_ANY.test(name)) return "OrganizationalUnit";
  if (kind === "University" && /\p{Script=Han}{2}学院\p{Script=Han}{1,8}学院$/u.test(name)) return "OrganizationalUnit";
  if (kind === "University" && name.endsWith("学院") && !/大学/u.test(name)) {
    const { places } = takeHanPlaces(name);
    return places.length > 0 || VOCATIONAL.test(name) || /^(?:中国|中央|国家)/u.test(name)
      ? kind
      : "OrganizationalUnit";
  }
  if (
    kind === "Platform" &&
    name.endsWith("中心") &&
    /^(?:\p{Script=Han}{1,10}部(?!件|分|门)|国家|中国|中央|全国)/u.test(name)
  )
    return "OrganizationalUnit";
  return kind;
}
