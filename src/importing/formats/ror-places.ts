import { areNested, findPlaceCodes } from "../../identity/names/parts/take-places.js";
import { printSearchText } from "../../text/print-search-text.js";
import type { DraftLink, SourceCell } from "../draft.js";
import type { Notes } from "../notes.js";
import { listNamesakes } from "../rows/counties.js";
import { findPlace } from "../rows/find-place.js";
import type { RorRecord } from "./ror-record.js";

/** Where a record lies. What cannot be so is left out, and noted. */
export function listPlaces(
  { places }: RorRecord,
  cell: (column: string, text: string) => SourceCell,
  notes: Notes,
): DraftLink[] {
  return places.flatMap(({ city, prefecture, province, at }) => {
    if (province === undefined) notes.add("places without a province, found by the name of the city alone", city);
    else if (isElsewhere(city, province)) {
      const county = prefecture === undefined ? undefined : findNamesake(city, prefecture, province);
      if (county !== undefined)
        return [{ type: "LOCATED_IN", other: { place: county, within: "" }, details: {}, cell: cell(at, city) }];
      notes.add("places whose city is one of another province than the record says, left out", `${city}, ${province}`);
      return [];
    }
    return [{ type: "LOCATED_IN", other: { place: city, within: province ?? "" }, details: {}, cell: cell(at, city) }];
  });
}

/** Jining in Wulanchabu Shi, Inner Mongolia, is 集宁区 and not 济宁市: its code, where the record says so throughout. */
function findNamesake(city: string, prefecture: string, province: string): string | undefined {
  const within = findPlace(prefecture, province)?.code;
  if (within === undefined) return undefined;
  const isThere = (code: string): boolean => within.endsWith("0000") || code.startsWith(within.slice(0, 4));
  const [code, ...others] = listNamesakes(city, within.slice(0, 2)).filter(isThere);
  return others.length === 0 ? code : undefined;
}

/**
 * The registry takes its cities from GeoNames by name: Jinzhong University lies in Jinzhong, Shanxi, and stands there in
 * a village Jinzhong of Yunnan; Hunan is a village of Fujian.
 */
function isElsewhere(city: string, province: string): boolean {
  const own = findPlaceCodes(printSearchText(city));
  const said = findPlaceCodes(printSearchText(province));
  return own.length > 0 && said.length > 0 && !areNested(own, said);
}
