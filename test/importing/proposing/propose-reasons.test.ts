import { describe, expect, test } from "vitest";
import type { Draft } from "../../../src/importing/draft.js";
import { findUnmapped } from "../../../src/importing/open-file.js";
import { proposeMapping } from "../../../src/importing/proposing/propose-mapping.js";
import { findMemberRole } from "../../../src/model/values/member-role.js";
import { MODEL } from "../fixtures.js";
import { printFaults, type ReadTable, readTable, writeTemporary } from "../files/read-drafts.js";

/** What is proposed for a table, and what its rows say when they are read so. */
async function propose(table: string): Promise<{ readonly text: string; readonly read: ReadTable }> {
  const path = await writeTemporary("list.csv", table);
  const grid = await findUnmapped(path);
  const text =
    (grid && (await proposeMapping(path, grid, MODEL, async (tried) => (await readTable(path, tried)).problems))) ?? "";
  return { text, read: await readTable(path, text) };
}

function printLinks(drafts: readonly Draft[]): readonly string[] {
  return drafts.flatMap(({ links }) =>
    links.map(({ type, other, details }) => {
      const name = "key" in other ? other.key.sought?.name : "";
      return [type, name, ...Object.entries(details).map(([key, value]) => `${key} ${String(value)}`)].join(" ");
    }),
  );
}

test.each(["91320582718675736w", "９１３２０５８２７１８６７５７３６Ｗ", "9132 0582 7186 7573 6W"])(
  "a code is one in whatever way it is written: %s",
  async (code) => {
    const { text, read } = await propose(
      `企业名称,统一社会信用代码\n甲有限公司,${code}\n乙有限公司,91110108633612349T\n`,
    );
    expect(text).toContain('"统一社会信用代码": { identifier: USCC }');
    expect(read.drafts[0]?.identifiers).toMatchObject([{ scheme: "USCC", value: "91320582718675736W" }]);
  },
);

describe("a mixed list", () => {
  test("is read by the words of its column of kinds; those that nobody understands are named, and their rows left open", async () => {
    const { text, read } = await propose(
      "名称,类别\n江苏大学,本科院校\n沙钢集团,钢铁企业\n江苏钢铁协会,行业协会\n苏州中专,中职学校\n钢铁研究总院,科研院所\n",
    );
    expect(text).toContain('nobody can tell what "科研院所" is: add it');
    expect(read.drafts.map(({ kind }) => kind)).toEqual([
      "University",
      "Enterprise",
      "Association",
      "EducationalOrganization",
    ]);
    expect(printFaults(read)).toEqual(['6:2 nobody says what "科研院所" is']);
  });

  test.each([
    [
      "whose column of kinds nobody understands",
      "单位,类别\n江苏大学,A类\n沙钢集团,B类\n甲有限公司,B类\n丙协会,A类\n丁,C类\n",
      'what "类别" means by "A类", "B类", "C类"',
    ],
    [
      "without such a column",
      "单位,电话\n江苏大学,1\n沙钢集团,2\n甲有限公司,3\n丙协会,4\n丁,5\n",
      "2 Enterprise (沙钢集团, 甲有限公司), 1 University (江苏大学)",
    ],
  ])("%s is read by what each name ends in, and says so", async (_, table, why) => {
    const { text, read } = await propose(table);
    expect(text).toContain("kind: { ending: [Enterprise, University, Association] }");
    expect(text).toContain(why);
    expect(text).toContain("1 of 5 end like none and are problems until somebody says what they are");
    expect(read.drafts.map(({ kind }) => kind)).toEqual(["University", "Enterprise", "Enterprise", "Association"]);
    expect(printFaults(read)).toEqual(['6:1 nobody can tell from its name what "丁" is']);
  });

  test("whose column of kinds is hardly understood is read by what names end in", async () => {
    const { text, read } = await propose("单位,性质\n江苏大学,事业单位\n沙钢集团,国有企业\n苏州中专,事业单位\n");
    expect(text).toContain('nobody can tell what "性质" means by "事业单位"; a mixed list, by what each name ends in');
    expect(read.drafts.map(({ kind }) => kind)).toEqual(["University", "Enterprise", "EducationalOrganization"]);
  });

  test("of nearly one kind takes what ends like none for that, and tells it", async () => {
    const rows = Array.from({ length: 9 }, (_, row) => `甲${row}大学\n`).join("");
    const { text, read } = await propose(`院校或单位\n${rows}乙公司\n丙国际校区\n`);
    expect(text).toContain("kind: { ending: [University, Enterprise], usual: University }");
    expect(read.notes).toContain("names that end like no kind, read as University: A12 丙国际校区");
    expect(new Set(read.drafts.map(({ kind }) => kind))).toEqual(new Set(["University", "Enterprise"]));
  });
});

describe("roles", () => {
  test.each([
    ["理事长单位", "DIRECTOR_UNIT"],
    ["轮值理事长单位", "DIRECTOR_UNIT"],
    ["会长单位", "DIRECTOR_UNIT"],
    ["副理事长单位", "DEPUTY_DIRECTOR_UNIT"],
    ["常务副理事长单位", "DEPUTY_DIRECTOR_UNIT"],
    ["副主任单位", "DEPUTY_DIRECTOR_UNIT"],
    ["常务理事单位", "EXECUTIVE"],
    ["秘书长单位", "SECRETARIAT"],
    ["秘书处单位", "SECRETARIAT"],
    ["牵头单位", "LEADING_UNIT"],
    ["观察员单位", "OBSERVER"],
    ["理事单位", "MEMBER"],
    ["会员单位", "MEMBER"],
    ["监事长单位", undefined],
    ["名誉理事长单位", undefined],
    ["副秘书长单位", undefined],
    ["发起单位", undefined],
    ["支持单位", undefined],
  ])("behind a name are what the graph calls them, and else as they are printed: %s", async (title, role) => {
    expect(findMemberRole(title)).toBe(role);
    const { read } = await propose(`共同体名称,成员单位\n甲产教融合共同体,乙大学（${title}）、丙公司\n`);
    expect(printFaults(read)).toEqual([]);
    const said = role === undefined ? {} : { memberRole: role };
    const isSaid = role !== undefined && MODEL.words.values.get(role)?.zh === title;
    expect(read.drafts[0]?.links.map(({ details }) => details)).toEqual([isSaid ? said : { ...said, role: title }, {}]);
  });

  test("over a column are those of all below it", async () => {
    const { text, read } = await propose(
      "联盟名称,理事长单位,常务理事单位,监事长单位,成员单位\n甲产教融合共同体,乙大学,丙公司,丁公司,戊公司\n",
    );
    expect(text).toContain("MEMBER_OF");
    expect(printLinks(read.drafts)).toEqual([
      "MEMBER_OF 乙大学 memberRole DIRECTOR_UNIT",
      "MEMBER_OF 丙公司 memberRole EXECUTIVE",
      "MEMBER_OF 丁公司 role 监事长单位",
      "MEMBER_OF 戊公司",
    ]);
    expect(read.drafts[0]?.links[2]?.beside).toMatchObject([{ row: 1, column: "D", text: "监事长单位" }]);
  });

  test("who runs a facility is told from who helps, whichever column is first", async () => {
    const { read } = await propose(
      "产业学院名称,合作企业,牵头学校,共建单位,协同院校\n甲产业学院,海康威视,浙江工业大学,乙公司,宁波大学\n",
    );
    expect(printLinks(read.drafts)).toEqual([
      "HOSTS 海康威视 role PARTNER",
      "HOSTS 浙江工业大学 role HOST",
      "HOSTS 乙公司 role CO_HOST",
      "HOSTS 宁波大学 role PARTNER",
    ]);
  });

  test("a bracket that is a role and that nobody explains is a problem, kept as printed where the mapping says so", async () => {
    const mapping = (bracket: string): string =>
      `register: example-list\nsource: { title: a, licence: b }\nkind: Community\nby: name\ncolumns:\n  共同体: { name: OFFICIAL }\n  成员: { link: MEMBER_OF, incoming: true, to: name, bracket: ${bracket} }\n`;
    const path = await writeTemporary("list.csv", "共同体,成员\n甲共同体,乙公司（监事长单位）\n");
    const values = "property: memberRole, values: { 理事长单位: DIRECTOR_UNIT }";
    expect(printFaults(await readTable(path, mapping(`{ ${values} }`)))).toEqual([
      '2:2 nobody says what "监事长单位" behind 乙公司 means',
    ]);
    expect(printLinks((await readTable(path, mapping(`{ ${values}, printed: role }`))).drafts)).toEqual([
      "MEMBER_OF 乙公司 role 监事长单位",
    ]);
    expect(printLinks((await readTable(path, mapping("{ printed: role }"))).drafts)).toEqual([
      "MEMBER_OF 乙公司 role 监事长单位",
    ]);
  });
});

describe("every column that is left out says why", () => {
  test.each([
    [
      "企业名称,注册资本（万元）\n甲有限公司,350\n乙有限公司,100.5\n",
      '"注册资本（万元）" is left out: money, counted in 10,000 (350, 100.5): the graph keeps only established',
    ],
    ["企业名称,职工人数\n甲有限公司,350\n乙有限公司,100\n", '"职工人数" is left out: numbers (350, 100)'],
    [
      "企业名称,联系电话\n甲有限公司,0512-58987088\n乙有限公司,13812345678\n",
      '"联系电话" is left out: telephone numbers and addresses',
    ],
    [
      "企业名称,更新日期\n甲有限公司,2024-05-01\n乙有限公司,2024-05-02\n",
      '"更新日期" is left out: days, of which nothing says what happened then',
    ],
    ["企业名称,备注\n甲有限公司,好\n乙有限公司,一般\n", '"备注" is left out: remarks (好, 一般)'],
    [
      "姓名,职务,单位\n张伟,教授,江苏大学\n李娜,院长,宁波大学\n",
      '"职务" is left out: it is the post of those beside it',
    ],
    ["名称,类型\n甲大学,高校\n乙公司,企业\n", '"类型" is left out: it says of which kind each row is'],
    [
      "单位名称,会员级别\n甲有限公司,理事长单位\n乙有限公司,监事长单位\n",
      '"会员级别" is left out: roles in a body that no column names',
    ],
    [
      "企业名称,合作期限\n甲有限公司,2019.12-2022.11\n乙有限公司,2020.12-2023.11\n",
      "days from which and until which, of what nothing says: both validFrom and validTo in with: of a link take them",
    ],
    [
      "项目名称,项目负责人\n智能炼钢,王五\n智能炼铁,赵六\n",
      "people, of whom nothing says what they are to a row (王五, 赵六)",
    ],
    [
      "实验室名称,批准部门\n甲实验室,江苏省科技厅\n乙实验室,浙江省科技厅\n",
      '"批准部门" is left out: nobody can tell what it is',
    ],
    [
      "产业学院名称,共建企业,退出单位\n甲产业学院,乙有限公司,丙有限公司\n丁产业学院,戊有限公司,己有限公司\n",
      '"退出单位" is left out: its heading says that they are not so yet, or no longer: 丙有限公司, 己有限公司',
    ],
    [
      "共同体名称,原理事长单位\n甲行业产教融合共同体,乙有限公司\n丙行业产教融合共同体,丁有限公司\n",
      '"原理事长单位" is left out: its heading says that they are not so yet, or no longer',
    ],
    [
      "企业名称,所在地\n甲有限公司,苏州市\n乙有限公司,全国\n丙有限公司,南京市\n",
      '"所在地": { link: LOCATED_IN, to: place } # places: 苏州市, 南京市; no places, and left out with a note: B3 "全国"',
    ],
    [
      "学校名称,所在地,合作企业,企业所在地\n江海大学,海口市,甲有限公司,南京市\n南平大学,苏州市,乙有限公司,无锡市\n",
      '"企业所在地" is left out: it says where 企业 beside a row lies, and not the row',
    ],
    [
      "企业名称,所在地\n甲有限公司,苏州市\n乙有限公司,江苏高校\n丙有限公司,省外\n丁有限公司,全国\n戊有限公司,多地\n",
      '"所在地" is left out: most of it is no place: B3 "江苏高校", B4 "省外", B5 "全国" and 1 more',
    ],
    ["序号,企业名称\n1,甲有限公司\n2,乙有限公司\n", '"序号" is left out: it counts the rows: 1, 2'],
  ])("%s", async (table, reason) => {
    expect((await propose(table)).text).toContain(reason);
  });

  test("the title of a list is no number of its annex, and no unit", async () => {
    const { text } = await propose(
      "附件2\n（单位：万元）\n2024年立项名单\n项目名称,项目编号\n智能炼钢,2019YFB1706\n智能炼铁,2019YFB1707\n",
    );
    expect(text).toContain('title: "2024年立项名单"');
    expect(text).toContain('"项目编号": { property: number }');
  });

  test("money of projects is their budget, in the currency that its heading names", async () => {
    const { text, read } = await propose(
      "项目名称,承担单位,经费（万元）,企业投入（万元）\n智能炼钢,岱南大学,350,20\n智能炼铁,岱北大学,100.5,30\n",
    );
    expect(text).toContain("  currency: CNY # the headings of money say so");
    expect(text).toContain('"企业投入（万元）" is left out: money, counted in 10,000');
    expect(read.drafts.map(({ properties }) => properties.map(({ value }) => value))).toEqual([
      ["CNY", 3_500_000],
      ["CNY", 1_005_000],
    ]);
    expect(printLinks(read.drafts)[0]).toBe("PARTICIPATES_IN 岱南大学 role 承担单位");
  });
});
