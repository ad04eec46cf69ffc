import { describe, expect, test } from "vitest";
import { planDisagreements } from "../../../src/loading/plan/plan-disagreements.js";
import { readModel } from "../../../src/model/read-model.js";
import type { Claim, Statement } from "../../../src/statements/statement.js";
import { entity, link, named, statement } from "../statements.js";

const model = readModel();
const has = (subjectId: string, predicate: string, value: string | number, more: Partial<Claim> = {}): Statement =>
  statement({ subjectId, predicate, value, ...more });

const figure = (id: string, value: number, time: Partial<Claim> = {}): Statement[] => [
  statement({ subjectId: id, predicate: "kind", value: "Figure", ...time }),
  has(id, "metric", "enterprises participating"),
  has(id, "unit", "enterprise"),
  has(id, "value", value),
  link(id, "MEASURES", "programme-x"),
];

describe("statements that cannot all be true", () => {
  test("are what a reader of the source said to be overruled, and the reason is kept", () => {
    const believed = link("person-x", "HOLDS_POSITION", "enterprise-kylin");
    const overruled = {
      ...link("person-x", "HOLDS_POSITION", "enterprise-cec"),
      overruledBy: believed.id,
      because: "the English drops the subsidiary",
    };
    expect(planDisagreements([overruled, believed], model)).toMatchObject([
      {
        properties: {
          subjectId: "person-x",
          predicate: "HOLDS_POSITION",
          preferredId: believed.id,
          because: "the English drops the subsidiary",
          statementIds: [believed.id, overruled.id].sort(),
        },
      },
    ]);
  });

  const community = entity("community-x", "Community", "Steel Community");
  const university = [
    ...entity("university-a", "University", "University A"),
    ...entity("university-b", "University", "University B"),
  ];
  test.each<[string, readonly Statement[], string]>([
    [
      "a property with two values",
      [...community, has("community-x", "level", "NATIONAL"), has("community-x", "level", "PROVINCIAL")],
      "community-x level",
    ],
    [
      "dates that exclude each other",
      [...community, has("community-x", "established", "2023"), has("community-x", "established", "2022-12")],
      "community-x established",
    ],
    [
      "two identifiers of one register",
      [
        ...university,
        has("university-a", "identifier", "1", { details: { scheme: "MOE" } }),
        has("university-a", "identifier", "2", { details: { scheme: "MOE" } }),
      ],
      "university-a identifier",
    ],
    [
      "figures that differ for one metric and period",
      [...figure("figure-1", 1700), ...figure("figure-2", 1500)],
      "programme-x MEASURES",
    ],
    [
      "one full name on two nodes",
      [...university, named("university-b", "university a", "en", "MACHINE_TRANSLATION")],
      "university-a name",
    ],
  ])("are %s", (_, statements, expected) => {
    expect(
      planDisagreements(statements, model).map(
        ({ properties }) => `${String(properties.subjectId)} ${String(properties.predicate)}`,
      ),
    ).toEqual([expected]);
  });

  test.each<[string, readonly Statement[]]>([
    [
      "two official names of one wording",
      [
        ...university,
        named("university-a", "Mining College", "en", "OFFICIAL"),
        named("university-b", "Mining College", "en", "OFFICIAL"),
      ],
    ],
    [
      "a property of what two sources call two kinds",
      [
        ...community,
        statement({ subjectId: "community-x", predicate: "kind", value: "University", sourceId: "b" }),
        has("community-x", "level", "NATIONAL"),
        has("community-x", "level", "PROVINCIAL"),
      ],
    ],
  ])("are the same in whatever order statements of %s come", (_, statements) => {
    expect(planDisagreements(statements.toReversed(), model)).toEqual(planDisagreements(statements, model));
  });

  test.each<[string, readonly Statement[]]>([
    [
      "a date and a more precise one within it",
      [...community, has("community-x", "established", "2023"), has("community-x", "established", "2023-04")],
    ],
    [
      "the same value from two sources",
      [
        ...community,
        has("community-x", "level", "NATIONAL"),
        has("community-x", "level", "NATIONAL", { sourceId: "b" }),
      ],
    ],
    [
      "figures of different years",
      [...figure("figure-1", 1700, { asOf: "2022" }), ...figure("figure-2", 1500, { asOf: "2023" })],
    ],
    [
      "two people of one name",
      [...entity("person-a", "Person", "Li Ming"), ...entity("person-b", "Person", "Li Ming")],
    ],
    [
      "two posts of one person",
      [
        ...entity("person-a", "Person", "Li Ming"),
        link("person-a", "HOLDS_POSITION", "x", { details: { titleEn: "A" } }),
        link("person-a", "HOLDS_POSITION", "x", { details: { titleEn: "B" } }),
      ],
    ],
  ])("are not %s", (_, statements) => {
    expect(planDisagreements(statements, model)).toEqual([]);
  });
});
