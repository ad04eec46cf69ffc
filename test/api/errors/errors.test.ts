import { describe, expect, test } from "vitest";
import type { HiddenError } from "../../../src/api/errors/format-error.js";
import { LIMITS } from "../../../src/api/limits/limits.js";
import { startApi } from "../../../src/api/start-api.js";
import type { Database } from "../../../src/database/connection.js";
import { readModel } from "../../../src/model/read-model.js";
import { connectForTest } from "../../support/database.js";

const model = readModel();

/**
 * The errors that a client sees, and what the log gets, where each statement that reaches the database is changed like
 * this.
 */
async function ask(
  query: string,
  change: (read: Database["read"]) => Database["read"],
  variables?: Record<string, unknown>,
  timeoutMs = 30_000,
) {
  const logged: unknown[] = [];
  const database = await connectForTest((entry) => logged.push(entry));
  const limits = { ...LIMITS, timeoutMs };
  const api = await startApi({
    database: { read: change(database.read) },
    model,
    limits,
    log: (entry: HiddenError) => logged.push(entry),
  });
  const { body } = await api.apollo.executeOperation(
    { query, ...(variables && { variables }) },
    { contextValue: await api.context() },
  );
  if (body.kind !== "single") throw new Error("answers are whole");
  return { errors: body.singleResult.errors ?? [], logged: JSON.stringify(logged) };
}

const META = "{ meta { version } }";

describe("what a client is told", () => {
  test.each<[string, string, string, string]>([
    [
      "a field that there is not, with GraphQL's suggestion",
      "{ universities { nam } }",
      "GRAPHQL_VALIDATION_FAILED",
      'Did you mean "name" or "names"?',
    ],
    ["broken syntax", "{ universities {", "GRAPHQL_PARSE_FAILED", "Syntax Error"],
    [
      "a bracket of a Chinese keyboard",
      '{ search（text: "a") { total } }',
      "GRAPHQL_PARSE_FAILED",
      "Unexpected character: （ (U+FF08). Did you mean (?",
    ],
    [
      "quotes of a Chinese keyboard",
      "{ search(text: “沙钢”) { total } }",
      "GRAPHQL_PARSE_FAILED",
      'Unexpected character: “ (U+201C). Did you mean "?',
    ],
    [
      "a date that there is not",
      '{ events(where: { start: { gte: "2023-13" } }) { id } }',
      "GRAPHQL_VALIDATION_FAILED",
      '"2023-13" names a month that there is not',
    ],
    [
      "a moment that is none",
      '{ statements(where: { recordedAt: { gt: "yesterday" } }) { id } }',
      "GRAPHQL_VALIDATION_FAILED",
      '"yesterday" is not a moment',
    ],
    [
      "a field repeated a thousand times",
      `{ meta { ${"version ".repeat(2_000)} } }`,
      "GRAPHQL_VALIDATION_FAILED",
      "repeats fields too often",
    ],
    ["a mutation", "mutation { createUniversities }", "READ_ONLY", "The graph can be asked, not changed"],
    [
      "a search that is too long",
      `{ search(text: "${"钢".repeat(10_000)}") { total } }`,
      "LIMIT_EXCEEDED",
      "10000 characters of text; the most is 200",
    ],
    [
      "a search page that is too long",
      '{ search(text: "x", first: 101) { total } }',
      "LIMIT_EXCEEDED",
      "101 hits in one page; the most is 100",
    ],
  ])("%s", async (_, query, code, message) => {
    const { errors } = await ask(query, (read) => read);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ extensions: { code } });
    expect(errors[0]!.message).toContain(message);
  });

  test("a date is refused where it stands", async () => {
    const { errors } = await ask('{\n  events(where: { start: { gte: "2023-13" } }) { id }\n}', (read) => read);
    expect(errors[0]!.locations).toEqual([{ line: 2, column: 33 }]);
  });

  test("a date in a variable is refused as well", async () => {
    const { errors } = await ask(
      "query ($from: PartialDate) { events(where: { start: { gte: $from } }) { id } }",
      (read) => read,
      { from: "2023-02-30" },
    );
    expect(errors[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    expect(errors[0]!.message).toContain("2023-02 has 28 days");
  });
});

describe("what a client is not told", () => {
  test("Cypher and the words of the database: the log has them", async () => {
    const { errors, logged } = await ask(
      META,
      (read) => (_, parameters, options) => read("RETURN secret", parameters, options),
    );
    expect(errors).toHaveLength(1);
    const { id, code } = errors[0]!.extensions as { id: string; code: string };
    expect(code).toBe("INTERNAL");
    expect(errors[0]!.message).toContain(id);
    expect(JSON.stringify(errors)).not.toMatch(/secret|Neo\.|Cypher|Variable/);
    expect(logged).toContain(id);
    expect(logged).toContain("secret");
  });

  test("what Lucene says of a query", async () => {
    const { errors } = await ask(
      META,
      (read) => (_, parameters, options) =>
        read("CALL db.index.fulltext.queryNodes('names', '(') YIELD node RETURN node", parameters, options),
    );
    expect(JSON.stringify(errors)).not.toMatch(/lucene|parse|fulltext/i);
  });

  test("a mistake in this program", async () => {
    const { errors, logged } = await ask(
      META,
      () => () => Promise.reject(new TypeError("cannot read secret of undefined")),
    );
    expect(errors[0]).toMatchObject({ extensions: { code: "INTERNAL_SERVER_ERROR" } });
    expect(JSON.stringify(errors)).not.toMatch(/secret|stack/);
    expect(logged).toContain((errors[0]!.extensions as { id: string }).id);
    expect(logged).toContain("cannot read secret of undefined");
  });
});

test("a question that takes too long ends with the limit's name and number", async () => {
  const slow = "UNWIND range(1, 10000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS n";
  const { errors } = await ask(
    META,
    (read) => (_, parameters, options) => read(slow, parameters, options),
    undefined,
    300,
  );
  expect(errors[0]).toMatchObject({ extensions: { code: "QUERY_TIMEOUT", limit: "timeoutMs", max: 300 } });
  expect(errors[0]!.message).toContain("300 ms");
});
