import { hasHan } from "../../text/print-search-text.js";
import { parseNumber } from "../formats/tables/cells/parse-number.js";
import { printColumn } from "../draft.js";
import { findPlace } from "../rows/find-place.js";
import { isOfPeople } from "./body/find-over.js";
import { isOfRanges } from "./body/find-times.js";
import { explainLeftOut } from "./explain-left-out.js";
import { guessSort } from "./subject/guess-sort.js";
import { findStatus } from "./find-status.js";
import { isNotSo } from "./is-not-so.js";
import type { GuessedColumn, Guessing, Tell } from "./guessed-column.js";
import { guessLink } from "./guess-link.js";
import { guessBoth, guessCharge, guessEmployer, guessPerson } from "./guess-people.js";
import type { SampledColumn } from "./sample-table.js";
import { findRegister, isDate, isHalf, isMost, printFew, quote, printWord } from "./sampled-values.js";
import { HAN_HONOUR } from "../../text/patterns/honours.js";
import { pattern } from "../../text/patterns/pattern.js";

/** What a column seems to say of the thing of its row. Pure. */
export function guessColumn(column: SampledColumn, guessing: Guessing): GuessedColumn {
  const { heading, number, values } = column;
  const told = (says: string, why: string): GuessedColumn => ({ heading, number, says, why });
  const leave = (why: string): GuessedColumn => ({ heading, number, says: undefined, why });
  if (column.isTwice) return leave("the heading stands over another column too: rename one of them");
  if (heading === guessing.name) return told("{ name: OFFICIAL }", "names, nearly all of them different");
  if (values.length === 0) return leave("it is empty in the rows that were looked at");
  const word = printWord(heading);
  const register = findRegister(values, word);
  if (register !== undefined) return told(`{ identifier: ${register} }`, `its values check out as ${register}`);
  const name = guessName(word, column, told);
  if (name === undefined && isNotSo(word)) return leave(explainLeftOut(word, column, guessing));
  return (
    name ??
    guessPlace(word, column, guessing, told) ??
    guessCharge(word, column, guessing, told) ??
    guessPerson(word, column, guessing, told) ??
    guessEmployer(word, column, guessing, told) ??
    guessBoth(column, guessing, told) ??
    guessLink(word, column, guessing, told) ??
    guessRange(word, column, guessing, told) ??
    guessProperty(word, column, guessing, told) ??
    leave(explainLeftOut(word, column, guessing))
  );
}

function guessName(word: string, { values }: SampledColumn, told: Tell): GuessedColumn | undefined {
  const why = "the heading says so";
  if (/简称|缩写|abbrev|acronym/.test(word)) return told("{ name: ABBREVIATION }", why);
  if (/曾用名|原(?:校)?名|更名前|旧名|former/.test(word)) return told("{ name: FORMER }", why);
  if (/英文|english/.test(word) && isMost(values, (value) => !hasHan(value)))
    return told("{ name: LABEL, language: en }", `${why}, and no value has a Chinese character`);
  return undefined;
}

function guessPlace(word: string, column: SampledColumn, guessing: Guessing, told: Tell): GuessedColumn | undefined {
  const { province, hasPartner, kind, model } = guessing;
  const { heading, number, values, isMerged } = column;
  if (model.links.get("LOCATED_IN")?.from.includes(kind) !== true) return undefined;
  // The country of whoever stands beside a row is not its own: 国别 of a partner.
  const isCountry = /^(?:所在)?国家?(?: ?country)?$|^country$/.test(word) && !hasPartner;
  if (
    !isCountry &&
    !/所在|省|市|地区|区域|区县|县区|^[区县]$|属[区县地]|属地|注册地|city|province|region|place|location/.test(word)
  )
    return undefined;
  const whose = WHOSE.exec(word)?.[1];
  if (whose !== undefined && !isOwn(whose, guessing))
    return { heading, number, says: undefined, why: `it says where ${whose} beside a row lies, and not the row` };
  const others = listNoPlaces(column, province);
  if (others.length === values.length) return undefined;
  const few = printNoPlaces(others);
  // A few that are none are told when the others are read; of more nobody can say what the column is.
  if (others.length * 2 > values.length)
    return { heading, number, says: undefined, why: `most of it is no place: ${few}` };
  if (heading === province?.heading)
    return { heading, number, says: undefined, why: "it says in which province the other places lie" };
  if (/^(?:所[在属])?(?:区县|县区|[区县]|县[（(]?市?区?[)）]?)$/.test(word) && guessing.hasCity)
    return { heading, number, says: undefined, why: `it lies in the cities beside it: ${printFew(values)}` };
  const within = province === undefined ? "" : `, within: ${quote(province.heading)}`;
  const fill = isMerged ? ", fill: true" : "";
  const places = values.filter((value) => !others.some(({ text }) => text === value));
  const none = others.length === 0 ? "" : `; no places, and left out with a note: ${few}`;
  const why = `places: ${printFew(places)}${isMerged ? "; an empty cell says what the one above it says" : ""}${none}`;
  return told(`{ link: LOCATED_IN, to: place${within}${fill} }`, why);
}

/** 企业所在地, 合作高校所在省: of whom a place is. */
const WHOSE =
  /^(?:合作|共建|主要|依托)?(企业|公司|集团|学校|高校|院校|大学|学院|合作方|外方|中方|导师|专家|基地|实验室)(?:的)?(?:所在|所属|注册|属地|地址|省|市|地区)/;
const SORTS_OF_KINDS: Readonly<Record<string, RegExp>> = {
  Enterprise: /企业|公司|集团/,
  University: /学校|高校|院校|大学|学院/,
  EducationalOrganization: /学校|高校|院校|学院/,
  OrganizationalUnit: /学院/,
  Platform: /基地|学院/,
  Laboratory: /实验室/,
};

/** Whether a place of such is the row's: its names are headed so, or it is of that sort. */
function isOwn(whose: string, { name, kind }: Guessing): boolean {
  return name?.includes(whose) === true || SORTS_OF_KINDS[kind]?.test(whose) === true;
}

interface NoPlace {
  /** "B5". */
  readonly at: string;
  readonly text: string;
}

/** The cells of a column that name no place, in the province that their row says. */
function listNoPlaces(
  { values, rows, number, heading }: SampledColumn,
  province: SampledColumn | undefined,
): readonly NoPlace[] {
  const own = heading === province?.heading ? undefined : province;
  const provinces = new Map(own?.rows.map((row, at) => [row, own.values[at] ?? ""]));
  return values.flatMap((text, at) => {
    const row = rows[at] ?? 0;
    const isPlace = [provinces.get(row) ?? "", ""].some((within) => findPlace(text, within) !== undefined);
    return isPlace ? [] : [{ at: `${printColumn(number)}${row}`, text }];
  });
}

function printNoPlaces(others: readonly NoPlace[]): string {
  const few = others.slice(0, 3).map(({ at, text }) => `${at} ${quote(text.slice(0, 20))}`);
  return `${few.join(", ")}${others.length > few.length ? ` and ${others.length - few.length} more` : ""}`;
}

/** Headings of money, by the property that it is. */
const MONEY: Readonly<Record<string, RegExp>> = {
  budget: /^(?:项目)?(?:总)?(?:经费|预算|投资)(?:总额|金额)?$|^total ?(?:cost|budget)$/,
  funding:
    /^(?:资助|拨款|财政|专项|补助|批准|立项)(?:经费|资金|金额|拨款|额度?)?$|^(?:ec|eu)?[ _]?(?:contribution|grant)$/,
};

/** 起止时间 of a project: both its days in one cell. */
function guessRange(
  word: string,
  { values }: SampledColumn,
  { kind }: Guessing,
  told: Tell,
): GuessedColumn | undefined {
  const isTime = /起止|期限|周期|执行期|研究期|建设期|时间|年月|duration|period/.test(word);
  const isOther = /招生|报名|公示|聘|质保|服务|有效/.test(word);
  if (kind !== "Project" || !isTime || isOther || !isOfRanges({ values })) return undefined;
  return told("[{ property: startedOn }, { property: endsOn }]", `from when and until when: ${printFew(values)}`);
}

/** Headings of when something of that kind began and ends: a project's own, and not those of whoever takes part. */
const DAYS: Readonly<Record<string, RegExp>> = {
  startedOn: pattern("")`
      ^(?:项目|课题|研究|实施|建设|执行)?(?:期限)?(?:的)?(?:开始|起始|启动|开工)(?:时间|日期|年月?|年份)?$
      |^start(?:ed)?(?: ?date)?$
    `,
  endsOn: pattern("")`
      ^(?:项目|课题|研究|实施|建设|执行)?(?:计划|预计|拟)?(?:结束|截止|终止|完成|完工|结题)
      (?:时间|日期|年月?|年份)?$|^end(?: ?date)?$
    `,
};
/** What was conferred on people, and 人才类型 where it has such. */
const HONOURS = /^(?:主要|个人|学术|所获|获得|曾获)*(?:荣誉|称号|头衔|荣誉称号|人才称号|荣誉头衔)$|^honou?rs?$/;
const TALENTS = /^(?:入选|所属|高层次)*人才(?:类型|类别|项目|计划|工程|情况)$|^备注$/;
const IS_HONOUR = new RegExp(HAN_HONOUR, "u");
const PARTS = ["、", "；", ";", "，", ",", "\n"];

function isOfHonours(heading: string, values: readonly string[]): boolean {
  return HONOURS.test(heading) || (TALENTS.test(heading) && isHalf(values, (value) => IS_HONOUR.test(value)));
}

const YEAR = /^(?:立项|批准|获批|入选|资助|项目)?(?:年度|年份|年)$|^year$/;

function guessProperty(
  word: string,
  column: SampledColumn,
  { kind, model, over, heads, rowLink, part }: Guessing,
  told: Tell,
): GuessedColumn | undefined {
  const { heading, values, days } = column;
  if (heading === part.amount?.heading) return undefined;
  // 理事长单位 below 备注 is what a member is in the body, and no remark of a register.
  if (rowLink?.columns.has(heading) === true && rowLink.doubt === undefined) return undefined;
  // 已退休 beside a school and its head is of the head.
  if (heading === over?.heading && heads > 0 && isOfPeople(over)) return undefined;
  const status = model.kinds.get(kind)?.properties.has("status") === true ? findStatus(word, column, kind) : undefined;
  if (status !== undefined) return told(`{ property: status, values: { ${status.values} } }`, status.why);
  const sort = guessSort(word, column, kind, model);
  if (sort !== undefined) return told(sort.says, sort.why);
  // 经费（万元）: in what it is counted is read with each number.
  const plain = word.replace(/[（(][^）)]*[）)]|[/:：].*$/gu, "").trim();
  for (const property of model.kinds.get(kind)?.properties.values() ?? []) {
    const words = model.words.properties.get(property.name);
    const known = [property.name.toLowerCase(), words?.zh ?? "", words?.en.toLowerCase() ?? ""];
    const isMoney = MONEY[property.name]?.test(plain) === true;
    const isFounding = property.name === "established" && /成立|创办|建校|注册日期|founded/.test(word);
    const isSigning = property.name === "signedOn" && /签[约署订]/.test(word);
    const isNumbered =
      property.name === "number" && /^(?:项目|课题|立项|批准|合同|任务书?)?(?:编号|批准号|号)$/.test(plain);
    const isCode = property.name === "nationalCode" && /^(?:国标)?专业代码$/.test(plain);
    const isDay = DAYS[property.name]?.test(plain) === true || (property.name === "year" && YEAR.test(plain));
    const isHonoured = property.name === "honours" && isOfHonours(plain, values);
    const isSo =
      known.includes(plain) || isHonoured || isNumbered || isFounding || isCode || isSigning || isMoney || isDay;
    if (!isSo) continue;
    // Some cells that are none are told when all of the table is tried out, with the row.
    if (property.type === "PartialDate" && days === 0 && !isHalf(values, isDate)) continue;
    const isNumber = property.type === "Float" || property.type === "Int";
    if (isNumber && !isHalf(values, (value) => parseNumber(value.replace(/年$/u, "")) !== undefined)) continue;
    const parts = property.list ? PARTS.filter((mark) => values.some((value) => value.includes(mark))) : [];
    const parted = parts.length === 0 ? "" : `, separator: [${parts.map(quote).join(", ")}]`;
    return told(`{ property: ${property.name}${parted} }`, `the heading says so: ${printFew(values)}`);
  }
  return undefined;
}
