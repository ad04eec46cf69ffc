import type { Model } from "../model/model.js";
import {
  type Column,
  listLinkColumns,
  listNodeColumns,
  listQuoted,
  listSourceColumns,
  listStatementColumns,
} from "./columns.js";
import type { ExportedGraph, StatementRow } from "./read-rows.js";

/** Text, or bytes where a format is no text. */
export type Piece = string | Uint8Array;

/** A file that the graph, or a part of it, is written into. */
export interface ExportFormat {
  /** Its name, and what it is asked by: "nodes.csv". */
  readonly file: string;
  /** What it is: "CSV". */
  readonly format: string;
  readonly mediaType: string;
  readonly description: string;
  /** The file, piece by piece. */
  readonly print: (graph: ExportedGraph, model: Model) => AsyncGenerator<Piece>;
}

const CSV = { format: "CSV", mediaType: "text/csv; charset=utf-8" } as const;
const PARQUET = { format: "Parquet", mediaType: "application/vnd.apache.parquet" } as const;
const NEO4J = { format: "Neo4j CSV", mediaType: "text/csv; charset=utf-8" } as const;

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    ...CSV,
    file: "nodes.csv",
    description: "Every thing with its names in both languages, identifiers and properties, a row each.",
    print: (graph, model) => csv(listNodeColumns(model), graph.nodes()),
  },
  {
    ...CSV,
    file: "links.csv",
    description: "Every link with its ends, time, number of sources and the ids of its statements, a row each.",
    print: (graph, model) => csv(listLinkColumns(model), graph.links()),
  },
  {
    ...CSV,
    file: "statements.csv",
    description: "Every statement with all its quotes: a row for each quote, with its place in the source.",
    print: (graph) => csv(listStatementColumns(), flatten(graph)),
  },
  {
    ...CSV,
    file: "sources.csv",
    description: "Every source with its publisher, date, address and terms.",
    print: (graph) => csv(listSourceColumns(), [graph.sources]),
  },
  {
    file: "statements.jsonl",
    format: "JSON Lines",
    mediaType: "application/x-ndjson; charset=utf-8",
    description: "Every statement with all its quotes, a line of JSON each.",
    print: printStatementLines,
  },
  {
    ...PARQUET,
    file: "nodes.parquet",
    description: "nodes.csv with typed columns, for pandas, DuckDB, Polars, R and Spark.",
    print: (graph, model) => parquet(graph, listNodeColumns(model), graph.nodes()),
  },
  {
    ...PARQUET,
    file: "links.parquet",
    description: "links.csv with typed columns.",
    print: (graph, model) => parquet(graph, listLinkColumns(model), graph.links()),
  },
  {
    ...PARQUET,
    file: "statements.parquet",
    description: "statements.csv with typed columns.",
    print: (graph) => parquet(graph, listStatementColumns(), flatten(graph)),
  },
  {
    file: "graph.graphml",
    format: "GraphML",
    mediaType: "application/graphml+xml; charset=utf-8",
    description: "Things and links with all properties, for networkx, igraph, yEd and Gephi.",
    print: later(async () => (await import("./formats/graphml.js")).printGraphml),
  },
  {
    file: "graph.gexf",
    format: "GEXF",
    mediaType: "application/gexf+xml; charset=utf-8",
    description: "The same with times, for Gephi's timeline.",
    print: later(async () => (await import("./formats/gexf.js")).printGexf),
  },
  {
    file: "graph.jsonld",
    format: "JSON-LD",
    mediaType: "application/ld+json; charset=utf-8",
    description: "Linked data with its context: schema.org, ORG, PROV-O, Web Annotation.",
    print: later(async () => (await import("./formats/json-ld.js")).printJsonLd),
  },
  {
    file: "graph.nq",
    format: "N-Quads",
    mediaType: "application/n-quads; charset=utf-8",
    description: "Linked data with a named graph for each source.",
    print: later(async () => (await import("./formats/rdf.js")).printNQuads),
  },
  {
    file: "graph.ttl",
    format: "Turtle",
    mediaType: "text/turtle; charset=utf-8",
    description: "Linked data without the graphs.",
    print: later(async () => (await import("./formats/rdf.js")).printTurtle),
  },
  {
    ...NEO4J,
    file: "neo4j-nodes.csv",
    description: "Nodes for `neo4j-admin database import full --nodes`.",
    print: later(async () => (await import("./formats/neo4j-csv.js")).printNeo4jNodes),
  },
  {
    ...NEO4J,
    file: "neo4j-links.csv",
    description: "Links for `neo4j-admin database import full --relationships`.",
    print: later(async () => (await import("./formats/neo4j-csv.js")).printNeo4jLinks),
  },
];

/** Libraries that write formats are read when the first file is asked for: most commands ask for none. */
function later(read: () => Promise<ExportFormat["print"]>): ExportFormat["print"] {
  return async function* print(graph, model) {
    yield* (await read())(graph, model);
  };
}

async function* csv<Item>(
  columns: readonly Column<Item>[],
  pages: AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>,
): AsyncGenerator<string> {
  yield* (await import("./formats/csv.js")).printCsv(columns, pages);
}

async function* parquet<Item>(
  graph: ExportedGraph,
  columns: readonly Column<Item>[],
  pages: AsyncIterable<readonly Item[]>,
): AsyncGenerator<Piece> {
  yield* (await import("./formats/parquet.js")).printParquet(graph, columns, pages);
}

async function* printStatementLines(graph: ExportedGraph): AsyncGenerator<string> {
  // Its passages are stored as JSON already.
  const printLine = ({ properties, evidenceJson }: StatementRow): string => {
    const { evidenceJson: _, ...others } = properties;
    return `${JSON.stringify(others).slice(0, -1)},"evidence":${evidenceJson}}\n`;
  };
  for await (const page of graph.statements()) yield page.map(printLine).join("");
}

async function* flatten(graph: ExportedGraph) {
  for await (const page of graph.statements()) yield page.flatMap(listQuoted);
}
