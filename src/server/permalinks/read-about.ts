import type { Model } from "../../model/model.js";
import type {
  ExportedGraph,
  ExportedIdentifier,
  ExportedName,
  ExportedQuote,
  NodeRow,
  StatementRow,
} from "../../exporting/read-rows.js";
import type { AskGraph } from "../../assistants/ask.js";
import type { Identified, Version } from "./identify.js";

/** Statements of one page of what is said about a thing. */
const PAGE = 200;

type Values = Readonly<Record<string, unknown>>;

export interface SaidStatement extends Values {
  readonly id: string;
  readonly predicate: string;
  readonly subjectId: string;
  readonly objectId: string | null;
  readonly value: string | null;
  readonly status: string;
  readonly overruledBy: string | null;
  readonly sourceId: string;
  readonly source: Values;
  readonly evidence: readonly ExportedQuote[];
}

/** What has an id, and a page of the statements that it is known by. */
export interface About {
  readonly meta: Version;
  readonly node: Values & {
    readonly id: string;
    readonly kind?: string;
    readonly name?: string;
    readonly names?: readonly ExportedName[];
    readonly identifiers?: readonly ExportedIdentifier[];
  };
  readonly statements: readonly SaidStatement[];
  /** Where the next page begins; undefined on the last. */
  readonly next: string | undefined;
}

const SAID = `fragment Said on Statement { id predicate subjectId objectId value language modality basis suppliedBy inference validFrom validTo asOf
  recordedAt status reason overruledBy because sourceId source { id title publisher publishedOn url licence languages translation workId sha256 }
  evidence { exact prefix suffix start end sheet row column } }`;

/** What is asked of each sort of node beside its statements. */
const OF_LINK = "kind from { id name } to { id name } validFrom validTo asOf modality sources statements { ...Said }";
const OF_SENTENCE = "exact start end source { id title publisher publishedOn url } statements { ...Said }";
const OF_THING =
  "kind name names { value language nameKind basis validFrom validTo } identifiers { scheme value basis } validFrom validTo asOf modality";

/** What is known of something, with its evidence, within the limits of a question. @param after where a page begins */
export async function readAbout(
  node: Identified,
  after: string | undefined,
  model: Model,
  ask: AskGraph,
): Promise<About> {
  const { id, __typename: type } = node;
  const [where, fields] = planQuestion(type, model);
  const query = `query About($id: ID!, $where: StatementWhere!, $after: String) { meta { version builtAt }
    node(id: $id) { __typename id ${fields} }
    page: statementsConnection(where: $where, first: ${PAGE}, after: $after) { nodes { ...Said } pageInfo { hasNextPage endCursor } } } ${SAID}`;
  interface Answer {
    readonly meta: Version;
    readonly node: About["node"] & { readonly statements?: readonly SaidStatement[] };
    readonly page: {
      readonly nodes: readonly SaidStatement[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  }
  const answer = await ask<Answer>(query, {
    id,
    where: { OR: where.map((name) => ({ [name]: { eq: id } })) },
    after: after ?? null,
  });
  const { statements = answer.page.nodes, ...rest } = answer.node;
  const { hasNextPage, endCursor } = answer.page.pageInfo;
  return { meta: answer.meta, node: rest, statements, next: hasNextPage ? (endCursor ?? undefined) : undefined };
}

/** By which of their fields statements are found, and what is asked of the node itself. */
function planQuestion(type: string, model: Model): readonly [where: readonly string[], fields: string] {
  if (type === "Statement") return [["id"], ""];
  if (type === "Sentence") return [["id"], `... on Sentence { ${OF_SENTENCE} }`];
  if (!model.types.has(type)) return [["id"], `... on Link { ${OF_LINK} }`];
  const own = [...model.kinds.values()]
    .filter((kind) => kind.type === type)
    .flatMap((kind) => [...kind.properties.keys()]);
  const said = own.length === 0 ? "" : `... on ${type} { ${[...new Set(own)].join(" ")} }`;
  const where = ["subjectId", "objectId", ...(type === "SourceDocument" ? ["sourceId"] : [])];
  return [where, `... on Entity { ${OF_THING} } ${said}`];
}

/** The same as a graph that is written as the whole one is; what is no thing has its statements alone. */
export function planGraph({ meta, node, statements }: About): ExportedGraph {
  const sources = new Map(statements.map(({ sourceId, source }) => [sourceId, source]));
  const linked = new Map(
    statements
      .filter(({ status, overruledBy, objectId }) => status === "LIVE" && overruledBy === null && objectId !== null)
      .map(({ subjectId, predicate, objectId }) => [
        `${subjectId} ${predicate} ${objectId}`,
        { subjectId, predicate, objectId },
      ]),
  );
  return {
    ...meta,
    sources: [...sources.values()],
    nodes: async function* nodes() {
      if (node.names) yield [planNode(node, node.names)];
    },
    links: async function* links() {
      yield [...linked].map(([id, { subjectId, predicate, objectId }]) => ({
        id,
        kind: predicate,
        from: subjectId,
        to: String(objectId),
        properties: {},
      }));
    },
    statements: async function* each() {
      yield statements.map((statement) => planStatement(statement, node.identifiers ?? []));
    },
  };
}

function planNode(
  { id, kind, name, identifiers = [], ...properties }: About["node"],
  names: readonly ExportedName[],
): NodeRow {
  return { id, kind: String(kind), name: String(name), names, identifiers, properties };
}

/** The register of an identifier stands with the thing. */
function planStatement(
  { id, subjectId, predicate, sourceId, evidence, source: _source, ...properties }: SaidStatement,
  identifiers: readonly ExportedIdentifier[],
): StatementRow {
  const known = predicate === "identifier" && identifiers.find(({ value }) => value === properties.value);
  return {
    id,
    subjectId,
    predicate,
    sourceId,
    evidenceJson: JSON.stringify(evidence),
    properties: Object.fromEntries(
      Object.entries({ ...properties, ...(known && { scheme: known.scheme }) }).filter(([, value]) => value !== null),
    ),
  };
}
