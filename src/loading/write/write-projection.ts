import type { Database, Run } from "../../database/connection.js";
import { readCypher } from "../../database/read-cypher.js";
import type { Model } from "../../model/model.js";
import { groupBy } from "../../text/group-by.js";
import { planDifference, type Difference } from "./plan-difference.js";
import { clearStaged, stageItems } from "./stage-items.js";
import type {
  DisagreementItem,
  Item,
  JudgementItem,
  LinkItem,
  NameItem,
  NodeItem,
  Projection,
  RedirectItem,
  StatementItem,
  UndoneItem,
} from "../projection/projection.js";

/** Rows in one UNWIND. Larger batches gain nothing and hold more memory in the server. */
const BATCH = 1_000;

/**
 * More new nodes than this are written beforehand, under a label of their own (`stageItems`): one transaction has to
 * fit into the server's memory.
 */
const MOST_AT_ONCE = 4_000;

/** What a load did, in items. Nothing at all where the graph was as planned. */
export interface Written {
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
}

export interface Step {
  readonly done: number;
  readonly total: number;
}

export interface WriteOptions {
  readonly builtAt: string;
  readonly onStep?: (step: Step) => void;
  /** New nodes in one transaction; more are written beforehand. */
  readonly mostAtOnce?: number;
}

/**
 * Makes the graph in the database equal to the projection, in one transaction (with what no query sees before): a
 * reader sees the version before until it sees the version after, and a failure at any moment leaves the one before.
 * Only differences are written; where the version is the same, nothing is.
 *
 * Two loads at once take turns at the Graph node, whose lock the first statement takes.
 */
export async function writeProjection(
  database: Database,
  projection: Projection,
  model: Model,
  options: WriteOptions,
): Promise<Written> {
  if (await isThere(database, projection)) return { created: 0, changed: 0, deleted: 0 };
  let staging = false;
  const work = async (run: Run): Promise<Written> => {
    await run("MERGE (g:Graph { id: 'graph' }) SET g.loading = true", {});
    const differences = await readDifferences(run, projection);
    const total = sum(differences, ({ created, changed, deleted }) => created.length + changed.length + deleted.length);
    let done = 0;
    const onDone = (count: number): void => options.onStep?.({ done: (done += count), total });
    const [nodes, , names, statements] = differences;
    staging =
      nodes.created.length + names.created.length + statements.created.length > (options.mostAtOnce ?? MOST_AT_ONCE);
    if (staging) await clearStaged(database);
    await writeDifferences(run, differences, model, onDone, staging ? database : undefined);
    await run("MATCH (g:Graph { id: 'graph' }) SET g = $graph", { graph: planGraphNode(projection, options.builtAt) });
    return {
      created: sum(differences, ({ created }) => created.length),
      changed: sum(differences, ({ changed }) => changed.length),
      deleted: sum(differences, ({ deleted }) => deleted.length),
    };
  };
  try {
    return await database.write(work);
  } catch (error) {
    if (staging) await clearStaged(database).catch(() => undefined); // the first error is the one that tells
    throw error;
  }
}

async function isThere(database: Database, { version, judgementsVersion }: Projection): Promise<boolean> {
  const [row] = await database.read(
    "MATCH (g:Graph { id: 'graph' }) RETURN g.version AS version, g.judgementsVersion AS judgements",
    {},
  );
  return row?.version === version && (row.judgements ?? "") === judgementsVersion;
}

/** The version that readers see; undefined before the first load. */
export async function readVersion(database: Database): Promise<string | undefined> {
  const rows = await database.read(readCypher("version"), {});
  return rows[0]?.version as string | undefined;
}

function planGraphNode({ version, judgementsVersion, counts }: Projection, builtAt: string): Record<string, unknown> {
  const { kinds, ...numbers } = counts;
  return {
    id: "graph",
    version,
    ...(judgementsVersion !== "" && { judgementsVersion }),
    builtAt,
    ...numbers,
    kinds: JSON.stringify(kinds),
  };
}

type Differences = readonly [
  Difference<NodeItem>,
  Difference<LinkItem>,
  Difference<NameItem>,
  Difference<StatementItem>,
  Difference<DisagreementItem>,
  Difference<RedirectItem>,
  Difference<JudgementItem>,
  Difference<UndoneItem>,
];

async function readDifferences(run: Run, projection: Projection): Promise<Differences> {
  const present = async (cypher: string): Promise<Map<string, string>> =>
    new Map((await run(cypher, {})).map(({ id, hash }) => [id as string, hash as string]));
  return [
    planDifference(projection.nodes, await present("MATCH (n:Entity) RETURN n.id AS id, n.hash AS hash")),
    planDifference(projection.links, await present("MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id, r.hash AS hash")),
    planDifference(projection.names, await present("MATCH (n:Name) RETURN n.id AS id, n.hash AS hash")),
    planDifference(projection.statements, await present("MATCH (n:Statement) RETURN n.id AS id, n.hash AS hash")),
    planDifference(projection.disagreements, await present("MATCH (n:Disagreement) RETURN n.id AS id, n.hash AS hash")),
    planDifference(projection.redirects, await present("MATCH (n:Redirect) RETURN n.id AS id, n.hash AS hash")),
    planDifference(projection.judgements, await present("MATCH (n:Judgement) RETURN n.id AS id, n.hash AS hash")),
    planDifference(projection.undone, await present("MATCH (n:UndoneRetraction) RETURN n.id AS id, n.hash AS hash")),
  ];
}

async function writeDifferences(
  run: Run,
  [nodes, links, names, statements, disagreements, redirects, judgements, undone]: Differences,
  model: Model,
  onDone: (count: number) => void,
  staging: Database | undefined,
): Promise<void> {
  const batches = async (cypher: string, rows: readonly unknown[], tell = onDone): Promise<void> => {
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH);
      await run(cypher, { rows: batch });
      tell(batch.length);
    }
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

  // Links go before the nodes they hang on, and come after them.
  for (const type of links.deleted.length > 0 ? model.links.keys() : []) {
    await batches(`UNWIND $rows AS id MATCH ()-[r:${type} { id: id }]->() DELETE r`, links.deleted);
  }
  await batches("UNWIND $rows AS id MATCH (n:Name { id: id }) DETACH DELETE n", names.deleted);
  await batches("UNWIND $rows AS id MATCH (n:Statement { id: id }) DETACH DELETE n", statements.deleted);
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

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
