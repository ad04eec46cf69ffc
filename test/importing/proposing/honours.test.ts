import { expect, test } from "vitest";
import { printFaults } from "../files/read-drafts.js";
import { printRow, propose } from "./propose-table.js";

/** What was conferred on people, in a column of its own or among their posts. */
test.each<[what: string, table: string, rows: string[]]>([
  [
    "a column of honours, several in a cell",
    "姓名,工作单位,职称,荣誉称号\n李明,南京大学,教授,长江学者特聘教授、国家杰青\n王芳,苏州大学,教授,无\n陈刚,江苏大学,研究员,全国劳动模范\n",
    [
      "Person 李明: honours 长江学者特聘教授; honours 国家杰青; HOLDS_POSITION 南京大学 titleZh 教授",
      "Person 王芳: HOLDS_POSITION 苏州大学 titleZh 教授",
      "Person 陈刚: honours 全国劳动模范; HOLDS_POSITION 江苏大学 titleZh 研究员",
    ],
  ],
  [
    "a column that does not say so, by what stands in it",
    "姓名,工作单位,职务,人才类型\n李明,南京大学,教授,长江学者\n王芳,苏州大学,教授,国家优青\n",
    [
      "Person 李明: honours 长江学者; HOLDS_POSITION 南京大学 titleZh 教授",
      "Person 王芳: honours 国家优青; HOLDS_POSITION 苏州大学 titleZh 教授",
    ],
  ],
  [
    "among posts, and no post",
    "姓名,工作单位及职务\n李明,南京大学教授、长江学者特聘教授\n王芳,苏州大学副校长，享受国务院特殊津贴专家，江苏省政协委员\n孙丽,国家杰青、南京大学教授\n赵静,清华大学数学系主任、国家级教学名师、教授\n",
    [
      "Person 李明: honours 长江学者特聘教授; HOLDS_POSITION 南京大学 titleZh 教授",
      "Person 王芳: honours 享受国务院特殊津贴专家; HOLDS_POSITION 苏州大学 titleZh 副校长; HOLDS_POSITION 江苏省政协 titleZh 委员",
      "Person 孙丽: honours 国家杰青; HOLDS_POSITION 南京大学 titleZh 教授",
      "Person 赵静: honours 国家级教学名师; HOLDS_POSITION 清华大学数学系 titleZh 主任; HOLDS_POSITION 清华大学数学系 titleZh 教授",
    ],
  ],
])("%s", async (_, table, rows) => {
  const { read } = await propose(table);
  expect(printFaults(read)).toEqual([]);
  expect(read.drafts.map(printRow)).toEqual(rows);
});

test("what a kind of talent is that nobody knows stays out, and is named", async () => {
  const { text, read } = await propose("姓名,工作单位,职务,人才类型\n李明,南京大学,教授,A类\n王芳,苏州大学,教授,B类\n");
  expect(text).toMatch(/# "人才类型" is left out: .*A类/);
  expect(read.drafts.map(({ properties }) => properties)).toEqual([[], []]);
});
