import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.js";
import { FIXTURES } from "./fixtures.js";
import { planFixture, printSaid } from "./plan.js";

describe("the Ministry's list", () => {
  test("as published: title rows, province headings, codes as numbers; each value with its sheet, row and column", async () => {
    const { statements, difference, notes, problems, sourceId } = await planFixture(`${FIXTURES}institutions-2025.xls`);
    expect(problems).toEqual([]);
    expect(sourceId).toBe("moe-regular-institutions-2025-06-20");
    expect([difference.new.count, difference.changed.examples]).toEqual([4, ["北京大学 (university-pku)"]]);
    // Who is in charge of them is named, and no row is about it.
    expect(difference.named.count).toBe(3);
    expect(printSaid(statements, ({ subjectId }) => subjectId === "university-moe-4113099903")).toEqual([
      "university-moe-4113099903 LOCATED_IN place-gbt2260-120000",
      "university-moe-4113099903 authority 河北省",
      "university-moe-4113099903 identifier 4113099903 MOE",
      "university-moe-4113099903 kind University",
      "university-moe-4113099903 name 河北丙大学 OFFICIAL",
      "university-moe-4113099903 universityKind UNDERGRADUATE",
    ]);
    const code = statements.find(
      ({ subjectId, predicate }) => subjectId === "university-moe-4111099901" && predicate === "identifier",
    )!;
    expect(code.evidence).toEqual([
      { start: 0, end: 10, exact: "4111099901", sheet: "全国普通高等学校名单", row: 6, column: "C" },
    ]);
    expect(statements.find(({ predicate, value }) => predicate === "name" && value === "北京甲学院")).toMatchObject({
      asOf: "2025-06-20",
      basis: "PRINTED",
    });
    expect(notes.list()).toEqual([]);
    expect(printSaid(statements, ({ predicate }) => ["IN_CHARGE_OF", "sponsor"].includes(predicate))).toEqual([
      "government-body-name-02bfec48a202 IN_CHARGE_OF university-moe-4111099901",
      "government-body-name-02bfec48a202 IN_CHARGE_OF university-moe-4111099902",
      "government-body-name-650ef3cb7074 IN_CHARGE_OF university-moe-4113099903",
      "government-body-name-70293d116170 IN_CHARGE_OF university-moe-4132099904",
      "government-moe IN_CHARGE_OF university-pku",
      "university-moe-4111099902 sponsor PRIVATE_BODY",
      "university-moe-4132099904 sponsor COOPERATIVE",
    ]);
    expect(printSaid(statements, ({ predicate }) => predicate === "remark")).toEqual([
      "university-moe-4111099902 remark 民办",
      "university-moe-4132099904 remark 中外合作办学",
    ]);
  });

  test("a cell that says 同上 is the one above, of the same province, and sums are no institutions", async () => {
    const path = join(await temporaryFolder(), "list.csv");
    const list = (last: string): string =>
      `全国普通高等学校名单（截至2025年6月20日）,,,,,,\n序号,学校名称,学校标识码,主管部门,所在地,办学层次,备注\n河北省（2所）,,,,,,\n1,河北甲大学,4113099903,河北省,石家庄市,本科,\n2,河北乙学院,4113099904,同上,唐山市,本科,\n${last}`;
    writeFileSync(path, list("合计：2所,,,,,,\n"));
    const { statements, notes, problems } = await planFixture(path);
    expect(problems).toEqual([]);
    expect(printSaid(statements, ({ predicate }) => predicate === "authority")).toEqual([
      "university-moe-4113099903 authority 河北省",
      "university-moe-4113099904 authority 河北省",
    ]);
    expect(notes.list().map(({ what }) => what)).toEqual([
      'cells that say "同上", read as the one above',
      "rows of sums, left out",
    ]);
    writeFileSync(path, list("江苏省（1所）,,,,,,\n3,江苏丙大学,4132099905,同上,南京市,本科,\n"));
    expect((await planFixture(path)).problems).toEqual([
      expect.objectContaining({ line: 7, column: 4, quote: "同上", message: '"同上" stands below an empty cell' }),
    ]);
    writeFileSync(path, list("3,河北丙大学,同上,河北省,唐山市,本科,\n"));
    expect((await planFixture(path)).problems).toEqual([
      expect.objectContaining({ line: 6, column: 3, message: expect.stringContaining("two rows are not about one") }),
    ]);
  });

  test("for adults: no city, so the heading of the province says where", async () => {
    const path = join(await temporaryFolder(), "adult.csv");
    writeFileSync(
      path,
      "全国成人高等学校名单（截至2025年6月20日）,,,,\n序号,学校名称,学校标识码,主管部门,备注\n天津市（1所）,,,,\n1,天津甲职工大学,4212059901,天津市,\n",
    );
    const { statements, sourceId } = await planFixture(path);
    expect(sourceId).toBe("moe-adult-institutions-2025-06-20");
    expect(printSaid(statements, ({ predicate }) => ["universityKind", "LOCATED_IN"].includes(predicate))).toEqual([
      "university-moe-4212059901 LOCATED_IN place-gbt2260-120000",
      "university-moe-4212059901 universityKind ADULT",
    ]);
    expect(
      statements.filter(({ subjectId, predicate }) => subjectId === "place-gbt2260-120000" && predicate === "name"),
    ).toMatchObject([
      { value: "天津市", basis: "PRINTED", evidence: [{ exact: "天津市（1所）", row: 3, column: "A" }] },
      { value: "Tianjin", basis: "SUPPLIED", suppliedBy: "Unicode CLDR", evidence: [] },
    ]);
  });

  test("rows that cannot be read are named, the others are not lost", async () => {
    const path = join(await temporaryFolder(), "list.csv");
    writeFileSync(
      path,
      "学校名称,学校标识码,主管部门,所在地,办学层次\n北京甲学院,4.111099901E9,北京市,北京市,专科\n,4111099902,北京市,北京市,本科\n乙大学,4111099903,北京市,北京市,小学\n丙大学,4199099904.0,北京市,北京市,本科\n",
    );
    const { statements, problems, count } = await planFixture(path, { edition: "2025" });
    expect(problems.map(({ line, column, rule, message }) => [line, column, rule, message])).toEqual([
      [3, 1, "RowIsWhole", "the row has no 学校名称"],
      [4, 5, "RowIsWhole", '"小学" is no 办学层次'],
      [5, 2, "IdentifiersCheckOut", '"4199099904" is no school code: 99 is no province'],
    ]);
    expect(count).toMatchObject({ rows: 4, invalid: 3 });
    expect(new Set(statements.map(({ subjectId }) => subjectId))).toContain("university-moe-4111099901");
  });

  test("rows of two sheets are two, though they have one number", async () => {
    const path = join(await temporaryFolder(), "sheets.xls");
    const book = utils.book_new();
    const headings = ["学校名称", "学校标识码", "主管部门", "所在地", "办学层次"];
    for (const [name, code] of [
      ["甲", "4111099901"],
      ["乙", "4199099902"],
    ])
      utils.book_append_sheet(
        book,
        utils.aoa_to_sheet([headings, [`北京${name}学院`, code, "北京市", "北京市", "专科"]]),
        name,
      );
    writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const { problems, difference } = await planFixture(path, { edition: "2025" });
    expect(problems.map(({ file, line }) => [file, line])).toEqual([[`${path} [乙]`, 2]]);
    expect(difference.new.examples).toEqual(["北京甲学院 (university-moe-4111099901)"]);
    expect(difference.named.examples).toEqual(["北京市 (government-body-name-02bfec48a202)"]);
  });
});
