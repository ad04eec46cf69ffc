import { GOES_ON } from "../../formats/tables/goes-on.js";
import { readRange } from "../../formats/tables/links/read-range.js";
import type { SampledColumn, SampledTable } from "../sample-table.js";
import { isDate, isMost, quote, printWord } from "../sampled-values.js";

/** Headings of when something that a row says of somebody began, and ended. */
export interface Times {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const OF_MEMBERS = [/加入|入会|joined|since/, /退出|退会|离会|left/] as const;
const OF_POSTS = [
  /任职|到任|就任|上任|入职|任期.*[起始]|appointed|^(?:start|since|from)\b/,
  /离任|卸任|离职|任期.*[止终]|到期|^(?:end|left|until|to)\b/,
] as const;
/** 起始年月 and 终止年月 beside a post and nothing else that lasts. */
const PLAIN = [/^(?:起始?|开始)(?:时间|日期|年月?|年份)$/, /^(?:终?止|结束|截止)(?:时间|日期|年月?|年份)$/] as const;
/** 任职年限, 聘期: how long. */
/** 起止时间, 任期: from when and until when in one cell. */
const RANGE = /起止|任期|聘期|任职|\bterm\b|\btenure\b/;
const NO_DAY = /年限|聘期$|任期$|届/;

export function findMemberTimes(table: SampledTable): Times {
  return findTimes(table, OF_MEMBERS);
}

/** Words over a list of those who are called from elsewhere for a while, and headings of where they are called to. */
const GUESTS =
  /客座|兼职|兼聘|外聘|选聘|特聘|聘任|产业教授|校外导师|企业导师|讲座教授|讲席|\b(?:visiting|adjunct|guest|honorary)\b/iu;
const CALLED_TO = /聘[任请用]?(?:学院|学校|高校|院校|大学|单位|部门|院系|专业)|^(?:受聘|接收|访问)/u;

export function findPostTimes(table: SampledTable): Times {
  const isOfGuests =
    table.above.some((text) => GUESTS.test(text)) || table.columns.some(({ heading }) => CALLED_TO.test(heading));
  // Until when a guest is called is not until when they work where they come from.
  // Of a council without posts its terms are of nobody whom a column names.
  const isOfCouncil =
    table.above.some((text) => /理事会|委员会|\b(?:council|board|committee)\b/iu.test(text)) &&
    !table.columns.some(({ heading }) => /职务|职位|岗位|^(?:job )?title$|^position\b|^role$/iu.test(heading));
  if (isOfGuests || isOfCouncil) return { from: undefined, to: undefined };
  const own = findTimes(table, OF_POSTS);
  const isForAWhile = table.columns.some(({ heading }) => /实践|实习|挂职|访[学问]|培训|进修|结对/u.test(heading));
  const hasPosts = table.columns.some(({ heading }) => /职务|职位|岗位/u.test(heading));
  return own.from === undefined && own.to === undefined && hasPosts && !isForAWhile ? findTimes(table, PLAIN) : own;
}

/** The same of those who stand beside what rows are about: 任职时间 behind 校长. */
export function findHeadTimes({ columns }: SampledTable): Times {
  return findTimes(
    { columns: columns.filter(({ heading }) => /任职|到任|就任|上任|离任|卸任|任期/.test(heading)) },
    OF_POSTS,
  );
}

function findTimes({ columns }: Pick<SampledTable, "columns">, [begin, end]: readonly [RegExp, RegExp]): Times {
  const ranges = columns.filter(isOfRanges);
  const both = ranges.find(({ heading }) => begin.test(printWord(heading)) || RANGE.test(printWord(heading)))?.heading;
  if (both !== undefined) return { from: both, to: both };
  const days = columns.filter(isOfDays);
  const find = (word: RegExp): string | undefined =>
    days.find(({ heading }) => word.test(printWord(heading)) && !NO_DAY.test(heading))?.heading;
  const to = find(end);
  const from = days.find(
    ({ heading }) => begin.test(printWord(heading)) && heading !== to && !NO_DAY.test(heading),
  )?.heading;
  return { from, to };
}

/** From when and until when in one cell each; a single day among them is when it began. */
export function isOfRanges({ values }: Pick<SampledColumn, "values">): boolean {
  const isRange = (value: string): boolean => readRange(value) !== undefined;
  return values.some(isRange) && isMost(values, (value) => isRange(value) || isDate(value));
}

export function isOfDays({ values, days }: Pick<SampledColumn, "values" | "days">): boolean {
  return days > 0 || isMost(values, (value) => isDate(value) || GOES_ON.test(value));
}

/** Parts of `with` that say when a link holds. */
export function listTimes({ from, to }: Times): readonly string[] {
  return [
    ...(from === undefined ? [] : [`validFrom: { column: ${quote(from)} }`]),
    ...(to === undefined ? [] : [`validTo: { column: ${quote(to)} }`]),
  ];
}
