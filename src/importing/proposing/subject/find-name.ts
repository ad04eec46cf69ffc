import { isRole } from "../../formats/tables/links/find-end.js";
import { findPlace } from "../../rows/find-place.js";
import type { SampledColumn, SampledTable } from "../sample-table.js";
import { findRegister, isMost, printWord } from "../sampled-values.js";
import { findWinners } from "./find-prizes.js";

const PERSON = /^(?:导师|专家|教师|教授|委员|理事|会员|成员|人员|学生|候选人|主持人)?姓名$/;
const NAME = /^(?:.*(?:名称|全称|校名|company|institution|organi[sz]ation)|name|.*\bname)$/;
/** Of a list whose columns say nothing else of names. */
const OF_NAMES = /^(?:成员|会员|理事|企业)?(?:单位|企业|学校|高校|院校|机构|公司)$/;
const WITHIN = /^(?:二级)?(?:学院|院系)名称$|产业学院|基地|平台|实验室|项目|课题|联合体|共同体|协议/;
const OTHER_NAME =
  /英文|english|简称|曾用|原校?名|更名前|旧名|法人|联系人|负责人|专业(?!.*委员会)|奖项|奖励|荣誉|称号|^(?:awards?|prizes?|medal)$/;

/** 现代产业学院 beside 学校: what was set up, by its own name. Not 所属平台, 承担项目. */
const SET_UP = /^(?:国家级|省级|市级|现代|特色|示范|行业)*(?:产业学院|产教融合共同体|共同体|联合体)$/;

/** 专业名称: degree programmes, where no column names who offers them. */
const MAJOR = /^(?:合作|共建|开设|建设|招生)?专业(?:名称)?$/;
const OF_PARTNERS = /合作|共建|企业|公司/;

/** The column that names what rows are about: by its heading, else the first of nearly all different words. */
export function findName(table: SampledTable): SampledColumn | undefined {
  const winners = findWinners(table);
  if (winners !== undefined) return winners;
  const all = table.columns;
  const word = ({ heading }: SampledColumn): string => printWord(heading);
  const isText = ({ values }: SampledColumn): boolean =>
    isMost(values, (value) => /\p{L}\s*\p{L}/u.test(value)) && findRegister(values) === undefined;
  const isDifferent = ({ values }: SampledColumn): boolean => new Set(values).size > values.length * 0.7;
  const columns = all.filter(({ isTwice }) => !isTwice);
  const named = columns.filter(
    (column) =>
      (NAME.test(word(column)) || PERSON.test(word(column))) && !OTHER_NAME.test(word(column)) && isText(column),
  );
  const person = named.find((column) => PERSON.test(word(column)));
  // 产业学院名称 beside 学校名称: rows are about what stands in the other.
  const within =
    named.find((column) => WITHIN.test(word(column))) ??
    columns.find((column) => SET_UP.test(word(column)) && isDifferent(column) && isText(column));
  const major = columns.find((column) => MAJOR.test(word(column)) && isText(column));
  const own = major ? named.filter((column) => !OF_PARTNERS.test(word(column))) : named;
  return (
    person ??
    within ??
    own[0] ??
    columns.find(
      (column) =>
        OF_NAMES.test(word(column)) &&
        (major ? !OF_PARTNERS.test(word(column)) : isDifferent(column)) &&
        isText(column),
    ) ??
    major ??
    columns.find(
      (column) =>
        isText(column) &&
        !OTHER_NAME.test(word(column)) &&
        isDifferent(column) &&
        !column.heading.startsWith("所属") &&
        !isMost(column.values, isRole) &&
        !isMost(column.values, (value) => findPlace(value, "") !== undefined && value.length < 5),
    )
  );
}
