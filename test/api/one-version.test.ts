import { beforeEach, expect, test } from "vitest";
import { startApi } from "../../src/api/start-api.js";
import type { Warning } from "../../src/api/warning.js";
import type { Database } from "../../src/database/connection.js";
import { readVersion } from "../../src/store/read-graph.js";
import { add, before, clear, model } from "../loading/changes.js";
import { entity } from "../loading/statements.js";
import { PATIENCE_MS } from "../support/api.js";
import { testDatabase } from "../support/database.js";

const QUESTION = "{ meta { version } universities { name } universitiesConnection(first: 1) { totalCount } }";

beforeEach(async () => {
  await clear();
  await add([...before, ...entity("university-0", "University", "University 0")]);
});

/** Asks while another process changes the graph: each time when some of it has been read, as often as told. */
async function askWhile(changes: number) {
  const database = await testDatabase();
  let [made, asked, isChanging] = [0, 0, false];
  const read: Database["read"] = async (text, parameters, options) => {
    if (options?.quiet !== true && !isChanging && made < changes && !text.includes("(g:Graph") && asked++ > 0) {
      isChanging = true;
      made++;
      await add(entity(`university-${made}`, "University", `University ${made}`));
      isChanging = false;
    }
    return database.read(text, parameters, options);
  };
  const api = await startApi({ database: { read }, model, log: () => undefined });
  // One has been asked before: which version there is is known already.
  await api.apollo.executeOperation({ query: "{ meta { version } }" }, { contextValue: await api.context() });
  const contextValue = await api.context({ timeoutMs: PATIENCE_MS });
  const { body } = await api.apollo.executeOperation({ query: QUESTION }, { contextValue });
  if (body.kind !== "single") throw new Error("answers are whole");
  const { data, errors, extensions } = body.singleResult;
  expect(errors).toBeUndefined();
  const warnings = (extensions?.warnings ?? []) as readonly Warning[];
  return { data, made, codes: warnings.map(({ code }) => code), version: await readVersion(database) };
}

test.each([0, 1, 2])(
  "a graph that is changed %i times meanwhile: what is answered is all of the last",
  async (changes) => {
    const { data, made, codes, version } = await askWhile(changes);
    expect(made).toBe(changes);
    expect(data).toEqual({
      meta: { version },
      universities: Array.from({ length: changes + 1 }, (_, number) => ({ name: `University ${number}` })),
      universitiesConnection: { totalCount: changes + 1 },
    });
    expect(codes).toEqual([]);
  },
);

test("a graph that does not stand still is told of", async () => {
  const { made, codes } = await askWhile(100);
  expect(made).toBeLessThan(20);
  expect(codes).toEqual(["CHANGED"]);
});

test("a database that was put in the place of another is asked without the marks of that one", async () => {
  const database = await testDatabase();
  let isAnother = false;
  const marks = new Set<string | undefined>();
  const read: Database["read"] = async (text, parameters, options) => {
    const isRefused = isAnother && options?.after?.some((mark) => marks.has(mark));
    const onMark = (mark: string | undefined): void => {
      if (!isAnother) marks.add(mark);
      options?.onMark?.(mark);
    };
    return database.read(isRefused ? "RETURN $missing" : text, parameters, { ...options, onMark });
  };
  const api = await startApi({ database: { read }, model, log: () => undefined });
  const ask = async () => {
    const contextValue = await api.context({ timeoutMs: PATIENCE_MS });
    const { body } = await api.apollo.executeOperation({ query: "{ universities { name } }" }, { contextValue });
    return body.kind === "single" ? body.singleResult : undefined;
  };
  const answer = { data: { universities: [{ name: "University 0" }] } };
  expect(await ask()).toEqual(answer);
  isAnother = true;
  for (const write of ["CREATE (:Other)", "MATCH (n:Other) DELETE n"]) await database.write((run) => run(write)); // of its own
  for (let time = 0; time < 2; time++) expect(await ask()).toEqual(answer);
});
