import type { Place, Problem } from "../../../../problem.js";
import { suggestNearest } from "../../../../text/suggest.js";
import { printColumn } from "../../../draft.js";
import type { TableFile } from "../../../files/grid.js";
import { printHeading } from "../../../files/print-heading.js";
import { listBeside, type MappedColumn, type Mapping } from "../../../mapping/mapping.js";
import { findBlocks } from "./find-blocks.js";
import type { Heading } from "./find-heading.js";
import { listHeaded } from "./list-headed.js";

/** What of the mapping a table does not have, or has twice, with what was probably meant. */
export function checkHeading(
  heading: Heading | undefined,
  mapping: Mapping,
  { passedOver = [] }: TableFile,
): readonly Problem[] {
  const { columns } = mapping;
  const there = heading?.cells.map((cell) => cell.trim()).filter((cell) => cell !== "") ?? [];
  const missing = columns
    .filter((column) => !column.optional && !heading?.at.has(column))
    .map(({ headings, at }) => {
      const hidden = passedOver.find(
        (one) => one.heading !== undefined && headings.map(printHeading).includes(printHeading(one.heading)),
      );
      if (hidden)
        return {
          rule: "ColumnsAreThere",
          ...at,
          message: `the column "${hidden.heading}" is hidden in the table: ${hidden.example}`,
          quote: headings[0],
          suggestion: "show it, or write hidden: true in the mapping",
        };
      return {
        rule: "ColumnsAreThere",
        ...at,
        message: `the table has no column "${headings.join('" or "')}"`,
        quote: headings[0],
        suggestion:
          suggestNearest(headings[0], there) ?? `it has ${there.slice(0, 12).join(", ")}; or write optional: true`,
      };
    });
  if (!heading) return missing;
  return [
    ...missing,
    ...listPlaceMissing(heading, mapping, there),
    ...listBesideMissing(heading, mapping, there),
    ...listTwice(heading),
  ];
}

/** Columns that say something of another one's value, or what a row is, and are not there, or twice. */
function listBesideMissing(heading: Heading, mapping: Mapping, there: readonly string[]): readonly Problem[] {
  const isThere = (column: MappedColumn): boolean => heading.at.has(column);
  const beside = mapping.columns.flatMap((column) =>
    column.says.says === "link" && isThere(column) ? listBeside(column.says) : [],
  );
  const ofRows = mapping.links.flatMap(listBeside);
  const ofThings = [mapping.kind.column, mapping.existence?.column].filter((column) => column !== undefined);
  const all = [...beside, ...ofRows, ...ofThings];
  const isInBlocks = findBlocks(heading.cells, heading.whole).length > 1;
  return all.flatMap(({ heading: name, at }) => {
    const places = listHeaded(heading, name);
    if (places.length === 0)
      return [
        {
          rule: "ColumnsAreThere",
          ...at,
          message: `the table has no column "${name}"`,
          quote: name,
          suggestion: suggestNearest(name, there) ?? `it has ${there.slice(0, 12).join(", ")}`,
        },
      ];
    return places.length > 1 && !isInBlocks ? [printTwice(name, at, places, heading)] : [];
  });
}

/** Who a row is that is known by its name depends on its place: without the column it would be somebody else. */
function listPlaceMissing(
  heading: Heading,
  { byName, columns }: Mapping,
  there: readonly string[],
): readonly Problem[] {
  const place = columns.find(({ says }) => says.says === "link" && says.to === "place");
  if (!byName || !place?.optional || heading.at.has(place)) return [];
  const [name] = place.headings;
  return [
    {
      rule: "ColumnsAreThere",
      ...place.at,
      message: `the table has no column "${place.headings.join('" or "')}", which tells those of one name apart`,
      quote: name,
      suggestion: `${suggestNearest(name, there) ?? `it has ${there.slice(0, 12).join(", ")}`}; or take the line out of the mapping of a list without places`,
    },
  ];
}

/** A heading that stands over two columns says nothing of either. */
function listTwice(heading: Heading): readonly Problem[] {
  return [...heading.twice].map(([{ headings, at }, places]) => printTwice(headings[0], at, places, heading));
}

function printTwice(name: string, at: Place, places: readonly number[], { whole }: Heading): Problem {
  const grouped = places.map((place) => whole[place] ?? "");
  const columns = places.map((place) => printColumn(place + 1)).join(" and ");
  const isTold = new Set(grouped).size === grouped.length;
  return {
    rule: "ColumnsAreThere",
    ...at,
    message: `the table has ${places.length} columns "${name}": ${columns}`,
    quote: name,
    suggestion: isTold ? `name the one that is meant: ${grouped.join(", ")}` : "rename one of them in the table",
  };
}
