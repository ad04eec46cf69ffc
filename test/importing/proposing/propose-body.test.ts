import { describe, expect, test } from "vitest";
import type { Draft } from "../../../src/importing/draft.js";
import { findUnmapped } from "../../../src/importing/open-file.js";
import { proposeMapping } from "../../../src/importing/proposing/propose-mapping.js";
import { MODEL } from "../fixtures.js";
import { printFaults, readTable, writeTemporary } from "../files/read-drafts.js";
import { writeBook } from "../files/write-book.js";

interface Proposed {
  readonly text: string;
  /** "张伟 HOLDS_POSITION 甲促进会 titleZh 理事长" for each link, with its times and whether it is planned. */
  readonly links: readonly string[];
  readonly drafts: readonly Draft[];
}

async function proposeFor(path: string): Promise<Proposed> {
  const grid = await findUnmapped(path);
  const tryOut = async (tried: string) => (await readTable(path, tried)).problems;
  const text = (grid && (await proposeMapping(path, grid, MODEL, tryOut))) ?? "";
  const read = await readTable(path, text);
  expect(printFaults(read)).toEqual([]);
  const links = read.drafts.flatMap(({ names, links: all }) =>
    all.map(({ type, other, details, time, modality }) =>
      [
        names[0]?.value,
        type,
        "key" in other ? other.key.sought?.name : "",
        ...Object.entries({ ...details, ...time }).map(([key, value]) => `${key} ${String(value)}`),
        ...(modality === undefined ? [] : [modality]),
      ].join(" "),
    ),
  );
  return { text, links, drafts: read.drafts };
}

const propose = async (table: string, name = "list.csv"): Promise<Proposed> =>
  proposeFor(await writeTemporary(name, table));

const COUNCIL = "职务,姓名,单位\n理事长,张伟,江苏大学\n副理事长,李娜,沙钢集团有限公司\n理事,王强,宁波大学\n";
const IN_BODY = [
  "张伟 HOLDS_POSITION 甲产教融合促进会 titleZh 理事长",
  "张伟 HOLDS_POSITION 江苏大学",
  "李娜 HOLDS_POSITION 甲产教融合促进会 titleZh 副理事长",
  "李娜 HOLDS_POSITION 沙钢集团有限公司",
  "王强 HOLDS_POSITION 甲产教融合促进会 titleZh 理事",
  "王强 HOLDS_POSITION 宁波大学",
];

describe("posts of a council are in the body that it is of, and not where its people work", () => {
  test.each([
    ["a title", `甲产教融合促进会第一届理事会名单,,\n${COUNCIL}`, "list.csv"],
    ["a sentence", `现将甲产教融合促进会第二届理事会组成人员公布如下：,,\n${COUNCIL}`, "list.csv"],
    ["an annex", `附件1,,\n关于公布甲产教融合促进会理事会成员名单的通知,,\n${COUNCIL}`, "list.csv"],
    ["the name of the file", COUNCIL, "甲产教融合促进会理事会名单.csv"],
  ])("named by %s", async (_, table, name) => {
    expect((await propose(table, name)).links).toEqual(IN_BODY);
  });

  test("named by the sheet", async () => {
    const rows = COUNCIL.trim()
      .split("\n")
      .map((line) => line.split(","));
    expect((await proposeFor(await writeBook([{ name: "甲产教融合促进会理事会", rows }]))).links).toEqual(IN_BODY);
  });

  test("not known: then where they work is said without a post, and why", async () => {
    const { links, text } = await propose(COUNCIL);
    expect(links).toEqual([
      "张伟 HOLDS_POSITION 江苏大学",
      "李娜 HOLDS_POSITION 沙钢集团有限公司",
      "王强 HOLDS_POSITION 宁波大学",
    ]);
    expect(text).toContain('# "职务" is left out: posts in a body that nobody names (理事长, 副理事长, 理事): links');
  });

  test.each<[what: string, table: string, links: string[]]>([
    [
      "a committee, whose head is its 主任",
      "甲专业教学指导委员会委员名单,,\n姓名,委员会职务,工作单位\n张伟,主任委员,江苏大学\n李娜,委员,宁波大学\n",
      [
        "张伟 HOLDS_POSITION 甲专业教学指导委员会 titleZh 主任委员",
        "张伟 HOLDS_POSITION 江苏大学",
        "李娜 HOLDS_POSITION 甲专业教学指导委员会 titleZh 委员",
        "李娜 HOLDS_POSITION 宁波大学",
      ],
    ],
    [
      "beside the post at work, and when it began",
      "甲省职业教育学会第三届理事会名单,,,,\n姓名,本会职务,单位,职务/职称,任职时间\n张伟,拟任会长,江苏大学,原校长,2024年5月\n",
      [
        "张伟 HOLDS_POSITION 甲省职业教育学会 titleZh 会长 validFrom 2024-05 PLANNED",
        "张伟 HOLDS_POSITION 江苏大学 titleZh 校长 tenure FORMER",
      ],
    ],
    [
      "posts at work, where nobody has one of a council",
      "专家库,,\n姓名,职务,单位\n张伟,教授,江苏大学\n李娜,总经理,甲有限公司\n",
      ["张伟 HOLDS_POSITION 江苏大学 titleZh 教授", "李娜 HOLDS_POSITION 甲有限公司 titleZh 总经理"],
    ],
    [
      "posts in associations that people work for",
      "姓名,职务,单位\n张伟,会长,江苏钢铁协会\n李娜,秘书长,浙江职业教育学会\n",
      ["张伟 HOLDS_POSITION 江苏钢铁协会 titleZh 会长", "李娜 HOLDS_POSITION 浙江职业教育学会 titleZh 秘书长"],
    ],
    [
      "a column of both, whose posts nobody can tell",
      "姓名,职务,单位\n张伟,教授,江苏大学\n李娜,会长,甲有限公司\n",
      ["张伟 HOLDS_POSITION 江苏大学", "李娜 HOLDS_POSITION 甲有限公司"],
    ],
  ])("%s", async (_, table, links) => {
    expect((await propose(table)).links).toEqual(links);
  });
});

describe("members of a body that the words over their list name", () => {
  test("are its members, as what and since when their columns say", async () => {
    const { links, text } = await propose(
      "甲行业产教融合共同体成员单位名单,,\n单位名称,身份,入会时间\n江苏大学,理事长单位,2023年7月\n乙有限公司,监事长单位,2024\n",
    );
    expect(links).toEqual([
      "江苏大学 MEMBER_OF 甲行业产教融合共同体 memberRole DIRECTOR_UNIT role 理事长单位 validFrom 2023-07",
      "乙有限公司 MEMBER_OF 甲行业产教融合共同体 role 监事长单位 validFrom 2024",
    ]);
    expect(text).toContain('# "身份" is left out: it is what each is in the body that the list is of');
  });

  test.each([
    [
      "that are to be",
      "甲行业产教融合共同体拟吸收成员单位名单,\n单位名称,身份\n乙有限公司,理事单位\n",
      "拟吸收成员单位名单",
    ],
    [
      "of whom some have left",
      "甲行业产教融合共同体成员单位名单,,\n单位名称,身份,会员资格\n乙有限公司,理事单位,正常\n丙有限公司,理事单位,已退出\n",
      'row 4 says "已退出"',
    ],
    ["of before", "甲省职业教育学会历届会长名单,,\n姓名,学会职务,单位\n张伟,会长,江苏大学\n", "历届会长名单"],
    ["of candidates", "甲省职业教育学会理事候选人名单,,\n姓名,学会职务,单位\n张伟,理事,江苏大学\n", "候选人名单"],
  ])("%s are left to whoever knows: the link stands there to be taken in", async (_, table, why) => {
    const { links, text } = await propose(table);
    expect(links.filter((link) => link.includes("MEMBER_OF") || link.includes("学会"))).toEqual([]);
    expect(text).toContain(why);
    expect(text).toMatch(/^# {3}- \{ type: (?:MEMBER_OF|HOLDS_POSITION), name: "甲/m);
  });

  test("are not those whom it only lists", async () => {
    const { links } = await propose("甲协会推荐企业名单,\n企业名称,电话\n乙有限公司,1\n丙有限公司,2\n");
    expect(links).toEqual([]);
  });
});

describe("a time is of what began or ended then, and not of all that the row says", () => {
  test("of a project it is its own", async () => {
    const { drafts } = await propose(
      "项目名称,承担单位,立项年度,开始时间,结束时间\n智能炼钢,江苏大学,2024,2024年1月,2026-12\n智能炼铁,宁波大学,2024,2024.3,2027.12\n",
    );
    expect(drafts[0]?.properties.map(({ name, value }) => `${name} ${String(value)}`)).toEqual([
      "year 2024",
      "startedOn 2024-01",
      "endsOn 2026-12",
    ]);
    expect(drafts[0]).not.toHaveProperty("validFrom", expect.anything());
  });

  test.each([
    [
      "企业名称,入会时间\n甲有限公司,2020年\n乙有限公司,2021.05\n",
      '"入会时间" is left out: days on which somebody joined or left',
    ],
    [
      "产业学院名称,共建企业,开始时间\n甲产业学院,乙公司,2020\n",
      '"开始时间" is left out: days on which something began or ended, and nothing says what',
    ],
    [
      "项目名称,承担单位,立项时间\n智能炼钢,江苏大学,2020年5月\n",
      '"立项时间" is left out: days, of which nothing says what happened then',
    ],
  ])("of others it is told: %s", async (table, reason) => {
    const { text, drafts } = await propose(table);
    expect(text).toContain(reason);
    expect(drafts[0]?.validFrom).toBeUndefined();
  });
});
