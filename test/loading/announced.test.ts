import { beforeEach, expect, test } from "vitest";
import { readGraphVersion } from "../../src/api/answering/graph-version.js";
import { announceChange } from "../../src/database/announce.js";
import type { Database } from "../../src/database/connection.js";
import { testDatabase } from "../support/database.js";
import { add, before, clear } from "./changes.js";
import { entity } from "./statements.js";

beforeEach(async () => {
  await clear();
  await add(before);
});

const addOne = (number: number): Promise<unknown> => add(entity(`university-${number}`, "University", `U ${number}`));

async function readStand(): Promise<{ readonly version: string; readonly announced: unknown }> {
  const cypher = "MATCH (g:Graph) RETURN g.version + ' ' + g.builtAt AS version, g.announced AS announced";
  const [row] = await (await testDatabase()).read(cypher);
  return { version: String(row?.version), announced: row?.announced };
}

/** What a server knows of the graph, and how often it has looked. */
async function watch() {
  const database = await testDatabase();
  let looks = 0;
  const read: Database["read"] = (...asked) => {
    looks++;
    return database.read(...asked);
  };
  return { readVersion: readGraphVersion({ read }).readVersion, countLooks: () => looks };
}

test("a graph that stands still is not looked at for each answer", async () => {
  const { readVersion, countLooks } = await watch();
  const { version } = await readStand();
  for (let time = 0; time < 1_000; time++) expect(await readVersion()).toBe(version);
  expect(countLooks()).toBeLessThan(500);
});

test("whoever has been told of a change finds it in all that is asked from then on, of every server", async () => {
  const servers = [await watch(), await watch()];
  let isOver = false;
  const asking = servers.map(async ({ readVersion }) => {
    while (!isOver) {
      await readVersion();
      await new Promise(setImmediate);
    }
  });
  for (let number = 0; number < 10; number++) {
    await addOne(number);
    const known = servers.map(({ readVersion }) => readVersion());
    const { version } = await readStand();
    expect(await Promise.all(known)).toEqual([version, version]);
  }
  isOver = true;
  await Promise.all(asking);
});

test("no server answers of a graph that somebody has seen replaced", async () => {
  const { readVersion } = await watch();
  const change = addOne(1);
  const seen = new Set<string>();
  for (let isOver = false; !isOver; ) {
    const [{ version }, known] = [await readStand(), await readVersion()];
    seen.add(version);
    if (known !== version) expect(seen).not.toContain(known); // another was committed in between
    isOver = await Promise.race([change.then(() => true), new Promise<false>((done) => setImmediate(done, false))]);
  }
  expect(await readVersion()).toBe((await readStand()).version);
});

test("several changes at once are each announced, and none leaves a mark behind", async () => {
  await Promise.all([1, 2, 3, 4].map(addOne));
  expect((await readStand()).announced).toBeNull();
  const [row] = await (await testDatabase()).read("MATCH (u:University) RETURN count(u) AS count");
  expect(row?.count).toBe(4);
});

test("a change that fails takes its mark away, and one that was killed leaves it for the next", async () => {
  const fail = (): never => {
    throw new Error("stopped");
  };
  await expect(add(entity("university-1", "University", "U 1"), { onPlanned: fail })).rejects.toThrow("stopped");
  expect((await readStand()).announced).toBeNull();
  const mark = await announceChange(await testDatabase());
  expect((await readStand()).announced).toBe(mark);
  await addOne(1);
  expect((await readStand()).announced).toBeNull();
});
