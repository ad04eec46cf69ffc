import { beforeAll, describe, expect, test } from "vitest";
import { entity, link, source, statement } from "../../../loading/statements.js";
import { type Ask, askOf } from "../../../support/api.js";

const having = (subjectId: string, predicate: string, value: string | number) =>
  statement({ subjectId, predicate, value });
const STATEMENTS = [
  ...entity("place-china", "Place", "China"),
  having("place-china", "level", "NATIONAL"),
  ...entity("place-shandong", "Place", "Shandong"),
  having("place-shandong", "level", "PROVINCIAL"),
  link("place-shandong", "LOCATED_IN", "place-china"),
  ...entity("place-hubei", "Place", "Hubei"),
  having("place-hubei", "level", "PROVINCIAL"),
  link("place-hubei", "LOCATED_IN", "place-china"),
  ...entity("place-jinan", "Place", "Jinan"),
  having("place-jinan", "level", "PREFECTURE"),
  link("place-jinan", "LOCATED_IN", "place-shandong"),
  ...entity("industry-steel", "Industry", "Steel"),
  ...entity("industry-mining", "Industry", "Mining"),
  ...entity("enterprise-a", "Enterprise", "A"),
  having("enterprise-a", "established", "2001-05"),
  link("enterprise-a", "LOCATED_IN", "place-jinan"),
  link("enterprise-a", "IN_INDUSTRY", "industry-steel"),
  ...entity("enterprise-b", "Enterprise", "B", { validFrom: "2022" }),
  link("enterprise-b", "LOCATED_IN", "place-shandong", { validTo: "2023" }),
  link("enterprise-b", "LOCATED_IN", "place-hubei", { modality: "PLANNED" }),
  link("enterprise-b", "IN_INDUSTRY", "industry-steel"),
  link("enterprise-b", "IN_INDUSTRY", "industry-mining"),
  ...entity("enterprise-c", "Enterprise", "C"),
  having("enterprise-c", "established", "2001"),
  link("enterprise-c", "LOCATED_IN", "place-china"),
  ...entity("university-u", "University", "U"),
  having("university-u", "established", "1950"),
  link("university-u", "LOCATED_IN", "place-hubei"),
  ...entity("community-x", "Community", "X"),
  link("university-u", "LEADS", "community-x", { validFrom: "2023-04" }),
  link("enterprise-a", "LEADS", "community-x"),
  link("enterprise-a", "MEMBER_OF", "community-x"),
  ...entity("event-e", "Event", "E"),
  having("event-e", "start", "2024-05"),
  ...entity("project-p", "Project", "P"),
  having("project-p", "year", 2023),
  ...entity("figure-f", "Figure", "F", { asOf: "2024-05-22" }),
  ...entity("laboratory-l", "Laboratory", "L", { asOf: "2024" }),
  having("laboratory-l", "status", "PLANNED"),
  ...entity("agreement-g", "Agreement", "G"),
  having("agreement-g", "status", "SIGNED"),
];

let ask: Ask;
beforeAll(async () => {
  ask = await askOf([source("a")], STATEMENTS);
  await ask(`{ entity(id: "enterprise-a") { id } }`); // the library asks the database for its version once
});

const TABLE = "rows columns cells total unplaced";

describe("statistics", () => {
  test.each<[string, string, unknown]>([
    [
      "kinds",
      "of: [ENTERPRISE, UNIVERSITY, PLACE], rows: KIND",
      {
        rows: ["PLACE", "ENTERPRISE", "UNIVERSITY"],
        columns: ["TOTAL"],
        cells: [[4], [3], [1]],
        total: 8,
        unplaced: 0,
      },
    ],
    [
      "provinces, through smaller places; who is in two counts in both, who is in the country alone in none",
      "of: [ENTERPRISE], rows: PLACE",
      { rows: ["Shandong", "Hubei"], columns: ["TOTAL"], cells: [[2], [1]], total: 3, unplaced: 1 },
    ],
    [
      "a province is in itself",
      "of: [PLACE], rows: PLACE",
      { rows: ["Shandong", "Hubei"], columns: ["TOTAL"], cells: [[2], [1]], total: 4, unplaced: 1 },
    ],
    [
      "industries by province",
      "of: [ENTERPRISE], rows: INDUSTRY, columns: PLACE",
      {
        rows: ["Steel", "Mining"],
        columns: ["Shandong", "Hubei"],
        cells: [
          [2, 1],
          [1, 1],
        ],
        total: 3,
        unplaced: 1,
      },
    ],
    [
      "kinds of link, each once for a thing",
      "of: [ENTERPRISE, UNIVERSITY], rows: LINK",
      {
        rows: ["LOCATED_IN", "IN_INDUSTRY", "LEADS", "MEMBER_OF"],
        columns: ["TOTAL"],
        cells: [[4], [2], [2], [1]],
        total: 4,
        unplaced: 0,
      },
    ],
    [
      "links in either direction",
      "of: [COMMUNITY], rows: LINK",
      { rows: ["LEADS", "MEMBER_OF"], columns: ["TOTAL"], cells: [[1], [1]], total: 1, unplaced: 0 },
    ],
    [
      "some kinds of link",
      "of: [ENTERPRISE], rows: LINK, links: [LEADS, SIGNED]",
      { rows: ["LEADS"], columns: ["TOTAL"], cells: [[1]], total: 3, unplaced: 2 },
    ],
    [
      "years in their order, whatever the date is called",
      "of: [ENTERPRISE, UNIVERSITY, EVENT, PROJECT, FIGURE, LABORATORY], rows: YEAR",
      {
        rows: ["1950", "2001", "2022", "2023", "2024"],
        columns: ["TOTAL"],
        cells: [[1], [2], [1], [1], [2]],
        total: 8,
        unplaced: 1,
      },
    ],
    [
      "status by kind; what has none is counted",
      "of: [LABORATORY, AGREEMENT, COMMUNITY], rows: KIND, columns: STATUS",
      {
        rows: ["AGREEMENT", "LABORATORY"],
        columns: ["PLANNED", "SIGNED"],
        cells: [
          [0, 1],
          [1, 0],
        ],
        total: 3,
        unplaced: 1,
      },
    ],
    [
      "a dimension by itself",
      "of: [ENTERPRISE], rows: INDUSTRY, columns: INDUSTRY",
      {
        rows: ["Steel", "Mining"],
        columns: ["Steel", "Mining"],
        cells: [
          [2, 1],
          [1, 1],
        ],
        total: 3,
        unplaced: 1,
      },
    ],
    [
      "at a time before it began, a thing is not counted",
      `of: [ENTERPRISE], rows: KIND, at: "2021"`,
      { rows: ["ENTERPRISE"], columns: ["TOTAL"], cells: [[2]], total: 2, unplaced: 0 },
    ],
    [
      "at a time after it ended, a link is not followed",
      `of: [ENTERPRISE], rows: PLACE, at: "2024", modalities: [ASSERTED]`,
      { rows: ["Shandong"], columns: ["TOTAL"], cells: [[1]], total: 3, unplaced: 2 },
    ],
    [
      "only what is asserted",
      "of: [ENTERPRISE], rows: PLACE, modalities: [ASSERTED]",
      { rows: ["Shandong"], columns: ["TOTAL"], cells: [[2]], total: 3, unplaced: 1 },
    ],
    [
      "only what two sources say",
      "of: [ENTERPRISE], rows: INDUSTRY, minSources: 2",
      { rows: [], columns: ["TOTAL"], cells: [], total: 3, unplaced: 3 },
    ],
  ])("%s", async (_, args, expected) => {
    const answer = await ask(`{ statistics(${args}) { ${TABLE} } }`);
    expect(answer.errors).toEqual([]);
    expect(answer.data.statistics).toEqual(expected);
    expect(answer.cypher).toHaveLength(1);
  });

  test("places and industries can be followed, with one statement more", async () => {
    const answer = await ask(
      "{ statistics(of: [ENTERPRISE], rows: PLACE, columns: KIND) { rowEntities { id place { within { name } } } columnEntities { id } } }",
    );
    expect(answer.data.statistics).toEqual({
      rowEntities: [
        { id: "place-shandong", place: { within: [{ name: "China" }] } },
        { id: "place-hubei", place: { within: [{ name: "China" }] } },
      ],
      columnEntities: [null],
    });
    expect(answer.cypher).toHaveLength(2);
  });

  test("nothing to count is said to be no evidence", async () => {
    const { data, extensions } = await ask(`{ statistics(of: [MAJOR], rows: KIND) { ${TABLE} } }`);
    expect(data.statistics).toEqual({ rows: [], columns: ["TOTAL"], cells: [], total: 0, unplaced: 0 });
    expect(extensions.warnings).toMatchObject([{ code: "NOTHING_FOUND", path: ["statistics"] }]);
  });

  test.each<[string, string, string]>([
    ["no kind at all", "of: [], rows: KIND", "`of` names no kind"],
    ["a kind that is none", "of: [GHOST], rows: KIND", "GHOST"],
    ["an impossible date", `of: [PLACE], rows: KIND, at: "2023-02-30"`, "2023-02-30"],
    ["fewer sources than none", "of: [PLACE], rows: LINK, minSources: -1", "minSources"],
  ])("refuses %s", async (_, args, said) => {
    const { errors } = await ask(`{ statistics(${args}) { total } }`);
    expect(errors[0]?.message).toContain(said);
  });

  test("cuts a long table and says so", async () => {
    const many = Array.from({ length: 203 }, (_, index) => [
      ...entity(`industry-${index}`, "Industry", `Field ${String(index).padStart(3, "0")}`),
      link("enterprise-a", "IN_INDUSTRY", `industry-${index}`),
    ]).flat();
    const asked = await askOf([source("a")], [...STATEMENTS, ...many]);
    const { data, extensions } = await asked<{ statistics: { rows: string[] } }>(
      "{ statistics(of: [ENTERPRISE], rows: INDUSTRY) { rows } }",
    );
    expect(data.statistics.rows).toHaveLength(200);
    expect(data.statistics.rows[0]).toBe("Steel");
    expect(extensions.warnings).toMatchObject([
      { code: "CUT", path: ["statistics"], message: expect.stringContaining("5 of 205 are missing") },
    ]);
  });
});
