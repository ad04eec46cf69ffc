import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { openFile } from "../../src/importing/open-file.js";
import { temporaryFolder } from "../support/folder.js";
import type { OnReadProgress } from "../../src/importing/draft.js";
import { planImport } from "../../src/importing/plan-import.js";
import { FIXTURES, mapping, MODEL } from "./fixtures.js";
import { knownBeside, planFixture, printSaid, SEEDS } from "./plan.js";

describe("tables", () => {
  const read = mapping().mapping!;

  test("UTF-8 with its mark and GB 18030 say the same", async () => {
    const [marked, chinese] = await Promise.all(
      ["members.csv", "members-gb18030.csv"].map((name) => planFixture(`${FIXTURES}${name}`, { read })),
    );
    expect(printSaid(marked!.statements)).toEqual(printSaid(chinese!.statements));
    expect(marked!.difference.duplicate.count).toBe(1);
    expect(
      printSaid(marked!.statements, ({ subjectId }) => subjectId === "enterprise-uscc-91320582718675736w"),
    ).toEqual([
      "enterprise-uscc-91320582718675736w LOCATED_IN place-gbt2260-320500",
      "enterprise-uscc-91320582718675736w MEMBER_OF community-quality-steel MEMBER",
      "enterprise-uscc-91320582718675736w established 2001-05-08",
      "enterprise-uscc-91320582718675736w identifier 91320582718675736W USCC",
      "enterprise-uscc-91320582718675736w kind Enterprise",
      "enterprise-uscc-91320582718675736w name Jia Steel Co., Ltd. en LABEL",
      "enterprise-uscc-91320582718675736w name 江苏甲钢铁有限公司 OFFICIAL",
    ]);
  });

  test("one thing in other words is said once, now and when it comes again", async () => {
    const path = join(await temporaryFolder(), "twice.csv");
    writeFileSync(
      path,
      "统一社会信用代码,企业名称,成立日期\n91110108633612349T,北京乙软件有限公司,1999年5月\n91110108633612349T,北京乙软件有限公司,1999-05\n",
    );
    const plan = await planFixture(path, { read });
    expect(plan.statements.filter(({ predicate }) => predicate === "established")).toHaveLength(1);
    const again = async (statements: typeof plan.statements): Promise<unknown> =>
      (
        await planFixture(path, {
          read,
          known: { sources: SEEDS.sources, statements: [...SEEDS.statements, ...statements] },
        })
      ).count;
    expect(await again(plan.statements)).toMatchObject({ statements: 0, takenBack: 0 });
    const retraction = { reason: "a draft", recordedAt: "2026-02-01T00:00:00Z" };
    expect(await again(plan.statements.map((one) => ({ ...one, retraction })))).toMatchObject({
      statements: 0,
      takenBack: expect.any(Number) as number,
    });
  });

  test("tells how far it is, and ends with the reason of who stops it", async () => {
    const opened = await openFile({
      path: `${FIXTURES}members.csv`,
      as: undefined,
      mapping: read,
      edition: undefined,
      model: MODEL,
    });
    if (opened === "statements" || "problems" in opened) throw new Error("it is a table");
    const plan = async (signal: AbortSignal, onProgress: OnReadProgress): Promise<unknown> =>
      planImport({
        opened,
        known: await knownBeside(),
        model: MODEL,
        context: { file: "members.csv", sourceId: "members-now", recordedAt: "2026-01-01T00:00:00Z" },
        edition: undefined,
        keep: "nothing",
        onProgress,
        signal,
      });
    const seen: number[] = [];
    await plan(new AbortController().signal, ({ done, total }) => void seen.push(done / total));
    expect(seen).toEqual([1, 1]); // once for who is in it, once for what it says
    const stop = new AbortController();
    await expect(plan(stop.signal, () => stop.abort(new Error("Ctrl-C")))).rejects.toThrow("Ctrl-C");
  });

  test("all three line ends in one file, within quotation marks too: no row is lost, and each keeps its number", async () => {
    const path = join(await temporaryFolder(), "mixed.csv");
    writeFileSync(
      path,
      '统一社会信用代码,企业名称,English name\r\n91320582718675736W,江苏甲钢铁有限公司,"Jia\r\nSteel"\r\n91110108633612349T,北京乙软件有限公司,\n91310000633612349F,上海丙仪器有限公司,Bing\r',
    );
    const rows = async (from: string): Promise<readonly unknown[]> =>
      (await planFixture(from, { read })).statements
        .filter(({ predicate }) => predicate === "identifier")
        .map(({ value, evidence }) => [value, evidence[0]!.row]);
    const { problems, statements } = await planFixture(path, { read });
    expect(problems).toEqual([]);
    expect(statements.filter(({ predicate }) => predicate === "name").map(({ value }) => value)).toContain("Jia Steel");
    expect(await rows(path)).toEqual([
      ["91320582718675736W", 2],
      ["91110108633612349T", 4],
      ["91310000633612349F", 5],
    ]);
  });

  test("a cell without a heading and one whose formula failed are problems: the row may have shifted", async () => {
    const path = join(await temporaryFolder(), "shifted.csv");
    writeFileSync(
      path,
      "统一社会信用代码,企业名称,English name\n91320582718675736W,江苏甲钢铁有限公司,Jia Steel, Ltd.\n91110108633612349T,#REF!,\n91310000633612349F,上海丙仪器有限公司,Bing,\n",
    );
    const { problems, count } = await planFixture(path, { read });
    expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual([
      [2, 4, "the row has more cells than there are headings, 3"],
      [3, 2, "the cell shows #REF!: its formula failed"],
    ]);
    expect(count).toMatchObject({ rows: 3, invalid: 2 });
  });

  test("of a workbook the sheet that has the headings; the others are named", async () => {
    const path = join(await temporaryFolder(), "sheets.xlsx");
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["说明"], ["填表说明"]]), "说明");
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ["统一社会信用代码", "企业名称"],
        ["91110108633612349T", "北京乙软件有限公司"],
        ["91310000633612349F", { t: "e", v: 23 }],
      ]),
      "成员",
    );
    writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const { statements, problems, notes } = await planFixture(path, { read });
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [3, "the cell shows #REF!: its formula failed"],
    ]);
    expect(statements.find(({ predicate }) => predicate === "identifier")!.evidence).toMatchObject([
      { sheet: "成员", row: 2, column: "A" },
    ]);
    expect(notes.list().map(({ examples }) => examples)).toContainEqual(["说明"]);
  });

  test("every bad row with its line and column", async () => {
    const { problems, count } = await planFixture(`${FIXTURES}members-bad.csv`, { read });
    expect(problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [4, 1, "IdentifiersCheckOut"],
      [5, 2, "RowIsWhole"],
      [6, 4, "DatesAreWellFormed"],
    ]);
    expect(count.invalid).toBe(3);
  });

  test("headings in either language; a missing one is named, with what was probably meant", async () => {
    const folder = await temporaryFolder();
    const [english, wrong] = [join(folder, "english.csv"), join(folder, "wrong.csv")];
    writeFileSync(
      english,
      "List of members;;\nCredit code;Company;City\n91110108633612349T;北京乙软件有限公司;北京市\n",
    );
    expect(printSaid((await planFixture(english, { read })).statements)).toContain(
      "enterprise-uscc-91110108633612349t name 北京乙软件有限公司 OFFICIAL",
    );
    writeFileSync(wrong, "统一社会信用代号,企业名称\n91110108633612349T,北京乙软件有限公司\n");
    expect(
      await openFile({ path: wrong, as: undefined, mapping: read, edition: undefined, model: MODEL }),
    ).toMatchObject({
      problems: [
        {
          file: "members.yaml",
          line: 9,
          message: 'the table has no column "统一社会信用代码" or "Credit code"',
          suggestion: 'did you mean "统一社会信用代号"?',
        },
      ],
    });
  });
});
