import { describe, expect, test } from "vitest";
import { printDrafts, printFaults, type ReadTable, readTable, writeTemporary } from "../files/read-drafts.js";

const LIST = `register: example-alliance
source: { title: "联盟成员名单", publisher: 示例协会, licence: "made up" }
by: name
kind: Enterprise
columns:
  单位名称: { name: OFFICIAL, values: { 甲公司和乙大学: 甲公司和乙大学 } }
  上级单位: { link: PART_OF, to: name, separator: "、", optional: true }
  成立日期: { property: established, optional: true }
  所在地: { link: LOCATED_IN, to: place, optional: true }
`;

async function read(...rows: readonly string[]): Promise<ReadTable> {
  const text = ["序号,单位名称,上级单位,成立日期,所在地", "1,江苏甲钢铁有限公司,,2004-05-01,苏州市", ...rows].join(
    "\n",
  );
  return readTable(await writeTemporary("list.csv", `${text}\n`), LIST);
}

describe("of a list", () => {
  test.each([
    ["合计,2家,,,", "rows of sums, left out"],
    [",合计：2家,,,", "rows of sums, left out"],
    ["总　计,2,,,", "rows of sums, left out"],
    [",小计,,,", "rows of sums, left out"],
    ["注：以上按拼音排序,,,,", "rows that are remarks, left out"],
    [",（以下空白）,,,", "rows that are remarks, left out"],
    ["一、企业,,,,", "rows that are headings, left out"],
    [",（二）高校,,,", "rows that are headings, left out"],
    ["江苏省,,,,", "rows that are headings, left out"],
    ["江苏省（12所）,江苏省（12所）,江苏省（12所）,,", "rows that are headings, left out"],
  ])("a row that is no entry makes nobody, and is told: %s", async (row, note) => {
    const table = await read(row);
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)).toHaveLength(1);
    expect(table.notes.find((one) => one.startsWith(note))).toMatch(/: 3 \S/);
  });

  test.each([
    "2,合计科技有限公司,,,",
    "2,江苏省农垦集团有限公司,,,",
    "2,江苏省,江苏甲钢铁有限公司,,",
    "2,一汽集团,,,苏州市",
  ])("an entry stays one: %s", async (row) => {
    const table = await read(row);
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)).toHaveLength(2);
  });

  test.each(["-", "——", "/", "／", "无", "暂无", "N/A", "不详"])(
    "a cell that says that there is nothing is empty, and told: %s",
    async (cell) => {
      const table = await read(`2,北京乙软件有限公司,${cell},${cell},${cell}`);
      expect(printDrafts(table)[1]).toBe("北京乙软件有限公司 zh-Hans");
      expect(table.notes).toContain(`cells that say "${cell}", read as empty: C3, D3, E3`);
    },
  );

  test.each([
    ["甲公司，乙大学", "looks like several names"],
    ["甲公司/乙大学", "looks like several names"],
    ["甲公司 乙大学", "looks like two names"],
    ["甲公司及乙大学", "looks like two names"],
    ["1.甲公司 2.乙大学", "is numbered like a list"],
    ["①甲公司②乙大学", "is numbered like a list"],
    ["甲公司等3家单位", "speaks of more than it names"],
    ["甲", "is hardly a name"],
  ])("nobody is made of what is hardly one name: %s", async (name, message) => {
    for (const row of [`2,${name},,,`, `2,北京乙软件有限公司,${name},,`])
      expect(printFaults(await read(row))).toEqual([expect.stringContaining(`"${name}" ${message}`)]);
  });

  test.each([
    "中国大学与企业合作协会",
    "北京和利时集团",
    "等离子研究院",
    "58同城有限公司",
    "Jia Steel Co., Ltd. 江苏甲钢铁有限公司",
    "3.5D打印有限公司",
    "甲公司和乙大学", // the mapping says that it is one
    "石家庄（原石门、栾城）钢铁有限公司",
  ])("one name is one: %s", async (name) => {
    const table = await read(`2,"${name}",,,`);
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)[1]).toContain(name);
  });

  test("a sort of agreement is no name of one: two of the kind would be one", async () => {
    const by = LIST.replace("kind: Enterprise", "kind: Agreement").replace(/ {2}(?:上级单位|成立日期|所在地).*\n/g, "");
    const path = await writeTemporary("list.csv", "单位名称\n战略合作协议\n甲大学与乙公司战略合作协议\n");
    const table = await readTable(path, by);
    expect(printFaults(table)).toEqual(['2:1 "战略合作协议" is a sort of agreement, and many have one']);
    expect(table.drafts).toHaveLength(1);
  });

  test("columns that say what a row is, or where its ends lie, are not said to be left out", async () => {
    const by = LIST.replace("kind: Enterprise", "kind: { column: 类型, values: { 企业: Enterprise } }").replace(
      "to: name, ",
      "to: name, within: 省份, ",
    );
    const text = "单位名称,类型,上级单位,省份,网址\n江苏甲钢铁有限公司,企业,,江苏省,x\n";
    const { notes } = await readTable(await writeTemporary("list.csv", text), by);
    expect(notes).toEqual(["columns that the mapping leaves out: 网址"]);
  });
});
