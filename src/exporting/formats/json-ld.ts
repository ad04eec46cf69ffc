import type { Row } from "../../database/connection.js";
import type { Model } from "../../model/model.js";
import { listNodeColumns } from "../columns.js";
import { type ExportedGraph, type LinkRow, type NodeRow, parseQuotes, type StatementRow } from "../read-rows.js";
import { planContext, printIri, printStatementIri } from "./vocabulary.js";

/**
 * JSON-LD with its context in it: things with their properties, links by the names that the API gives them, and each
 * statement as a Web Annotation's target: source, words, place.
 */
export async function* printJsonLd(graph: ExportedGraph, model: Model): AsyncGenerator<string> {
  const about = {
    id: "urn:chanjiao:graph",
    type: "dcat:Dataset",
    "dcterms:hasVersion": graph.version,
    "dcterms:modified": graph.builtAt,
  };
  yield `{"@context":${JSON.stringify(planContext(model))},\n"@graph":[\n${JSON.stringify(about)}`;
  for (const source of graph.sources) yield `,\n${JSON.stringify(planSource(source))}`;
  const terms = new Map([...model.kinds.values()].map(({ name, term }) => [name, term]));
  const own = listNodeColumns(model).slice(7);
  const printNode = (node: NodeRow): string => {
    const thing = planNode(node, terms.get(node.kind));
    for (const { name, value } of own) {
      const cell = value(node);
      if (cell !== undefined) thing[name] = cell;
    }
    return `,\n${JSON.stringify(thing)}`;
  };
  for await (const page of graph.nodes()) yield page.map(printNode).join("");
  const fields = new Map([...model.links.values()].map(({ type, out }) => [type, out]));
  const printLink = ({ kind, from, to }: LinkRow): string =>
    `,\n${JSON.stringify({ id: printIri(from), [fields.get(kind) ?? kind]: printIri(to) })}`;
  for await (const page of graph.links()) yield page.map(printLink).join("");
  for await (const page of graph.statements())
    yield page.map((statement) => `,\n${JSON.stringify(planStatement(statement))}`).join("");
  yield "\n]}\n";
}

function planSource({ id, title, publisher, publishedOn, url, licence, languages }: Row): object {
  return {
    id: printIri(String(id)),
    type: ["schema:CreativeWork", "prov:Entity"],
    "dcterms:title": title ?? undefined,
    "dcterms:publisher": publisher ?? undefined,
    "dcterms:issued": publishedOn ?? undefined,
    "dcterms:license": licence ?? undefined,
    "dcterms:language": languages ?? undefined,
    "schema:url": url ?? undefined,
  };
}

function planNode({ id, names, identifiers }: NodeRow, term: string | undefined): Record<string, unknown> {
  const [first, others] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { language, value } of names) {
    const bearing = first.has(language) ? others : first;
    bearing.set(language, [...(bearing.get(language) ?? []), value]);
  }
  return {
    id: printIri(id),
    type: term,
    name: first.size === 0 ? undefined : Object.fromEntries(first),
    alternateName: others.size === 0 ? undefined : Object.fromEntries(others),
    identifier: identifiers.length === 0 ? undefined : identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
  };
}

function planStatement(statement: StatementRow): object {
  const { id, subjectId, predicate, sourceId, properties } = statement;
  const { objectId, value, recordedAt, modality, status } = properties;
  const source = printIri(sourceId);
  return {
    id: printStatementIri(id),
    type: ["rdf:Statement", "prov:Entity"],
    subject: printIri(subjectId),
    predicate: `cj:${predicate}`,
    object: typeof objectId === "string" ? printIri(objectId) : undefined,
    value: value ?? undefined,
    source,
    recordedAt: recordedAt === undefined ? undefined : String(recordedAt),
    "cj:modality": modality ?? undefined,
    "cj:status": status ?? undefined,
    target: parseQuotes(statement).map(({ exact, prefix, suffix, start, end }) => ({
      hasSource: source,
      selector: [
        { type: "oa:TextQuoteSelector", exact, prefix, suffix },
        { type: "oa:TextPositionSelector", start, end },
      ],
    })),
  };
}
