import { beforeAll, describe, expect, test } from "vitest";
import { entity, link, named, source, statement } from "../../loading/statements.js";
import { setTimeout } from "node:timers/promises";
import { LEASE_MS } from "../../../src/database/announce.js";
import { writeQueue } from "../../../src/loading/write/write-queue.js";
import { testDatabase } from "../../support/database.js";
import { type Ask, askOf, dataOf, idOf, type WithId } from "../../support/api.js";

let ask: Ask;

beforeAll(async () => {
  ask = await askOf(
    [source("a")],
    [
      ...entity("place-north", "Place", "北省"),
      ...entity("place-town", "Place", "镇市"),
      ...entity("place-south", "Place", "南省"),
      link("place-town", "LOCATED_IN", "place-north"),
      ...entity("university-x", "University", "沙河钢铁大学"),
      named("university-x", "Shahe Steel University", "en", "ALIAS"),
      statement({
        subjectId: "university-x",
        predicate: "identifier",
        value: "4111010001",
        details: { scheme: "MOE" },
      }),
      statement({ subjectId: "university-x", predicate: "established", value: "1951" }),
      link("university-x", "LOCATED_IN", "place-town"),
      ...entity("university-y", "University", "Southern University"),
      link("university-y", "LOCATED_IN", "place-south"),
      statement({ subjectId: "university-y", predicate: "established", value: "1960" }),
      ...entity("university-z", "University", "Zero University"),
      ...entity("school-x", "OrganizationalUnit", "School of X"),
      link("school-x", "PART_OF", "university-x"),
      ...entity("person-a", "Person", "A"),
      link("person-a", "HOLDS_POSITION", "school-x", { details: { titleZh: "院长" } }),
      ...entity("person-b", "Person", "B"),
      link("person-b", "HOLDS_POSITION", "university-y", { details: { titleZh: "校长" } }),
      ...["1", "2"].flatMap((number) => [
        ...entity(`community-${number}`, "Community", `Community ${number}`),
        link("university-x", "LEADS", `community-${number}`),
      ]),
      link("university-y", "LEADS", "community-2"),
    ],
  );
});

const listIds = async (list: string, args: string): Promise<readonly string[]> => {
  const data = await dataOf<Record<string, WithId[]>>(ask(`{ ${list}(${args}) { id } }`));
  return data[list]!.map(idOf);
};

describe("lists and their connections are filtered by what the graph knows", () => {
  test.each<[string, string, string, string[]]>([
    ["a place's own places", "places", `where: { within: { some: { id: { eq: "place-north" } } } }`, ["place-town"]],
    ["those of none", "places", `where: { within: { none: {} } }`, ["place-north", "place-south"]],
    ["a name in full", "universities", `where: { named: "沙河钢铁大学" }`, ["university-x"]],
    ["a part of it", "universities", `where: { named: "沙河" }`, ["university-x"]],
    ["in traditional characters", "universities", `where: { named: "沙河鋼鐵大學" }`, ["university-x"]],
    ["in pinyin", "universities", `where: { named: "shahe gangtie" }`, ["university-x"]],
    ["in another language and case", "universities", `where: { named: "SHAHE STEEL" }`, ["university-x"]],
    ["in the wide list", "entities", `where: { named: "沙河", kind: { eq: UNIVERSITY } }`, ["university-x"]],
    ["a name that nothing bears", "universities", `where: { named: "不在这里" }`, []],
    [
      "below AND, OR and NOT",
      "universities",
      `where: { OR: [{ named: "沙河" }, { id: { eq: "university-y" } }], NOT: { named: "Southern" } }`,
      ["university-x"],
    ],
    [
      "an identifier in any dress",
      "universities",
      `where: { identifier: { scheme: "moe", value: "4111010001.0" } }`,
      ["university-x"],
    ],
    ["a place and all in it", "universities", `where: { within: "place-north" }`, ["university-x"]],
    ["a place itself", "universities", `where: { within: "place-south" }`, ["university-y"]],
    [
      "of things of any kind",
      "entities",
      `where: { within: "place-north" }`,
      ["place-north", "place-town", "university-x"],
    ],
    [
      "an organisation and its units",
      "organizations",
      `where: { underOrganization: "university-x" }`,
      ["school-x", "university-x"],
    ],
    ["people there", "people", `where: { underOrganization: "university-x" }`, ["person-a"]],
    ["what they lead", "communities", `where: { underOrganization: "university-x" }`, ["community-1", "community-2"]],
    [
      "filters of what is linked",
      "communities",
      `where: { leaders: { some: { within: "place-south" } } }`,
      ["community-2"],
    ],
    ["how many links", "universities", `where: { leadsCount: { gt: 1 } }`, ["university-x"]],
    [
      "in order of them",
      "universities",
      `sort: [{ leadsCount: DESC }]`,
      ["university-x", "university-y", "university-z"],
    ],
    [
      "what has no value is last, ascending",
      "universities",
      `sort: [{ established: ASC }]`,
      ["university-x", "university-y", "university-z"],
    ],
    [
      "and descending",
      "universities",
      `sort: [{ established: DESC }]`,
      ["university-y", "university-x", "university-z"],
    ],
  ])("%s", async (_, list, args, expected) => {
    expect(await listIds(list, args)).toEqual(expected);
    const connection = `${list}Connection`;
    const pages: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const data: Record<
        string,
        { total: number; nodes: WithId[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
      > = await dataOf(
        ask(
          `query ($after: String) { ${connection}(first: 1, after: $after, ${args}) { total nodes { id } pageInfo { endCursor hasNextPage } } }`,
          { after },
        ),
      );
      const { nodes, pageInfo, total } = data[connection]!;
      expect(total).toBe(expected.length);
      pages.push(...nodes.map(idOf));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(pages).toEqual(expected);
  });

  test("counts are answered too", async () => {
    expect(
      await dataOf(ask(`{ entity(id: "university-x") { ... on Organization { leadsCount unitsCount } } }`)),
    ).toEqual({
      entity: { leadsCount: 2, unitsCount: 1 },
    });
  });
});

describe("what cannot be meant is told", () => {
  test.each([
    ["an empty name", `{ universities(where: { named: " " }) { id } }`, "`named` is empty"],
    ["no links at all", `{ universities(where: { leads: null }) { id } }`, "`leads: { none: {} }`"],
    ["an empty identifier", `{ universities(where: { identifier: { scheme: "", value: "1" } }) { id } }`, "ROR"],
    ["inside of a list", `{ communities { leaders(where: { named: "沙河" }) { id } } }`, "the lists at the root"],
  ])("%s", async (_, query, words) => {
    const { errors } = await ask(query);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect(errors[0]!.message).toContain(words);
  });

  test.each([
    ["a place that is none", `{ universities(where: { within: "place-nowhere" }) { id } }`, "UNKNOWN_ID"],
    ["an organisation that is none", `{ people(where: { underOrganization: "nobody" }) { id } }`, "UNKNOWN_ID"],
    ["what no source says", `{ universities(where: { leads: { none: {} } }) { id } }`, "OPEN_WORLD"],
    ["an id that is none", `{ universities(where: { id: { eq: "university-q" } }) { id } }`, "UNKNOWN_ID"],
    [
      "one of several ids",
      `{ universitiesConnection(where: { id: { in: ["university-q", "university-x"] } }) { nodes { id } } }`,
      "UNKNOWN_ID",
    ],
  ])("%s", async (_, query, code) => {
    const { errors, extensions } = await ask(query);
    expect(errors).toEqual([]);
    expect(extensions.warnings).toMatchObject([{ code }]);
  });
});

describe("what is left to review is told where both of a pair are counted, and nowhere else", () => {
  beforeAll(async () => {
    const database = await testDatabase();
    await database.write((run) =>
      writeQueue(run, [
        { left: "university-x", right: "university-y" },
        { left: "university-y", right: "university-z" },
        { left: "university-z", right: "university-gone" },
      ]),
    );
    await setTimeout(2 * LEASE_MS); // what was looked at before is good for as long
  });

  test.each([
    [`{ universities { id } }`, "Up to 2 of these"],
    [`{ universitiesConnection { totalCount } }`, "Up to 2 of these"],
    [`{ universitiesConnection(where: { established: { gte: "1900" } }) { totalCount } }`, "Up to 1 of these"],
    [`{ entitiesConnection(where: { named: "university" }) { totalCount } }`, "Up to 2 of these"],
    [`{ statistics(of: [UNIVERSITY], rows: KIND) { total } }`, "Up to 2 of these"],
    [`{ ranking(by: LINKS, kinds: [UNIVERSITY, PERSON]) { total } }`, "Up to 2 of these"],
    [`{ search(text: "university") { total } }`, "Up to 2 of these"],
    [`{ universitiesConnection(where: { named: "沙河" }) { totalCount } }`, undefined],
    [`{ people { id } }`, undefined],
    [`{ statistics(of: [COMMUNITY], rows: KIND) { total } }`, undefined],
    [`{ search(text: "沙河") { total } }`, undefined],
  ])("%s", async (query, words) => {
    const { errors, extensions } = await ask(query);
    expect(errors).toEqual([]);
    const told = (extensions.warnings ?? []).filter(({ code }) => code === "MAY_BE_TWICE");
    expect(told.map(({ message }) => message.slice(0, 16))).toEqual(words === undefined ? [] : [words]);
  });
});
