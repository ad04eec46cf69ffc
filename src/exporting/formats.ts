import type { Model } from "../model/model.js";
import {
  type Column,
  listLinkColumns,
  listNodeColumns,
  listQuoted,
  listSourceColumns,
  listStatementColumns,
} from "./columns.js";
import type { ExportedGraph } from "./read-rows.js";

/** A file that the whole graph is written into. */
export interface ExportFormat {
  /** Its name, and what it is asked by: "nodes.csv". */
  readonly file: string;
  /** What it is: "CSV". */
  readonly format: string;
  readonly mediaType: string;
  readonly description: string;
  /** The text of the file, piece by piece. */
  readonly print: (graph: ExportedGraph, model: Model) => AsyncGenerator<string>;
}

const CSV = { format: "CSV", mediaType: "text/csv; charset=utf-8" } as const;
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
    print: (graph) => csv(listSourceColumns(), listAsync(graph.sources)),
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

async function* csv<Item>(columns: readonly Column<Item>[], items: AsyncIterable<Item>): AsyncGenerator<string> {
  yield* (await import("./formats/csv.js")).printCsv(columns, items);
}

async function* flatten(graph: ExportedGraph) {
  for await (const statement of graph.statements()) yield* listQuoted(statement);
}

async function* listAsync<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
