import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FIXTURES } from "./fixtures.js";
import { planFixture, printSaid } from "./plan.js";

describe("ROR records", () => {
  test.each(["ror.ndjson", "ror.json"])("of both schemas, in %s", async (name) => {
    const { statements, difference, problems, notes } = await planFixture(`${FIXTURES}${name}`);
    expect(problems).toEqual([]);
    expect(difference.changed.examples).toEqual(["Harbin University of Science and Technology (university-hrbust)"]);
    expect(
      printSaid(
        statements,
        ({ subjectId, objectId }) =>
          [subjectId, objectId].includes("organization-ror-000190731") && objectId?.startsWith("place") !== true,
      ),
    ).toEqual([
      "organization-ror-000190731 identifier 000190731 ROR",
      "organization-ror-000190731 identifier Q5570747 WIKIDATA",
      "organization-ror-000190731 kind Laboratory",
      "organization-ror-000190731 laboratoryKind NATIONAL_KEY",
      "organization-ror-000190731 name ESKL en ACRONYM",
      "organization-ror-000190731 name Example State Key Laboratory en LABEL",
      "organization-ror-000190731 name 例子國家重點實驗室 zh-Hant LABEL",
      "university-hrbust HOSTS organization-ror-000190731",
    ]);
    expect(
      printSaid(statements, ({ predicate }) => ["SUCCEEDED_BY", "LOCATED_IN", "established"].includes(predicate)),
    ).toEqual([
      "organization-ror-000190731 LOCATED_IN place-gbt2260-610100",
      "organization-ror-00073tb80 SUCCEEDED_BY organization-ror-034t30j35",
      "organization-ror-00073tb80 established 0976",
      "place-gbt2260-230100 LOCATED_IN place-heilongjiang",
      "place-gbt2260-610100 LOCATED_IN place-gbt2260-610000",
      "university-hrbust LOCATED_IN place-gbt2260-230100",
      "university-hrbust established 1950",
    ]);
    expect(
      statements.find(({ predicate, subjectId }) => predicate === "kind" && subjectId === "organization-ror-00073tb80"),
    ).toMatchObject({ modality: "HISTORICAL", asOf: "2024-12-11" });
    expect(notes.list().map(({ what, examples }) => [what, examples])).toContainEqual([
      "relations to records that are not in the file",
      ["Example State Key Laboratory: parent Outside"],
    ]);
  });

  test("whose city is of another province than they say lie nowhere, and that is told, unless a county is called so", async () => {
    const folder = mkdtempSync(join(tmpdir(), "chanjiao-ror-"));
    const place = (name: string, city: string, province: string, prefecture?: string): string =>
      JSON.stringify({
        id: `https://ror.org/${name}`,
        name: `${name} University`,
        types: ["Education"],
        status: "active",
        country: { country_code: "CN" },
        addresses: [
          {
            city,
            geonames_city: { geonames_admin1: { name: province }, geonames_admin2: { name: prefecture ?? null } },
          },
        ],
      });
    const path = join(folder, "ror.ndjson");
    writeFileSync(
      path,
      `${[
        place("007ywhm20", "Jinzhong", "Yunnan", "Qujing Shi"),
        place("03qt1g669", "Taiyuan", "Shanxi"),
        place("00he9fz79", "Jining", "Inner Mongolia", "Wulanchabu Shi"), // 集宁区, and not 济宁市
        place("037rvh518", "Suzhou", "Gansu", "Lanzhou Shi"), // 肃州区 lies in Jiuquan
      ].join("\n")}\n`,
    );
    const { statements, notes } = await planFixture(path).finally(() => rmSync(folder, { recursive: true }));
    expect(
      printSaid(
        statements,
        ({ subjectId, predicate }) => predicate === "LOCATED_IN" && subjectId.startsWith("organization"),
      ),
    ).toEqual([
      "organization-ror-00he9fz79 LOCATED_IN place-gbt2260-150902",
      "organization-ror-03qt1g669 LOCATED_IN place-gbt2260-140100",
    ]);
    expect(notes.list().map(({ what, examples }) => [what, examples])).toContainEqual([
      "places whose city is one of another province than the record says, left out",
      ["Jinzhong, Yunnan", "Suzhou, Gansu"],
    ]);
  });
});
