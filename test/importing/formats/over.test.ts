import { describe, expect, test } from "vitest";
import type { DraftLink } from "../../../src/importing/draft.js";
import { readSection } from "../../../src/importing/formats/tables/links/read-over.js";
import { parse, printFaults, type ReadTable, readTable, writeTemporary } from "../files/read-drafts.js";
import { HEAD, read } from "./read-projects.js";

const MEMBERS = `${HEAD}kind: { ending: [University, Enterprise] }
columns:
  单位: { name: OFFICIAL }
links:
  - { type: MEMBER_OF, name: 甲产教融合共同体, kind: Community }
`;
const COMMUNITIES = `${HEAD}kind: Community
columns:
  共同体: { name: OFFICIAL }
  成员: { link: MEMBER_OF, incoming: true, to: name, separator: "、" }
`;
const PEOPLE = `${HEAD}kind: Person
columns:
  姓名: { name: OFFICIAL }
  教授单位: { link: HOLDS_POSITION, to: name, with: { titleZh: 教授 } }
`;
const COUNCIL = `${PEOPLE}links:
  - { type: HOLDS_POSITION, name: 甲促进会, kind: Association, with: { titleZh: 理事 } }
`;

/** "甲促进会 FORMER 2023" for a link. */
function print({ other, details, time, modality }: DraftLink): string {
  const name = "key" in other ? other.key.sought?.name : "";
  return [name, details.tenure, modality, time?.validTo].filter((part) => part !== undefined).join(" ");
}

describe("what a bracket behind a name says is over", () => {
  test.each([
    ["乙公司（已退出）", "HISTORICAL"],
    ["乙公司（退出）", "HISTORICAL"],
    ["乙公司(已退会)", "HISTORICAL"],
    ["乙公司【除名】", "HISTORICAL"],
    ["乙公司（已注销）", "HISTORICAL"],
    ["乙公司（2023年已退出）", "HISTORICAL 2023"],
    ["乙公司（2023年5月退出）", "HISTORICAL 2023-05"],
    ["Yi Steel Ltd (withdrawn)", "HISTORICAL", "Yi Steel Ltd"],
    ["Yi Steel Ltd (former member)", "HISTORICAL", "Yi Steel Ltd"],
    ["Yi Steel Ltd (withdrew in 2023)", "HISTORICAL 2023", "Yi Steel Ltd"],
  ])("is the membership of its row: %s", async (printed, how, name = "乙公司") => {
    const table = await read(MEMBERS, "单位", "江苏大学", printed);
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts.map(({ names, links }) => `${names[0]?.value}: ${links.map(print).join()}`)).toEqual([
      "江苏大学: 甲产教融合共同体",
      `${name}: 甲产教融合共同体 ${how}`,
    ]);
    expect(table.notes).toContain(`names that say that it is over, taken without: A3 ${printed}`);
  });

  test("is the membership of whom a cell names so", async () => {
    const table = await read(
      COMMUNITIES,
      "共同体,成员",
      "甲共同体,江苏大学、丙有限公司（已退出）、丁有限公司（2024年退出）",
    );
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]?.links.map(print)).toEqual([
      "江苏大学",
      "丙有限公司 HISTORICAL",
      "丁有限公司 HISTORICAL 2024",
    ]);
  });

  test.each([
    ["张伟（曾任）", "江苏大学", "甲促进会 FORMER"],
    ["张伟（已退出）", "江苏大学", "甲促进会 FORMER"],
    // Who retires leaves where they work; who died, all.
    ["张伟（已退休）", "江苏大学 FORMER", "甲促进会"],
    ["张伟（已故）", "江苏大学 FORMER", "甲促进会 FORMER"],
  ])("is the post in the body that a list is of, or at work: %s", async (printed, work, body) => {
    const table = await read(COUNCIL, "姓名,教授单位", `${printed},江苏大学`);
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]?.names[0]?.value).toBe("张伟");
    expect(table.drafts[0]?.links.map(print)).toEqual([body, work]);
  });

  test("leaves open whether who retires stays in the body, where nothing says where they work", async () => {
    const table = await read(COUNCIL.replace(/ {2}教授单位.*\n/, ""), "姓名", "张伟（已退休）");
    expect(table.drafts[0]?.links.map(print)).toEqual(["甲促进会 UNKNOWN"]);
  });

  test.each(["张伟（离任）", "张伟（已退休）", "张伟（原）"])("is the post that the row has: %s", async (printed) => {
    const table = await read(PEOPLE, "姓名,教授单位", `${printed},江苏大学`);
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]?.links.map(print)).toEqual(["江苏大学 FORMER"]);
  });
});

describe("what a column of remarks says is over", () => {
  const readPosts = (...rows: readonly string[]): Promise<ReadTable> =>
    read(
      PEOPLE.replace("教授单位", "校长单位").replace("titleZh: 教授", "titleZh: 校长, tenure: { column: 备注 }"),
      "姓名,校长单位,备注",
      ...rows,
    );

  test.each<[remark: string, how?: string]>([
    ["已退休", "FORMER"],
    ["已离任", "FORMER"],
    ["卸任", "FORMER"],
    ["2023年已卸任", "FORMER 2023"],
    ["2023年5月调任省教育厅", "FORMER 2023-05"],
    ["已于2023年退休", "FORMER 2023"],
    ["因年龄原因已卸任", "FORMER"],
    ["2019年到任，2023年离任", "FORMER 2023"],
    ["retired in 2023", "FORMER 2023"],
    ["博士生导师"],
    ["负责离退休工作"],
    ["曾任清华大学教授"],
    ["2023年由常州大学调任"],
    [""],
    // Nobody can tell.
    ["已退休，现返聘", "UNKNOWN"],
    ["原校长已退休", "UNKNOWN"],
  ])("is the post beside it: %s", async (remark, how) => {
    const table = await readPosts(`张伟,江苏大学,"${remark}"`);
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]?.links.map(print)).toEqual([["江苏大学", how].filter(Boolean).join(" ")]);
  });

  test.each<[status: string, how?: string]>([
    ["正常"],
    ["已退出", "HISTORICAL"],
    ["2022年入会，2023年退出", "HISTORICAL 2023"],
    ["已注销", "HISTORICAL"],
  ])("is the membership: %s", async (status, how) => {
    const mapping = MEMBERS.replace("kind: Community", "kind: Community, with: { modality: { column: 状态 } }");
    const table = await read(mapping, "单位,状态", `江苏大学,"${status}"`);
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]?.links.map(print)).toEqual([["甲产教融合共同体", how].filter(Boolean).join(" ")]);
  });

  test("of which nobody can tell is a problem of its row, and a modality that there is not one of the mapping", async () => {
    const mapping = MEMBERS.replace("kind: Community", "kind: Community, with: { modality: { column: 状态 } }");
    expect(printFaults(await read(mapping, "单位,状态", "江苏大学,原副理事长退出"))).toEqual([
      '2:2 nobody can tell whether "原副理事长退出" says that it is over',
    ]);
    const wrong = mapping.replace("column: 状态", "column: 状态, values: { 正常: SO }");
    expect(() => parse(wrong)).toThrow(/\\"SO\\" is no modality/);
  });
});

test.each<[heading: string, says?: string]>([
  ["二、已退出成员", "BODY"],
  ["往届理事", "BODY"],
  ["Former members", "BODY"],
  ["三、退休教师（5人）", "WORK"],
  ["四、拟吸收成员", "PLANNED"],
  ["一、现有成员"],
  ["离退休工作处（2人）"],
  ["虚拟仿真类（12个）"],
])("a heading within a list says it of all below: %s", (heading, says) => {
  const section = readSection(heading);
  expect(typeof section === "object" ? section.of : section).toBe(says);
});

describe("what names nobody is left out, and told", () => {
  const NOBODY = [
    "国内某企业",
    "某高校",
    "某知名企业",
    "江苏某钢铁企业",
    "某大学（牵头单位）",
    "一家上市公司",
    "两家企业",
    "多家知名企业",
    "国内知名高校",
    "世界500强企业",
    "相关企业",
    "匿名",
    "匿名校友",
    "爱心人士",
    "a listed company",
    "an unnamed university",
    "Anonymous donor",
  ];
  test.each(NOBODY)("where a row should: %s", async (name) => {
    const table = await read(MEMBERS, "单位", "江苏大学", name);
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts.map(({ names }) => names[0]?.value)).toEqual(["江苏大学"]);
    expect(table.notes).toContain(`rows that name nobody, left out: 3 ${name}`);
  });

  test.each(NOBODY)("where a cell should: %s", async (name) => {
    const table = await read(COMMUNITIES, "共同体,成员", `甲共同体,江苏大学、${name}`);
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]?.links.map(print)).toEqual(["江苏大学"]);
    expect(table.notes).toContain(`cells that name nobody, left out: B2 ${name}`);
  });

  test.each(["一汽集团", "An Giang University", "多氟多新材料公司", "知名教育科技有限公司", "国内贸易有限公司"])(
    "and a name is one: %s",
    async (name) => {
      const table = await read(MEMBERS, "单位", name);
      expect(table.drafts.map(({ names }) => names[0]?.value)).toEqual([name]);
    },
  );

  test("what the mapping says to be a name is one", async () => {
    const mapping = MEMBERS.replace("{ name: OFFICIAL }", "{ name: OFFICIAL, values: { 国内某企业: 国内某企业 } }");
    const table = await readTable(await writeTemporary("list.csv", "单位\n国内某企业\n"), mapping);
    expect(table.drafts).toHaveLength(1);
  });
});
