import { expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

test.each<[text: string, said: string[]]>([
  [
    "滨河县委书记、县人大常委会主任孟兴，县委副书记、县长王东，县委常委、常务副县长李斌，副县长赵雷参加仪式。",
    [
      "孟兴 县人大常委会 主任",
      "孟兴 滨河县委 书记",
      "王东 滨河县委 副书记",
      "王东 滨河县 县长",
      "李斌 滨河县委 常委",
      "李斌 滨河县 常务副县长",
      "赵雷 滨河县 副县长",
    ],
  ],
  [
    "南京市委书记李明，市委常委、秘书长赵强出席。",
    ["李明 南京市委 书记", "赵强 南京市委 常委", "赵强 南京市委 秘书长"],
  ],
  ["南京市人民政府与江海大学签约。副市长李明出席。", ["李明 南京市 副市长"]],
  ["南京市江宁区区长李明出席。", ["李明 南京市江宁区 区长"]],
  // Of two cities nobody can tell which is meant; of one that comes later, nor.
  ["南京市委书记李明和苏州市委书记王刚会面，市长赵强陪同。", ["李明 南京市委 书记", "王刚 苏州市委 书记"]],
  ["市长赵强出席。南京市委发来贺信。", []],
])("officials are of the place that was named before: %s", (text, said) => {
  const posts = findAll(text, listKnownNames([])).links.filter(({ type }) => type === "HOLDS_POSITION");
  expect(
    posts.map(({ from, to, details: { titleZh } }) => `${from.text} ${to === "source" ? to : to.text} ${titleZh}`),
  ).toEqual(said);
});
