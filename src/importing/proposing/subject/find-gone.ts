import { isOfRemarks } from "../../formats/tables/states/read-gone.js";
import { readState } from "../../formats/tables/states/read-state.js";
import type { RowLink } from "../body/propose-links.js";
import type { SampledColumn, SampledTable } from "../sample-table.js";

/** The column of remarks that say of some of what rows are about that it is no more, or not yet: 已撤销, 筹建. */
export function findGoneColumn(
  { columns }: SampledTable,
  rowLink: RowLink | undefined,
  kind: string,
): SampledColumn | undefined {
  return columns.find(
    ({ heading, values }) =>
      isOfRemarks(heading) &&
      // Beside a member it is read as what ends that.
      (rowLink?.columns.has(heading) !== true || rowLink.doubt !== undefined) &&
      values.some((value) => ["HISTORICAL", "PLANNED"].includes(readState(value, [], kind)?.how ?? "")),
  );
}
