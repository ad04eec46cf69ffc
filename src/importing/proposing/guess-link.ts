import { findMemberRole } from "../../model/values/member-role.js";
import { findEnding } from "../formats/tables/guess-kind.js";
import { splitBracket, splitCell, takeNumbers } from "../formats/tables/cells/split-cell.js";
import { isPartAlone, splitUnit } from "../formats/tables/links/split-unit.js";
import { isRole } from "../formats/tables/links/find-end.js";
import type { GuessedColumn, Guessing, Tell } from "./guessed-column.js";
import type { SampledColumn } from "./sample-table.js";
import { isMost, quote } from "./sampled-values.js";
import { pattern } from "../../text/patterns/pattern.js";

const SOMEBODY = "单位|企业|公司|高校|学校|院校|机构";
const BACKING = `依托|承担|承建|承办|主办|建设|共建|牵头|合作|参与|参建|协同|协作|协办|协建|支持|${SOMEBODY}`;

const OFFERED = /^(?:合作|共建|开设|建设|招生)?专业(?:名称)?$/;

/** What headings of others in a row mean, by kind: the link, which way it leads, what it tells. */
const LINKS: readonly (readonly [kind: string, word: RegExp, says: string, why: string])[] = [
  ["Community", /^(?:联合|共同|总|第一)*牵头|^lead(?:er|ing)?\b/, "link: LEADS, incoming: true", "who leads it"],
  ["Association", /^(?:联合|共同|总|第一)*牵头/, "link: MEMBER_OF, incoming: true", "who leads it, as a member"],
  [
    "Community",
    /成员|参与|理事|会员|会长|监事|秘书[长处]|主席|主任|发起|支持|指导|顾问|观察员|members?\b/,
    "link: MEMBER_OF, incoming: true",
    "who belongs to it",
  ],
  [
    "Association",
    /成员|理事|会员|会长|监事|秘书[长处]|发起|观察员|members?\b/,
    "link: MEMBER_OF, incoming: true",
    "who belongs to it",
  ],
  [
    "Project",
    new RegExp(`牵头|承担|主持|依托|合作|参与|参加|协同|协作|实施|participants?\\b|${SOMEBODY}`),
    "link: PARTICIPATES_IN, incoming: true",
    "who takes part in it",
  ],
  [
    "Agreement",
    new RegExp(`^[甲乙丙丁]方|方$|签约|签署|合作|part(?:y|ies)|${SOMEBODY}`),
    "link: SIGNED, incoming: true",
    "who signed it",
  ],
  ["Platform", new RegExp(BACKING), "link: HOSTS, incoming: true", "who has it"],
  ["Laboratory", new RegExp(BACKING), "link: HOSTS, incoming: true", "who has it"],
  ["University", OFFERED, "link: OFFERS", "degree programmes that it offers"],
  ["OrganizationalUnit", OFFERED, "link: OFFERS", "degree programmes that it offers"],
  ["Enterprise", /母公司|控股/, "link: SUBSIDIARY_OF", "who owns it"],
  ["OrganizationalUnit", /所属|依托|上级|主管|学校|单位/, "link: PART_OF", "what it is part of"],
];

/** Of what is beside others in a row, and is nobody: 合作内容, 企业数量, 单位性质. */
const NOBODY = pattern("")`
  地[点址]|日期|时间|年[份度月]|数[量额]?$|金额|经费|资金|投入|电话|手机|邮箱|网址|类[型别]|序号|编号|代码|内容|方向
  |情况|领域|形式|方式|模式|目标|任务|成果|专业|职业|课程|简介|说明|备注|要求|标准|级别|等级|性质|面积|规模|产品
  |主营|职务|职称|负责人|联系人|人$
`;

/** Whose part is another than to have it or to take part: 院士单位 is where they come from, 批准单位 allowed it. */
const ANOTHER_PART = pattern("")`
  院士|挂靠|专家|导师|教师|(?:负责|主持|联系)人|批准|审批|审核|验收|推荐|认定|授牌|发证|评审|监督|见证|鉴证|施工|设计
  |采购|中标|供应|使用|用人|就业|公布|发布|填报|报送|支援|结对|捐赠|归口|资助|出资人
`;

/** What a column of others in a row seems to say: who leads, hosts, signs or takes part, and as what. */
export function guessLink(
  word: string,
  { heading, values, isMerged, number }: SampledColumn,
  { kind, nameAt, part }: Guessing,
  told: Tell,
): GuessedColumn | undefined {
  const plain = word.replace(/[（(][^）)]*[）)]/gu, "");
  if ((NOBODY.test(plain) && !OFFERED.test(plain)) || ANOTHER_PART.test(plain)) return undefined;
  const found = LINKS.find(([of, pattern]) => of === kind && pattern.test(word));
  if (!found || !isMost(values, (value) => value.length > 2 && !/^[\d.,%-]+$/.test(value))) return undefined;
  const [, , says, why] = found;
  const signs = ["、", "；", ";", "，"].filter((sign) => values.some((value) => value.includes(sign)));
  const marks = isOfLines(values, signs) ? [...signs, "\n"] : signs;
  // 苏州大学/文学院 is one.
  const pieces = values.flatMap((value) => splitCell(value, marks));
  const strokes = ["/", "／"].filter(
    (sign) =>
      pieces.some((piece) => piece.includes(sign)) &&
      !pieces.some((piece) => piece.includes(sign) && splitUnit(piece) !== undefined),
  );
  const separators = [...marks, ...strokes];
  const parted = separators.length === 0 ? "" : `, separator: [${separators.map(quote).join(", ")}]`;
  const role = printPart(says, part) ?? printRole(says, heading);
  const bracket = says.includes("MEMBER_OF") ? printBracket(values, separators) : "";
  const as = role === "" ? "" : ", as its heading says";
  // A school stands once before several of its colleges.
  const [fill, filled] =
    isMerged && number < nameAt ? [", fill: true", "; an empty cell says what the one above it says"] : ["", ""];
  return told(
    `{ ${says}, to: name${printEndKind(word, values)}${role}${parted}${bracket}${fill} }`,
    `${why}, by name${as}${filled}`,
  );
}

/** What remains of a name that is broken in two to make it fit. */
const REST_OF_NAME = /^(?:集团|控股|股份|责任|有限)*(?:公司|集团|大学|学院|学校|研究院|研究所|中心)$/u;

/** Whether lines part whole names, and break none: where one line is not a whole name, nobody can tell. */
function isOfLines(values: readonly string[], signs: readonly string[]): boolean {
  const broken = values.filter((value) => /\S\s*[\n\r]\s*\S/u.test(value));
  const isWhole = (name: string): boolean =>
    findEnding(name) !== undefined && !REST_OF_NAME.test(name) && !isPartAlone(name);
  return (
    broken.length > 0 && broken.every((value) => takeNumbers(splitCell(value, [...signs, "\n", "\r"])).every(isWhole))
  );
}

/** 共建企业 are companies, whatever they are called; 牵头单位 may be anybody. */
function printEndKind(word: string, values: readonly string[]): string {
  if (OFFERED.test(word)) return ", kind: Major";
  // 清华大学 经济管理学院 below 牵头学校 is a part of one.
  if (values.some((value) => splitUnit(value) !== undefined)) return "";
  const [isCompany, isSchool] = [/企业|公司/.test(word), /高校|学校|院校|大学/.test(word)];
  if (isCompany === isSchool || /单位/.test(word)) return "";
  return `, kind: ${isCompany ? "Enterprise" : "University"}`;
}

/** Roles at a facility by the heading: who runs it stands beside who helps. */
const HOST_ROLES: readonly (readonly [word: RegExp, role: string])[] = [
  [/主管/, "SUPERVISOR"],
  [/合作|参与|参建|协同|协作|协办|协建|支持/, "PARTNER"],
  [/共建|联合|共同/, "CO_HOST"],
  [/牵头|承建|承办|承担|主办|依托|建设/, "HOST"],
];

/** What other columns of the row say of whoever takes part. */
function printPart(says: string, { role, amount, currency, isOfOne }: Guessing["part"]): string | undefined {
  if (!isOfOne || !says.includes("PARTICIPATES_IN") || (role === undefined && amount === undefined)) return undefined;
  const all = [
    ...(role ? [`role: { column: ${quote(role.heading)} }`] : []),
    ...(amount ? [`amount: { column: ${quote(amount.heading)} }`] : []),
    ...(currency === undefined || currency === "" ? [] : [`currency: ${currency}`]),
  ];
  return `, with: { ${all.join(", ")} }`;
}

/** What the heading of a column says that those below it are: 合作企业 beside 牵头学校, 监事长单位, 承担单位. */
function printRole(says: string, heading: string): string {
  // As it is printed: a remark of the heading is no part of it.
  const title = heading
    .replace(/[（(][^）)]*[）)]|[*＊\d]+$/gu, "")
    .replace(/(?:名称|名单|列表)$/u, "")
    .trim();
  if (says.includes("HOSTS")) {
    const role = HOST_ROLES.find(([pattern]) => pattern.test(title))?.[1];
    return role === undefined ? "" : `, with: { role: ${role} }`;
  }
  if (says.includes("MEMBER_OF")) {
    const role = findMemberRole(title);
    if (role !== undefined && role !== "MEMBER") return `, with: { memberRole: ${role} }`;
    return role === undefined && isRole(title) && !/^(?:参与|成员|会员)/u.test(title)
      ? `, with: { role: ${quote(title)} }`
      : "";
  }
  const isPart = /牵头|承担|主持|依托|合作|参与|参加|协同|协作|实施/u.test(title);
  return says.includes("PARTICIPATES_IN") && isPart ? `, with: { role: ${quote(title)} }` : "";
}

/** Roles that stand in brackets behind names: those that the graph has a word for by that, others as they are printed. */
function printBracket(values: readonly string[], separators: readonly string[]): string {
  const inner = values
    .flatMap((value) => splitCell(value, separators))
    .flatMap((part) => splitBracket(part)?.inner ?? [])
    .filter(isRole);
  if (inner.length === 0) return "";
  const roles = [...new Set(inner)].map((text) => [text, findMemberRole(text)] as const);
  const known = roles.filter(([, role]) => role !== undefined).map(([text, role]) => `${quote(text)}: ${role}`);
  const parts = [
    ...(known.length === 0 ? [] : [`property: memberRole, values: { ${known.join(", ")} }`]),
    "printed: role", // further down there may be others
  ];
  return `, bracket: { ${parts.join(", ")} }`;
}
