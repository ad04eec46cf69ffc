import { expect, test } from "vitest";
import { printFaults } from "../files/read-drafts.js";
import { printRow, propose } from "./propose-table.js";

/** Where people work and as what, in one cell. */
test.each<[what: string, table: string, rows: string[]]>([
  [
    "a council, whose people work elsewhere",
    "江苏省产教融合促进会第一届理事会名单,,\n姓名,单位及职务,理事会职务\n李明,南京工业大学党委书记,理事长\n王芳,江苏恒瑞医药股份有限公司董事长、总经理,副理事长\n",
    [
      "Person 李明: HOLDS_POSITION 江苏省产教融合促进会 titleZh 理事长; HOLDS_POSITION 南京工业大学 titleZh 党委书记",
      "Person 王芳: HOLDS_POSITION 江苏省产教融合促进会 titleZh 副理事长; HOLDS_POSITION 江苏恒瑞医药股份有限公司 titleZh 董事长、总经理",
    ],
  ],
  [
    "several bodies in one cell, and who was there",
    "姓名,工作单位和职务\n李明,清华大学教授、中国工程院院士、江苏省政协委员\n王芳,原江苏大学校长\n赵静,江苏省教育厅\n孙丽,江苏省教育厅高教处副处长\n",
    [
      "Person 李明: HOLDS_POSITION 清华大学 titleZh 教授; HOLDS_POSITION 中国工程院 titleZh 院士; HOLDS_POSITION 江苏省政协 titleZh 委员",
      "Person 王芳: HOLDS_POSITION 江苏大学 titleZh 校长 tenure FORMER",
      "Person 赵静: HOLDS_POSITION 江苏省教育厅",
      "Person 孙丽: HOLDS_POSITION 江苏省教育厅高教处 titleZh 副处长",
    ],
  ],
  [
    "posts with their bodies, under a heading that says less",
    "姓名,职务\n李明,南京工业大学党委书记\n王芳,苏州大学教授\n",
    ["Person 李明: HOLDS_POSITION 南京工业大学 titleZh 党委书记", "Person 王芳: HOLDS_POSITION 苏州大学 titleZh 教授"],
  ],
  [
    "hospitals, academies under short names, and schools",
    "姓名,工作单位及职务\n李明,江苏省人民医院院长\n王芳,江苏省农科院副院长\n赵静,江苏省科协副主席\n孙丽,南师附中校长\n",
    [
      "Person 李明: HOLDS_POSITION 江苏省人民医院 titleZh 院长",
      "Person 王芳: HOLDS_POSITION 江苏省农科院 titleZh 副院长",
      "Person 赵静: HOLDS_POSITION 江苏省科协 titleZh 副主席",
      "Person 孙丽: HOLDS_POSITION 南师附中 titleZh 校长",
    ],
  ],
  [
    "posts in parts of the body that the list is of, of which nobody says that",
    "江苏大学机电学院领导名单,\n姓名,职务\n李明,机电工程学院院长\n王芳,机电工程学院党委书记\n",
    ["Person 李明", "Person 王芳"],
  ],
])("%s", async (_, table, rows) => {
  const { read } = await propose(table);
  expect(printFaults(read)).toEqual([]);
  expect(read.drafts.map(printRow)).toEqual(rows);
});

test("a few cells that nobody can part say nothing, and are asked about", async () => {
  const { text, read } = await propose(
    "姓名,单位及职务\n李明,南京工业大学党委书记\n王芳,苏州大学教授\n张伟,自由职业者\n孙丽,苏州大学教授\n赵静,江苏省教育厅副厅长\n",
  );
  expect(text).toContain('behind: titleZh, values: { "自由职业者": "" } }');
  expect(text).toContain('row 4: nobody can tell in "自由职业者" where a name ends and a post begins');
  expect(read.drafts.map(printRow)).toContain("Person 张伟");
  expect(read.problems).toEqual([]);
});
