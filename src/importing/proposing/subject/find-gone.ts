import { isOfRemarks, readGone } from "../../formats/tables/read-gone.js";
import type { RowLink } from "../body/propose-links.js";
import type { SampledColumn, SampledTable } from "../sample-table.js";

/** The column of remarks that say of some of what rows are about that it is no more: 已撤销, 2023年注销. */
export function findGoneColumn({ columns }: SampledTable, rowLink: RowLink | undefined): SampledColumn | undefined {
  return columns.find(
    ({ heading, values }) =>
      isOfRemarks(heading) &&
      // Beside a member it is read as what ends that.
      (rowLink?.columns.has(heading) !== true || rowLink.doubt !== undefined) &&
      values.some((value) => readGone(value, [])?.how === "HISTORICAL"),
  );
}
