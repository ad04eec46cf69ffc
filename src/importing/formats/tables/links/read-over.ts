import { part, pattern } from "../../../../text/patterns/pattern.js";
import { splitBracket } from "../cells/split-cell.js";

/** That it is over what somebody is to a body, and until when it was, as printed. */
export interface Over {
  /** In the body that a list is of, in a post there or at work, at work, or all of it. */
  readonly of: "BODY" | "POST" | "WORK" | "ALL";
  readonly to: string | undefined;
}

/** Links that somebody leaves. */
export const LEFT_LINKS: ReadonlySet<string> = new Set([
  "MEMBER_OF",
  "HOLDS_POSITION",
  "PARTICIPATES_IN",
  "LEADS",
  "HOSTS",
]);

const BODY = part`
  退出|退会|除名|注销|吊销|撤销|解散|取消(?:会员|成员)?资格|终止合作|停止合作|解约
`;
const POST = part`
  曾任|前任|离任|卸任|离职|辞任
  |辞职|免职|解聘|调离|调任|调出|转任|(?:任期)?届满|不再担任
`;
const WORK = "退休|离休|内退";
const ALL = "故|去世|逝世|病故|病逝|辞世|离世";
const DAY = String.raw`\d{4}(?:年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|[./-]\d{1,2}(?:[./-]\d{1,2})?)?`;
/** 已退出, 2023年5月退会, 已于2023年底卸任, 因年龄原因离任, 调任省教育厅. */
const HAN = pattern("u")`
  ^[已现]?于?(?<day>${DAY})?[底初末中起]?(?:因\p{Script=Han}{1,8}?)?[已现]?
  (?:(?<body>${BODY})|(?<post>${POST})|(?<work>${WORK})|(?<all>${ALL}))了?
  (?:(?<=调任|转任|不再担任|调离|调出).{0,20})?$
`;
const ENGLISH = pattern("iu")`
  ^(?:has\s+|was\s+|already\s+)?
  (?:(?<body>withdrawn|withdrew|expelled|terminated|dissolved|deregistered|former\s+member|ex-member|past\s+member
  |no\s+longer\s+(?:a\s+)?member)|(?<post>former(?:ly)?|past|left|resigned|stepped\s+down)|(?<work>retired)
  |(?<all>deceased|died))
  (?:\s*,?\s*(?:in|on|since|as\s+of)?\s*(?<day>\d{4}))?$
`;
/** What says so of something, and perhaps of another: 原校长已退休. Who comes from elsewhere (由甲大学调任) did not leave. */
const MENTIONED = pattern("iu")`
  (?:退休|离休)(?!(?:教师|教职工|干部|人员|职工)?(?:工作|管理|服务|办|处|科))|离任|卸任|离职|辞任|辞职|免职|调离|去世|逝世|病故|退出|退会|除名|注销|吊销
  |\bretired\b|\bwithdrawn\b|\bwithdrew\b|\bresigned\b|\bdeceased\b|\bstepped\s+down\b
`;
/** 原宁波大学, as a body where somebody was; 原子能研究院 and 原阳县 begin so, and companies are called 原力科技公司. */
export const WAS_AT = pattern("u")`
  ^原(?!子|料|油|野|创|生|始|煤|型|材|产|阳|平|州)(\p{Script=Han}{2,}(?:大学|学院|学校|[局厅委]|教育部|科技部))$
`;
const CLAUSES = /[，,；;。]/u;
/** 拟加入, 意向成员单位, 申请中: who is no member yet. */
const TO_JOIN = pattern("u")`
  ^(?:拟|待|意向|申请|候补|预备|计划)(?:于?\d{4}年)?(?:加入|入会|吸收|吸纳|增补|接收|发展|新增|入)?(?:(?:成员|会员|理事)?(?:单位|企业|高校)?|中)?$
`;

function readOver(text: string): Over | undefined {
  const plain = text.normalize("NFKC").trim();
  const found = HAN.exec(plain) ?? ENGLISH.exec(plain);
  if (!found) return undefined;
  const { day, body, post, work } = found.groups ?? {};
  const of = body !== undefined ? "BODY" : post !== undefined ? "POST" : work !== undefined ? "WORK" : "ALL";
  return { of, to: day };
}

/** A name without the bracket that says that it is over: 乙公司（已退出）, 丙大学（理事单位，2023年退出）, Yi Ltd (withdrawn). Pure. */
export function readLeft(printed: string): { readonly name: string; readonly over: Over } | undefined {
  const was = WAS_AT.exec(printed.trim())?.[1];
  if (was !== undefined) return { name: was, over: { of: "POST", to: undefined } };
  const behind = splitBracket(printed);
  if (!behind) return undefined;
  const { name, inner } = behind;
  // 张伟（原）, of what the list is of.
  if (/^[原前]任?$/u.test(inner)) return { name, over: { of: "POST", to: undefined } };
  const clauses = inner.split(CLAUSES);
  const over = readOver(clauses.at(-1) ?? "");
  if (!over) return undefined;
  const others = clauses.slice(0, -1).join("，");
  return { name: others === "" ? name : `${name}（${others}）`, over };
}

/** Whether a remark, or a bracket behind a name, says that somebody is no member yet: 拟加入. Pure. */
export function readToJoin(text: string): boolean {
  return text.split(CLAUSES).some((clause) => TO_JOIN.test(clause.trim()));
}

/** Whether a remark says that it is over; "UNCLEAR" where it speaks of that, and nobody can tell of what. Pure. */
export function readRemark(text: string): Over | "UNCLEAR" | undefined {
  const clauses = text
    .split(CLAUSES)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
  return readOver(clauses.at(-1) ?? "") ?? (MENTIONED.test(text) ? "UNCLEAR" : undefined);
}

/** What the headings above a row, within its list, say of it, and how deep the one stands that says so. */
export interface Section {
  readonly says: Over | "PLANNED" | undefined;
  readonly depth: number;
}

/** What holds below one more heading: 江苏省（3家） and （一）高校 go on with what 二、已退出成员 says, 三、 does not. Pure. */
export function enterSection(before: Section | undefined, text: string): Section {
  const depth = /^第?[一二三四五六七八九十]{1,3}[、.．章节类批]|^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]/u.test(text)
    ? 1
    : /^[（(][一二三四五六七八九十]/u.test(text)
      ? 2
      : /(?:[省市区州盟县]|年度?)\s*(?:[（(].*[)）])?$/u.test(text)
        ? 4
        : 3;
  const says = readSection(text);
  return before && says === undefined && depth > before.depth ? before : { says, depth };
}

/** What a heading within a list says of all below it: 二、已退出成员, 退休人员; "PLANNED" of 拟吸收成员. Pure. */
export function readSection(text: string): Over | "PLANNED" | undefined {
  if (/退出|退会|除名|注销|往[届任]|历[届任]|前任|卸任|离任|\b(?:former|withdrawn|past)\b/iu.test(text))
    return { of: "BODY", to: undefined };
  if (/(?:退休|离休)(?!.*(?:工作|管理|服务|办|处|科))|\bretired\b/iu.test(text)) return { of: "WORK", to: undefined };
  return /(?<![虚模比])拟(?!合|态)|候选|候补|意向|待(?:入|加|批|审|定)|\b(?:prospective|candidates?)\b/iu.test(text)
    ? "PLANNED"
    : undefined;
}
