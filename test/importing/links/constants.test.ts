import { expect, test } from "vitest";
import { printFaults, readTable, writeTemporary } from "../files/read-drafts.js";

const HEAD = "register: example-list\nsource: { title: a, licence: b }\nkind: Person\nby: name\n";

test.each<[title: string, faults: string[], suggestion?: string]>([
  [
    "职务",
    ['2:2 "职务" is to be the titleZh of each, and stands neither in the cell nor in the heading "单位"'],
    'did you mean a column? titleZh: { column: … } with "职务"; what is the same for all has to be printed in the heading or the cell',
  ],
  [
    "教师",
    ['2:2 "教师" is to be the titleZh of each, and stands neither in the cell nor in the heading "单位"'],
    'if a column says it: titleZh: { column: … } with "姓名" or "单位" or "职务"; what is the same for all has to be printed in the heading or the cell',
  ],
  ["单位", []],
  ["大学", []],
  ["{ column: 职务 }", []],
])(
  "a word for all that is printed nowhere is told with the columns that may be meant: %s",
  async (title, faults, suggestion) => {
    const path = await writeTemporary("list.csv", "姓名,单位,职务\n张伟,江苏大学,教授\n");
    const mapping = `${HEAD}columns:\n  姓名: { name: OFFICIAL }\n  单位: { link: HOLDS_POSITION, to: name, with: { titleZh: ${title} } }\n`;
    const table = await readTable(path, mapping);
    expect(printFaults(table)).toEqual(faults);
    expect(table.problems[0]?.suggestion).toBe(suggestion);
  },
);
