import type { Run } from "../../database/connection.js";
import type { Items } from "../projection/projection.js";
import { splitPair, type Touched } from "./touched.js";

/** What the graph holds of what is touched: hashes by id, list by list. */
export interface Present {
  readonly hashes: { readonly [List in keyof Items]: ReadonlyMap<string, string> };
  /** Kinds of the nodes, as the API names them. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Types of the links, as the API names them. */
  readonly types: ReadonlyMap<string, string>;
}

export async function readPresent(run: Run, touched: Touched): Promise<Present> {
  const { things, moved, pairs, written, groups, identified, clusters, sources, away } = touched;
  const ids = async (cypher: string, values: Iterable<unknown>): Promise<Map<string, string>> => {
    const all = [...values];
    if (all.length === 0) return new Map();
    const rows = await run(cypher, { ids: all });
    return new Map(rows.map(({ id, hash }) => [String(id), String(hash)]));
  };
  const sourceIds = [...sources.map(({ id }) => id), ...away.sources];
  const nodeIds = [...things, ...sourceIds];
  const nodes = await run("MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, n.hash AS hash, n.kind AS kind", {
    ids: nodeIds,
  });
  const links = [
    ...(await run(
      "UNWIND $ids AS pair MATCH (:Entity { id: pair[0] })-[r]->(:Entity { id: pair[1] }) RETURN r.id AS id, r.hash AS hash, type(r) AS type",
      { ids: [...pairs].map(splitPair) },
    )),
    ...(await run(
      "MATCH (n:Entity) WHERE n.id IN $ids MATCH (n)-[r]-(:Entity) RETURN DISTINCT r.id AS id, r.hash AS hash, type(r) AS type",
      { ids: [...moved] },
    )),
  ];
  return {
    types: new Map(links.map(({ id, type }) => [String(id), String(type)])),
    kinds: new Map(nodes.map(({ id, kind }) => [String(id), String(kind)])),
    hashes: {
      nodes: new Map(nodes.map(({ id, hash }) => [String(id), String(hash)])),
      links: new Map(links.map(({ id, hash }) => [String(id), String(hash)])),
      names: await ids("MATCH (n:Name) WHERE n.entityId IN $ids RETURN n.id AS id, n.hash AS hash", nodeIds),
      statements: await ids("MATCH (n:Statement) WHERE n.id IN $ids RETURN n.id AS id, n.hash AS hash", written),
      sentences: await ids(
        "MATCH (n:Sentence) WHERE n.sourceId IN $ids AND n.start >= 0 RETURN n.id AS id, n.hash AS hash",
        sourceIds,
      ),
      disagreements: await ids(
        "MATCH (n:Disagreement) WHERE n.group IN $ids RETURN n.id AS id, n.hash AS hash",
        groups,
      ),
      undone: await ids(
        "MATCH (n:UndoneRetraction) WHERE n.statementId IN $ids RETURN n.id AS id, n.hash AS hash",
        written,
      ),
      redirects: await ids("MATCH (n:Redirect) WHERE n.id IN $ids RETURN n.id AS id, n.hash AS hash", identified),
      judgements: await ids("MATCH (n:Judgement) WHERE n.id IN $ids RETURN n.id AS id, n.hash AS hash", [
        ...clusters.judged.map(({ judgement }) => judgement.id),
        ...away.judgements,
      ]),
    },
  };
}
