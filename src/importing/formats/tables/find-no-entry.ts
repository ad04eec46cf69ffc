import type { GridRow } from "../../files/grid.js";
import { isSort } from "./cells/doubt-text.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** What is noted of rows that are no entries. */
export const SUMS = "rows of sums, left out";
export const REMARKS = "rows that are remarks, left out";
export const HEADINGS = "rows that are headings, left out";

const COUNT = "共?\\s*[\\d,.]+\\s*\\p{Script=Han}{0,4}";
/** 合计, "合计：3家", 本页小计, 江苏省合计, total 12; not 合计科技有限公司. */
const SUM = new RegExp(
  "^(?:(?:以上|本页|本表|全国|各类|\\p{Script=Han}{2,8}(?:省|市|区|县|州|类|组|部分))?\\s*(?:合\\s*计|总\\s*计|共\\s*计|累\\s*计|总\\s*数)|" +
    `\\p{Script=Han}{0,8}\\s*小\\s*计)\\s*(?:[:：].*|[（(].*[)）]|${COUNT})?[。.]?$|` +
    "^(?:以上)?共(?:有|计)?\\s*\\d+\\s*[家个所名人项]\\p{Script=Han}{0,4}[。.]?$|^平均(?:值|数)?$|" +
    "^(?:(?:sub-?|grand )?total|sum)\\s*[:：]?\\s*[\\d,.]*$",
  "iu",
);
/** 注：以上按拼音排序; 续表; 第1页 共3页; （排名不分先后）. */
const REMARK = new RegExp(
  "^(?:注|备注|附注|说明|填表说明|数据来源|资料来源|来源|notes?|source)\\s*\\d*\\s*[:：]|^[（(]?以下(?:空白|无正文)[)）]?$|" +
    "^[（(]?续(?:上?表|前?页)?\\s*\\d*[)）]?$|^[-—\\s]*第?\\s*\\d+\\s*页(?:[，,/\\s]*共?\\s*\\d+\\s*页)?[-—\\s]*$|^page\\s+\\d+(?:\\s+of\\s+\\d+)?$|" +
    "^附[件表录]\\s*[一二三四五六七八九十\\d]*\\s*[:：]?$|^注\\s+\\S|^[[［【(（]?\\d{1,2}[\\]］】)）]\\s*(?:数据|截至|该|此|本表|本名单|以上|系|指|含|不含|说明|来源|根据|按)|" +
    "排名不分(?:先后|前后)|按.{1,12}(?:排序|排列|为序)[)）。]?$|^(?:本表)?(?:数据|统计|信息)?截[至止].{4,20}日?[)）。]?$",
  "iu",
);
/** Who filled in the form, and when: 填表人：王某 beside 审核人： and 日期：. */
const FORM = pattern("u")`
  ^(?:填[表报]|制[表单]|编制|审核|审批|复核|校对|经办|统计|[报上]送|上报|打印|联系|负责
  |(?:单位|部门)?(?:负责人|领导|盖章|公章)|主管|日期|时间|电话|传真|邮箱|地址
  |单位\s*[（(](?:盖章|公章))[^:：]{0,8}[:：]
`;
const NUMERAL = "[一二三四五六七八九十]{1,3}";
/** 一、高校; （二）企业; 第一类. */
const SECTION = new RegExp(`^(?:(?:${NUMERAL}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])[、.．]|[（(]${NUMERAL}[)）]|第${NUMERAL}[章节类批])`, "u");
/** The same with its number in a cell of its own. */
const NUMBER = new RegExp(`^(?:[（(]?${NUMERAL}[)）]?|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])[、.．]?$`, "u");
const CATEGORY =
  /^\p{Script=Han}{0,6}(?:类|单位|企业|高校|院校|学校|协会|机构|部门|地区|成员|委员|代表|专家)(?:[（(].*[)）])?$/u;
/** Behind a number of its own row alone: 一 | 制造业. */
const NUMBERED_SORT =
  /^\p{Script=Han}{1,12}(?:业|领域|方向|方面|批次?|部分|片区|[省市区县州盟]|其[他它])(?:[（(].*[)）])?$/u;
/** 已退出单位, 现任理事, former members: who of a list stands below. */
const GROUP = pattern("iu")`
  ^以下(?:各?(?:成员|会员|理事|企业|高校|院校|单位|人员|公司))*(?:已|均已?|拟|为)?(?:退出|退会|除名|注销|吊销|撤销|新增|入选|加入)\p{Script=Han}{0,8}[:：]?$
  |^(?:已?退出|已?退会|已?除名|往届|历届|前任|现任|现有|新增|拟(?:吸收|新增|加入)|former|current|past|new)\s*的?
  (?:成员|会员|理事|委员|members?)(?:单位|企业|高校|院校|人员|名单)?(?:\s*[（(].*[)）])?$
`;
const COUNTED = /^.{2,20}[（(]\s*共?\s*\d+\s*[所家个名人项]\s*[)）]$/u;
/** 2023年度; 企业名单. */
const YEAR = /^\d{4}\s*(?:年度?|学年)(?:新增|入选|获批|认定)?$/u;
const LIST = /^\p{Script=Han}{2,30}(?:名单|一览表|汇总表|信息表|统计表|情况表|目录)(?:[（(].*[)）])?$/u;
/** Of a cell what is looked at. */
const LONGEST = 300;
/** A province alone in its row is what the rows below it lie in. */
const PROVINCE = /^[\p{Script=Han}]{2,9}(?:省|自治区|特别行政区)$|^(?:北京|天津|上海|重庆)市$/u;

/**
 * What a row is that is no entry of the list: of a sum, a remark or a heading; undefined where it may be one. Pure.
 * @param width how many columns the table has: a spreadsheet ends a row where its last cell is
 * @param name the place of the name from 0, where it is known
 */
export function findNoEntry({ cells }: GridRow, width: number, name?: number): string | undefined {
  const filled = cells.map((cell) => cell.trim().slice(0, LONGEST)).filter((cell) => cell !== "");
  const [first = "", second = ""] = filled;
  const named = name === undefined ? "" : (cells[name] ?? "").trim().slice(0, LONGEST);
  if (SUM.test(first) || SUM.test(named)) return SUMS;
  if (!/^\d+$/.test(first) && SUM.test(second) && filled.length <= 2) return SUMS;
  if (filled.length > 0 && (filled.every((cell) => FORM.test(cell)) || (FORM.test(first) && filled.length <= 2)))
    return REMARKS;
  if (filled.length === 2 && /^(?:备注|附注|注|说明)$/u.test(first) && REMARK.test(second)) return REMARKS;
  if (filled.length === 2 && width > 2 && NUMBER.test(first) && (CATEGORY.test(second) || NUMBERED_SORT.test(second)))
    return HEADINGS;
  // A merged cell says the same in each of its columns.
  if (new Set(filled).size > 1) return undefined;
  if (REMARK.test(first)) return REMARKS;
  const isHeading =
    [SECTION, GROUP, COUNTED, PROVINCE, YEAR, LIST].some((pattern) => pattern.test(first)) || isSort(first);
  return isHeading && width > 1 ? HEADINGS : undefined;
}

/** Whether a line above or below a table says who filled it in, and nothing of what it lists: 填报单位：, 联系人：. */
export function isOfForm(text: string): boolean {
  return FORM.test(text.trim()) || OF_WHOM.test(text.trim());
}

/** 学校（公章）：江苏大学, 单位名称：甲公司, 年度：2024. */
const OF_WHOM = pattern("u")`
  ^\p{Script=Han}{2,6}\s*[（(](?:盖章|公章|签章|章|签字)[)）]\s*[:：]?
  |^(?:填报|申报|推荐|报送|上报|主管|所在|归口|依托)?(?:单位|学校|部门|学院|院系|企业|地区|省份|年度|编号|版本|密级)(?:名称|全称|代码)?\s*[:：]
`;

/** 2025年3月, 2025.3.1: a day or month by itself. */
export const DAY_OF_FORM = String.raw`\d{4}\s*[年./-]\s*\d{1,2}(?:\s*[月./-]\s*\d{0,2}日?)?`;

/** What else stands in such a line: 金额单位：万元, （单位：万元）, 2025年3月, 第1页. */
const BESIDE_FORM = pattern("iu")`
  ^[（(]?(?:计量|金额|货币|数量|经费)?单位\s*[:：].{1,12}[)）]?$|^${DAY_OF_FORM}$|^第\s*\d+\s*页$
  |^(?:(?:reported|prepared|compiled|completed|submitted|filled(?: in)?) by|reporting (?:unit|body)|unit|date|contact)\s*[:：]
`;
/** What nothing is headed by: 填报人 with a colon behind it, whether anything follows or not. */
const SURELY_FORM = /^(?:填[表报]|制[表单]|报送|上报|审核|复核|经办)\p{Script=Han}{0,6}\s*[:：]/u;

/**
 * Whether all cells of a line say who filled in the form, when, and in what it counts: it heads no columns, however wide
 * it is. 单位： beside 电话： with nothing behind may be headings. Pure.
 */
export function isFormLine(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim().slice(0, LONGEST)).filter((cell) => cell !== "");
  const isSaid = (cell: string): boolean => isOfForm(cell) || BESIDE_FORM.test(cell);
  const isSure = (cell: string): boolean => SURELY_FORM.test(cell) || /[:：]\s*\S/u.test(cell);
  return filled.length > 0 && filled.every(isSaid) && filled.some(isSure);
}

/** Whether a heading within a list numbers or counts what is below it, and is the name of nothing: 一、企业. */
export function isNumbered(text: string): boolean {
  return SECTION.test(text.trim()) || COUNTED.test(text.trim());
}

/** What a column of names is headed by. */
const NAME_HEADING = /^(?:\p{Script=Han}{0,8}(?:名称|全称|校名)|姓名|(?:\w+ )?name)$/iu;

/** Whether a row is the headings of another table, which stands below the first: 企业名称, 地址, 电话. */
export function isOtherHeading({ cells }: GridRow, name: number | undefined): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const isShort = filled.every((cell) => cell.length <= 15 && !/\d/.test(cell));
  return filled.length > 1 && isShort && NAME_HEADING.test((cells[name ?? -1] ?? "").replace(/\s+/g, "").trim());
}
