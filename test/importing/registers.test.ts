import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bringRegisters, unpackRegisters } from "../../src/commands/importing/import-registers.js";
import { type FileToBring } from "../../src/commands/importing/plan-files.js";
import { STEPS } from "../../src/commands/importing/print-way.js";
import { createStore } from "../../src/commands/graph/open-store.js";
import { catchSignals } from "../../src/commands/terminal/interruption.js";
import { openWorkbook } from "../../src/importing/files/workbook/open-workbook.js";
import { openFile } from "../../src/importing/open-file.js";
import { MODEL } from "./fixtures.js";
import { ask, said, useImports } from "./use-imports.js";

/** What comes with the program, and of it what is of one province. */
const CODE = "12";
const NAME = "天津市";
const ENGLISH = "Tianjin";

const used = useImports();
let folder = "";
let files: readonly FileToBring[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chanjiao-registers-"));
  files = unpackRegisters(folder, MODEL);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pathOf = (name: string): string => files.find(({ path }) => basename(path) === name)!.path;

/** Rows of a list of the Ministry, from its beginning. */
async function readRows(path: string): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  const grid = await openWorkbook(path, { sheet: undefined, hidden: false, form: "workbook" });
  for await (const { cells } of grid.rows()) rows.push(cells.map((cell) => cell.trim()));
  return rows;
}

/** "北京市（92所）" → 92, of each province. */
function readHeadings(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((cells) => {
      const [, name, count] =
        /^(\p{Script=Han}+)[（(](\d+)所[)）]$/u.exec(cells.filter((cell) => cell !== "").join("")) ?? [];
      return name === undefined ? [] : [[name, Number(count)] as const];
    }),
  );
}

test("the Ministry's lists say how many each province has, and so many are read", async () => {
  let all = 0;
  const off: (readonly string[])[] = [];
  for (const name of ["regular-institutions.xls", "adult-institutions.xls"]) {
    const path = pathOf(name);
    const opened = await openFile({ path, as: undefined, mapping: undefined, edition: undefined, model: MODEL });
    if (opened === "statements" || "problems" in opened) throw new Error("not recognised");
    for await (const row of opened.read()) {
      if (!("draft" in row)) throw new Error(row.problem.message);
      all++;
    }
    off.push(...opened.notes.list().map(({ examples }) => examples));
  }
  // Each province is counted by the list itself, which errs once.
  expect(off).toEqual([["海南省（27所）: 28"]]);
  expect(all).toBe(3_167);
});

test("of one province: brought in, merged, and the universities are those that the Ministry lists", async () => {
  const part = await listPart();
  const interruption = catchSignals("nothing");
  const store = createStore(
    { ...used.database, embedded: undefined, stop: () => Promise.resolve() },
    MODEL,
    "import",
    interruption,
  );
  expect(await bringRegisters(store, part.files, { apply: true, steps: STEPS, interruption })).toBe(0);
  const [, merged, left] = /^(\d+) pairs were surely one and are merged; (\d+) pairs may be one/m.exec(said.text) ?? [];
  expect(Number(merged)).toBeGreaterThan(10);
  const {
    counted,
    regular,
    private: noPublic,
    ...rest
  } = await ask<{
    counted: { total: number };
    regular: { totalCount: number };
    private: { totalCount: number };
    statistics: unknown;
    universities: readonly {
      bodiesInCharge: readonly { kind: string; name: string }[];
      identifiers: readonly { scheme: string }[];
    }[];
    places: unknown;
  }>(
    used.database,
    `{ counted: statistics(of: [UNIVERSITY], rows: PLACE) { total }
       regular: universitiesConnection(where: { within: "place-gbt2260-${CODE}0000", universityKind: { in: [UNDERGRADUATE, VOCATIONAL] } }) { totalCount }
       private: universitiesConnection(where: { sponsor: { eq: PRIVATE_BODY } }) { totalCount }
       universities(where: { name: { eq: "南开大学" } }) { bodiesInCharge { kind name } identifiers { scheme } }
       places(where: { name: { eq: "和平区" } }) { level within { name } } }`,
  );
  expect(regular.totalCount).toBe(part.regular);
  expect(counted.total).toBe(part.regular + part.adult);
  expect(noPublic.totalCount).toBe(part.private);
  expect(rest).toMatchObject({
    universities: [
      {
        bodiesInCharge: [{ kind: "GOVERNMENT_BODY", name: "教育部" }],
        identifiers: expect.arrayContaining([{ scheme: "MOE" }, { scheme: "ROR" }]) as unknown,
      },
    ],
    places: [{ level: "COUNTY", within: [{ name: NAME }] }],
  });
  // What is left may be twice, and is told: of bodies that teach, a school may be a university.
  expect(Number(left)).toBeGreaterThan(0);
  said.text = "";
  expect(await bringRegisters(store, part.files, { apply: true, steps: STEPS, interruption })).toBe(0);
  expect(said.text.match(/there is nothing to write/g)).toHaveLength(part.files.length);
  expect(said.text).toContain("0 pairs were surely one");
});

/** What of the registers is of the province, and how many the Ministry's lists say. */
async function listPart(): Promise<{
  readonly files: readonly FileToBring[];
  readonly regular: number;
  readonly adult: number;
  readonly private: number;
}> {
  const [regular, adult] = [
    await readRows(pathOf("regular-institutions.xls")),
    await readRows(pathOf("adult-institutions.xls")),
  ];
  const isHere = (cells: readonly string[]): boolean =>
    cells.some((cell) => new RegExp(`^4[12]${CODE}\\d{6}$`).test(cell)) ||
    cells.some((cell) => cell.startsWith(`${NAME}（`));
  const cut = (name: string, rows: readonly (readonly string[])[]): FileToBring => {
    const headed = rows.findIndex((cells) => cells.includes("学校标识码"));
    const kept = [...rows.slice(0, headed + 1), ...rows.filter(isHere)];
    const path = join(folder, name);
    writeFileSync(path, kept.map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\n"));
    return { path };
  };
  const keepLines = (name: string, isKept: (line: string, index: number) => boolean): FileToBring => {
    const file = files.find(({ path }) => basename(path) === name)!;
    const path = join(folder, `part-${name}`);
    writeFileSync(path, readFileSync(file.path, "utf8").split("\n").filter(isKept).join("\n"));
    return { ...file, path };
  };
  return {
    files: [
      keepLines("divisions.csv", (line, index) => index === 0 || line.startsWith(CODE)),
      cut("regular.csv", regular),
      cut("adult.csv", adult),
      keepLines("ror-china.ndjson", (line) => line.includes(ENGLISH)),
    ],
    regular: readHeadings(regular).get(NAME)!,
    adult: readHeadings(adult).get(NAME)!,
    private: regular.filter((cells) => isHere(cells) && cells.includes("民办")).length,
  };
}
