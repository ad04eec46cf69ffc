import { describe, expect, test } from "vitest";
import { FIXTURES } from "../fixtures.js";
import { DEVICES, MEMBERS, printDrafts, printFaults, readBook, readTable, SOFTWARE, STEEL } from "./read-drafts.js";
import { changePart, hideFirstRow, members, writeBook } from "./write-book.js";

const [JIA, YI, BING] = ["江苏甲钢铁有限公司", "北京乙软件有限公司", "上海丙仪器有限公司"];

/** What is said of one company whose date is that cell. */
async function readDate(cell: object, date1904 = false): Promise<readonly [said: unknown, exact: unknown]> {
  const table = await readBook(await writeBook([members([STEEL, JIA, cell, "苏州市"])], { date1904 }));
  const [property] = table.drafts[0]?.properties ?? [];
  return [property?.value ?? printFaults(table)[0], property?.cell.text];
}

describe("a cell is what it shows", () => {
  test.each([
    ["yyyy/m/d", "2004-05-01", "2004/5/1"],
    ["mmm-yy", "2004-05", "May-04"],
    ['yyyy"年"m"月"', "2004-05", "2004年5月"],
    ['yyyy"年"m"月"d"日"', "2004-05-01", "2004年5月1日"],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', "2004-05-01", expect.anything()],
    ["yyyy", "2004", "2004"],
    ["yyyy.m.d", "2004-05-01", "2004.5.1"],
    ["yyyy.mm", "2004-05", "2004.05"],
    ["yyyy年m月", "2004-05", "2004年5月"],
    ["yyyy年mm月dd日", "2004-05-01", "2004年05月01日"],
    ["m/d/yy", "2004-05-01", "2004/5/1"],
    ["yyyy-mm-dd hh:mm", "2004-05-01", "2004-05-01 00:00"],
    ["[$-F800]dddd, mmmm dd, yyyy", "2004-05-01", expect.anything()],
  ])("a day shown as %s is %s", async (z, date, exact) => {
    expect(await readDate({ t: "n", v: 38108, z })).toEqual([date, exact]);
  });

  test.each([
    [57, "2004-05", "2004年5月"],
    [31, "2004-05-01", "2004年5月1日"],
    [58, '[S1]2:3 "5月1日" is not a date', undefined],
  ])("format %i, which Excel in Chinese knows and no file spells out, is %s", async (id, date, exact) => {
    const path = await writeBook([members([STEEL, JIA, { t: "n", v: 38108, z: "0.000" }])]);
    const styles = await changePart(path, "/xl/styles.xml", (text) =>
      text.replace(/<numFmts.*?<\/numFmts>/s, "").replace(/numFmtId="(?!0")\d+"/g, `numFmtId="${id}"`),
    );
    const table = await readBook(styles);
    const [property] = table.drafts[0]?.properties ?? [];
    expect([property?.value ?? printFaults(table)[0], property?.cell.text]).toEqual([date, exact]);
  });

  test("days are counted from 1904 where the workbook says so", async () => {
    expect(await readDate({ t: "n", v: 38108 - 1462, z: "yyyy/m/d" }, true)).toEqual(["2004-05-01", "2004/5/1"]);
  });

  test.each([
    ['m"月"d"日"', '"5月1日" is not a date'],
    ["h:mm", '"0:00" is not a date'],
    ["General", '"38108" is not a date'],
    ["#,##0", '"38,108" is not a date'],
  ])("shown as %s it is no date", async (z, message) => {
    expect((await readDate({ t: "n", v: 38108, z }))[0]).toBe(`[S1]2:3 ${message}`);
  });

  test("a number before the first day, or beyond the last, is no date", async () => {
    expect((await readDate({ t: "n", v: -1, z: "yyyy/m/d" }))[0]).toMatch(/^\[S1\]2:3 the cell shows a date, and -1/);
    expect((await readDate({ t: "n", v: 4e6, z: "yyyy/m/d" }))[0]).toMatch(/^\[S1\]2:3 the cell shows a date/);
  });

  test("codes keep their zeros, and numbers of more digits than are kept are refused", async () => {
    const mapping = `register: example-members
source: { title: t, licence: l }
kind: Enterprise
columns:
  代码: { identifier: WIKIDATA }
  名称: { name: OFFICIAL }
`;
    const read = async (cell: object): Promise<unknown> => {
      const table = await readBook(
        await writeBook([
          {
            rows: [
              ["代码", "名称"],
              [cell, JIA],
            ],
          },
        ]),
        mapping,
      );
      return table.drafts[0]?.identifiers[0]?.value ?? printFaults(table)[0];
    };
    expect(await read({ t: "n", v: 123, z: "000000" })).toBe("000123");
    expect(await read({ t: "s", v: "00123" })).toBe("00123");
    expect(await read({ t: "n", v: 123456789012, z: "General" })).toBe("123456789012");
    expect(await read({ t: "n", v: 123456789012, z: "0.00E+00" })).toBe("123456789012");
    expect(await read({ t: "n", v: 913205827186757000, z: "General" })).toMatch(/^\[S1\]2:1 .*more than 15 digits/);
    expect(await read({ t: "n", v: 913205827186757000, z: "0" })).toMatch(/^\[S1\]2:1 .*more than 15 digits/);
    expect(await read({ t: "s", v: "9.13206E+17" })).toMatch(/^\[S1\]2:1 .*has lost digits/);
  });

  test("percent, thousands and 万元 are what they say", async () => {
    const mapping = `register: example-figures
source: { title: t, licence: l }
kind: Figure
columns:
  id: { identifier: id }
  name: { name: LABEL }
  值: { property: value }
`;
    const read = async (cell: object): Promise<unknown> => {
      const table = await readBook(
        await writeBook([
          {
            rows: [
              ["id", "name", "值"],
              ["figure-a", "A", cell],
            ],
          },
        ]),
        mapping,
      );
      return table.drafts[0]?.properties[0]?.value ?? printFaults(table)[0];
    };
    expect(await read({ t: "n", v: 12345.678, z: "#,##0" })).toBe(12346);
    expect(await read({ t: "n", v: 12, z: '0"万元"' })).toBe(120_000);
    expect(await read({ t: "n", v: 0.256, z: "0.0%" })).toBe('[S1]2:3 "25.6%" is no value');
    expect(await read({ t: "s", v: "1,5" })).toBe('[S1]2:3 "1,5" is no value');
  });

  test("a formula that was never calculated, and one that failed, are told with sheet, row and column", async () => {
    const table = await readBook(
      await writeBook([
        members(
          [STEEL, { t: "n", f: "A2+1" }],
          [SOFTWARE, YI, { t: "e", v: 23 }],
          [DEVICES, BING, { t: "n", f: "1+1", v: 2004 }],
        ),
      ]),
    );
    expect(printFaults(table)).toEqual([
      "[S1]2:2 the formula =A2+1 was never calculated: the file has no value of it",
      "[S1]3:3 the cell shows #REF!: its formula failed",
    ]);
    expect(printDrafts(table)).toEqual([`${BING} zh-Hans established 2004`]);
  });
});

describe("what is hidden", () => {
  const hidden = { ...members([DEVICES, "已撤销测试公司", "1999", "上海市"]), name: "旧数据", hidden: true };
  const shown = { ...members([STEEL, JIA, "2004", "苏州市"], [SOFTWARE, YI, "2004", "北京市"]), name: "成员" };

  test("a sheet is left out and named, unless the mapping names it, or says that hidden ones are meant", async () => {
    const path = await writeBook([hidden, shown]);
    const table = await readBook(path);
    expect(table.drafts).toHaveLength(2);
    expect(table.notes).toEqual(["hidden sheets, left out: 旧数据"]);
    expect(printDrafts(await readBook(path, `${MEMBERS}sheet: 旧数据\n`))).toEqual([
      "已撤销测试公司 zh-Hans established 1999 LOCATED_IN 上海市",
    ]);
    expect((await readBook(path, `${MEMBERS}hidden: true\n`)).drafts).toHaveLength(1);
  });

  test.each(["xlsx", "biff8", "xlsb"] as const)("rows and columns of %s are left out and named", async (type) => {
    const path = await writeBook([{ ...shown, hiddenRows: type === "biff8" ? [] : [1], hiddenColumns: [2] }], { type });
    const table = await readBook(path);
    expect(printDrafts(table).at(-1)).toBe(`${YI} zh-Hans LOCATED_IN 北京市`);
    expect(table.notes).toContain("hidden columns, left out: 成员 column C 成立日期");
    if (type !== "biff8") expect(table.notes).toContain("hidden rows, left out: 成员 row 2");
  });

  test("a column that the mapping needs is told of", async () => {
    const path = await writeBook([{ ...shown, hiddenColumns: [1] }]);
    expect((await readBook(path)).problems).toMatchObject([
      { rule: "ColumnsAreThere", message: 'the column "企业名称" is hidden in the table: 成员 column B 企业名称' },
    ]);
  });

  test("a workbook of XML whose hidden columns cannot be told apart is refused", async () => {
    const path = await writeBook([{ ...shown, hiddenColumns: [2] }], { type: "xlml" });
    await expect(readBook(path)).rejects.toThrow("has hidden rows or columns");
    expect((await readBook(path, `${MEMBERS}hidden: true\n`)).drafts).toHaveLength(2);
  });
});

test("an OpenDocument with a hidden row is refused, and read where hidden ones are meant", async () => {
  const path = await writeBook([members([STEEL, JIA, "2004", "苏州市"])], { type: "ods" });
  expect((await readBook(path)).drafts).toHaveLength(1);
  const hidden = await hideFirstRow(path);
  await expect(readBook(hidden)).rejects.toThrow("has hidden rows or columns");
  expect((await readBook(hidden, `${MEMBERS}hidden: true\n`)).drafts).toHaveLength(1);
});

test("a sheet of an OpenDocument that is not shown is left out and named, and readings above characters too", async () => {
  const path = await writeBook(
    [
      { ...members([DEVICES, "已撤销测试公司", "1999"]), name: "旧数据" },
      { ...members([STEEL, JIA, "2004"]), name: "成员" },
    ],
    { type: "ods" },
  );
  const style =
    '<style:style style:name="off" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const hidden = await changePart(path, "/content.xml", (text) =>
    text
      .replace("</office:automatic-styles>", `${style}</office:automatic-styles>`)
      .replace(/(<table:table table:name="旧[^"]*" table:style-name=")[^"]*"/, '$1off"')
      .replace(
        JIA,
        `<text:ruby><text:ruby-base>江苏</text:ruby-base><text:ruby-text>jiangsu</text:ruby-text></text:ruby>${JIA.slice(2)}`,
      ),
  );
  const table = await readBook(hidden);
  expect(printDrafts(table)).toEqual([`${JIA} zh-Hans established 2004`]);
  expect(table.notes).toEqual(["hidden sheets, left out: 旧数据"]);
});

describe("whatever a spreadsheet writes", () => {
  const rows = members([STEEL, JIA, { t: "n", v: 38108, z: "yyyy/m/d" }, "苏州市"]);
  test.each(["xlsx", "biff8", "xlml", "xlsb"] as const)("%s is read", async (type) => {
    expect(printDrafts(await readBook(await writeBook([rows], { type })))).toEqual([
      `${JIA} zh-Hans established 2004-05-01 LOCATED_IN 苏州市`,
    ]);
  });

  test("Excel 95 in the code page of China", async () => {
    expect(printDrafts(await readTable(`${FIXTURES}excel-95.xls`))).toEqual([`${JIA} zh-Hans established 2004`]);
  });

  test("the table is found on the second sheet, below a title and forty rows of notes", async () => {
    const notes = Array.from({ length: 40 }, (_, row) => [`填表说明第${row + 1}条`]);
    const path = await writeBook([
      { name: "说明", rows: [["说明"], ...notes] },
      { name: "名单", rows: [["成员名单"], ...notes, ...members([STEEL, JIA, "2004", "苏州市"]).rows] },
    ]);
    const table = await readTable(path);
    expect(printDrafts(table)).toEqual([`${JIA} zh-Hans established 2004 LOCATED_IN 苏州市`]);
    expect(table.drafts[0]?.cell).toMatchObject({ sheet: "名单", row: 43, column: "B" });
  });
});
