import type { Row } from "../../database/connection.js";
import type { Model } from "../../model/model.js";
import { type ExportedGraph, type ExportedQuote, parseQuotes, type StatementRow } from "../read-rows.js";
import { type Blank, N_QUADS, type Notation, printLiteral, printNamed, type Said, TURTLE } from "./rdf-notations.js";
import { printIri, printStatementIri } from "./vocabulary.js";

/** N-Quads: what each source says in a graph of its own, named by the source. */
export function printNQuads(graph: ExportedGraph, model: Model): AsyncGenerator<string> {
  return printRdf(graph, model, N_QUADS);
}

/** Turtle: the same without the graphs. */
export function printTurtle(graph: ExportedGraph, model: Model): AsyncGenerator<string> {
  return printRdf(graph, model, TURTLE);
}

async function* printRdf(graph: ExportedGraph, model: Model, notation: Notation): AsyncGenerator<string> {
  yield notation.head + graph.sources.map((source) => printSource(source, notation)).join("");
  const claims = planClaims(model, notation);
  const statements = planStatements(notation);
  for await (const page of graph.statements())
    for (let start = 0; start < page.length; start += FEW) {
      let text = "";
      for (const statement of page.slice(start, start + FEW)) {
        const source = printNamed(printIri(statement.sourceId));
        if (statement.properties.status === "LIVE" && !statement.properties.overruledBy)
          text += notation.about(printNamed(printIri(statement.subjectId)), claims(statement), source);
        const said = statements(statement, source);
        const isQuoted = statement.evidenceJson !== "[]";
        text += notation.about(printNamed(printStatementIri(statement.id)), said, isQuoted ? source : "");
      }
      yield text;
    }
}

/** Statements of one piece of text: one at a time takes longer to pass on than to make. */
const FEW = 100;

function printSource({ id, title, publisher, publishedOn, url, licence }: Row, { word, about }: Notation): string {
  const said = { title, publisher, issued: publishedOn, license: licence, source: url };
  return about(
    printNamed(printIri(String(id))),
    [
      [word("rdf:type"), word("prov:Entity")],
      [word("rdf:type"), word("schema:CreativeWork")],
      ...Object.entries(said).flatMap(
        ([name, value]): Said => (typeof value === "string" ? [[word(`dcterms:${name}`), printLiteral(value)]] : []),
      ),
    ],
    "",
  );
}

/** What the statement says of its subject. */
function planClaims({ kinds, links }: Model, { word }: Notation): (statement: StatementRow) => Said {
  return ({ predicate, properties: { value, language, objectId, scheme } }) => {
    const text = String(value ?? "");
    const link = links.get(predicate);
    if (link !== undefined && typeof objectId === "string") {
      const object = printNamed(printIri(objectId));
      return [
        [word(`cj:${link.out}`), object],
        [word(link.term), object],
      ];
    }
    if (predicate === "kind") return [[word("rdf:type"), word(kinds.get(text)?.term ?? `cj:${text}`)]];
    if (predicate === "name")
      return [[word("schema:name"), printLiteral(text, `@${String(language ?? "und").toLowerCase()}`)]];
    if (predicate === "identifier") return [[word("schema:identifier"), printLiteral(`${String(scheme)}:${text}`)]];
    return [[word(`cj:${predicate}`), printLiteral(text)]];
  };
}

/** Where it comes from: its source, and the words in it. */
function planStatements({ word, integer }: Notation): (statement: StatementRow, source: string) => Said {
  const type = word("rdf:type");
  const [entity, derivedFrom] = [word("prov:Entity"), word("prov:wasDerivedFrom")];
  const [generatedAt, dateTime] = [word("prov:generatedAtTime"), `^^${word("xsd:dateTime")}`];
  const [hasTarget, hasSource, hasSelector] = [word("oa:hasTarget"), word("oa:hasSource"), word("oa:hasSelector")];
  const [quote, position] = [word("oa:TextQuoteSelector"), word("oa:TextPositionSelector")];
  const [exact, prefix, suffix] = [word("oa:exact"), word("oa:prefix"), word("oa:suffix")];
  const [start, end] = [word("oa:start"), word("oa:end")];
  const planQuote = (said: ExportedQuote): Said => [
    [type, quote],
    [exact, printLiteral(said.exact)],
    ...(said.prefix === undefined ? [] : [[prefix, printLiteral(said.prefix)] as const]),
    ...(said.suffix === undefined ? [] : [[suffix, printLiteral(said.suffix)] as const]),
  ];
  const planTarget = (said: ExportedQuote, label: string, source: string): Blank => ({
    label: `t${label}`,
    said: [
      [hasSource, source],
      [hasSelector, { label: `q${label}`, said: planQuote(said) }],
      [
        hasSelector,
        {
          label: `p${label}`,
          said: [
            [type, position],
            [start, integer(said.start)],
            [end, integer(said.end)],
          ],
        },
      ],
    ],
  });
  return (statement, source) => {
    const { recordedAt } = statement.properties;
    const id = statement.id.replace(/\W/g, "_");
    return [
      [type, entity],
      [derivedFrom, source],
      ...(recordedAt ? [[generatedAt, printLiteral(String(recordedAt), dateTime)] as const] : []),
      ...parseQuotes(statement).map((said, index) => [hasTarget, planTarget(said, `${index}_${id}`, source)] as const),
    ];
  };
}
