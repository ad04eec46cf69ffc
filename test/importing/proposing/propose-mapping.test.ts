import { describe, expect, test } from "vitest";
import { parseMapping } from "../../../src/importing/mapping/parse-mapping.js";
import { findUnmapped } from "../../../src/importing/open-file.js";
import { proposeMapping } from "../../../src/importing/proposing/propose-mapping.js";
import { readModel } from "../../../src/model/read-model.js";
import { printDrafts, printFaults, readTable, writeTemporary } from "../files/read-drafts.js";
import { members, writeBook } from "../files/write-book.js";

const MODEL = readModel();

async function propose(path: string): Promise<string> {
  const grid = await findUnmapped(path);
  const text = grid && (await proposeMapping(path, grid, MODEL));
  if (text === undefined) throw new Error("nothing was proposed");
  expect(parseMapping("proposed.yaml", text, MODEL).problems).toEqual([]);
  return text;
}

describe("what the columns of a table seem to mean", () => {
  test("is told by headings and values, with the reasons, and can be read at once", async () => {
    const path = await writeTemporary(
      "steel-2026.csv",
      "钢铁行业成员名单（截至2026年）,,,,,\n序号,统一社会信用代码,单位名称,所在省份,城市,入会时间\n1,91320582718675736W,江苏甲钢铁有限公司,江苏省,苏州市,2020年\n2,91110108633612349T,北京乙软件有限公司,北京市,北京市,2021.05\n",
    );
    const text = await propose(path);
    expect(text).toContain('title: "钢铁行业成员名单（截至2026年）"');
    expect(text).toContain("kind: Enterprise # 2 of 2 names end like one");
    expect(text).toContain('  "统一社会信用代码": { identifier: USCC } # its values check out as USCC');
    expect(text).toContain('  # "序号" is left out: it counts the rows: 1, 2');
    const table = await readTable(path, text);
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)).toEqual([
      "江苏甲钢铁有限公司 zh-Hans LOCATED_IN 苏州市 in 江苏省",
      "北京乙软件有限公司 zh-Hans LOCATED_IN 北京市 in 北京市",
    ]);
    // When they came in is not since when they are called so, or lie there.
    expect(table.drafts.map(({ validFrom }) => validFrom)).toEqual([undefined, undefined]);
  });

  test("a list of names is known by names, and roles in brackets are kept apart", async () => {
    const path = await writeTemporary(
      "共同体.csv",
      "共同体名称,牵头单位,成员单位\n甲产教融合共同体,江苏甲公司、岱南医科大学,石家庄铁道大学（副理事长单位）；乙公司\n",
    );
    const text = await propose(path);
    expect(text).toContain("by: name");
    expect(text).toMatch(/^register: list-[0-9a-f]{8} /m);
    const table = await readTable(path, text);
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]?.links.map(({ type, details }) => [type, details])).toEqual([
      ["LEADS", {}],
      ["LEADS", {}],
      ["MEMBER_OF", { memberRole: "DEPUTY_DIRECTOR_UNIT" }],
      ["MEMBER_OF", {}],
    ]);
  });

  test.each([
    [
      "产业学院名称,共建高校,共建企业\n甲产业学院,浙江工业大学,海康威视、大华股份\n",
      [
        "kind: Platform",
        "properties:\n  platformKind: { from: name, usual: MODERN_INDUSTRIAL_COLLEGE }",
        '"共建高校": { link: HOSTS, incoming: true, to: name, kind: University, with: { role: CO_HOST } }',
        '"共建企业": { link: HOSTS, incoming: true, to: name, kind: Enterprise, with: { role: CO_HOST }, separator: ["、"] }',
      ],
    ],
    [
      "协议名称,甲方,乙方,签约日期,签约地点\n江苏大学与沙钢集团合作协议,江苏大学,江苏沙钢集团有限公司,2023-09-11,镇江\n",
      [
        "kind: Agreement",
        '"甲方": { link: SIGNED, incoming: true, to: name }',
        '"签约日期": { property: signedOn }',
        '# "签约地点" is left out',
      ],
    ],
    [
      "实验室名称,依托单位,主管部门,实验室主任\n钢铁共性技术实验室,北京科技大学,教育部,毛新平\n",
      [
        '"依托单位": { link: HOSTS, incoming: true, to: name, with: { role: HOST } }',
        '"主管部门": { link: IN_CHARGE_OF, incoming: true, to: name, kind: GovernmentBody }',
        '"实验室主任": { link: HOLDS_POSITION, incoming: true, to: name, kind: Person, with: { titleZh: "实验室主任" } }',
      ],
    ],
    [
      "姓名,工作单位,职务,电子邮箱\n张伟,江苏大学,教授,zw@example.org\n",
      ["kind: Person", '"工作单位": { link: HOLDS_POSITION, to: name, with: { titleZh: { column: "职务" } } }'],
    ],
    [
      "Name,ROR ID,Type\nTsinghua University,https://ror.org/03cve4549,University\nSiemens,https://ror.org/059mq0909,Company\n",
      [
        'kind: { column: "Type", values: { "University": University, "Company": Enterprise } }',
        '"ROR ID": { identifier: ROR }',
      ],
    ],
  ])("what is listed, and who stands beside it, is told by the headings: %s", async (table, lines) => {
    const path = await writeTemporary("table.csv", table);
    const text = await propose(path);
    for (const line of lines) expect(text).toContain(line);
    expect(printFaults(await readTable(path, text))).toEqual([]);
  });

  test("is not led astray by rows and cells that are none", async () => {
    const path = await writeTemporary(
      "list.csv",
      "名单（2024年）,,,\n共同体名称,牵头企业,成立时间,所在地\n一、制造类,,,\n甲行业产教融合共同体,甲公司,2023-10-20,-\n乙行业产教融合共同体,乙公司,2023年7月,江苏省\n合计,2个,,\n注：按时间排序,,,\n",
    );
    const text = await propose(path);
    expect(text).toContain("kind: Community");
    expect(text).toContain('"牵头企业": { link: LEADS, incoming: true, to: name, kind: Enterprise }');
    expect(text).toContain('"所在地": { link: LOCATED_IN, to: place }');
  });

  test("names that are hardly any, more than somebody looks through, are counted beside the column", async () => {
    const rows = Array.from({ length: 7 }, (_, row) => `甲${row}公司；乙${row}公司`);
    const path = await writeTemporary(
      "list.csv",
      `单位名称,备注\n江苏甲公司,x\n${rows.map((row) => `${row},y\n`).join("")}`,
    );
    const grid = await findUnmapped(path);
    const text =
      grid && (await proposeMapping(path, grid, MODEL, async (tried) => (await readTable(path, tried)).problems));
    expect(text).toContain('"单位名称": { name: OFFICIAL } # 7 rows are left out with --skip-invalid, unless');
    expect(text).toContain('row 3: "甲0公司；乙0公司" looks like several names');
  });

  test("a place that is empty below another is that one, and a heading over two columns is left out", async () => {
    const path = await writeTemporary(
      "list.csv",
      "所在省份,单位名称,电话,电话\n江苏省,江苏甲公司,1,2\n,江苏乙公司,1,2\n,江苏丙公司,1,2\n浙江省,浙江丁公司,1,2\n,浙江戊公司,1,2\n",
    );
    const text = await propose(path);
    expect(text).toContain('"所在省份": { link: LOCATED_IN, to: place, fill: true } # places: 江苏省, 浙江省; an');
    expect(text).toContain('# "电话" is left out: the heading stands over another column too');
    expect(printDrafts(await readTable(path, text)).at(-1)).toBe("浙江戊公司 zh-Hans LOCATED_IN 浙江省");
  });

  test("a list in two parts beside each other, and headings in three rows", async () => {
    const parts = await writeTemporary("parts.csv", "序号,名称,序号,名称\n1,甲公司,3,丙公司\n2,乙公司,4,丁公司\n");
    expect((await readTable(parts, await propose(parts))).drafts).toHaveLength(4);
    const rows = await writeTemporary(
      "rows.csv",
      "序号,名称,登记,,联系方式,\n,,成立日期,机关,联系人,\n,,,,姓名,电话\n1,甲公司,2004,苏州,张三,1\n2,乙公司,2001,北京,李四,2\n",
    );
    expect(printDrafts(await readTable(rows, await propose(rows)))).toEqual([
      "甲公司 zh-Hans established 2004",
      "乙公司 zh-Hans established 2001",
    ]);
  });

  test("an identifier may be the address of its register", async () => {
    const path = await writeTemporary("ror.csv", "Name,ROR ID\nTsinghua University,https://ror.org/03cve4549\n");
    const { drafts } = await readTable(path, await propose(path));
    expect(drafts.map(({ identifiers }) => identifiers.map(({ scheme, value }) => [scheme, value]))).toEqual([
      [["ROR", "03cve4549"]],
    ]);
  });

  test("of a workbook the sheet with the table, and a heading that is no plain word stays one", async () => {
    const path = await writeBook([
      { name: "说明", rows: [["说明"], ["一"]] },
      {
        name: '名"单',
        rows: [
          ["#1: 备注", "名称"],
          ["好", "江苏甲公司"],
          ["坏", "北京乙公司"],
        ],
      },
    ]);
    expect((await readTable(path, await propose(path))).drafts).toHaveLength(2);
  });

  test("nothing is proposed for what says itself what it is, or has no name", async () => {
    expect(
      await findUnmapped(await writeTemporary("list.csv", "学校名称,学校标识码,办学层次\n甲大学,4111099901,本科\n")),
    ).toBe(undefined);
    const path = await writeTemporary("numbers.csv", "a,b\n1,2\n3,4\n");
    const grid = await findUnmapped(path);
    expect(grid && (await proposeMapping(path, grid, MODEL))).toBe(undefined);
    expect(await findUnmapped(await writeBook([members()]))).toBeDefined();
  });
});
