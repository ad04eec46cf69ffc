import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { PROJECT_FOLDER } from "../../../src/machine/project.js";
import { temporaryFolder } from "../../support/folder.js";
import { run, said, useImports } from "../use-imports.js";

useImports();

/** Puts a table into a folder of its own, has a mapping proposed and tried out, and gives what was proposed. */
async function propose(name: string, put: (path: string) => void): Promise<{ status: number; mapping: string }> {
  const path = join(await temporaryFolder(), name);
  put(path);
  said.text = "";
  const status = await run(await temporaryFolder(), [path]);
  return { status, mapping: readFileSync(path.replace(/\.\w+$/, ".mapping.yaml"), "utf8") };
}

/** Tables that there are; of the lists of the Ministry, and of a page whose rows are none, nothing is proposed. */
const REAL = ["registers", "docs/examples", "test/fixtures/importing"].flatMap((folder) =>
  readdirSync(join(PROJECT_FOLDER, folder))
    .filter((file) => /\.(csv|csv\.gz|xls|xlsx)$/.test(file) && !/^institutions-|-bad/.test(file))
    .map((file) => join(folder, file)),
);

describe("what is proposed for a table can be applied to all of it", () => {
  test.each(REAL)("%s", { timeout: 60_000 }, async (path) => {
    const from = join(PROJECT_FOLDER, path);
    const { status } = await propose(basename(path, ".gz"), (to) =>
      path.endsWith(".gz") ? writeFileSync(to, gunzipSync(readFileSync(from))) : copyFileSync(from, to),
    );
    expect([status, said.text]).toEqual([0, expect.stringMatching(/Nothing was written|There is no row/)]);
  });

  const many = Array.from({ length: 301 }, (_, index) => `${index}号产教融合共同体`);
  test.each<[what: string, rows: readonly string[], line: string]>([
    [
      "a post that only the heading prints",
      ["企业名称,法定代表人", "江苏甲钢铁有限公司,王伟"],
      '"法定代表人": { link: HOLDS_POSITION, incoming: true, to: name, kind: Person, with: { titleZh: "法定代表人" }',
    ],
    [
      "headings in two rows",
      ["企业名称,法定代表人,", ",姓名,电话", "江苏甲钢铁有限公司,王伟,1"],
      'kind: Person, with: { titleZh: "法定代表人" }',
    ],
    ["of which the second row says nothing", ["企业名称,联系人,", ",人,电话", "甲公司,王,1"], "企业名称"],
    [
      "an identifier that is none in one row",
      [
        "企业名称,代码",
        ...["91320582718675736W", "91110108633612349T", "91310000633612349F"].map((code, at) => `甲${at}公司,${code}`),
        "丁公司,91320582718675736W1",
        "戊公司,91310000633612349F",
      ],
      '"代码": { identifier: USCC } # its values check out as USCC',
    ],
    [
      "a name that is hardly one",
      ["企业名称,城市", "江苏甲公司,苏州市", "甲公司和乙大学,北京市", "北京丙公司,北京市"],
      '"企业名称": { name: OFFICIAL, values: { "甲公司和乙大学": "甲公司和乙大学" } } # row 3: "甲公司和乙大学" looks like two names: is it one?',
    ],
    [
      "rows without an identifier",
      ["企业名称,代码", "江苏甲钢铁有限公司,91320582718675736W", "北京乙软件有限公司,"],
      "by: name # a row without an identifier is looked up",
    ],
    [
      "a name that is not in the language of the others",
      ["企业名称,英文名称", "甲公司,Jia", "乙公司,Yi", "丙公司,Bing", "丁公司,Ding", "戊公司,戊"],
      'unless somebody mends them: row 6: "戊" is hardly a name',
    ],
    [
      "what ends before it begins",
      ["项目名称,开始时间,结束时间", "甲研究,2020,2023", "乙研究,2023,2020"],
      '# "结束时间" is left out: row 3 is no { property: endsOn',
    ],
    [
      "a role that the first rows do not have",
      [
        "共同体名称,成员单位",
        ...many.map((name) => `${name},甲公司（副理事长单位）`),
        "末产教融合共同体,乙公司（监事单位）",
      ],
      'bracket: { property: memberRole, values: { "副理事长单位": DEPUTY_DIRECTOR_UNIT }, printed: role }',
    ],
    [
      "a row of no kind",
      ["名称,类型", "江苏甲大学,高校", "乙有限公司,企业", "丙丁,"],
      'kind: { column: "类型", values: { "高校": University, "企业": Enterprise }, ending: [University, Enterprise] }',
    ],
    [
      "a date that is none in the middle",
      ["企业名称,成立日期", ...["2001", "2002", "2003", "2004", "2005年前后"].map((day, at) => `甲${at}公司,${day}`)],
      'unless somebody mends them: row 6: "2005年前后" is not a date',
    ],
    [
      "a council whose posts are in the body over it, former and to come",
      [
        "甲省产教融合促进会理事会名单,,,,",
        "姓名,本会职务,单位,职务,任期",
        "张伟,会长,江苏大学,原校长,2020-2024",
        "李娜,拟任秘书长,宁波大学,教授,2024年5月至今",
        "王强,理事,甲有限公司,退休,2020-",
      ],
      'validFrom: { column: "任期" }, validTo: { column: "任期" } } } # posts in the body that it is of',
    ],
    [
      "members of a body, with their roles and days",
      [
        "甲行业产教融合共同体成员单位名单,,",
        "单位名称,身份,入会时间",
        "江苏大学,理事长单位,2023年7月",
        "乙有限公司,监事长单位,2024",
      ],
      'name: "甲行业产教融合共同体", kind: Community',
    ],
    [
      "projects with both their days in one cell",
      ["项目名称,承担单位,起止年月", "智能炼钢研究,江苏大学,2019.12-2022.11", "智能炼铁研究,宁波大学,2020.12-2023.11"],
      "[{ property: startedOn }, { property: endsOn }]",
    ],
    [
      "what is only to be set up",
      [
        "拟建产业学院名单,,",
        "产业学院名称,牵头高校,合作企业",
        "甲产业学院,江苏大学,徐工集团",
        "乙产业学院,宁波大学,丙有限公司",
      ],
      "modality: PLANNED # the words above the table say 拟建",
    ],
    [
      "names of which nobody can tell what they are",
      ["名称,电话", "甲乙丙,1", "丁戊己,2"],
      '"名称": { name: OFFICIAL } # 2 rows are left out with --skip-invalid',
    ],
    [
      "two wholes of one part",
      ["学院名称,所属高校", "甲学院,江苏大学；岱南医科大学"],
      '"学院名称": { name: OFFICIAL }',
    ],
  ])("%s", async (_what, rows, line) => {
    const { status, mapping } = await propose("list.csv", (path) => writeFileSync(path, `${rows.join("\n")}\n`));
    expect(mapping).toContain(line);
    expect([status, said.text]).toEqual([0, expect.stringContaining("Nothing was written")]);
  });

  test("a body that only the name of the file says is the mapping's word", async () => {
    const { status, mapping } = await propose("甲省职业教育学会理事会名单.csv", (path) =>
      writeFileSync(path, "姓名,职务,单位\n张伟,会长,江苏大学\n李娜,副会长,宁波大学\n"),
    );
    expect(mapping).toContain('name: "甲省职业教育学会", kind: Association');
    expect([status, said.text]).toEqual([0, expect.stringContaining("Nothing was written")]);
    expect(said.text).not.toContain("rows are left out");
  });
});
