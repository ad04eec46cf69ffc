import { nameIn } from "../../model/caption.js";
import { printTimes } from "../../model/dates.js";
import { graphOfLinks } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import type { Column } from "../../model/files/table.js";
import { listQuotes, quoteColumns } from "../../model/quotes.js";
import { printState } from "../../model/address/url-state.js";
import type { Reading } from "../../page/view.js";
import type { Caption, CitedLink } from "../../queries/types.js";
import type { Matrix } from "./plan-matrix.js";
import { WORDS } from "./words.js";

/** One link of one cell. */
export interface MatrixRow {
  readonly row: Caption;
  readonly column: Caption;
  readonly link: CitedLink;
}

export function matrixRows({ lines, columns }: Matrix): readonly MatrixRow[] {
  return lines.flatMap(({ entity: row, cells }) =>
    cells.flatMap((links, at): readonly MatrixRow[] => {
      const column = columns[at]?.entity;
      return column ? links.map((link) => ({ row, column, link })) : [];
    }),
  );
}

export function matrixColumns(reading: Reading): readonly Column<MatrixRow>[] {
  const { words, language, state } = reading;
  const own = WORDS[language];
  const card = ({ id }: Caption): string => printState({ view: "card", id, lang: state.lang });
  return [
    { key: "row", label: own.row, value: ({ row }) => nameIn(row, language), href: ({ row }) => card(row) },
    { key: "kind", label: words.columns.kind, value: ({ row }) => words.kind[row.kind] },
    {
      key: "link",
      label: words.columns.link,
      value: ({ row, link }) => words.link[link.kind][link.from.id === row.id ? 0 : 1],
    },
    {
      key: "column",
      label: own.column,
      value: ({ column }) => nameIn(column, language),
      href: ({ column }) => card(column),
    },
    { key: "when", label: words.columns.when, value: ({ link }) => printTimes(link, language) },
    { key: "modality", label: words.columns.modality, value: ({ link }) => words.modality[link.modality] },
    { key: "sources", label: words.columns.sources, value: ({ link }) => link.sources, numeric: true },
    ...quoteColumns(
      ({ link, row, column }: MatrixRow) => listQuotes(link.statements, language, [row, column]),
      reading,
    ),
  ];
}

export function matrixGraph(matrix: Matrix, { language }: Reading): DrawnGraph {
  const rows = matrixRows(matrix);
  return graphOfLinks(
    [...matrix.lines.map(({ entity }) => entity), ...matrix.columns.map(({ entity }) => entity)],
    rows.map(({ link }) => link),
    language,
  );
}
