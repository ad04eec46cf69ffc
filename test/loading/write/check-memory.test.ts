import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../src/database/connection.js";
import type { ChanjiaoError } from "../../../src/errors.js";
import { checkMemory } from "../../../src/loading/write/check-memory.js";
import { emptyDatabase } from "../../support/database.js";

const GB = 2 ** 30;

describe("a load that there is not the memory for is refused at once, with the setting that gives it", () => {
  let database: Database;
  beforeAll(async () => {
    database = await emptyDatabase();
  });

  test.each([
    ["what fits", 25_000, 4 * GB, undefined],
    [
      "too much for the database",
      1_000_000,
      4 * GB,
      [
        "1,000,000 new statements at once take about 7.9 GB in the database, and one load may use 0.3 GB",
        "NEO4J_HEAP=16g",
      ],
    ],
    [
      "too much for this process",
      1_000_000,
      1 * GB,
      [
        "1,000,000 statements take about 3.3 GB of memory here, and this process may use 1.0 GB",
        "NODE_OPTIONS=--max-old-space-size=3400",
      ],
    ],
  ])("%s", async (_, statements, heapLimit, said) => {
    const error = await checkMemory(database, statements, heapLimit).then(
      () => undefined,
      (thrown: unknown) => thrown as ChanjiaoError,
    );
    expect(error && [error.code, error.message.split(";")[0], error.help]).toEqual(
      said && ["LOAD_FAILED", said[0], expect.stringContaining(said[1]!)],
    );
  });

  test("what is in the graph already needs none", async () => {
    await database.write((run) => run("CREATE (:Graph { id: 'graph', statements: 990000 })"));
    await checkMemory(database, 1_000_000, 4 * GB);
  });
});
