import type { Database, Run } from "../../database/connection.js";
import type { Model } from "../../model/model.js";
import { groupBy } from "../../text/group-by.js";
import type { Item, Items } from "../projection/projection.js";
import type { Difference } from "./plan-difference.js";
import { linkSentences } from "./link-sentences.js";
import { stageItems } from "./stage-items.js";

/** Rows in one UNWIND. Larger batches gain nothing and hold more memory in the server. */
const BATCH = 1_000;
/** Batches that are on their way: the next one is made ready while the server works at the one before. */
const AT_ONCE = 3;

/** What makes the stored graph into the planned one, list by list. */
export type Differences = { readonly [List in keyof Items]: Difference<Items[List][number]> };

export interface ToWrite {
  readonly model: Model;
  /** Types of the links that are there, by id. */
  readonly types: ReadonlyMap<string, string>;
  readonly onDone?: (count: number) => void;
  /** Where new nodes are written beforehand, under a label of their own: one transaction has to fit into memory. */
  readonly staging?: Database | undefined;
}

/** Writes differences in an open transaction. */
export async function writeDifferences(
  run: Run,
  { nodes, links, names, statements, sentences, disagreements, redirects, judgements, undone }: Differences,
  { model, types, onDone = () => undefined, staging }: ToWrite,
): Promise<void> {
  const batches = async (cypher: string, rows: readonly unknown[], tell = onDone): Promise<void> => {
    const sent: Promise<void>[] = [];
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH);
      const taken = run(cypher, { rows: batch }).then(() => tell(batch.length));
      taken.catch(() => undefined); // it is waited for below, and then says why
      sent.push(taken);
      await sent.at(-AT_ONCE);
    }
    await Promise.all(sent);
  };
  // New nodes: made here, or made before and now given their labels.
  const create = async <T extends Item>(
    items: readonly T[],
    match: string,
    labels: string,
    after: string,
  ): Promise<void> => {
    if (!staging)
      return batches(`UNWIND $rows AS row ${match} CREATE (n:${labels}) SET n = row.properties ${after}`, items);
    const staged = await stageItems(staging, items, onDone);
    const rows = staged.map((item) =>
      Object.fromEntries(Object.entries(item).filter(([name]) => name !== "properties")),
    );
    await batches(
      `UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.at ${match} REMOVE n:Waiting SET n:${labels} ${after}`,
      rows,
      () => undefined,
    );
  };
  // Labels and types that stand in the text of a statement come from graph/types, never from data.
  const labels = [...new Set([...model.kinds.values()].flatMap((kind) => kind.labels))].filter(
    (label) => label !== "Entity",
  );

  // Links go before the nodes they hang on, and come after them. Each type has an index of its own.
  for (const type of model.links.keys()) {
    const ids = links.deleted.filter((id) => types.get(id) === type);
    await batches(`UNWIND $rows AS id MATCH ()-[r:${type} { id: id }]->() DELETE r`, ids);
  }
  await batches("UNWIND $rows AS id MATCH (n:Name { id: id }) DETACH DELETE n", names.deleted);
  await batches("UNWIND $rows AS id MATCH (n:Statement { id: id }) DETACH DELETE n", statements.deleted);
  await batches("UNWIND $rows AS id MATCH (n:Sentence { id: id }) DETACH DELETE n", sentences.deleted);
  await batches("UNWIND $rows AS id MATCH (n:Disagreement { id: id }) DETACH DELETE n", disagreements.deleted);
  await batches("UNWIND $rows AS id MATCH (n:Entity { id: id }) DETACH DELETE n", nodes.deleted);

  // Labels and types from the rows: one text for all kinds, since the database plans each text anew, and that takes
  // longer than the writing of a small graph.
  await create(nodes.created, "", "$(row.labels)", "");
  await batches(
    `UNWIND $rows AS row MATCH (n:Entity { id: row.id }) REMOVE n:${labels.join(":")} SET n:$(row.labels) SET n = row.properties`,
    nodes.changed,
  );
  await batches(
    "UNWIND $rows AS row MATCH (a:Entity { id: row.from }) MATCH (b:Entity { id: row.to }) CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties",
    links.created,
  );
  for (const [type, rows] of groupBy(links.changed, (link) => link.type)) {
    await batches(`UNWIND $rows AS row MATCH ()-[r:${type} { id: row.id }]->() SET r = row.properties`, rows);
  }
  await create(names.created, "MATCH (e:Entity { id: row.entityId })", "Name", "CREATE (n)-[:NAMES]->(e)");
  await batches("UNWIND $rows AS row MATCH (n:Name { id: row.id }) SET n = row.properties", names.changed);
  await create(
    statements.created,
    "MATCH (s:SourceDocument { id: row.sourceId })",
    "Statement",
    "CREATE (n)-[:STATED_IN]->(s)",
  );
  await batches("UNWIND $rows AS row MATCH (n:Statement { id: row.id }) SET n = row.properties", statements.changed);
  await create(sentences.created, "", "Sentence", "");
  await batches("UNWIND $rows AS row MATCH (n:Sentence { id: row.id }) SET n = row.properties", sentences.changed);
  await linkSentences(run, statements.created, sentences.created);
  await batches(
    "UNWIND $rows AS id MATCH (:Disagreement { id: id })-[r:CONCERNS]->() DELETE r",
    disagreements.changed.map(({ id }) => id),
  );
  await batches(
    "UNWIND $rows AS row MERGE (n:Disagreement { id: row.id }) SET n = row.properties WITH n, row UNWIND row.concerns AS id MATCH (e:Entity { id: id }) MERGE (n)-[:CONCERNS]->(e)",
    [...disagreements.created, ...disagreements.changed],
  );
  for (const [label, items] of [
    ["Redirect", redirects],
    ["Judgement", judgements],
    ["UndoneRetraction", undone],
  ] as const) {
    await batches(`UNWIND $rows AS id MATCH (n:${label} { id: id }) DELETE n`, items.deleted);
    await batches(`UNWIND $rows AS row MERGE (n:${label} { id: row.id }) SET n = row.properties`, [
      ...items.created,
      ...items.changed,
    ]);
  }
}
