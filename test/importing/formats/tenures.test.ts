import { describe, expect, test } from "vitest";
import { readPost, readTenure } from "../../../src/importing/formats/tables/links/read-post.js";
import { printFaults } from "../files/read-drafts.js";
import { printRow, propose } from "../proposing/propose-table.js";

test.each<[printed: string, title: string, from?: string | undefined, to?: string | undefined, how?: string]>([
  ["校长（2022.3-2023.5）", "校长", "2022.03", "2023.05"],
  ["副校长(至2022年)", "副校长", undefined, "2022年"],
  ["校长 2022.3-2023.5", "校长", "2022.03", "2023.05"],
  ["校长2015-2020", "校长", "2015", "2020"],
  ["校长，2015年至2020年", "校长", "2015年", "2020年"],
  ["校长（任期2015-2020）", "校长", "2015", "2020"],
  ["校长（2022年起）", "校长", "2022年"],
  ["校长（2022年5月至今）", "校长", "2022年5月"],
  ["院长（2023年任）", "院长", "2023年"],
  ["2019年至2022年任校长", "校长", "2019年", "2022年"],
  ["2020年起担任校长", "校长", "2020年"],
  ["原校长（2015-2020）", "校长", "2015", "2020", "FORMER"],
  ["拟任校长（2027年起）", "校长", "2027年", undefined, "PLANNED"],
  ["Dean (2015-2020)", "Dean", "2015", "2020"],
  ["时任校长", "校长", undefined, undefined, "UNKNOWN"],
  ["校长（时任）", "校长", undefined, undefined, "UNKNOWN"],
  // Of which of several, or of what, nobody can tell.
  ["教授、院长（2020-2022）", "教授、院长（2020-2022）", undefined, undefined, "UNKNOWN"],
  ["2018-2020年任院长，2020年起任校长", "2018-2020年任院长，2020年起任校长", undefined, undefined, "UNKNOWN"],
  ["教授（2020年）", "教授（2020年）", undefined, undefined, "UNKNOWN"],
  // No years of office.
  ["2023级辅导员", "2023级辅导员"],
  ["任课教师", "任课教师"],
  ["专任教师", "专任教师"],
  ["总编辑", "总编辑"],
])("%s is the post %s from %s until %s, held %s", (printed, title, from, to, how) => {
  const read = readPost(printed);
  expect(read.title).toBe(title);
  expect(read.term).toEqual(from === undefined && to === undefined ? undefined : { from, to });
  expect(read.isPlanned === true ? "PLANNED" : read.tenure).toBe(how);
});

test.each<[remark: string, said: unknown]>([
  ["拟任", "PLANNED"],
  ["（候任）", "PLANNED"],
  ["时任", "UNKNOWN"],
  ["原", "FORMER"],
  ["曾任", "FORMER"],
  ["2022.3-2023.5", { from: "2022.03", to: "2023.05" }],
  ["任期2022-2023", { from: "2022", to: "2023" }],
  ["至2022年", { from: undefined, to: "2022年" }],
  ["2022年", undefined],
  ["常驻", undefined],
  ["第一批", undefined],
])("%s beside a post says %s", (remark, said) => {
  expect(readTenure(remark)).toEqual(said);
});

describe("posts with what says when they are held", () => {
  test.each<[what: string, table: string, rows: string[], faults?: string[]]>([
    [
      "in their column",
      "姓名,单位,职务\n张伟,江苏大学,校长（2022.3-2023.5）\n李娜,江苏大学,副校长(至2022年)\n王强,江苏大学,时任院长\n赵六,江苏大学,院长（拟任）\n",
      [
        "Person 张伟: HOLDS_POSITION 江苏大学 titleZh 校长 validFrom 2022-03 validTo 2023-05",
        "Person 李娜: HOLDS_POSITION 江苏大学 titleZh 副校长 validTo 2022",
        "Person 王强: HOLDS_POSITION 江苏大学 titleZh 院长 tenure UNKNOWN",
        "Person 赵六: HOLDS_POSITION 江苏大学 titleZh 院长 PLANNED",
      ],
    ],
    [
      "behind where somebody works",
      "姓名,单位及职务\n张伟,江苏大学校长（2022.3-2023.5）\n李娜,2020年起任江苏大学副校长\n赵六,时任江苏大学院长\n王强,江苏大学教授、院长（2020-2022）\n",
      [
        "Person 张伟: HOLDS_POSITION 江苏大学 titleZh 校长 validFrom 2022-03 validTo 2023-05",
        "Person 李娜: HOLDS_POSITION 江苏大学 titleZh 副校长 validFrom 2020",
        "Person 赵六: HOLDS_POSITION 江苏大学 titleZh 院长 tenure UNKNOWN",
        "Person 王强: HOLDS_POSITION 江苏大学 titleZh 教授、院长（2020-2022） tenure UNKNOWN",
      ],
    ],
    [
      "behind who holds them",
      "学校名称,校长\n江苏大学,张伟（2022.3-2023.5）\n苏州大学,李娜（拟任）\n南京大学,王强（原）\n宁波大学,赵六\n",
      [
        "University 江苏大学: HOLDS_POSITION 张伟 titleZh 校长 validFrom 2022-03 validTo 2023-05",
        "University 苏州大学: HOLDS_POSITION 李娜 titleZh 校长 PLANNED",
        "University 南京大学: HOLDS_POSITION 王强 titleZh 校长 tenure FORMER",
        "University 宁波大学: HOLDS_POSITION 赵六 titleZh 校长",
      ],
    ],
    [
      "in a column of remarks",
      "姓名,单位,职务,备注\n张伟,江苏大学,校长,2022.3-2023.5\n李娜,江苏大学,副校长,拟任\n王强,江苏大学,教授,时任\n赵六,江苏大学,教授,曾任\n钱七,江苏大学,教授,\n",
      [
        "Person 张伟: HOLDS_POSITION 江苏大学 titleZh 校长 validFrom 2022-03 validTo 2023-05",
        "Person 李娜: HOLDS_POSITION 江苏大学 titleZh 副校长 PLANNED",
        "Person 王强: HOLDS_POSITION 江苏大学 titleZh 教授 tenure UNKNOWN",
        "Person 赵六: HOLDS_POSITION 江苏大学 titleZh 教授 tenure FORMER",
        "Person 钱七: HOLDS_POSITION 江苏大学 titleZh 教授",
      ],
    ],
    [
      "in a council",
      "甲省产教融合促进会理事会名单,,\n姓名,单位,理事会职务\n张伟,江苏大学,理事长（2022-2023）\n李娜,江苏大学,原理事\n",
      [
        "Person 张伟: HOLDS_POSITION 甲省产教融合促进会 titleZh 理事长 validFrom 2022 validTo 2023; HOLDS_POSITION 江苏大学",
        "Person 李娜: HOLDS_POSITION 甲省产教融合促进会 titleZh 理事 tenure FORMER; HOLDS_POSITION 江苏大学",
      ],
    ],
  ])("%s", async (_, table, rows, faults = []) => {
    const { read } = await propose(table);
    expect(printFaults(read)).toEqual(faults);
    expect(read.drafts.map(printRow)).toEqual(rows);
  });

  test.each(["校长（2022.13-2023.5）", "校长（约2022年）"])(
    "say nothing sure where the days are none: %s",
    async (post) => {
      const { read } = await propose(`姓名,单位,职务\n张伟,江苏大学,${post}\n`);
      expect(read.drafts.map(printRow)).toEqual([
        `Person 张伟: HOLDS_POSITION 江苏大学 titleZh ${post} tenure UNKNOWN`,
      ]);
    },
  );
});
