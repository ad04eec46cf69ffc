import { expect, onTestFinished, test } from "vitest";
import { finishStore } from "../../bench/import/finish-store.js";
import { runImport } from "../../bench/import/run-import.js";
import { writeGraph } from "../../bench/import/write-graph.js";
import { listChapters } from "../../bench/synthetic/list-chapters.js";
import { createWorld } from "../../bench/synthetic/world.js";
import { connect, type Database } from "../../src/database/connection.js";
import { startEmbedded } from "../../src/database/embedded/start.js";
import { readModel } from "../../src/model/read-model.js";
import { emptyDatabase } from "../support/database.js";
import { loadAlone } from "../support/load.js";
import { temporaryFolder } from "../support/folder.js";
import { prepared } from "../support/prepared.js";

const model = readModel();
const SCALE = 0.0001;

/** Everything there is, types of values included: 1 and 1.0 are one number in JavaScript and two in the database. */
async function readAll(
  database: Database,
): Promise<Record<"nodes" | "links" | "graph" | "indexes", readonly string[]>> {
  const types = (name: string): string => `[key IN keys(${name}) | [key, valueType(${name}[key])]]`;
  const sorted = (rows: readonly Record<string, unknown>[]): string[] =>
    rows
      .map((row) =>
        JSON.stringify(row, (_key, value: unknown) =>
          value !== null && typeof value === "object" && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).sort())
            : value,
        ),
      )
      .sort();
  const timeout = { timeoutMs: 60_000 };
  return {
    nodes: sorted(
      await database.read(
        `MATCH (n) WHERE NOT n:Graph AND NOT n:Import WITH n, [type IN ${types("n")} WHERE type[0] <> 'importId'] AS types UNWIND types AS type WITH n, type ORDER BY type[0]
      RETURN COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels, n { .*, importId: null } AS properties, collect(type) AS types`,
        {},
        timeout,
      ),
    ),
    links: sorted(
      await database.read(
        `MATCH (a)-[r]->(b) UNWIND (CASE keys(r) WHEN [] THEN [['', '']] ELSE ${types("r")} END) AS type
      WITH a, r, b, type ORDER BY type[0] RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties, collect(type) AS types`,
        {},
        timeout,
      ),
    ),
    graph: sorted(await database.read("MATCH (g:Graph) RETURN g { .*, builtAt: null } AS graph")),
    indexes: sorted(
      await database.read("SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, state RETURN *"),
    ),
  };
}

// Two databases, their constraints and a run of the importer: a minute on a machine of its own at the most, ten where
// many share it.
test("a graph that comes through the offline importer is the graph that src/loading makes of the same statements", {
  timeout: 600_000,
}, async () => {
  const chapters = [...listChapters(createWorld(3, SCALE))];
  const database = await emptyDatabase();
  const projection = await loadAlone(
    database,
    chapters.flatMap(({ sources }) => sources),
    chapters.flatMap(({ statements }) => statements),
    model,
  );
  const loaded = await readAll(database);

  const store = await temporaryFolder();
  const classpathFolder = prepared().classpathFolder;
  const graph = writeGraph(listChapters(createWorld(3, SCALE)), model, `${store}/csv`, "2026-01-01T00:00:00.000Z");
  await runImport({ store, tables: graph.tables, classpathFolder });
  const server = await startEmbedded({ dataFolder: store, classpathFolder });
  onTestFinished(() => server.stop());
  const imported = await connect(server);
  onTestFinished(() => imported.close());
  await finishStore(imported, model, graph);
  const found = await readAll(imported);

  expect(graph.version).toBe(projection.version);
  expect(graph.counts).toEqual(projection.counts);
  for (const part of ["nodes", "links", "graph", "indexes"] as const) {
    const [here, there] = [new Set(found[part]), new Set(loaded[part])];
    // The first few are enough to read.
    expect(found[part].filter((item) => !there.has(item)).slice(0, 3), part).toEqual([]);
    expect(loaded[part].filter((item) => !here.has(item)).slice(0, 3), part).toEqual([]);
    expect(found[part].length, part).toBe(loaded[part].length);
  }
  expect(loaded.links.length).toBeGreaterThan(500);
});
