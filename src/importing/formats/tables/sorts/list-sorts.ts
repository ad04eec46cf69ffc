import type { Draft, SourceCell } from "../../../draft.js";
import type { Mapping } from "../../../mapping/mapping.js";
import { findSort } from "./find-sort.js";

/** Which sort of its kind a row is by its name; where that does not say it, what the mapping supplies. Pure. */
export function listSorts(
  said: ReadonlySet<string>,
  known: ReadonlySet<string>,
  name: SourceCell,
  { sorts, register }: Mapping,
): Draft["properties"] {
  return [...sorts].flatMap(([property, usual]) => {
    if (said.has(property) || !known.has(property)) return [];
    const value = findSort(property, name.text);
    const suppliedBy = `the mapping of ${register.id}`;
    return [
      value === undefined
        ? { name: property, value: usual, cell: name, suppliedBy }
        : { name: property, value, cell: name },
    ];
  });
}
