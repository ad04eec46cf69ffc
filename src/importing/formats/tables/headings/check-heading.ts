import type { Problem } from "../../../../problem.js";
import { suggestNearest } from "../../../../text/suggest.js";
import { printColumn } from "../../../draft.js";
import type { TableFile } from "../../../files/grid.js";
import { printHeading } from "../../../files/print-heading.js";
import type { Mapping } from "../../../mapping/mapping.js";
import type { Heading } from "./find-heading.js";

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
  return [...missing, ...(heading ? [...listBesideMissing(heading, mapping, there), ...listTwice(heading)] : [])];
}

/** Columns that say something of another one's value, or what a row is, and are not there. */
function listBesideMissing(heading: Heading, { kind, columns }: Mapping, there: readonly string[]): readonly Problem[] {
  const beside = columns.flatMap(({ says, at }) =>
    says.says !== "link" || ![...heading.at.keys()].some((one) => one.says === says)
      ? []
      : [
          says.within,
          ...[...says.details.values()].map((source) => ("column" in source ? source.column : undefined)),
        ].map((name) => ({ name, at })),
  );
  const [first] = columns;
  const all =
    first === undefined ? beside : [...beside, { name: kind.column, at: { ...first.at, line: 1, column: 1 } }];
  const known = new Set(heading.cells.map(printHeading));
  return all.flatMap(({ name, at }) =>
    name === undefined || known.has(printHeading(name))
      ? []
      : [
          {
            rule: "ColumnsAreThere",
            ...at,
            message: `the table has no column "${name}"`,
            quote: name,
            suggestion: suggestNearest(name, there) ?? `it has ${there.slice(0, 12).join(", ")}`,
          },
        ],
  );
}

/** A heading that stands over two columns says nothing of either. */
function listTwice(heading: Heading): readonly Problem[] {
  return [...heading.twice].map(([{ headings, at }, places]) => {
    const grouped = places.map((place) => heading.whole[place] ?? "");
    const columns = places.map((place) => printColumn(place + 1)).join(" and ");
    const isTold = new Set(grouped).size === grouped.length;
    return {
      rule: "ColumnsAreThere",
      ...at,
      message: `the table has ${places.length} columns "${headings[0]}": ${columns}`,
      quote: headings[0],
      suggestion: isTold ? `name the one that is meant: ${grouped.join(", ")}` : "rename one of them in the table",
    };
  });
}
