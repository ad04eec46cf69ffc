import { describe, expect, test } from "vitest";
import { parsePort, readDatabaseConfig } from "../../src/database/config.js";
import { redactUri } from "../../src/database/errors.js";

describe("readDatabaseConfig", () => {
  test("is the embedded database in ./data by default", () => {
    expect(readDatabaseConfig({}, { cwd: "/project", machineMb: 4_000 })).toEqual({
      kind: "embedded",
      dataFolder: "/project/data",
      boltPort: undefined,
      memory: { heapMb: 1000, pageCacheMb: 488 },
    });
  });

  test.each([
    [1_000, 512, 128],
    [2_048, 512, 128],
    [8_192, 2_048, 1_536],
    [66_048, 2_048, 16_000],
  ])("of a machine with %d MB takes %d for the heap, and %d to keep the store in", (machineMb, heapMb, pageCacheMb) => {
    expect(readDatabaseConfig({}, { machineMb })).toMatchObject({ memory: { heapMb, pageCacheMb } });
  });

  test("takes the data folder from the option, then from CHANJIAO_DATA", () => {
    const env = { CHANJIAO_DATA: "elsewhere", NEO4J_HEAP: "2g", NEO4J_PAGECACHE: "300m", CHANJIAO_BOLT_PORT: "7999" };
    expect(readDatabaseConfig(env, { cwd: "/project" })).toEqual({
      kind: "embedded",
      dataFolder: "/project/elsewhere",
      boltPort: 7999,
      memory: { heapMb: 2048, pageCacheMb: 300 },
    });
    expect(readDatabaseConfig(env, { cwd: "/project", dataFolder: "/there" })).toMatchObject({ dataFolder: "/there" });
  });

  test("is another server when NEO4J_URI is set, under both names of the user", () => {
    const NEO4J_URI = "neo4j+s://db.example.org";
    expect(readDatabaseConfig({ NEO4J_URI })).toEqual({
      kind: "server",
      uri: NEO4J_URI,
      user: undefined,
      password: undefined,
      database: undefined,
    });
    expect(
      readDatabaseConfig({ NEO4J_URI, NEO4J_USERNAME: "reader", NEO4J_PASSWORD: "p", NEO4J_DATABASE: "graph" }),
    ).toMatchObject({ user: "reader", password: "p", database: "graph" });
    expect(readDatabaseConfig({ NEO4J_URI, NEO4J_USER: "a", NEO4J_USERNAME: "b" })).toMatchObject({ user: "a" });
    expect(readDatabaseConfig({ NEO4J_URI, NEO4J_PASSWORD: "p" })).toMatchObject({ user: "neo4j" });
  });

  test.each([
    "http://localhost:7474",
    "localhost:7687",
    "bolt://",
    "bolt://host:99999",
    "bolt://host:x",
    "bolt//host",
    "bolt://reader:hunter2@host",
  ])("refuses NEO4J_URI=%s without telling a secret", (NEO4J_URI) => {
    const read = (): unknown => readDatabaseConfig({ NEO4J_URI });
    expect(read).toThrow(
      expect.objectContaining({
        code: "USAGE",
        exitCode: 2,
        message: expect.stringContaining("NEO4J_URI"),
      }) as Error,
    );
    expect(read).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("hunter2") as string }) as Error,
    );
  });

  test.each([{ NEO4J_HEAP: "lots" }, { NEO4J_HEAP: "1m" }, { NEO4J_PAGECACHE: "2" }, { CHANJIAO_BOLT_PORT: "70000" }])(
    "refuses %o by name",
    (env) => {
      expect(() => readDatabaseConfig(env)).toThrow(Object.keys(env)[0]);
    },
  );
});

test("parsePort takes 0 to 65535 and nothing else", () => {
  expect(parsePort("0", "PORT")).toBe(0);
  expect(parsePort("65535", "PORT")).toBe(65_535);
  for (const text of ["65536", "-1", "4000x", "", "4e3", "1.5"])
    expect(() => parsePort(text, "PORT"), text).toThrow(/PORT/);
});

test("redactUri takes user and password out of every URI", () => {
  expect(redactUri("from neo4j+s://a:b@host:1/x and http://c:d@mirror/y")).toBe(
    "from neo4j+s://***@host:1/x and http://***@mirror/y",
  );
  expect(redactUri("bolt://host:7687")).toBe("bolt://host:7687");
});
