import { describe, expect, test } from "vitest";
import { splitUnit } from "../../../../src/importing/formats/tables/links/split-unit.js";
import { printRow, propose } from "../../proposing/propose-table.js";
import { printFaults } from "../../files/read-drafts.js";

test.each<[printed: string, whole?: string, name?: string]>([
  ["清华大学 经济管理学院", "清华大学"],
  ["清华大学　经济管理学院", "清华大学"],
  ["清华大学   机械与动力工程学院", "清华大学"],
  ["清华大学/物理系", "清华大学", "清华大学物理系"],
  ["清华大学-教务处", "清华大学", "清华大学教务处"],
  ["清华大学·计算机科学与技术学院 软件系", "清华大学", "清华大学计算机科学与技术学院软件系"],
  ["清華大學 經濟管理學院", "清華大學"],
  ["甲职业技术学院 汽车学院", "甲职业技术学院"],
  ["哈尔滨工业大学（深圳） 计算机学院", "哈尔滨工业大学（深圳）"],
  ["甲集团有限公司 研发中心", "甲集团有限公司"],
  // The second may be a body of its own, the first is none, or it is one name.
  ["北京大学 清华大学"],
  ["南京大学 金陵科技学院"],
  ["浙江大学 南京工业学院"],
  ["甲大学 财经学院"],
  ["甲大学 苏州职业技术学院"],
  ["甲公司 乙大学"],
  ["甲大学 乙公司"],
  ["经济学院 金融系"],
  ["张伟 经济管理学院"],
  ["甲大学 国家重点实验室"],
  ["北京师范大学-香港浸会大学联合国际学院"],
  ["清华大学经济管理学院"],
])("%s is a part of %s", (printed, whole, name) => {
  const isPutTogether = name !== undefined;
  expect(splitUnit(printed)).toEqual(
    whole === undefined
      ? undefined
      : { whole, joined: printed.replace(/[\s/·-]/gu, ""), name: name ?? printed, isPutTogether },
  );
});

describe("a whole and a part of it in one cell", () => {
  test.each<[what: string, table: string, rows: string[], faults?: string[]]>([
    [
      "is where somebody works",
      "姓名,工作单位,职务\n张伟,清华大学 经济管理学院,教授\n李娜,江苏大学　物理系,系主任\n",
      [
        "Person 张伟: HOLDS_POSITION 清华大学 经济管理学院 titleZh 教授",
        "Person 李娜: HOLDS_POSITION 江苏大学　物理系 titleZh 系主任",
      ],
    ],
    [
      "stands below a heading of schools and companies, and beside others",
      "共同体名称,理事长高校,成员企业\n甲产教融合共同体,清华大学 经济管理学院,甲有限公司、乙有限公司/研发中心\n",
      [
        "Community 甲产教融合共同体: MEMBER_OF 清华大学 经济管理学院 memberRole DIRECTOR_UNIT; MEMBER_OF 甲有限公司; MEMBER_OF 乙有限公司研发中心",
      ],
    ],
    [
      "is what a row is about",
      "单位名称,电话\n清华大学 经济管理学院,12\n江苏大学   文学院,13\n",
      [
        "OrganizationalUnit 清华大学 经济管理学院: PART_OF 清华大学",
        "OrganizationalUnit 江苏大学   文学院: PART_OF 江苏大学",
      ],
    ],
    [
      "is no university of a list of such",
      "高校名称,电话\n清华大学 经济管理学院,12\n北京大学,13\n",
      ["University 北京大学"],
      ['2:1 "清华大学 经济管理学院" is a part of 清华大学'],
    ],
    [
      "whose second may be another one is asked about",
      "产业学院名称,牵头高校\n甲产业学院,南京大学 金陵科技学院\n乙产业学院,江苏大学\n",
      [
        "Platform 甲产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE",
        "Platform 乙产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE",
      ],
    ],
    [
      "that is left out of a cell makes no university of its part",
      "共同体名称,成员单位\n甲产教融合共同体,苏州大学、文学院\n",
      ["Community 甲产教融合共同体"],
    ],
  ])("%s", async (_, table, rows, faults = []) => {
    const { read } = await propose(table);
    expect(printFaults(read)).toEqual(faults);
    expect(read.drafts.map(printRow)).toEqual(rows);
  });

  test("names both, the part as one of the whole", async () => {
    const { read } = await propose("姓名,工作单位\n张伟,清华大学 经济管理学院\n");
    expect(read.drafts[0]?.ends?.map(printRow)).toEqual([
      "University 清华大学",
      "OrganizationalUnit 清华大学 经济管理学院: PART_OF 清华大学",
    ]);
    expect(read.notes).toContain("names with a space or stroke between a body and a part of it, read as that part: B2");
  });
});
