import { expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

function listPosts(text: string): string[] {
  return findAll(text, listKnownNames([]))
    .links.filter(({ type }) => type === "HOLDS_POSITION")
    .map(({ from, to, details: { titleZh, titleEn, tenure } }) =>
      [from.text, to === "source" ? to : to.text, titleZh ?? titleEn, tenure].join(" "),
    );
}

test.each([
  "孙丽，女，江海大学学生。她的导师周明曾任滨海大学院长。",
  "孙丽，女，江海大学学生。曾任滨海大学校长的周文是其导师。",
  "网传李明将任江海大学校长。",
  "如果董事会同意李明将任江海大学校长。",
  "校长李明和总经理王芳代表校企双方签约。",
  "南京市委来函。省教育厅访问苏州市，市长吴文会见。",
  "Prof. Tom Hill said his wife was ill. She previously served as dean of Rosen College.",
  "It is not true that Tom Hill has served as dean of Rosen College.",
  "On Tuesday CEO Tom Hill spoke.",
])("nobody gets what is another's, a rumour, a condition or half of a title: %s", (text) =>
  expect(listPosts(text)).toEqual([]),
);

test.each<[text: string, said: string[]]>([
  ["马超曾任江海大学校长助理。", ["马超 江海大学 校长助理 FORMER"]],
  ["王芳现任江海大学校长办公室主任。", ["王芳 江海大学校长办公室 主任 CURRENT"]],
  ["新任江海大学校长钱进出席。", ["钱进 江海大学 校长 UNKNOWN"]],
  ["刘洋师从滨海大学教授王刚。", ["王刚 滨海大学 教授 UNKNOWN"]],
  [
    "Anna Wells, whose mother was dean of Rosen College, is president of Beier College.",
    ["Anna Wells Beier College president UNKNOWN"],
  ],
  [
    "Tom Hill was chief executive officer of Kestrel Systems and spent ten years at Beier University.",
    ["Tom Hill Kestrel Systems chief executive officer FORMER"],
  ],
  ["Kestrel CEO Tom Moe came.", ["Tom Moe Kestrel CEO UNKNOWN"]],
])("and whoever has one has all of it: %s", (text, said) => expect(listPosts(text)).toEqual(said));
