import { DataFactory, Writer } from "n3";
import type { NamedNode, Quad, Quad_Graph, Quad_Object } from "n3";
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

/** N-Quads: what each source says in a graph of its own, named by the source. */
export async function* printNQuads(graph: ExportedGraph, model: Model): AsyncGenerator<string> {
  const writer = new Writer({ format: "N-Quads" });
  for await (const quads of listQuads(graph, model)) {
    let text = "";
    for (const { subject, predicate, object, graph: name } of quads)
      text += writer.quadToString(subject, predicate, object, name);
    yield text;
  }
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
    if (written.length < 65_536) continue;
    yield written;
    written = "";
  }
  await new Promise<void>((resolve, reject) => writer.end((error) => (error ? reject(error) : resolve())));
  yield written;
}

/** Those of a source or a statement together: one at a time takes longer to pass on than to make. */
async function* listQuads(graph: ExportedGraph, model: Model): AsyncGenerator<Iterable<Quad>> {
  for (const source of graph.sources) yield listOfSource(source);
  for await (const page of graph.statements())
    for (const statement of page) {
      if (statement.properties.status === "LIVE" && !statement.properties.overruledBy)
        yield listOfClaim(statement, model);
      yield listOfStatement(statement);
    }
}

function* listOfSource({ id, title, publisher, publishedOn, url, licence }: Row): Generator<Quad> {
  const subject = namedNode(printIri(String(id)));
  yield quad(subject, term("rdf:type"), term("prov:Entity"));
  yield quad(subject, term("rdf:type"), term("schema:CreativeWork"));
  const said = { title, publisher, issued: publishedOn, license: licence, source: url };
  for (const [name, value] of Object.entries(said))
    if (typeof value === "string") yield quad(subject, term(`dcterms:${name}`), literal(value));
}

/** What the statement says, in the graph of its source. */
function* listOfClaim(
  { subjectId, predicate, sourceId, properties }: StatementRow,
  { kinds, links }: Model,
): Generator<Quad> {
  const name: Quad_Graph = namedNode(printIri(sourceId));
  const { value, language, objectId, scheme } = properties;
  const say = (said: string, object: Quad_Object): Quad =>
    quad(namedNode(printIri(subjectId)), term(said), object, name);
  const text = String(value ?? "");
  const link = links.get(predicate);
  if (link !== undefined && typeof objectId === "string") {
    const object = namedNode(printIri(objectId));
    yield say(`cj:${link.out}`, object);
    yield say(link.term, object);
  } else if (predicate === "kind") yield say("rdf:type", term(kinds.get(text)?.term ?? `cj:${text}`));
  else if (predicate === "name") yield say("schema:name", literal(text, String(language ?? "und")));
  else if (predicate === "identifier") yield say("schema:identifier", literal(`${String(scheme)}:${text}`));
  else yield say(`cj:${predicate}`, literal(text));
}

/** Where it comes from: its source, and the words in it. */
function* listOfStatement(statement: StatementRow): Generator<Quad> {
  const { id, sourceId, properties } = statement;
  const quotes = parseQuotes(statement);
  const name: Quad_Graph = quotes.length === 0 ? defaultGraph() : namedNode(printIri(sourceId));
  const subject = namedNode(printStatementIri(id));
  const source = namedNode(printIri(sourceId));
  yield quad(subject, term("rdf:type"), term("prov:Entity"), name);
  yield quad(subject, term("prov:wasDerivedFrom"), source, name);
  if (properties.recordedAt) {
    const at = literal(String(properties.recordedAt), term("xsd:dateTime"));
    yield quad(subject, term("prov:generatedAtTime"), at, name);
  }
  const label = id.replace(/\W/g, "_");
  for (const [index, { exact, start, end, prefix, suffix }] of quotes.entries()) {
    const blank = (part: string) => blankNode(`${part}${index}_${label}`);
    const [target, words, place] = [blank("t"), blank("q"), blank("p")];
    yield quad(subject, term("oa:hasTarget"), target, name);
    yield quad(target, term("oa:hasSource"), source, name);
    yield quad(target, term("oa:hasSelector"), words, name);
    yield quad(words, term("rdf:type"), term("oa:TextQuoteSelector"), name);
    for (const [said, value] of Object.entries({ exact, prefix, suffix }))
      if (value !== undefined) yield quad(words, term(`oa:${said}`), literal(value), name);
    yield quad(target, term("oa:hasSelector"), place, name);
    yield quad(place, term("rdf:type"), term("oa:TextPositionSelector"), name);
    yield quad(place, term("oa:start"), literal(String(start), term("xsd:integer")), name);
    yield quad(place, term("oa:end"), literal(String(end), term("xsd:integer")), name);
  }
}
