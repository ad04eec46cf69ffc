import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT_FOLDER } from "../../../src/machine/project.js";
import { mapping } from "../fixtures.js";
import { planFixture, printSaid, SEEDS } from "../plan.js";

const EXAMPLES = join(PROJECT_FOLDER, "docs", "examples");

async function plan(name: string, known = SEEDS): Promise<Awaited<ReturnType<typeof planFixture>>> {
  const { mapping: read, problems } = mapping(readFileSync(join(EXAMPLES, `${name}.yaml`), "utf8"));
  expect(problems).toEqual([]);
  return planFixture(join(EXAMPLES, `${name}.csv`), { known, ...(read && { read }) });
}

test("projects and who takes part in them, as the European Union lists them: with a mapping, and no script", async () => {
  const projects = await plan("projects");
  expect(projects.problems).toEqual([]);
  expect(printSaid(projects.statements, ({ subjectId }) => subjectId === "project-cordis-990000101")).toEqual([
    "project-cordis-990000101 budget 4998765.5",
    "project-cordis-990000101 currency EUR",
    "project-cordis-990000101 endsOn 2026-12-31",
    "project-cordis-990000101 funding 4500000",
    "project-cordis-990000101 identifier 990000101 CORDIS",
    "project-cordis-990000101 kind Project",
    "project-cordis-990000101 name LOOMWISE en ACRONYM",
    "project-cordis-990000101 name Looms that learn from weavers en OFFICIAL",
    "project-cordis-990000101 objective To let looms learn from the weavers who mend them, in twelve mills.",
    "project-cordis-990000101 startedOn 2023-01-01",
    "project-cordis-990000101 status ACTIVE",
  ]);
  const known = { sources: SEEDS.sources, statements: [...SEEDS.statements, ...projects.statements] };
  const { problems, statements } = await plan("participants", known);
  expect(problems).toEqual([]);
  expect(printSaid(statements, ({ predicate }) => ["PARTICIPATES_IN", "LOCATED_IN"].includes(predicate))).toEqual([
    "educational-organization-pic-990001001 LOCATED_IN place-iso3166-be",
    "educational-organization-pic-990001001 PARTICIPATES_IN project-cordis-990000101 coordinator 2500000.25 EUR",
    "educational-organization-pic-990001001 PARTICIPATES_IN project-cordis-990000102 participant 250000 EUR",
    "enterprise-pic-990001002 LOCATED_IN place-iso3166-gr",
    "enterprise-pic-990001002 PARTICIPATES_IN project-cordis-990000101 participant 800000 EUR",
    "enterprise-pic-990001004 LOCATED_IN place-iso3166-gb",
    "enterprise-pic-990001004 PARTICIPATES_IN project-cordis-990000103 coordinator 0 EUR",
    "organizational-unit-pic-990001003 LOCATED_IN place-iso3166-cn",
    "organizational-unit-pic-990001003 PARTICIPATES_IN project-cordis-990000101 participant EUR",
  ]);
  expect(printSaid(statements, ({ subjectId }) => subjectId === "place-iso3166-gr")).toEqual([
    "place-iso3166-gr identifier GR ISO3166",
    "place-iso3166-gr kind Place",
    "place-iso3166-gr level NATIONAL",
    "place-iso3166-gr name Greece en LABEL",
    "place-iso3166-gr name 希腊 LABEL",
  ]);
});
