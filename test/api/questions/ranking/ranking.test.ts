import { beforeAll, describe, expect, test } from "vitest";
import { source } from "../../../loading/statements.js";
import { type Ask, askOf } from "../../../support/api.js";
import {
  entriesOf,
  type Entry,
  RANKED,
  RANKING,
  type Ranking,
  readRanking,
  readRankingByPages,
} from "./ranked-graph.js";

let ask: Ask;
beforeAll(async () => {
  ask = await askOf([source("a")], RANKED);
  await ask(`{ entity(id: "enterprise-a") { id } }`); // the library asks the database for its version once
});

describe("ranking by what the database counts", () => {
  test.each<[string, string, Entry[]]>([
    [
      "links, in either direction and parallel ones too",
      "by: LINKS",
      [
        [1, 5, "community-x"],
        [2, 3, "community-y"],
        [2, 3, "enterprise-a"],
        [2, 3, "place-shandong"],
        [2, 3, "university-u"],
        [6, 2, "enterprise-b"],
        [6, 2, "person-p"],
        [6, 2, "place-jinan"],
        [9, 1, "enterprise-c"],
      ],
    ],
    [
      "ranks are among the kinds asked for",
      "by: LINKS, kinds: [ENTERPRISE, PERSON]",
      [
        [1, 3, "enterprise-a"],
        [2, 2, "enterprise-b"],
        [2, 2, "person-p"],
        [4, 1, "enterprise-c"],
      ],
    ],
    [
      "some kinds of link",
      "by: LINKS, links: [LOCATED_IN]",
      [
        [1, 3, "place-shandong"],
        [2, 2, "place-jinan"],
        [3, 1, "enterprise-a"],
        [3, 1, "enterprise-b"],
        [3, 1, "university-u"],
      ],
    ],
    [
      "links at a time",
      `by: LINKS, kinds: [UNIVERSITY, ENTERPRISE], links: [LEADS], at: "2022"`,
      [
        [1, 2, "enterprise-a"],
        [2, 1, "enterprise-b"],
        [2, 1, "enterprise-c"],
      ],
    ],
    [
      "what is asserted",
      "by: LINKS, links: [LEADS], modalities: [PLANNED]",
      [
        [1, 1, "community-y"],
        [1, 1, "enterprise-c"],
      ],
    ],
    ["what two sources say", "by: LINKS, minSources: 2", []],
    [
      "things in a place, through smaller ones",
      `by: LINKS, place: "place-shandong"`,
      [
        [1, 3, "enterprise-a"],
        [1, 3, "university-u"],
        [3, 2, "enterprise-b"],
        [3, 2, "place-jinan"],
      ],
    ],
    [
      "things in a place at a time",
      `by: LINKS, place: "place-shandong", kinds: [UNIVERSITY, ENTERPRISE], at: "2024"`,
      [
        [1, 3, "enterprise-a"],
        [2, 2, "enterprise-b"],
      ],
    ],
    [
      "communities led",
      "by: COMMUNITIES_LED",
      [
        [1, 2, "enterprise-a"],
        [1, 2, "university-u"],
        [3, 1, "enterprise-b"],
        [3, 1, "enterprise-c"],
      ],
    ],
    [
      "communities led by enterprises",
      "by: COMMUNITIES_LED, kinds: [ENTERPRISE]",
      [
        [1, 2, "enterprise-a"],
        [2, 1, "enterprise-b"],
        [2, 1, "enterprise-c"],
      ],
    ],
    ["communities led from a place", `by: COMMUNITIES_LED, place: "place-jinan"`, [[1, 1, "enterprise-b"]]],
    [
      "communities led at a time, without what is planned",
      `by: COMMUNITIES_LED, at: "2024", modalities: [ASSERTED]`,
      [
        [1, 2, "enterprise-a"],
        [2, 1, "enterprise-b"],
        [2, 1, "university-u"],
      ],
    ],
    [
      "partners, each once however much is shared",
      "by: PARTNERS",
      [
        [1, 3, "enterprise-a"],
        [1, 3, "university-u"],
        [3, 2, "enterprise-b"],
        [3, 2, "enterprise-c"],
      ],
    ],
    [
      "partners at a time",
      `by: PARTNERS, at: "2022", kinds: [ENTERPRISE]`,
      [
        [1, 2, "enterprise-a"],
        [2, 1, "enterprise-b"],
        [2, 1, "enterprise-c"],
      ],
    ],
    ["partners of those in a place", `by: PARTNERS, place: "place-jinan"`, [[1, 2, "enterprise-b"]]],
  ])("%s", async (_, args, expected) => {
    const answer = await ask<{ ranking: Ranking }>(`{ ranking(${args}) { ${RANKING} } }`);
    expect(answer.errors).toEqual([]);
    expect(entriesOf(answer.data.ranking)).toEqual(expected);
    expect(answer.data.ranking.total).toBe(expected.length);
    // The ranking knows what is asked of its entities.
    expect(answer.cypher).toHaveLength(1);
  });

  test.each(["LINKS", "COMMUNITIES_LED", "PARTNERS"])("pages of %s add up to the whole, ranks included", async (by) => {
    const whole = await readRanking(ask, `by: ${by}, first: 50`);
    const pages = await readRankingByPages(ask, `by: ${by}, first: 3`);
    for (const { total } of pages) expect(total).toBe(whole.total);
    expect(pages.flatMap(entriesOf)).toEqual(entriesOf(whole));
  });

  test("a cursor of another ranking is refused with the reason", async () => {
    const { pageInfo } = await readRanking(ask, "by: LINKS, first: 1");
    const { errors } = await ask("query ($after: String) { ranking(by: PARTNERS, after: $after) { total } }", {
      after: pageInfo.endCursor,
    });
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/another query/),
      extensions: { code: "BAD_CURSOR" },
    });
  });

  test("an unknown place is an empty answer that says so", async () => {
    const { data, errors, extensions } = await ask(`{ ranking(by: LINKS, place: "place-atlantis") { ${RANKING} } }`);
    expect(errors).toEqual([]);
    expect(data.ranking).toMatchObject({ total: 0, entries: [] });
    expect(extensions.warnings?.map(({ code }) => code)).toEqual(["NOTHING_FOUND", "UNKNOWN_ID"]);
  });

  test.each<[string, string, string]>([
    ["links where they are not what is counted", "by: PARTNERS, links: [LEADS]", "`links`"],
    ["more than a page", "by: LINKS, first: 1001", "maxFirst"],
    ["less than a row", "by: LINKS, first: 0", "`first`"],
    ["an impossible date", `by: LINKS, at: "2023-13"`, "2023-13"],
    ["a cursor that is none", `by: LINKS, after: "x"`, "not a cursor"],
  ])("refuses %s", async (_, args, said) => {
    const { errors } = await ask(`{ ranking(${args}) { total } }`);
    expect(errors[0]?.message).toContain(said);
  });
});
