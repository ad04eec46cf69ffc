import type { Database } from "../../src/database/connection.js";
import type { Items } from "../../src/loading/projection/projection.js";
import { plan } from "../../src/loading/plan/plan.js";
import type { Model } from "../../src/model/model.js";
import { groupBy } from "../../src/text/group-by.js";
import { readJudgements } from "../../src/store/read-judgements.js";
import { readSources } from "../../src/store/read-sources.js";
import { readStatements } from "../../src/store/read-statements.js";

/** Where the items of each list are, by id and hash. */
const STORED: Readonly<Record<keyof Items, string>> = {
  nodes: "MATCH (n:Entity)",
  links: "MATCH (:Entity)-[n WHERE n.id IS NOT NULL]->(:Entity)",
  names: "MATCH (n:Name)",
  statements: "MATCH (n:Statement)",
  sentences: "MATCH (n:Sentence)",
  disagreements: "MATCH (n:Disagreement)",
  undone: "MATCH (n:UndoneRetraction)",
  redirects: "MATCH (n:Redirect)",
  judgements: "MATCH (n:Judgement)",
};

/**
 * Plans all that is stored afresh and says where the graph that is there is another: in its version, its counts, any
 * item of it, what ties them together, or in what no graph should hold.
 */
export async function checkStore(database: Database, model: Model): Promise<readonly string[]> {
  const ids = await database.read("MATCH (s:Statement) RETURN s.id AS id");
  const read = await readStatements(
    database.read,
    "id",
    ids.map(({ id }) => String(id)),
  );
  const sources = [...(await readSources(database.read)).values()];
  const planned = plan(
    sources,
    read.map(({ statement }) => statement),
    model,
    await readJudgements(database.read),
  );
  const { nodes, links, statements, sources: speaking, undated, kinds } = planned.counts;
  const faults: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown): void => {
    if (String(found) !== String(wanted)) faults.push(`${what} is ${String(found)}, afresh ${String(wanted)}`);
  };
  const [graph = {}] = await database.read(
    `OPTIONAL MATCH (g:Graph { id: 'graph' })
     RETURN g.version AS version, g.judgementsVersion AS judgementsVersion, g.kinds AS kinds, g.loading AS loading,
       [g.nodes, g.links, g.statements, g.sources, g.undated] AS counts,
       COUNT { (:Waiting) } AS waiting, COUNT { MATCH (n) WHERE size(labels(n)) = 0 } AS bare,
       COUNT { (:Name)-[:NAMES]->() } AS naming, COUNT { (:Statement)-[:STATED_IN]->() } AS statedIn,
       COUNT { (:Statement)-[:RESTS_ON]->() } AS restsOn`,
  );
  expect("version", graph.version, planned.version);
  expect("judgementsVersion", graph.judgementsVersion, planned.judgementsVersion);
  expect("kinds", graph.kinds, JSON.stringify(kinds));
  expect("counts", (graph.counts as unknown[]).map(Number), [nodes, links, statements, speaking, undated]);
  expect("loading", graph.loading ?? null, null);
  expect("Waiting", graph.waiting, 0);
  expect("nodes without a label", graph.bare, 0);
  expect("NAMES", graph.naming, planned.names.length);
  expect("STATED_IN", graph.statedIn, planned.statements.length);
  expect("RESTS_ON", graph.restsOn, countQuoted(planned));
  for (const [list, match] of Object.entries(STORED) as [keyof Items, string][]) {
    const rows = await database.read(`${match} RETURN n.id AS id, n.hash AS hash`);
    const stored = new Map(rows.map(({ id, hash }) => [String(id), String(hash)]));
    const other = planned[list].filter(({ id, properties }) => stored.get(id) !== String(properties.hash));
    if (rows.length !== planned[list].length || other.length > 0)
      faults.push(
        `${list}: ${rows.length} are there and ${planned[list].length} afresh, ${other.length} of them not so: ${other
          .slice(0, 3)
          .map(({ id }) => id)
          .join(", ")}`,
      );
  }
  return faults;
}

/** Sentences, each as often as a statement quotes of it. */
function countQuoted({ statements, sentences }: Pick<Items, "statements" | "sentences">): number {
  const of = groupBy(sentences, ({ sourceId }) => sourceId);
  return statements.reduce(
    (sum, { sourceId, spans }) =>
      sum +
      (of.get(sourceId) ?? []).filter(({ properties }) =>
        spans.some(({ start, end }) => start < Number(properties.end) && end > Number(properties.start)),
      ).length,
    0,
  );
}

/** What the records of imports say, beside what came in with each. */
export async function checkImports(database: Database): Promise<readonly string[]> {
  const rows = await database.read(
    `MATCH (i:Import) WHERE i.format <> 'seeds'
     RETURN i.id AS id, i.statements AS told, COUNT { MATCH (s:Statement) WHERE s.importId = i.id } AS found`,
  );
  return rows
    .filter(({ told, found }) => Number(told) !== Number(found))
    .map(({ id, told, found }) => `import ${String(id)} says ${String(told)} statements, and has ${String(found)}`);
}
