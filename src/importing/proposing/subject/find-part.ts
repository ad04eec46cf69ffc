import { findCurrencyOf } from "../find-currency.js";
import { parseNumber } from "../../formats/tables/cells/parse-number.js";
import type { Part } from "../guessed-column.js";
import type { SampledColumn, SampledTable } from "../sample-table.js";
import { isMost } from "../sampled-values.js";

const ROLE = /^(?:项目)?(?:角色|分工|承担角色|参与(?:方式|角色))$|^role$/iu;
const PARTICIPANTS = /单位|企业|公司|高校|学校|院校|机构|牵头|承担|合作方|participants?|partners?|organi[sz]ation/iu;
const NOBODY = /性质|类[型别]|数|地址|地区|经费|金额|内容/u;
const MONEY = /经费|金额|拨款|资金|出资|预算|budget|amount|funding|contribution|cost/iu;

/** Columns that speak of who takes part in a project, and not of it: money that differs where the project is the same. */
export function findPart(kind: string, name: SampledColumn, table: SampledTable): Part {
  if (kind !== "Project") return { role: undefined, amount: undefined, currency: undefined, isOfOne: false };
  const { columns } = table;
  const role = columns.find(({ heading }) => ROLE.test(heading));
  const amount = columns.find(
    (column) =>
      MONEY.test(column.heading) &&
      isMost(column.values, (value) => parseNumber(value) !== undefined) &&
      isOfRows(column, name),
  );
  const isOfOne = columns.filter(({ heading }) => PARTICIPANTS.test(heading) && !NOBODY.test(heading)).length === 1;
  return { role, amount, currency: amount && findCurrencyOf([amount], table)?.code, isOfOne };
}

/** Whether rows of one name say different things in a column. */
function isOfRows({ rows, values }: SampledColumn, name: SampledColumn): boolean {
  const said = new Map(rows.map((row, at) => [row, values[at] ?? ""]));
  const of = new Map<string, Set<string>>();
  for (const [at, row] of name.rows.entries()) {
    const value = said.get(row);
    const key = name.values[at] ?? "";
    if (value !== undefined) of.set(key, (of.get(key) ?? new Set()).add(value));
  }
  return [...of.values()].some((all) => all.size > 1);
}
