import { readAddress } from "../../../../identity/names/read-address.js";
import type { Fault } from "../../../../problem.js";
import { findCountry } from "../../../rows/countries.js";
import { isJoinedField, isPartAlone, splitUnit } from "../links/split-unit.js";
import { doubtPerson } from "./doubt-person.js";
import { doubtText, isTitled } from "./doubt-text.js";
import { WAS_AT } from "../links/read-over.js";
import { part, pattern } from "../../../../text/patterns/pattern.js";

const BODIES: ReadonlySet<string> = new Set([
  "University",
  "EducationalOrganization",
  "Enterprise",
  "Association",
  "GovernmentBody",
]);

/** What parts names, where people write more than one in a cell. */
const PARTS = /[、，；;,|｜\n]|\s*[/／]\s*/u;
const ENDING = "(?:公司|集团|大学|学院|学校|研究院|研究所|协会|学会|联盟|医院|银行|中心)";
/** 甲公司 乙大学, 甲公司和乙大学: each side is a whole name. Words such as 大学与企业 are none. */
const JOINED = new RegExp(`.+${ENDING}(?:\\s+|和|与|及|以及).+(?:公司|集团|大学|学院|学校|研究院|研究所)$`, "u");
const SOME =
  /(?:公司|企业|学校|大学|学院|单位)\s*\d+\s*[家所个]$|等\s*(?:[\d一二三四五六七八九十百]+)?(?:多|余)?[家所个名人位]?(?:单位|企业|公司|高校|院校|机构|学校)?$/u;
const NUMBERED = /(?:^|\s)\d{1,3}\s*[.、．)）](?!\d)\s*\p{Script=Han}|[①-⑳㈠-㈩⑴-⒇]/u;
const BRACKETS = /[（(【][^（）()【】[\]]*[)）\]】]/gu;
/** 战略合作协议, 校企合作协议书: many have such a one. */
const SORT_OF_AGREEMENT = pattern("u")`
  ^(?:产教|融合|产业|教育|学院|协同|育人|科研|科技|创新|捐赠|办学|友好|交流|银校|政校|项目|联盟|战略|校企|校地|校际
  |框架|合作|全面|深度|产学研|联合|共建|人才|培养|技术|服务|开发|实习|就业|基地|建设
  |意向|补充|与|和|及|暨)*(?:协议|合同|备忘录|意向)书?$
`;
/** 乙公司（已注销）, （原丙厂）: what became of somebody stands behind the name. */
const BECAME = pattern("u")`
  [（(【[〔](?:已|原(?!子|阳|平|州|料|野|创|生|点)|曾用名|现(?:名|为|已|更名|改|(?!代)[^（）()]{2,}(?:公司|大学|学院))|更名|注[:：]|下同|以下简称|简称|注销|吊销|撤销|撤并|停办|停招|解散
  |破产|倒闭|退出|合并|并入|改名|待批|拟(?!态|合|南|建|除)|停业|歇业|存续|在业|在营|迁出|责令关闭)[^（）()【】[\]〔〕]*[)）】\]〕]$
  |[\s—–-]+(?:已|现已?)?(?:注销|吊销|撤销|停办|解散|破产|更名)$|(?:更|改)名(?:为|而来)|→|->|=>
`;
const ROLE = pattern("u")`
  ^(?:牵头|理事长|副?理事长|常务理事|理事|会员|成员|参与|参加|主持|承办|协办|主办|支持|发起|依托
  |[甲乙丙丁])\p{Script=Han}{0,4}[:：]|^(?:常务|副|轮值|执行)*(?:理事长|会长|理事|会员|成员|秘书长|牵头|发起)单位\s*(?=\p{Script=Han}{4})
`;
/** What somebody is in a body: 副理事长单位, 会长; of what helps only with 单位, since 主办 alone is a word of names. */
const IN_BODY = part`
  (?:轮值|执行|联合|共同|候任|名誉|常务|副|首批|第一|总)*(?:(?:理事长|会长|主席|秘书[长处]|监事长?|理事|会员|成员|委员|观察员?)
  \s*(?:单位|企业|高校|院校|机构)?|(?:牵头|发起|倡议|主持|承办|协办|主办|支持|指导|顾问|参与|参加|依托|主任)\s*(?:单位|企业|高校|院校|机构))
`;
/** 石家庄铁道大学（理事长单位）, （理事长单位、牵头单位）. */
const ROLE_BEHIND = pattern("u")`
  [（(【[](?:${IN_BODY})(?:[、，,/](?:${IN_BODY}))*[）)】\]]$
  |[（(【[](?:执行|[甲乙丙丁]方|(?:项目|联合体?)?牵头人?|排名第[一二三四五六七八九十\d]+|第[一二三四五六七八九十\d]+(?:完成)?单位
  |联合体[^（）()]{1,6}|(?:联系|负责|经办)人[:：][^（）()]+)[）)】\]]$
`;
/** 甲大学 副理事长单位, 甲大学—牵头, 甲大学(副理事长单位, 甲公司理事长单位: the same without brackets, or with one. */
const ROLE_OUTSIDE = pattern("u")`
  (?:[\s—–-]+|[（(【[]\s*)(?:牵头|${IN_BODY})$|(?<=公司|大学|学院|集团|协会|研究院)(?:${IN_BODY})(?<=单位)$
`;
/** 甲大学¹, as it is copied: 甲大学1. */
const MARK_BEHIND = /(?:大学|学院|学校|公司|集团|研究院|研究所|协会|学会)\d{1,2}$/u;
const PLACEHOLDER = /^(?:[Xx×＊*○〇]{2,}|某(?!种)|.{0,2}某某)/u;
const SIGN_AT_END = /^[*＊#●•■◆▪※★☆○◎▲△▼、，。；;,\-–—+>·]|[、，。；;,：:*＊#†‡★☆※▲△▼●○◎]$|(?<=\p{Script=Han})\.$/u;
const IN_QUOTES = new RegExp(`^[“"《「][^“”"《》「」]*${ENDING}[”"》」]$`, "u");

/** What remains of a name that a line breaks in two. */
const FORM_ALONE = /^(?:集团|控股|股份)?有限(?:责任)?公司$/u;

/**
 * Why a cell that should be one name is hardly that: somebody new would be made of it, whom nobody has ever named so.
 * Undefined where nothing is odd. Names in other scripts than Chinese are not doubted. Pure.
 */
export function doubtName(given: string, kind?: string, isNumberOwn = false): Fault | undefined {
  const name = given.slice(0, LONGEST);
  const bare = name.replaceAll(BRACKETS, "").trim();
  const shown = `"${name.slice(0, 60).replaceAll("\n", "⏎")}"`;
  const asIs = "if it is one name, say so in the column of the mapping: values: { as it stands: as it stands }";
  if (!/[\p{L}\p{N}]/u.test(name)) return { message: `${shown} is no name`, suggestion: `write it in full; ${asIs}` };
  const ofPerson = kind === "Person" ? doubtPerson(name) : undefined;
  if (ofPerson !== undefined) return { message: `${shown} ${ofPerson.why}`, suggestion: `${ofPerson.mend}; ${asIs}` };
  const ofText = ROLE.test(name) ? undefined : doubtText(name, kind, isNumberOwn);
  if (ofText !== undefined) return { message: `${shown} ${ofText[0]}`, suggestion: `${ofText[1]}; ${asIs}` };
  if (!/\p{Script=Han}/u.test(bare)) {
    if (/\p{L}{2,}\s*[;；|]\s*\p{L}{2,}/u.test(bare))
      return {
        message: `${shown} looks like several names`,
        suggestion: `name what parts them: separator: [";"]; ${asIs}`,
      };
    if (kind !== "Person" && !isTitled(kind) && isAddress(name))
      return {
        message: `${shown} says behind the name where it lies`,
        suggestion: `give the place a column of its own; ${asIs}`,
      };
    return undefined;
  }
  const unit = kind !== undefined && BODIES.has(kind) ? splitUnit(bare) : undefined;
  if (unit)
    return {
      message: `${shown} is a part of ${unit.whole}`,
      suggestion: `write the whole alone, or say kind: OrganizationalUnit where a part may stand; ${asIs}`,
    };
  if (kind === "University" && isPartAlone(bare))
    return {
      message: `${shown} is called like a part of something, and nobody says of what`,
      suggestion: `write the whole before it: 甲大学${bare}; ${asIs}`,
    };
  const part = PARTS.exec(bare);
  if (part && hasHanBeside(bare, part.index, part[0].length))
    return {
      message: `${shown} looks like several names`,
      suggestion: `name what parts them: separator: [${JSON.stringify(part[0].trim() || "\n")}]; ${asIs}`,
    };
  if (NUMBERED.test(bare))
    return { message: `${shown} is numbered like a list`, suggestion: `put each name into a cell of its own; ${asIs}` };
  if (JOINED.test(bare) && !isJoinedField(bare))
    return { message: `${shown} looks like two names`, suggestion: `part them in the table; ${asIs}` };
  if (SOME.test(bare))
    return { message: `${shown} speaks of more than it names`, suggestion: `leave the name alone there; ${asIs}` };
  if (kind === "Agreement" && SORT_OF_AGREEMENT.test(bare))
    return {
      message: `${shown} is a sort of agreement, and many have one`,
      suggestion: "write whose it is: 甲大学与乙公司战略合作协议; or give the column of its number: { identifier: id }",
    };
  if ([...bare].length === 1 || (kind !== undefined && BODIES.has(kind) && FORM_ALONE.test(bare)))
    return { message: `${shown} is hardly a name`, suggestion: `write it in full; ${asIs}` };
  const plain = name.replace(/[［｛‹〔【[{<]/gu, "（").replace(/[］｝›〕】\]}>]/gu, "）");
  const odd = ODD.find(([pattern]) => pattern.test(name) || pattern.test(plain));
  return odd && { message: `${shown} ${odd[1]}`, suggestion: `${odd[2]}; ${asIs}` };
}

const ODD: readonly (readonly [pattern: RegExp, why: string, mend: string])[] = [
  [
    WAS_AT,
    "says before the name that it is so no more",
    "write its name, and what became of it in a column of its own",
  ],
  [BECAME, "says behind the name what became of it", "take the bracket out, into a column of its own"],
  [ROLE, "says before the name what it is there", "give the role a column of its own"],
  [ROLE_BEHIND, "says behind the name what it is there", "say what the role is: brackets, or a column of its own"],
  [ROLE_OUTSIDE, "says behind the name what it is there", "give the role a column of its own, or brackets"],
  [MARK_BEHIND, "has a number behind it, as the mark of a note is copied", "take it out"],
  [PLACEHOLDER, "stands for a name that nobody has written", "write it in full"],
  [SIGN_AT_END, "has a sign at one end that is no part of a name", "take it out"],
  [IN_QUOTES, "stands in quotation marks", "take them out"],
];

/** Zhejiang University, Hangzhou, China; Siemens AG, Munich, Germany. */
function isAddress(name: string): boolean {
  const last = name.split(/,\s*/u).slice(1).at(-1)?.replace(/\.$/u, "") ?? "";
  return (last.length > 2 && findCountry(last) !== undefined) || readAddress(name) !== undefined;
}

/** No name is as long; what is looked at of one that is. */
const LONGEST = 300;

/** "Jia Steel Co., Ltd. 甲公司" has its comma among Latin letters. */
function hasHanBeside(text: string, at: number, length: number): boolean {
  return (
    /\p{Script=Han}[^\p{Script=Han}]?$/u.test(text.slice(0, at)) && /\p{Script=Han}/u.test(text.slice(at + length))
  );
}
