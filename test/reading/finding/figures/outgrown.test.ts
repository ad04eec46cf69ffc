import { expect, test } from "vitest";
import { findFigures } from "../../../../src/reading/finding/figures/find-figures.js";

test.each<[text: string, figures: string[]]>([
  ["在校生由1200人增加到1500人。", ["1500人 EXACT"]],
  ["共同体成员单位从3个增至5个。", ["5个 EXACT"]],
  ["员工人数由2000人减少到1800人。", ["1800人 EXACT"]],
  ["专任教师从800余人增长到近1000人。", ["近1000人 NEARLY"]],
  ["合作企业由原来的30家扩展至50多家。", ["50多家 MORE_THAN"]],
  ["就业率从85%提升至95%。", ["95% EXACT"]],
  ["营业收入从10亿元增加到15亿元,增长50%.", ["15亿元 EXACT", "50% EXACT"]],
  ["学生数从2020年的1200人增加到2024年的1500人。", ["1500人 EXACT"]],
  ["成员从最初的20家发展到如今的200余家。", ["200余家 MORE_THAN"]],
  ["研究生人数，从1200人，增加到1500人。", ["1500人 EXACT"]],
  ["Enrollment rose from 1,200 students to 1,500 students.", ["1,500 students EXACT"]],
  ["The alliance expanded from 12 members in 2020 to more than 30 members.", ["more than 30 members MORE_THAN"]],
  ["It has 150 students this year, up from 60 students last year.", ["150 students EXACT"]],
  // Both are true, or the second is still to come.
  ["成员将由现在的186家扩大到200家。", ["186家 EXACT", "200家 PLANNED"]],
  ["从10家企业到50家高校，合作不断深入。", ["10家企业 EXACT", "50家高校 EXACT"]],
  ["学校有教师800人，学生增加到1500人。", ["800人 EXACT", "1500人 EXACT"]],
  [
    "It has 1,200 students from 30 countries to whom 50 teachers teach.",
    ["1,200 students EXACT", "30 countries EXACT", "50 teachers EXACT"],
  ],
])("%s", (text, figures) =>
  expect(findFigures(text).map(({ text: words, qualifier }) => `${words} ${qualifier}`)).toEqual(figures),
);
