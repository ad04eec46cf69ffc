import { describe, expect, test } from "vitest";
import { printDrafts, printFaults, type ReadTable, readTable, writeTemporary } from "../files/read-drafts.js";
import { HEAD, read, readProjects } from "./read-projects.js";

const SCHOOLS = `${HEAD}kind: University
columns:
  学校名称: { name: OFFICIAL }
  所在地: { link: LOCATED_IN, to: place }
  成立: { property: established }
`;
const readSchools = (...rows: readonly string[]): Promise<ReadTable> =>
  read(SCHOOLS, "学校名称,所在地,成立", "江苏大学,镇江市,1902", ...rows);

describe("what is no name of anybody makes nobody", () => {
  test.each([
    "宁波大学①",
    "宁波大学*",
    "宁波大学[1]",
    "宁波大学注1",
    "宁波大学¹",
    "宁波大学（注）",
    "★宁波大学",
    "宁波大学▲",
    "宁波大学△",
    "宁波大学（暂定名）",
    "宁波大学（暂名）",
    "宁波大学（筹建）",
    "宁波大学（新增）",
    "宁波大学（民办）",
    "宁波大学（独立学院）",
    "宁波大学（停止招生）",
    "宁波大学（2023年更名）",
    "1 宁波大学",
    "01宁波大学",
    "1、宁波大学",
    "（1）宁波大学",
    "见附件",
    "详见附件2",
    "另行通知",
    "见备注",
    "https://www.nbu.edu.cn",
    "zs@nbu.edu.cn",
    "13812345678",
    "0574-87600114",
    "2023-09-01",
    "甲&amp;乙大学",
    "宁波&nbsp;大学",
    "<b>宁波大学</b>",
    "宁波大学<br>温州大学",
    "=A2&B2",
    "带*为新增高校",
    "带★的为牵头高校",
    "学校名称：宁波大学",
    "宁波大学电话：0574-87600114",
  ])("%s", async (name) => {
    const table = await readSchools(`"${name}",宁波市,1986`);
    expect(printDrafts(table)).toHaveLength(1);
    expect(printFaults(table)).toEqual([expect.stringMatching(/^3:1 /)]);
    expect(table.problems[0]?.suggestion).toBeTruthy();
  });

  test.each([
    ['="宁波大学"', "宁波大学"],
    ["'宁波大学", "宁波大学"],
    ["中国石油大学（华东）", "中国石油大学（华东）"],
    ["哈尔滨工业大学（深圳）", "哈尔滨工业大学（深圳）"],
    ["第四军医大学", "第四军医大学"],
    ["四川大学 ", "四川大学"],
    ["３６０企业大学", "３６０企业大学"],
    ["91科技学院", "91科技学院"],
  ])("and a name stays one: %s", async (name, value) => {
    const table = await readSchools(`"${name.replaceAll('"', '""')}",宁波市,1986`);
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)[1]).toBe(`${value} zh-Hans established 1986 LOCATED_IN 宁波市`);
  });
});

describe("rows that are no entries", () => {
  test.each([
    "省属高校,,",
    "一、省属高校,,",
    "2023年度,,",
    "第一批,,",
    "江苏省,江苏省,江苏省",
    "小计：12所,,",
    "江苏省合计,12,",
    "注：1.以上按隶属关系排列；2.加*者为新增,,",
    "说明：本表数据截至2023年底,,",
    "（排名不分先后）,,",
    "填报单位：江苏省教育厅,,",
  ])("%s", async (row) => {
    const table = await readSchools(row, "宁波大学,宁波市,1986");
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)).toHaveLength(2);
    expect(table.notes.some((note) => note.includes("left out"))).toBe(true);
  });

  test("the headings of a second table below the first are told, and its rows are none of the first", async () => {
    const table = await readSchools(",,", "企业名单,,", "企业名称,地址,电话", "沙钢集团,苏州市,2001");
    expect(printDrafts(table)).toEqual(["江苏大学 zh-Hans established 1902 LOCATED_IN 镇江市"]);
    expect(table.problems.length).toBeGreaterThan(0);
    expect(table.problems[0]?.suggestion).toBeTruthy();
  });
});

describe("days", () => {
  test.each([
    ["2023.9", "2023-09"],
    ["2023.09", "2023-09"],
    ["二〇二三年九月", "2023-09"],
    ["二零二三年九月", "2023-09"],
    ["２０２３年９月", "2023-09"],
    ["2023年09月01日 星期五", "2023-09-01"],
    ["2023-09-01 00:00:00", "2023-09-01"],
    ["2023年9月1日", "2023-09-01"],
    ["2023 年 9 月", "2023-09"],
    ["Sep. 2023", "2023-09"],
  ])("%s is %s", async (printed, day) => {
    expect(printDrafts(await readSchools(`宁波大学,宁波市,${printed}`))[1]).toContain(`established ${day}`);
  });

  test.each([
    "2023年秋",
    "2023年上半年",
    "2023-2024学年",
    "约2004年",
    "2004年前后",
    "2023.10.",
    "2023.1",
    "民国36年",
    "1952年10月（2004年更名）",
    "2023.09-2026.08",
    "44927",
    "0000-00-00",
    "2023-9-31",
    "23年9月",
    "９月",
    "2023年9月起",
    "2023年13月",
  ])("%s is none, with what to write", async (printed) => {
    const table = await readSchools(`宁波大学,宁波市,${printed}`);
    expect(printFaults(table)).toEqual([expect.stringContaining("3:3 ")]);
    expect(table.problems[0]?.suggestion).toBeTruthy();
  });

  test.each(["至今", "现在", "present", "长期", "—"])("what goes on has no end: %s", async (printed) => {
    const table = await readProjects(`智能炼钢,P1,2024,350,2023-09,${printed}`);
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]?.validTo).toBe(undefined);
    expect(table.notes.some((note) => note.includes(printed))).toBe(true);
  });
});

describe("files", () => {
  test.each([
    ["sep=;\n学校名称;所在地;成立\n江苏大学;镇江市;1902\n", ["江苏大学 zh-Hans established 1902 LOCATED_IN 镇江市"]],
    ["\uFEFF学校名称,所在地,成立\r\n江苏大学,镇江市,1902\r\n", ["江苏大学 zh-Hans established 1902 LOCATED_IN 镇江市"]],
    [
      "学校名称\t所在地\t成立\n江苏\n大学\t镇江市\t1902\n".replace("江苏\n大学", '"江苏\n大学"'),
      ["江苏大学 zh-Hans established 1902 LOCATED_IN 镇江市"],
    ],
    ["学校名称,所在地,成立,\n江苏大学,镇江市,1902,\n", ["江苏大学 zh-Hans established 1902 LOCATED_IN 镇江市"]],
    ["学校名称|所在地|成立\n江苏大学|镇江市|1902\n", ["江苏大学 zh-Hans established 1902 LOCATED_IN 镇江市"]],
    ["學校名稱,所在地,成立\n江蘇大學,鎮江市,1902\n", ["江蘇大學 zh-Hant established 1902 LOCATED_IN 鎮江市"]],
  ])("%j", async (text, drafts) => {
    const table = await readTable(await writeTemporary("list.csv", text), SCHOOLS);
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)).toEqual(drafts);
  });

  test.each([
    ["list.json", '[{"学校名称":"江苏大学"}]'],
    ["list.jsonl", '{"学校名称":"江苏大学"}\n'],
  ])("rows as JSON are refused, with what to do: %s", async (name, text) => {
    await expect(readTable(await writeTemporary(name, text), SCHOOLS)).rejects.toMatchObject({
      help: expect.stringContaining("CSV"),
    });
  });
});
