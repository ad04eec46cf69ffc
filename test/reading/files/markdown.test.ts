import { expect, test } from "vitest";
import { readMarkdown } from "../../../src/reading/files/read-markdown.js";
import { tidy } from "../../../src/reading/files/tidy.js";

test("Markdown without its marks", () => {
  const text =
    "# 签约\n\n**天津大学**与[华为](https://example.org)签约。\n\n| 单位 | 职务 |\n|---|---|\n| 甲大学 | 理事 |\n";
  expect(tidy(readMarkdown(text))).toBe("签约\n\n天津大学与华为签约。\n\n单位\t职务\n甲大学\t理事\n");
});

test.each<[what: string, text: string, expected: string]>([
  [
    "a table without strokes at its sides",
    "单位 | 职务\n--- | ---\n甲大学 | 理事\n\n甲|乙\n",
    "单位\t职务\n甲大学\t理事\n\n甲|乙",
  ],
  ["strokes that part nothing", "| 单位 | 号 |\n|:-|-:|\n| 甲\\|乙 | `a|b` |", "单位\t号\n甲|乙\ta|b"],
  ["lines within a cell", "| 单位 | 人 |\n|---|---|\n| 甲 | 张三<br>李四 |", "单位\t人\n甲\t张三 李四"],
  ["headings that are underlined", "标题\n===\n\n副题\n---\n\n正文", "标题\n\n副题\n\n正文"],
  ["rules", "甲\n\n***\n\n乙\n\n* * *\n\n丙", "甲\n\n乙\n\n丙"],
  [
    "marks within Chinese",
    "*甲*公司与***乙***集团，__丙__、_丁_、a_b_c、3*4*5",
    "甲公司与乙集团，丙、丁、a_b_c、3*4*5",
  ],
  ["escaped signs", "\\*甲\\* 1\\. \\_a\\_", "*甲* 1. _a_"],
  [
    "links by name, and footnotes",
    '[甲][1]、[丙]、[乙](http://a.b/c_(d) "标")见[^1]\n\n[1]: http://z\n[^1]: 脚注',
    "甲、[丙]、乙见\n\n脚注",
  ],
  [
    "HTML",
    '<p align="center"><b>甲公司</b></p>\n<table><tr><td>乙</td><td>丙</td></tr></table>\n<ruby>江<rt>jiāng</rt></ruby>苏 &amp; 3<5',
    "甲公司\n\n乙\t丙\n\n江苏 & 3<5",
  ],
  ["lists, tasks and quotes", "- [x] 甲\n  - 乙\n+ 丁\n> > 引\n>文", "甲\n乙\n丁\n引\n文"],
  ["what stands before a text", "---\r\ntitle: x\r\n---\r\n正文", "正文"],
  ["hard line breaks", "甲  \n乙\\\n丙", "甲\n乙\n丙"],
])("%s", (_, text, expected) => {
  expect(tidy(readMarkdown(text))).toBe(`${expected}\n`);
});
