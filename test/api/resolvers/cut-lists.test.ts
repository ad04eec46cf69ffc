import { beforeAll, expect, test } from "vitest";
import { entity, source } from "../../loading/statements.js";
import { type Ask, askOf } from "../../support/api.js";

let ask: Ask;

beforeAll(async () => {
  ask = await askOf([source("a")], Array.from({ length: 101 }, (_, index) => entity(`enterprise-${index}`, "Enterprise", `Works ${index}`)).flat());
});

test("a list that ends at its default limit says that there may be more", async () => {
  const { data, extensions } = await ask("{ enterprises { id } }");
  expect(data.enterprises).toHaveLength(100);
  expect(extensions.warnings).toMatchObject([{ code: "CUT", path: ["enterprises"], message: expect.stringMatching(/enterprisesConnection/) }]);
});

test("one that the client has bounded does not", async () => {
  expect((await ask("{ enterprises(limit: 100) { id } }")).extensions.warnings).toBeUndefined();
});

test("a search that finds nothing says that this is no evidence", async () => {
  const { data, extensions } = await ask(`{ search(text: "清华") { total } }`);
  expect(data.search.total).toBe(0);
  expect(extensions.warnings).toMatchObject([{ code: "NOTHING_FOUND", path: ["search"] }]);
});
