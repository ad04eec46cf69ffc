import { findMemberRole } from "../../../model/values/member-role.js";
import { printSimplified } from "../../../text/traditional.js";
import { isRole } from "../../formats/tables/links/find-end.js";
import { splitBracket } from "../../formats/tables/cells/split-cell.js";
import { readLeft, readToJoin } from "../../formats/tables/links/read-over.js";
import { findName } from "../subject/find-name.js";
import type { SampledColumn, SampledTable } from "../sample-table.js";

/** The column of what each member is in the body. */
export function findRoles({ columns }: SampledTable): SampledColumn | undefined {
  return columns.find(
    ({ heading, values }) =>
      !/名称|姓名/u.test(heading) &&
      values.length > 0 &&
      values.every((value) => isRole(printSimplified(value.trim()))),
  );
}

/** What stands in brackets behind the names of members: 甲大学（副理事长单位）, with the role that it is. */
export function listRolesBehind(table: SampledTable): readonly (readonly [string, string | undefined])[] {
  const found = (findName(table)?.values ?? []).flatMap((value) => {
    const { name, over } = readLeft(value) ?? { name: value, over: undefined };
    const inner = splitBracket(over ? name : value)?.inner;
    return inner !== undefined && isRole(printSimplified(inner)) && !readToJoin(inner) ? [inner] : [];
  });
  return [...new Set(found)].map((text) => [text, findMemberRole(printSimplified(text))] as const);
}

/** The roles of such a column that the graph has a word for, and those that it has none for. */
export function listRoles({ values }: SampledColumn): readonly (readonly [string, string | undefined])[] {
  return [...new Set(values.map((value) => value.trim()))].map(
    (text) => [text, findMemberRole(printSimplified(text))] as const,
  );
}
