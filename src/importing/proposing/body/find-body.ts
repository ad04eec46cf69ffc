import { printSimplified } from "../../../text/traditional.js";
import { guessKind } from "../../formats/tables/guess-kind.js";
import type { SampledTable } from "../sample-table.js";
import { findOverColumn } from "./find-over.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** A body that stands over a list, and where it is named. */
export interface Body {
  readonly name: string;
  readonly kind: string;
  readonly where: string;
}

const NUMBERED = "(?:第[\\d一二三四五六七八九十]+|首|本|新一|上一|下一)届";
/** A body, and behind it what a list of it is called. */
const NAMED = pattern("u")`
  ((?:\p{Script=Han}|[（）()·\w—-])+?(?:协会|学会|商会|促进会|联合会|研究会|基金会|联盟|共同体|联合体|委员会
  |教指委|专家组|工作组|领导小组|理事会))(?=\s*(?:${NUMBERED}|筹备|筹建|成立|历[届任]|往届|现任|拟|副|会长|主席|常务|理事|监事|专家|顾问|秘书|领导
  |组织|组成|成员|会员|委员|人员|负责人|名单|名册|名录|一览|目录|通讯录|职务|选举|换届|$|[（(_《》“”]))
`;
const BEFORE = pattern("u")`
  ^(?:截[至止]\s*)?(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}[日号])?[底末止]?(?!度))?(?:附[件表录]?\s*[\d一二三四五六七八九十]*\s*[:：.、]?\s*)?
  (?:(?:关于|现将|兹将|同意|拟|经.{0,12}(?:研究|审议|推荐|选举)(?:决定|通过)?[，,]?)*
  (?:公布|印发|成立|调整|推荐|公示|发布|聘任|聘请|增补|选举|确定)?(?:\d{4}\s*年?度?)?)*
`;

/** Members of the Steel Education Alliance; Jia Association: member list. */
const NAMED_ENGLISH = pattern("u")`
  ((?:[A-Z][\w&’'-]*\s+(?:(?:of|for|and|the|in|on)\s+){0,2}){1,9}?
  (?:Association|Society|Federation|Alliance|Consortium|Union|Foundation|Chamber\s+of\s+Commerce|Committee)
  (?:\s+(?:of|for)\s+(?:[A-Z][\w&’'-]*\s*|(?:and|of|the|in)\s+)+)?)
`;
const BEFORE_ENGLISH = pattern("iu")`
  ^(?:(?:full\s+|annual\s+|current\s+)?(?:list|directory|register)\s+of\s+)?
  (?:(?:corporate|institutional|founding|council|committee|board|individual)\s+)*
  (?:members?|membership|council|board)(?:\s+list)?\s+of\s+(?:the\s+)?
`;

const IS_SORT = pattern("u")`
  ^(?:常务|专家|咨询|顾问|学术|工作|指导|教学|专业|技术|评审|评议|产业学院|现代|校企|合作|产教|融合|管理|建设|发展|战略
  |领导|组织|职业|教育|人才|培养|学位|评定|学院|学校|行业|企业|省级|国家级|市级|理事|第[一二三四五六七八九十]+届)*
  (?:理事会|委员会|联盟|协会|学会|研究会|促进会|共同体|联合体|教指委|专家组|工作组|领导小组)$
`;

/** A committee, an expert or a working group is a unit of whoever has it. */
const IS_UNIT = /(?:委员会|理事会|教指委|专家组|工作组|领导小组|\bCommittee)$/u;

/** 甲学会专家委员会: what it is of stands in its name. */
const COMMITTEE = pattern("u")`
  ^(?:${NUMBERED})?((?:\p{Script=Han}|[（）()·\w—-]){2,}?
  (?:专家|顾问|咨询|学术|技术|指导|工作|战略|专业|教学|评审|评议|组织)\p{Script=Han}{0,4}委员会)
`;

/** The body that words over a list name: 某省产教融合促进会第一届理事会名单. */
export function findBody({ above, sheet }: SampledTable, file: string): Body | undefined {
  const places = [
    ...above.map((text) => ({ text, where: "the words above the table" })),
    { text: sheet ?? "", where: "the name of the sheet" },
    { text: file.replace(/\.[^.]*$/u, ""), where: "the name of the file" },
  ];
  for (const { text, where } of places) {
    // 會員名單 is read as 会员名单, and the body called as it is printed.
    const printed = text.trim().replace(/[《》“”"]/gu, "");
    const plain = printSimplified(printed).replace(BEFORE, "");
    const english = NAMED_ENGLISH.exec(plain.replace(BEFORE_ENGLISH, ""))?.[1]?.trim();
    if (english !== undefined && isListed(plain))
      return { name: english, kind: IS_UNIT.test(english) ? "OrganizationalUnit" : "Association", where };
    const name = (COMMITTEE.exec(plain) ?? NAMED.exec(plain))?.[1]?.replace(
      /(?<=.{4}(?:会|盟|体))(?:常务)?(?:理事会|监事会)$/u,
      "",
    );
    // 理事会, 专家咨询委员会 alone are of nobody.
    if (name === undefined || IS_SORT.test(name) || name.length < 4) continue;
    const kind = IS_UNIT.test(name)
      ? "OrganizationalUnit"
      : (guessKind(name, ["Community", "Association"]) ?? "Association");
    const at = printSimplified(printed).indexOf(name);
    const own = printed.slice(at, at + name.length);
    return { name: own, kind: /共同体|联合体/u.test(name.slice(-3)) ? "Community" : kind, where };
  }
  return undefined;
}

/** Lists of who may become it, or was it: 理事候选人名单, 拟吸收会员名单, 历届会长. */
const NOT_YET =
  /(?<![虚模比])拟(?!合|态)|候选|申请|意向|建议|推荐|提名|初审|征求意见|公示|历[届任]|往届|上一?届|原(?=理事|会长)/u;
/** What says of one row that it is over. */
const OVER = /^(?:已|现已)?(?:退出|退会|除名|注销|撤销|终止|暂停|取消|离任|卸任|调离)/u;

/** Why not all in a list are what it lists; undefined where nothing says so. */
export function doubtList({ above, sheet, columns }: SampledTable, file: string): string | undefined {
  const text = [...above, sheet ?? "", file].find((one) => NOT_YET.test(printSimplified(one)));
  if (text !== undefined) return `${JSON.stringify(text.slice(0, 40))} may list who is to be it, or was it`;
  const over = findOverColumn({ columns });
  for (const { values, rows, heading } of columns) {
    if (heading === over?.heading) continue; // which the link of each row takes
    const at = values.findIndex((value) => OVER.test(value));
    if (at >= 0) return `row ${rows[at]} says ${JSON.stringify(values[at]?.slice(0, 20))}`;
  }
  return undefined;
}

/** Whether English words are over a list of whoever belongs to it. */
function isListed(text: string): boolean {
  return /\b(?:members?|membership|council|board|committee|officers)\b/iu.test(text);
}

/** Whether words over a list say that those in it are members of the body: not 协会推荐企业名单. */
export function isOfMembers({ above, sheet }: SampledTable, file: string): boolean {
  const all = [...above, sheet ?? "", file].map(printSimplified);
  if (
    all.some((text) =>
      /^(?:.*\b(?:list|directory)\s+of\s+|\W*)?(?:\w+\s+)?members?\b|\bmember(?:ship)?s?(?:\s+list)?\s*$/iu.test(
        text.replace(/\.[^.]*$/u, ""),
      ),
    )
  )
    return true;
  return all.some((text) =>
    /(?:成员|会员|理事|委员)(?:单位|企业|高校|院校|学校)?(?:\s*[（(].*[)）])?(?:汇总|信息|基本情况|情况)?(?:名单|名册|名录|一览表?|目录|列表|表|$)/u.test(
      text.replace(/\.[^.]*$/u, ""),
    ),
  );
}
