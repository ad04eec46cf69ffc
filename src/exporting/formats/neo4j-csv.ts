import type { Model } from "../../model/model.js";
import { type Column, listLinkColumns, listNodeColumns } from "../columns.js";
import type { ExportedGraph, LinkRow, NodeRow } from "../read-rows.js";
import { printCsv } from "./csv.js";

/** Nodes as `neo4j-admin database import` reads them: `id:ID`, `:LABEL`. */
export function printNeo4jNodes(graph: ExportedGraph, model: Model): AsyncGenerator<string> {
  const labels = new Map([...model.kinds.values()].map(({ name, labels: all }) => [name, all.join(";")]));
  const label: Column<NodeRow> = { name: ":LABEL", type: "string", value: ({ kind }) => labels.get(kind) };
  return withoutMark(
    printCsv([...listNodeColumns(model), label], graph.nodes(), ({ name, type }) =>
      name === "id" ? "id:ID" : name.startsWith(":") || type === "string" ? name : `${name}:${type}`,
    ),
  );
}

/** Links the same way: `:START_ID`, `:END_ID`, `:TYPE`. */
export function printNeo4jLinks(graph: ExportedGraph, model: Model): AsyncGenerator<string> {
  const named: Readonly<Record<string, string>> = { kind: ":TYPE", from: ":START_ID", to: ":END_ID" };
  return withoutMark(
    printCsv<LinkRow>(
      listLinkColumns(model),
      graph.links(),
      ({ name, type }) => named[name] ?? (type === "string" ? name : `${name}:${type}`),
    ),
  );
}

/** The importer takes a byte order mark for a part of the first heading. */
async function* withoutMark(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of pieces) yield piece.replace(/^\uFEFF/, "");
}
