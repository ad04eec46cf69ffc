import { describe, expect, test } from "vitest";
import { printDrafts, printFaults, readTable, type ReadTable, writeTemporary } from "../files/read-drafts.js";

const HEAD = "register: example-lists\nsource: { title: t, licence: l }\n";

async function read(mapping: string, table: string): Promise<ReadTable> {
  return readTable(await writeTemporary("list.csv", table), HEAD + mapping);
}

describe("headings", () => {
  test("headings in three rows, merged or not", async () => {
    const mapping =
      "kind: Enterprise\nby: name\ncolumns:\n  名称: { name: OFFICIAL }\n  日期: { property: established }\n  联系人/姓名: { link: HOLDS_POSITION, incoming: true, to: name, kind: Person, with: { titleZh: 联系人 } }\n";
    const title = "名单,,,,,\n序号,名称,登记,,联系方式,\n";
    for (const rest of [
      ",,日期,机关,联系人,\n,,,,姓名,电话\n",
      "序号,名称,日期,机关,联系人,\n序号,名称,日期,机关,姓名,电话\n",
    ])
      expect(printDrafts(await read(mapping, `${title}${rest}1,甲公司,2004,苏州,张三,1\n`))).toEqual([
        expect.stringMatching(/^甲公司 zh-Hans established 2004 HOLDS_POSITION .*titleZh 联系人$/),
      ]);
  });

  test("a heading that stands over two columns says nothing of either, and is a problem", async () => {
    const mapping =
      "kind: Enterprise\nby: name\ncolumns:\n  名称: { name: OFFICIAL }\n  姓名: { link: HOLDS_POSITION, incoming: true, to: name, kind: Person, optional: true }\n";
    expect(
      (await read(mapping, "名称,负责人,,联系人,\n,姓名,电话,姓名,电话\n甲公司,张三,1,李四,2\n")).problems,
    ).toMatchObject([
      {
        line: 7,
        message: 'the table has 2 columns "姓名": B and D',
        suggestion: "name the one that is meant: 负责人/姓名, 联系人/姓名",
      },
    ]);
    expect((await read(mapping, "名称,地址,名称\n甲公司,苏州,乙公司\n")).problems).toMatchObject([
      { message: 'the table has 2 columns "名称": A and C', suggestion: "rename one of them in the table" },
    ]);
  });

  test("a list that is set in two parts beside each other is one", async () => {
    const mapping =
      "kind: Enterprise\nby: name\ncolumns:\n  名称: { name: OFFICIAL }\n  地: { link: LOCATED_IN, to: place, optional: true }\n";
    const table = await read(mapping, "序号,名称,地,,序号,名称,地\n1,甲公司,苏州市,,3,丙公司,无锡市\n2,乙公司,,,,,\n");
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)).toEqual([
      "甲公司 zh-Hans LOCATED_IN 苏州市",
      "丙公司 zh-Hans LOCATED_IN 无锡市",
      "乙公司 zh-Hans",
    ]);
    expect(table.drafts[1]?.cell).toMatchObject({ row: 2, column: "F" });
  });

  test("a column that says something of a link, or what a row is, is there", async () => {
    const mapping = `kind: { column: 类型, values: { 高校: University }, usual: Enterprise }
by: name
columns:
  名称: { name: OFFICIAL }
  上级: { link: SUBSIDIARY_OF, to: name, with: { share: { column: 持股 } } }
`;
    const { problems } = await read(mapping, "名称,上级,持股比例,类别\n甲公司,乙公司,51,高校\n");
    expect(problems.map(({ message, suggestion }) => [message, suggestion])).toEqual([
      ['the table has no column "持股"', expect.stringContaining("持股比例")],
      ['the table has no column "类型"', expect.stringContaining("类别")],
    ]);
  });

  test("a column without a heading is told of", async () => {
    const table = await read(
      "kind: Enterprise\nby: name\ncolumns:\n  名称: { name: OFFICIAL }\n",
      "名称,,地\n甲公司,x,苏州\n乙公司,y,\n",
    );
    expect(table.notes).toContain("columns without a heading, left out: B");
  });

  test("headings in two rows, the same word below two groups, and again on the next page", async () => {
    const table = await read(
      `kind: Enterprise
by: name
columns:
  单位名称: { name: OFFICIAL }
  登记/日期: { property: established }
  入会/日期: { time: validFrom }
`,
      "成员名单,,,\n单位名称,登记,,入会\n,日期,机关,日期\n甲公司,2004-05,江苏,2020\n单位名称,登记,,入会\n,日期,机关,日期\n乙公司,2001,北京,2021\n",
    );
    expect(printFaults(table)).toEqual([]);
    expect(
      table.drafts.map(({ names, validFrom, properties }) => [names[0]?.value, validFrom, properties[0]?.value]),
    ).toEqual([
      ["甲公司", "2020", "2004-05"],
      ["乙公司", "2021", "2001"],
    ]);
  });
});
