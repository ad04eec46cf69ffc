import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/folder.js";
import { ask, run, said, useImports } from "../use-imports.js";

const use = useImports();

interface Listed {
  readonly code: string;
  readonly name: string;
  readonly city: string;
  readonly remark?: string;
}

/** A list as the Ministry prints it: each province says how many it has. */
function printList(year: number, provinces: Readonly<Record<string, readonly Listed[]>>): string {
  const rows = Object.entries(provinces).flatMap(([province, listed]) => [
    `${province}（${listed.length}所）,,,,,,`,
    ...listed.map(
      ({ code, name, city, remark = "" }, index) => `${index + 1},${name},${code},教育部,${city},本科,${remark}`,
    ),
  ]);
  const head = "序号,学校名称,学校标识码,主管部门,所在地,办学层次,备注";
  return [`全国普通高等学校名单（截至${year}年6月20日）,,,,,,`, head, ...rows, ""].join("\n");
}

const BEIJING: Listed[] = [
  { code: "4111099901", name: "北京甲大学", city: "北京市" },
  { code: "4111099902", name: "北京乙大学", city: "北京市", remark: "民办" },
];
const JIANGSU: Listed[] = [
  { code: "4132099903", name: "昆山丙学院", city: "昆山市" },
  { code: "4132099904", name: "南京丁学院", city: "南京市" },
  { code: "4132099905", name: "苏州戊学院", city: "苏州市", remark: "民办" },
];
const XINJIANG: Listed[] = [{ code: "4165099906", name: "石河子己大学", city: "石河子市" }];

const COUNTS = "{ statistics(of: [UNIVERSITY], rows: PLACE) { rows cells total unplaced } }";
interface Counts {
  readonly statistics: {
    readonly rows: readonly string[];
    readonly cells: readonly (readonly number[])[];
    readonly total: number;
    readonly unplaced: number;
  };
}

test("the graph counts as the register counts itself, and each change of the next edition is in it", async () => {
  const [data, folder] = [await temporaryFolder(), await temporaryFolder()];
  const [first, second] = [join(folder, "2025.csv"), join(folder, "2026.csv")];
  writeFileSync(first, printList(2025, { 北京市: BEIJING, 江苏省: JIANGSU, 新疆维吾尔自治区: XINJIANG }));
  expect(await run(data, [first], { apply: true })).toBe(0);
  expect(said.text).not.toContain("another number of rows");
  const { statistics } = await ask<Counts>(use.database, COUNTS);
  expect(Object.fromEntries(statistics.rows.map((row, index) => [row, statistics.cells[index]?.[0]]))).toMatchObject({
    北京: 2, // as the seeds call it

    江苏省: 3,
    新疆维吾尔自治区: 1,
  });

  const moved = JIANGSU.map((one) => ({
    ...one,
    ...(one.code === "4132099903" && { city: "太仓市" }),
    ...(one.code === "4132099905" && { remark: "" }),
  }));
  const later = {
    北京市: BEIJING,
    江苏省: moved,
    新疆维吾尔自治区: XINJIANG.map((one) => ({ ...one, city: "双河市" })),
  };
  writeFileSync(second, printList(2026, later));
  said.text = "";
  expect(await run(data, [second], { apply: true })).toBe(0);
  expect(said.text).toMatch(/3 changed/);
  const places = await use.database.read(
    "MATCH (u:University)-[r:LOCATED_IN]->(p:Place) WHERE u.id ENDS WITH '9903' OR u.id ENDS WITH '9906' RETURN u.id AS id, p.id AS place, r.validTo IS NOT NULL AS ended ORDER BY id, place",
  );
  expect(places).toEqual([
    { id: "university-moe-4132099903", place: "place-gbt2260-320583", ended: true },
    { id: "university-moe-4132099903", place: "place-gbt2260-320585", ended: false },
    { id: "university-moe-4165099906", place: "place-gbt2260-659001", ended: true },
    { id: "university-moe-4165099906", place: "place-gbt2260-659007", ended: false },
  ]);
  const remarks = await use.database.read(
    "MATCH (s:Statement { predicate: 'remark' }) RETURN s.subjectId AS id, s.value AS remark, s.validTo AS ended ORDER BY id, ended",
  );
  expect(remarks).toContainEqual({ id: "university-moe-4132099905", remark: "民办", ended: "2026-06-20" });
});

test("a province with another number of rows than its heading says is told of", async () => {
  const path = join(await temporaryFolder(), "2027.csv");
  writeFileSync(path, printList(2027, { 北京市: BEIJING }).replace("（2所）", "（3所）"));
  said.text = "";
  await run(await temporaryFolder(), [path]);
  expect(said.text).toContain("北京市（3所）: 2");
});
