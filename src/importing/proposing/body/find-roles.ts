import { findMemberRole } from "../../../model/values/member-role.js";
import { printSimplified } from "../../../text/traditional.js";
import { isRole } from "../../formats/tables/links/find-end.js";
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

/** The roles of such a column that the graph has a word for, and those that it has none for. */
export function listRoles({ values }: SampledColumn): readonly (readonly [string, string | undefined])[] {
  return [...new Set(values.map((value) => value.trim()))].map(
    (text) => [text, findMemberRole(printSimplified(text))] as const,
  );
}
