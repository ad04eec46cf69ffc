import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { connect, type Database } from "../../src/database/connection.js";
import type { DatabaseLogEntry } from "../../src/database/errors.js";
import { holdLock } from "../../src/database/hold-lock.js";
import { connectForTest, emptyDatabase, testDatabase } from "../support/database.js";
import { testServer } from "../support/server.js";

describe("read", () => {
  test("gives rows as plain data, whole numbers whole both ways", async () => {
    const database = await testDatabase();
    const rows = await database.read(
      "UNWIND [1, 2, 3] AS n RETURN n, $half AS half, date('2023-04-01') AS day, { a: [1, { b: 'x' }] } AS map, valueType($year) AS kind LIMIT $first",
      { first: 2, half: 0.5, year: 2023 },
    );
    expect(rows).toEqual([
      { n: 1, half: 0.5, day: "2023-04-01", map: { a: [1, { b: "x" }] }, kind: "INTEGER NOT NULL" },
      { n: 2, half: 0.5, day: "2023-04-01", map: { a: [1, { b: "x" }] }, kind: "INTEGER NOT NULL" },
    ]);
  });

  test("gives a node as its properties", async () => {
    const database = await emptyDatabase();
    await database.write((run) => run("CREATE (:A { id: 'a', year: $year })-[:L { order: 1 }]->(:B)", { year: 2023 }));
    expect(await database.read("MATCH (a:A)-[l]->() RETURN a, l")).toEqual([
      { a: { id: "a", year: 2023 }, l: { order: 1 } },
    ]);
  });

  test("cannot write", async () => {
    const database = await connectForTest(() => undefined);
    await expect(database.read("CREATE (:Sneaked)")).rejects.toMatchObject({ name: "ReadOnly", code: "READ_ONLY" });
    expect(await database.read("MATCH (n:Sneaked) RETURN n")).toEqual([]);
  });

  test("is stopped at its limit, which the error names", async () => {
    const database = await connectForTest(() => undefined);
    const slow = database.read(
      "UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 3 RETURN count(x)",
      {},
      { timeoutMs: 200 },
    );
    await expect(slow).rejects.toMatchObject({
      code: "QUERY_TIMEOUT",
      message: expect.stringContaining("200 ms"),
    });
  });

  test("is stopped in the server when its asker goes", async () => {
    const database = await connectForTest(() => undefined);
    const asker = new AbortController();
    const question =
      "UNWIND range(1, 1000000000) AS abandoned WITH abandoned WHERE abandoned % 7 = 3 RETURN count(abandoned)";
    const slow = database.read(question, {}, { timeoutMs: 25_000, signal: asker.signal });
    const running = async (): Promise<number> =>
      (
        await database.read(
          "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND' RETURN currentQuery",
        )
      ).length;
    await expect.poll(running, { timeout: 10_000 }).toBe(1);
    asker.abort();
    await expect(slow).rejects.toMatchObject({ code: "ABORTED" });
    await expect.poll(running, { timeout: 10_000 }).toBe(0);
  });

  test("that needs too much memory says so, and the next one is answered", async () => {
    const database = await connectForTest(() => undefined);
    const hungry = database.read("UNWIND range(1, 100000000) AS x RETURN collect(x) AS all", {}, { timeoutMs: 25_000 });
    await expect(hungry).rejects.toMatchObject({ code: "OUT_OF_MEMORY" });
    expect(await database.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("keeps Cypher, Lucene and the server's words out of the message and in the log", async () => {
    const entries: DatabaseLogEntry[] = [];
    const database = await connectForTest((entry) => entries.push(entry));
    const error = await database
      .read("MATCH (secret:Thing RETURN secret")
      .catch((thrown: unknown) => thrown as Error & { id: string });
    expect(error).toMatchObject({ name: "Internal", code: "INTERNAL" });
    expect((error as Error).message).not.toMatch(/secret|Invalid|Cypher|MATCH/);
    expect(entries).toMatchObject([
      { id: (error as { id: string }).id, status: "Neo.ClientError.Statement.SyntaxError" },
    ]);
    expect(entries[0]?.cypher).toContain("secret");
  });
});

describe("stream", () => {
  const countRunning = async (database: Database): Promise<number> =>
    (
      await database.read(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery",
      )
    ).length;

  test("gives rows one by one, as plain data, in order and as many as there are", async () => {
    const database = await testDatabase();
    let [count, sum] = [0, 0];
    await database.stream("UNWIND range(1, $to) AS n RETURN n, [n] AS list", { to: 5_000 }, ({ n, list }) => {
      expect(list).toEqual([n]);
      count += 1;
      sum += n as number;
    });
    expect([count, sum]).toEqual([5_000, 12_502_500]);
  });

  test("holds a few rows at a time, and stops in the server when the taker throws, whose error it passes on", async () => {
    const database = await connectForTest(() => undefined);
    const mine = new Error("mine");
    let count = 0;
    const failing = database.stream("UNWIND range(1, 1000000000) AS endless RETURN endless", {}, () => {
      if (++count === 2_500) throw mine;
    });
    await expect(failing).rejects.toBe(mine);
    await expect.poll(() => countRunning(database), { timeout: 10_000 }).toBe(0);
  });

  test("is stopped at its limit and when its asker goes, and cannot write", async () => {
    const database = await connectForTest(() => undefined);
    const slow = "UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 3 RETURN count(x)";
    await expect(database.stream(slow, {}, () => undefined, { timeoutMs: 200 })).rejects.toMatchObject({
      code: "QUERY_TIMEOUT",
    });
    const asker = new AbortController();
    const abandoned = database.stream(slow, {}, () => undefined, { signal: asker.signal });
    await expect.poll(() => countRunning(database), { timeout: 10_000 }).toBe(1);
    asker.abort();
    await expect(abandoned).rejects.toMatchObject({ code: "ABORTED" });
    await expect.poll(() => countRunning(database), { timeout: 10_000 }).toBe(0);
    await expect(database.stream("CREATE (:Sneaked)", {}, () => undefined)).rejects.toMatchObject({
      code: "READ_ONLY",
    });
  });
});

describe("write", () => {
  test("commits several statements as one", async () => {
    const database = await emptyDatabase();
    const seen = await database.write(async (run) => {
      for (const rows of [[1, 2], [3]]) await run("UNWIND $rows AS row CREATE (:Row { row: row })", { rows });
      expect(await database.read("MATCH (r:Row) RETURN r")).toEqual([]);
      return run("MATCH (r:Row) RETURN count(r) AS count");
    });
    expect(seen).toEqual([{ count: 3 }]);
    expect(await database.read("MATCH (r:Row) RETURN count(r) AS count")).toEqual([{ count: 3 }]);
  });

  test("leaves nothing when its work throws, and passes the error on as it is", async () => {
    const database = await emptyDatabase();
    const mine = new Error("mine");
    const failing = database.write(async (run) => {
      await run("CREATE (:Row)");
      throw mine;
    });
    await expect(failing).rejects.toBe(mine);
    expect(await database.read("MATCH (r:Row) RETURN r")).toEqual([]);
  });

  test("lets readers read while it commits, however long that takes", async () => {
    const database = await emptyDatabase();
    const reader = await connectForTest();
    await database.schema(
      ["id", "a", "b", "c"].map((property) => `CREATE RANGE INDEX row_${property} FOR (r:Row) ON (r.${property})`),
    );
    let committing = false;
    const commit = database
      .write(async (run) => {
        await run("UNWIND range(1, 20000) AS i CREATE (:Row { id: i, a: 'a' + i, b: 'b' + i, c: 'c' + i })");
        committing = true;
      })
      .finally(() => (committing = false));
    while (!committing) await reader.read("RETURN 1");
    let reads = 0;
    for (; committing; reads++) await reader.read("RETURN 1");
    await commit;
    // One may hit upon the end; were each to wait for it, there would be two or three.
    expect(reads).toBeGreaterThan(6);
  });

  test("against a constraint is a conflict, and leaves nothing", async () => {
    await emptyDatabase();
    const database = await connectForTest(() => undefined);
    await database.schema(["CREATE CONSTRAINT row_id FOR (r:Row) REQUIRE r.id IS UNIQUE"]);
    const twice = database.write(async (run) => {
      await run("CREATE (:Row { id: 1 })");
      await run("CREATE (:Row { id: 1 })");
    });
    await expect(twice).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await database.read("MATCH (r:Row) RETURN r")).toEqual([]);
  });
});

describe("holdLock", () => {
  test("gives it to one after another of many that come at once, to a database that has never been locked", async () => {
    const database = await emptyDatabase();
    let holding = 0;
    const most: number[] = [];
    const come = async (): Promise<void> => {
      const release = await holdLock(database, "writer", { command: "import" });
      most.push(++holding);
      await sleep(5).then(() => holding--);
      await release();
    };
    await Promise.all(Array.from({ length: 8 }, come));
    expect(most).toEqual(Array.from({ length: 8 }, () => 1));
  });
});

describe("connect", () => {
  test("knows a wrong password, and names no secret", async () => {
    const { uri } = testServer();
    const error = await connect({ uri, user: "neo4j", password: "hunter2hunter2" }).catch(
      (thrown: unknown) => thrown as Error,
    );
    expect(error).toMatchObject({ code: "DATABASE_CREDENTIALS" });
    expect(JSON.stringify([(error as Error).message, (error as { help?: string }).help])).not.toContain("hunter2");
  });

  test("knows an address where nothing answers, of each scheme", async () => {
    for (const scheme of ["bolt", "neo4j", "bolt+s", "neo4j+ssc"]) {
      const closed = connect({ uri: `${scheme}://127.0.0.1:1`, user: "neo4j", password: "x" });
      await expect(closed, scheme).rejects.toMatchObject({ code: "DATABASE_UNREACHABLE" });
    }
  });

  test("knows a server that does not encrypt when that was asked for", async () => {
    const uri = testServer().uri.replace("bolt:", "bolt+ssc:");
    await expect(connect({ uri, user: "neo4j", password: "x" })).rejects.toMatchObject({
      code: "DATABASE_UNREACHABLE",
    });
  });

  test("knows a database that is not there", async () => {
    const missing = connect({ ...testServer(), database: "elsewhere" });
    await expect(missing).rejects.toMatchObject({
      code: "DATABASE_UNSUITABLE",
      message: expect.stringContaining('"elsewhere"'),
    });
  });

  test("works with neo4j:// as with bolt://, and with a named database", async () => {
    const { uri, user, password } = testServer();
    const database = await connect({ uri: uri.replace("bolt:", "neo4j:"), user, password, database: "neo4j" });
    expect(await database.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
    await database.close();
    await database.close();
    await expect(database.read("RETURN 1")).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });
});
