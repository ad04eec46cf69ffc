import { DataFactory, Writer } from "n3";
import type { NamedNode, Quad, Quad_Graph, Quad_Object, Quad_Subject } from "n3";
import type { Model } from "../../model/model.js";
import type { Row } from "../../database/connection.js";
import { type ExportedGraph, parseQuotes, type StatementRow } from "../read-rows.js";
import { expandTerm, PREFIXES, printIri, printStatementIri } from "./vocabulary.js";

const { namedNode, literal, blankNode, quad, defaultGraph } = DataFactory;

/** Words of the vocabulary, each made once: every statement uses a dozen of them. */
const terms = new Map<string, NamedNode>();

function term(name: string): NamedNode {
  const known = terms.get(name) ?? namedNode(expandTerm(name));
  terms.set(name, known);
  return known;
}

const TYPE = term("rdf:type");
const ENTITY = term("prov:Entity");
const [DERIVED_FROM, GENERATED_AT, DATE_TIME] = [
  term("prov:wasDerivedFrom"),
  term("prov:generatedAtTime"),
  term("xsd:dateTime"),
];
const [TARGET, SOURCE, SELECTOR] = [term("oa:hasTarget"), term("oa:hasSource"), term("oa:hasSelector")];
const [QUOTE, POSITION] = [term("oa:TextQuoteSelector"), term("oa:TextPositionSelector")];
const [EXACT, PREFIX, SUFFIX] = [term("oa:exact"), term("oa:prefix"), term("oa:suffix")];
const [START, END, INTEGER] = [term("oa:start"), term("oa:end"), term("xsd:integer")];

/** N-Quads: what each source says in a graph of its own, named by the source. */
export async function* printNQuads(graph: ExportedGraph, model: Model): AsyncGenerator<string> {
  const writer = new Writer({ format: "N-Quads" });
  for await (const quads of listQuads(graph, model)) yield writer.quadsToString(quads);
}

/** Turtle: the same without the graphs. */
export async function* printTurtle(graph: ExportedGraph, model: Model): AsyncGenerator<string> {
  let written = "";
  const sink = {
    write: (chunk: string, _encoding: string, done?: () => void) => ((written += chunk), done?.()),
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(sink, { prefixes: PREFIXES, end: false });
  for await (const quads of listQuads(graph, model)) {
    for (const { subject, predicate, object } of quads) writer.addQuad(subject, predicate, object);
    yield written;
    written = "";
  }
  await new Promise<void>((resolve, reject) => writer.end((error) => (error ? reject(error) : resolve())));
  yield written;
}

/** Those of a source or of a few statements together: one at a time takes longer to pass on than to make. */
async function* listQuads(graph: ExportedGraph, model: Model): AsyncGenerator<Quad[]> {
  for (const source of graph.sources) yield listOfSource(source);
  const sources = new Map<string, NamedNode>();
  const sourceOf = (id: string): NamedNode => {
    const known = sources.get(id) ?? namedNode(printIri(id));
    sources.set(id, known);
    return known;
  };
  for await (const page of graph.statements())
    for (let start = 0; start < page.length; start += FEW) {
      const quads: Quad[] = [];
      for (const statement of page.slice(start, start + FEW)) {
        const source = sourceOf(statement.sourceId);
        if (statement.properties.status === "LIVE" && !statement.properties.overruledBy)
          addClaim(quads, statement, source, model);
        addStatement(quads, statement, source);
      }
      yield quads;
    }
}

const FEW = 100;

function listOfSource({ id, title, publisher, publishedOn, url, licence }: Row): Quad[] {
  const subject = namedNode(printIri(String(id)));
  const said = { title, publisher, issued: publishedOn, license: licence, source: url };
  return [
    quad(subject, TYPE, ENTITY),
    quad(subject, TYPE, term("schema:CreativeWork")),
    ...Object.entries(said).flatMap(([name, value]) =>
      typeof value === "string" ? [quad(subject, term(`dcterms:${name}`), literal(value))] : [],
    ),
  ];
}

/** What the statement says, in the graph of its source. */
function addClaim(
  quads: Quad[],
  { subjectId, predicate, properties }: StatementRow,
  source: NamedNode,
  { kinds, links }: Model,
): void {
  const { value, language, objectId, scheme } = properties;
  const subject = namedNode(printIri(subjectId));
  const say = (said: string, object: Quad_Object): unknown => quads.push(quad(subject, term(said), object, source));
  const text = String(value ?? "");
  const link = links.get(predicate);
  if (link !== undefined && typeof objectId === "string") {
    const object = namedNode(printIri(objectId));
    say(`cj:${link.out}`, object);
    say(link.term, object);
  } else if (predicate === "kind") say("rdf:type", term(kinds.get(text)?.term ?? `cj:${text}`));
  else if (predicate === "name") say("schema:name", literal(text, String(language ?? "und")));
  else if (predicate === "identifier") say("schema:identifier", literal(`${String(scheme)}:${text}`));
  else say(`cj:${predicate}`, literal(text));
}

/** Where it comes from: its source, and the words in it. */
function addStatement(quads: Quad[], statement: StatementRow, source: NamedNode): void {
  const { id, properties } = statement;
  const quotes = parseQuotes(statement);
  const name: Quad_Graph = quotes.length === 0 ? defaultGraph() : source;
  const subject = namedNode(printStatementIri(id));
  const say = (about: Quad_Subject, predicate: NamedNode, object: Quad_Object): unknown =>
    quads.push(quad(about, predicate, object, name));
  say(subject, TYPE, ENTITY);
  say(subject, DERIVED_FROM, source);
  if (properties.recordedAt) say(subject, GENERATED_AT, literal(String(properties.recordedAt), DATE_TIME));
  const label = id.replace(/\W/g, "_");
  for (const [index, { exact, start, end, prefix, suffix }] of quotes.entries()) {
    const [target, words, place] = [
      blankNode(`t${index}_${label}`),
      blankNode(`q${index}_${label}`),
      blankNode(`p${index}_${label}`),
    ];
    say(subject, TARGET, target);
    say(target, SOURCE, source);
    say(target, SELECTOR, words);
    say(words, TYPE, QUOTE);
    say(words, EXACT, literal(exact));
    if (prefix !== undefined) say(words, PREFIX, literal(prefix));
    if (suffix !== undefined) say(words, SUFFIX, literal(suffix));
    say(target, SELECTOR, place);
    say(place, TYPE, POSITION);
    say(place, START, literal(String(start), INTEGER));
    say(place, END, literal(String(end), INTEGER));
  }
}
