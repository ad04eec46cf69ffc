import { describe, expect, test } from "vitest";
import { parseMapping } from "../../../src/importing/mapping/parse-mapping.js";
import { readModel } from "../../../src/model/read-model.js";
import { printDrafts, printFaults, readTable, type ReadTable, writeTemporary } from "../files/read-drafts.js";

const HEAD = "register: example-lists\nsource: { title: t, licence: l }\n";

async function read(mapping: string, table: string): Promise<ReadTable> {
  return readTable(await writeTemporary("list.csv", table), HEAD + mapping);
}

/** "Enterprise 甲公司 (place 苏州市)" for each of whom links name somebody. */
function printEnds({ drafts }: ReadTable): readonly string[] {
  return drafts.flatMap(({ ends = [] }) =>
    ends.map(({ kind, names, key }) => {
      const place = key.sought?.places.join() ?? "";
      return `${kind} ${names[0]?.value ?? ""}${place === "" ? "" : ` in ${place}`}`;
    }),
  );
}

function printDetails({ drafts }: ReadTable): readonly unknown[] {
  return drafts.flatMap(({ links }) => links.map(({ details }) => details));
}

describe("lists of names", () => {
  test("members of a community in one cell, with roles in brackets, several separators and their order", async () => {
    const table = await read(
      `kind: Community
by: name
columns:
  共同体: { name: OFFICIAL }
  牵头单位: { link: LEADS, incoming: true, to: name, separator: ["、", "；"], with: { order: { position: true } } }
  成员: { link: MEMBER_OF, incoming: true, to: name, separator: ["、", "；"], with: { memberRole: MEMBER }, bracket: { property: memberRole, values: { 副理事长单位: DEPUTY_DIRECTOR_UNIT } } }
`,
      "共同体,牵头单位,成员\n全国钢铁行业产教融合共同体,江苏甲钢铁有限公司；岱南医科大学,石家庄铁道大学（副理事长单位）、中国石油大学（华东）、乙公司\n",
    );
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]?.key.sought).toMatchObject({ name: "全国钢铁行业产教融合共同体", kinds: ["Community"] });
    expect(printEnds(table)).toEqual([
      "Enterprise 江苏甲钢铁有限公司",
      "University 岱南医科大学",
      "University 石家庄铁道大学",
      "University 中国石油大学（华东）",
      "Enterprise 乙公司",
    ]);
    expect(printDetails(table)).toEqual([
      { order: 1 },
      { order: 2 },
      { memberRole: "DEPUTY_DIRECTOR_UNIT" },
      { memberRole: "MEMBER" },
      { memberRole: "MEMBER" },
    ]);
  });

  test.each([
    "1.乙公司；2.丙大学（秘书长单位）",
    "①乙公司；②丙大学[秘书长单位]",
    "（1）乙公司；（2）丙大学〔秘书长单位〕",
  ])("numbers before the parts of a cell are no part of names: %s", async (cell) => {
    const mapping =
      'kind: Community\nby: name\ncolumns:\n  共同体: { name: OFFICIAL }\n  成员: { link: MEMBER_OF, incoming: true, to: name, separator: "；", bracket: { property: memberRole, values: { 秘书长单位: DIRECTOR_UNIT } } }\n';
    const table = await read(mapping, `共同体,成员\n甲共同体,${cell}\n`);
    expect(printFaults(table)).toEqual([]);
    expect(printEnds(table)).toEqual(["Enterprise 乙公司", "University 丙大学"]);
    expect(printDetails(table)).toEqual([{}, { memberRole: "DIRECTOR_UNIT" }]);
  });

  test("a bracket that names a role nobody explains, and a name that tells no kind, are problems", async () => {
    const mapping = `kind: Community
by: name
columns:
  共同体: { name: OFFICIAL }
  成员: { link: MEMBER_OF, incoming: true, to: name, bracket: { property: memberRole, values: { 理事长单位: DIRECTOR_UNIT } } }
`;
    const rows = "共同体,成员\n甲共同体,乙公司（秘书长单位）\n甲共同体,未来\n";
    expect(printFaults(await read(mapping, rows))).toEqual([
      '2:2 nobody says what "秘书长单位" behind 乙公司 means',
      '3:2 nobody can tell from its name what "未来" is',
    ]);
  });

  test("projects with participants, their money, their part and their place from other columns", async () => {
    const table = await read(
      `kind: Project
by: name
columns:
  项目名称: [{ name: OFFICIAL }]
  编号: { property: number }
  立项年度: [{ property: year }, { time: validFrom }]
  承担单位: { link: PARTICIPATES_IN, incoming: true, to: name, within: 所在地, with: { role: { column: 分工 }, amount: { column: 经费 }, currency: CNY } }
  合作企业: { link: PARTICIPATES_IN, incoming: true, to: name, kind: Enterprise, separator: "、", optional: true, with: { role: 合作 } }
`,
      "项目名称,编号,立项年度,承担单位,所在地,分工,经费,合作企业\n智能炼钢,P-1,2024年,岱南医科大学,岱南市,牵头,1.15万元,未来、明天\n",
    );
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]).toMatchObject({
      kind: "Project",
      validFrom: "2024",
      properties: [
        { name: "number", value: "P-1" },
        { name: "year", value: 2024 },
      ],
    });
    expect(printEnds(table)).toEqual(["University 岱南医科大学 in 岱南市", "Enterprise 未来", "Enterprise 明天"]);
    expect(printDetails(table)).toEqual([
      { role: "牵头", amount: 11_500, currency: "CNY" },
      { role: "合作" },
      { role: "合作" },
    ]);
  });

  test.each<[heading: string, cell: string, amount: number]>([
    ["出资（万元）", "350", 3_500_000],
    ["出资（单位：万元）", "1,080.5", 10_805_000],
    ["出资(亿元)", "1.2", 120_000_000],
    ["出资/千元", "12", 12_000],
    ["出资（万元）", "2亿", 200_000_000],
    ["出资（万元）", "350元", 350],
    ["出资（元）", "350", 350],
    ["出资", "350", 350],
    ["出资（万元人民币）", "350", 3_500_000],
    ["出资（单位：万元，下同）", "350", 3_500_000],
    ["出资（万美元）", "350", 3_500_000],
    ["出资（万元/年）", "350", 3_500_000],
    ["出资（十万元）", "35", 3_500_000],
    ["Amount (million RMB)", "3.5", 3_500_000],
    ["Amount (RMB 10000)", "350", 3_500_000],
    ["Amount (CNY '000)", "3,500", 3_500_000],
    ["千米数", "3", 3],
    ["百分比", "3", 3],
  ])("a number is counted in what its heading says, unless it says so itself: %s %s", async (heading, cell, amount) => {
    const table = await read(
      `kind: Project
by: name
columns:
  项目: { name: OFFICIAL }
  单位: { link: PARTICIPATES_IN, incoming: true, to: name, with: { amount: { column: "${heading}" }, currency: CNY } }
`,
      `项目,单位,${heading}\n智能炼钢,岱南医科大学,"${cell}"\n`,
    );
    expect(printFaults(table)).toEqual([]);
    expect(printDetails(table)).toEqual([{ amount, currency: "CNY" }]);
  });

  test.each<[above: string, heading: string, amount: number]>([
    [",,单位：万元", "出资", 3_500_000],
    ["项目名单（金额单位：亿元）", "出资", 35_000_000_000],
    [",,单位：万元", "出资（元）", 350],
    [",,单位：人", "出资", 350],
  ])("a line above the table says what money is counted in: %s over %s", async (above, heading, amount) => {
    const mapping = `kind: Project
by: name
columns:
  项目: { name: OFFICIAL }
  年份: { property: year }
  单位: { link: PARTICIPATES_IN, incoming: true, to: name, with: { amount: { column: "${heading}" }, currency: CNY } }
`;
    const table = await read(mapping, `${above}\n项目,单位,${heading},年份\n智能炼钢,岱南医科大学,350,2024\n`);
    expect(printFaults(table)).toEqual([]);
    expect(printDetails(table)).toEqual([{ amount, currency: "CNY" }]);
    expect(table.drafts[0]?.properties[0]?.value).toBe(2024);
  });

  test("kind by what a column says, constants, and a column that is filled down", async () => {
    const table = await read(
      `kind: { column: 类型, values: { 高校: University, 企业: Enterprise }, usual: Association }
by: name
columns:
  省份: { link: LOCATED_IN, to: place, fill: true }
  名称: { name: OFFICIAL }
properties: { universityKind: VOCATIONAL }
`,
      "省份,名称,类型\n江苏省,甲学院,高校\n,乙公司,企业\n北京市,丙协会,社团\n,丁学院,高校\n",
    );
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts.map(({ kind }) => kind)).toEqual(["University", "Enterprise", "Association", "University"]);
    expect(printDrafts(table)).toEqual([
      "甲学院 zh-Hans universityKind VOCATIONAL LOCATED_IN 江苏省",
      "乙公司 zh-Hans LOCATED_IN 江苏省",
      "丙协会 zh-Hans LOCATED_IN 北京市",
      "丁学院 zh-Hans universityKind VOCATIONAL LOCATED_IN 北京市",
    ]);
    expect(table.drafts[1]?.links[0]?.cell).toMatchObject({ row: 2, text: "江苏省" });
  });

  test("a province alone in its row is what the rows below it lie in, where its column is filled down", async () => {
    const table = await read(
      "kind: University\nby: name\ncolumns:\n  省份: { link: LOCATED_IN, to: place, fill: true }\n  名称: { name: OFFICIAL }\n",
      "省份,名称\n江苏省,\n,甲学院\n小计,1\n浙江省,\n,乙学院\n",
    );
    expect(printDrafts(table)).toEqual(["甲学院 zh-Hans LOCATED_IN 江苏省", "乙学院 zh-Hans LOCATED_IN 浙江省"]);
  });

  test("the same name in one list and place is one, in another list another", async () => {
    const mapping =
      "kind: Enterprise\nby: name\ncolumns:\n  名称: { name: OFFICIAL }\n  地: { link: LOCATED_IN, to: place, optional: true }\n";
    const ids = async (text: string, rows: string): Promise<readonly unknown[]> =>
      (await readTable(await writeTemporary("list.csv", rows), text)).drafts.map(({ key }) => key.sought?.newId);
    const [first, second, third] = await ids(HEAD + mapping, "名称,地\n甲公司,苏州市\n甲 公司,苏州市\n甲公司,无锡市\n");
    expect(first).toMatch(/^enterprise-name-[0-9a-f]{12}$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    const other = await ids(HEAD.replace("example-lists", "other-lists") + mapping, "名称,地\n甲公司,苏州市\n");
    expect(other[0]).not.toBe(first);
  });

  test("what is wrong with a mapping of names is told with what would mend it", () => {
    const { problems } = parseMapping(
      "m.yaml",
      `${HEAD}kind: { column: 类型, values: { 高校: Univercity } }
by: names
columns:
  名称: { name: OFFICIAL }
  成员: { link: MEMBER_OF, to: name, kind: Project, bracket: { property: roll, values: {} }, with: { memberRole: { colum: 角色 } } }
`,
      readModel(),
    );
    expect(problems.map(({ message, suggestion }) => `${message}: ${suggestion ?? ""}`)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('"Univercity" is no kind: did you mean "University"?'),
        expect.stringContaining('"names" is no way to know a row: did you mean "name"?'),
        expect.stringContaining('"Project" is no end of MEMBER_OF'),
        expect.stringContaining('"roll" is no property of MEMBER_OF'),
        expect.stringContaining("memberRole does not say where it comes from"),
      ]),
    );
  });
});

test("a row whose end lies before the edition is not as of it", async () => {
  const table = await read(
    "kind: Enterprise\nby: name\ncolumns:\n  名称: { name: OFFICIAL }\n  退会: { time: validTo, optional: true }\n",
    "名称,退会\n甲公司,2024-05\n乙公司,2026-05\n丙公司,\n",
  );
  expect(table.drafts.map(({ asOf, validTo }) => [asOf, validTo])).toEqual([
    [undefined, "2024-05"],
    ["2026", "2026-05"],
    ["2026", undefined],
  ]);
});
