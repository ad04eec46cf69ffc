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

  test("two lists of different things beside each other are no parts of one", async () => {
    const list = "校方,,企业方,\n名称,所在地,名称,所在地\n甲大学,南京市,乙公司,苏州市\n";
    const mapping =
      "kind: University\nby: name\ncolumns:\n  校方/名称: { name: OFFICIAL }\n  校方/所在地: { link: LOCATED_IN, to: place }\n";
    const table = await read(mapping, list);
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)).toEqual(["甲大学 zh-Hans LOCATED_IN 南京市"]);
    expect((await read(mapping.replaceAll("校方/", ""), list)).problems).toMatchObject([
      {
        message: 'the table has 2 columns "名称": A and C',
        suggestion: "name the one that is meant: 校方/名称, 企业方/名称",
      },
      { message: 'the table has 2 columns "所在地": B and D' },
    ]);
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

  const named = `kind: { column: 类型, values: { 高校: University, 企业: Enterprise } }
by: name
columns:
  名称: { name: OFFICIAL }
  所在地: { link: LOCATED_IN, to: place, within: 省份, optional: true }
  上级: { link: SUBSIDIARY_OF, to: name, within: 上级所在地, with: { share: { column: 持股 } }, optional: true }
  成立: { property: established, optional: true }
`;
  test.each([
    ["类型", 3, 17],
    ["省份", 7, 47],
    ["上级所在地", 8, 48],
    ["持股", 8, 80],
    ["所在地", 7, 3],
  ])("each column that a mapping names is asked for where it names it: %s", async (gone, line, column) => {
    const headings = ["名称", "类型", "所在地", "省份", "上级", "上级所在地", "持股", "成立"];
    const table = (name: string): string =>
      `${headings.map((one) => (one === gone ? name : one)).join(",")}\n甲公司,企业,苏州市,江苏省,乙公司,无锡市,51,2004\n`;
    expect(printFaults(await read(named, table(gone)))).toEqual([]);
    expect((await read(named, table(`${gone}区`))).problems).toMatchObject([
      {
        file: "members.yaml",
        line,
        column,
        message: expect.stringContaining(`the table has no column "${gone}"`),
        quote: gone,
        suggestion: expect.stringContaining(`did you mean "${gone}区"`),
      },
    ]);
    expect((await read(named, `${table(gone).replace("\n", `,${gone}\n`)}`)).problems).toMatchObject([
      { line, column, message: expect.stringMatching(`the table has 2 columns "${gone}"`) },
    ]);
  });

  test("an optional column that is not there is told of, and what tells namesakes apart cannot be one", async () => {
    const lines =
      "  成立: { property: established, optional: true }\n  地: { link: LOCATED_IN, to: place, optional: true }\n";
    const known = `kind: Enterprise\ncolumns:\n  代码: { identifier: USCC }\n  名称: { name: OFFICIAL }\n${lines}`;
    const { notes } = await read(known, `代码,名称\n91320582718675736W,甲公司\n`);
    expect(notes).toContain("optional columns that the table does not have: 成立, 地");
    const { problems } = await read(known.replace("kind:", "by: name\nkind:"), "名称,地区\n甲公司,苏州市\n");
    expect(problems.map(({ message, suggestion }) => [message, suggestion])).toContainEqual([
      'the table has no column "地", which tells those of one name apart',
      'did you mean "地区"?; or take the line out of the mapping of a list without places',
    ]);
  });

  test("what a column says beside another is read as any: nothing, characters that nobody sees, failed formulas", async () => {
    const { drafts, notes } = await read(
      named,
      "名称,类型,所在地,省份,上级,上级所在地,持股,成立\n甲公司,企\u200B业,苏州市,-,乙公司,无,/,2004\n",
    );
    expect(drafts[0]).toMatchObject({
      kind: "Enterprise",
      links: [{ other: { place: "苏州市", within: "" } }, { details: {} }],
    });
    expect(notes).toContain('cells that say "-", read as empty: D2');
    expect(
      printFaults(await read(named, "名称,类型,所在地,省份,上级,上级所在地,持股,成立\n甲公司,企业,苏州市,#REF!,,,,\n")),
    ).toEqual(["2:4 the cell shows #REF!: its formula failed"]);
  });

  test("a word of a column of kinds that nobody explains is told where it is read as the usual one", async () => {
    const mapping = named.replace("企业: Enterprise }", "企业: Enterprise }, usual: Association");
    const { drafts, notes } = await read(
      mapping,
      "名称,类型,所在地,省份,上级,上级所在地,持股,成立\n甲会,社团,,,,,,\n乙会,,,,,,,\n",
    );
    expect(drafts.map(({ kind }) => kind)).toEqual(["Association", "Association"]);
    expect(notes).toContain("rows whose 类型 nobody explains, read as Association: B2 社团");
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
