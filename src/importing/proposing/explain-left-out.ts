import { findFactor } from "../formats/tables/cells/counted-in.js";
import { parseNumber } from "../formats/tables/cells/parse-number.js";
import { readRemark } from "../formats/tables/links/read-over.js";
import { isRole } from "../formats/tables/links/find-end.js";
import { findPlace } from "../rows/find-place.js";
import type { GuessedColumn, Guessing } from "./guessed-column.js";
import type { SampledColumn } from "./sample-table.js";
import { isOfPeople } from "./body/find-over.js";
import { isBoth, printTitleField } from "./body/find-posts.js";
import { explainPrize } from "./subject/find-prizes.js";
import { isNotSo } from "./is-not-so.js";
import { isDate, isMost, isPerson, printFew, quote } from "./sampled-values.js";

const MONEY = /元|金额|经费|资金|资本|投资|投入|产值|营收|收入|利润|预算|budget|amount|funding|revenue|cost/;

/** Why a column is left out of a mapping, with the first of what it has. */
export function explainLeftOut(word: string, column: SampledColumn, guessing: Guessing): string {
  const { heading, values } = column;
  const { kind, model, posts, times, rowLink, sorts, over, heads } = guessing;
  const few = printFew(values);
  if (heading === guessing.part.role?.heading || heading === guessing.part.amount?.heading)
    return guessing.part.isOfOne
      ? `it is of whoever takes part, who has it: ${few}`
      : `it differs in rows of one project, and several columns name who takes part: ${few}`;
  if (heading === sorts) return `it says of which kind each row is, as kind has it: ${few}`;
  if (heading === guessing.gone?.heading) return `it says which of them are no more, as modality has it: ${few}`;
  const taken = rowLink?.columns.get(heading);
  if (taken !== undefined)
    return `${taken}, ${rowLink?.doubt === undefined ? "as the link of each row has it" : "left out with that"}: ${few}`;
  const isTold = kind === "Person" ? guessing.employer !== undefined : heads > 0 && over && isOfPeople(over);
  if (heading === over?.heading && isTold) return `it says of whom that is over, as those beside it have it: ${few}`;
  if (heading === posts.own?.heading)
    return guessing.employer === undefined
      ? `posts, and no column says where: ${few}`
      : `it is the post of those beside it, who take it: ${few}`;
  if (kind === "Person" && isBoth(column)) return `where people work and their post, in one cell: part them: ${few}`;
  if (heading === posts.council?.heading || posts.mixed?.startsWith(`${heading} `) === true)
    return `posts in a body that nobody names (${few}): links in the mapping say in which, as { type: HOLDS_POSITION, name: …, kind: Association, with: { ${printTitleField(column)}: { column: ${quote(heading)} } } }`;
  const isTaken = kind === "Person" ? guessing.employer !== undefined && posts.council === undefined : heads === 1;
  if (isTaken && [times.from, times.to].includes(heading))
    return `it is when they came or left, which those beside it take: ${few}`;
  if (isMost(values, isRole)) return `roles in a body that no column names (${few}): links in the mapping say of whom`;
  if (isNotSo(word)) return `its heading says that they are not so yet, or no longer: ${few}`;
  const ofPrize = guessing.prizes && explainPrize(column, guessing.prizes, few);
  if (ofPrize !== undefined) return ofPrize;
  if (values.every((value, at) => Number(value) === at + 1)) return `it counts the rows: ${few}`;
  const { words, properties } = model.kinds.get(kind) ?? {};
  const one = words?.en[0].toLowerCase() ?? kind;
  const kept = printList([...(properties?.keys() ?? [])]);
  return `${findSort(word, column)} (${few}): ${kept} of ${/^(?:[aeio]|u(?!ni))/.test(one) ? "an" : "a"} ${one}`;
}

function isPlace(value: string): boolean {
  return findPlace(value, "") !== undefined;
}

/** What a column has, as far as it can be seen. */
function findSort(word: string, { heading, values, rows, days }: SampledColumn): string {
  const isNumber = (value: string): boolean => parseNumber(value) !== undefined;
  const factor = findFactor(heading);
  const isMoney = (value: string): boolean =>
    isNumber(value) || /^[\d,.]+\s*[百千万亿]*\s*(?:元|[美欧日港]元|人民币)/u.test(value);
  if (MONEY.test(word) && isMost(values, isMoney))
    return factor === undefined ? "money" : `money, counted in ${factor.toLocaleString("en")}`;
  const isContact = (value: string): boolean => /^[\w.+-]+@[\w.-]+$|^1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}$/.test(value);
  if (/电话|手机|邮箱|传真|邮编|微信|phone|mobile|e-?mail|fax/.test(word) || isMost(values, isContact))
    return "telephone numbers and addresses";
  if (days > 0 || (/日期|时间|年|[起止]$|date|time|year|joined|since|founded/.test(word) && isMost(values, isDate)))
    return explainDays(word);
  if (isMost(values, isNumber)) return "numbers";
  if (isMost(values, (value) => /[省市区县州盟旗]$/u.test(value) || value.length < 4) && isMost(values, isPlace))
    return "places, of which nothing says what they are to a row";
  if (isMost(values, (value) => !isDate(value) && /^\d{4}(?:\D.*)?[-–—~～至到]/u.test(value)))
    return "days from which and until which, of what nothing says: both validFrom and validTo in with: of a link take them";
  if (/人$|姓名|教师|专家/.test(word) && !/单位|学校|企业/.test(word) && isMost(values, isPerson))
    return "people, of whom nothing says what they are to a row";
  // 已退休: what the row says elsewhere may be over.
  const over = values.findIndex(
    (value) => readRemark(value) !== undefined || /退休|离任|退出|注销|已故|去世|调离|辞职|撤销|停招/u.test(value),
  );
  if (over >= 0) return `remarks, some of which say that it is over: row ${rows[over]} ${quote(values[over] ?? "")}`;
  return /备注|说明|简介|remarks?|notes?|description/.test(word) ? "remarks" : "nobody can tell what it is";
}

/** Days are of what began or ended then, and not of all that a row says. */
function explainDays(word: string): string {
  const took = "with: { validFrom: { column: … } } of a link takes them";
  if (/加入|入会|退出|退会|join/.test(word))
    return `days on which somebody joined or left what no line here names: ${took}`;
  if (/开始|起始|起$|结束|截止|到期|止$|start|end|until|since/.test(word))
    return `days on which something began or ended, and nothing says what: ${took}`;
  return "days, of which nothing says what happened then";
}

function printList(names: readonly string[]): string {
  return names.length === 0
    ? "the graph keeps but names and links"
    : `the graph keeps only ${names.join(", ")} and links`;
}

/** 企业方/所在地 beside 校方/名称: of the other of two lists; undefined of any other column. */
export function explainOther(
  { heading, number }: SampledColumn,
  columns: readonly SampledColumn[],
  name: string,
): GuessedColumn | undefined {
  const [group, last] = split(heading);
  const [ownGroup, ownLast] = split(name);
  if (group === "" || ownGroup === "" || group === ownGroup) return undefined;
  const isOther = columns.some((one) => one.heading === `${group}/${ownLast}`);
  const why = `it is of ${group}, another list than that of ${ownGroup}`;
  return isOther && last !== "" ? { heading, number, says: undefined, why } : undefined;
}

function split(heading: string): readonly [group: string, last: string] {
  const at = heading.indexOf("/");
  return at < 0 ? ["", heading] : [heading.slice(0, at), heading.slice(at + 1)];
}
