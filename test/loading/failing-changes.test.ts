import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/connection.js";
import { applyChange } from "../../src/loading/apply-change.js";
import { plan } from "../../src/loading/plan/plan.js";
import { NO_CHANGE } from "../../src/store/change.js";
import { readVersion } from "../../src/store/read-graph.js";
import { importOf } from "../support/load.js";
import { add, after, before, clear, model, prepareDatabase, readFresh, readGraph, sources } from "./changes.js";
import { startLoadAndKill } from "./write/kill-a-load.js";
import { entity } from "./statements.js";

let database: Database;

beforeAll(async () => {
  database = await prepareDatabase();
});

beforeEach(clear);

/** A database of which one statement fails: the last that makes nodes of sources' statements. */
function failing(at: RegExp): Database {
  return {
    ...database,
    write: (work, options) =>
      database.write(
        (run) =>
          work(async (cypher, parameters) => {
            if (at.test(cypher)) await run("MATCH (e:Entity) WITH e LIMIT 1 CREATE (:Entity { id: e.id })");
            return run(cypher, parameters);
          }),
        options,
      ),
  };
}

describe("a change that fails half way", () => {
  test.each([
    ["before its names", /CREATE \(n:Name\)/],
    ["before its statements", /CREATE \(n:Statement\)/],
    ["before its version", /SET g \+= \$graph/],
  ])("%s leaves the version before, and the next one completes", async (_when, at) => {
    await add(before);
    const graph = await readGraph(database);
    const change = { ...NO_CHANGE, imports: [importOf(sources, after)] };
    await expect(applyChange(failing(at), model, change, { software: "test" })).rejects.toThrow();
    expect(await readGraph(database)).toEqual(graph);
    await add(after);
    expect(await readVersion(database)).toBe(plan(sources, after, model).version);
  });

  test("by kill -9 leaves the version before too, and no lock behind", async () => {
    await add(before);
    const graph = await readGraph(database);
    await startLoadAndKill();
    expect(await readGraph(database)).toEqual(graph);
    await add(after);
    expect(await readVersion(database)).toBe(plan(sources, after, model).version);
  });

  test("readers see the version before until all is written, and then the version after", async () => {
    await add(before);
    const many = Array.from({ length: 400 }, (_, index) =>
      entity(`enterprise-${index}`, "Enterprise", `Works ${index}`),
    ).flat();
    const look = async (): Promise<string> => {
      const [row] = await database.read(
        "MATCH (n:Enterprise) WITH count(n) AS nodes MATCH (g:Graph) RETURN g.version AS version, nodes",
      );
      return `${String(row!.version)} ${String(row!.nodes)}`;
    };
    // Somebody reads after every statement of the change.
    const seen: string[] = [];
    const watched: Database = {
      ...database,
      write: (work, options) =>
        database.write(
          (run) =>
            work(async (cypher, parameters) => {
              const rows = await run(cypher, parameters);
              seen.push(await look());
              return rows;
            }),
          options,
        ),
    };
    const change = { ...NO_CHANGE, imports: [importOf(sources, many)] };
    const { version } = await applyChange(watched, model, change, { software: "test" });
    expect(seen.length).toBeGreaterThan(8);
    expect(new Set(seen)).toEqual(new Set([`${plan(sources, before, model).version} 1`]));
    expect(await look()).toBe(`${version} 401`);
  });
});

test("two changes at once take turns", async () => {
  const fresh = await readFresh(after);
  await add(before);
  await Promise.all([add(after), add(after)]);
  expect(await readGraph(database)).toEqual(fresh);
});
