import { beforeAll, expect, test } from "vitest";
import { entity, link, source } from "../../loading/statements.js";
import { type Ask, askOf } from "../../support/api.js";

let ask: Ask;

beforeAll(async () => {
  ask = await askOf(
    [source("a")],
    [
      ...["x", "y"].flatMap((name) => entity(`community-${name}`, "Community", name)),
      ...Array.from({ length: 101 }, (_, index) => [
        ...entity(`enterprise-${index}`, "Enterprise", `Works ${index}`),
        link(`enterprise-${index}`, "MEMBER_OF", "community-x"),
        link(`enterprise-${index}`, "MEMBER_OF", "community-y"),
      ]).flat(),
    ],
  );
});

test("a list that ends at its default limit says that there may be more", async () => {
  const { data, extensions } = await ask("{ enterprises { id } }");
  expect(data.enterprises).toHaveLength(100);
  expect(extensions.warnings).toMatchObject([
    { code: "CUT", path: ["enterprises"], message: expect.stringMatching(/enterprisesConnection/) },
  ]);
});

test("one that the client has bounded does not", async () => {
  expect((await ask("{ enterprises(limit: 100) { id } }")).extensions.warnings).toBeUndefined();
});

test("a list within a list says so once, however often it is cut", async () => {
  const { data, extensions } = await ask<{ communities: { members: unknown[] }[] }>(
    "{ communities { members { id } } }",
  );
  expect(data.communities.map(({ members }) => members.length)).toEqual([100, 100]);
  expect(extensions.warnings).toMatchObject([
    { code: "CUT", path: ["communities", 0, "members"], message: expect.stringMatching(/membersConnection/) },
  ]);
});

test("a search that finds nothing says that this is no evidence", async () => {
  const { data, extensions } = await ask(`{ search(text: "清华") { total } }`);
  expect(data.search).toEqual({ total: 0 });
  expect(extensions.warnings).toMatchObject([{ code: "NOTHING_FOUND", path: ["search"] }]);
});
