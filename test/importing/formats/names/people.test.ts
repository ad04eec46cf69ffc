import { describe, expect, test } from "vitest";
import { printFaults, type ReadTable, readTable, writeTemporary } from "../../files/read-drafts.js";

const PEOPLE = `register: example-people
source: { title: "名单", publisher: 示例协会, licence: "made up" }
by: name
kind: Person
columns:
  姓名: { name: OFFICIAL }
`;

describe("names of people", () => {
  const readPeople = async (...names: readonly string[]): Promise<ReadTable> =>
    readTable(await writeTemporary("people.csv", `姓名\n${names.map((name) => `"${name}"`).join("\n")}\n`), PEOPLE);

  test("stand without what is noted of everybody behind them", async () => {
    const table = await readPeople(
      "张三（女）",
      "李四(男，回族)",
      "王　伟",
      "司马 相如",
      "阿卜杜拉·买买提",
      "巴图和希格",
    );
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts.map(({ names }) => names[0]?.value)).toEqual([
      "张三",
      "李四",
      "王　伟",
      "司马 相如",
      "阿卜杜拉·买买提",
      "巴图和希格",
    ]);
  });

  test.each([
    ["张三（校长）", "has a bracket that is no part of a name"],
    ["张三教授", "has a post or title beside the name"],
    ["校长：张三", "has a post or title beside the name"],
    ["张三 李四", "looks like two names"],
    ["张三和李四", "looks like two names"],
    ["ZHANG San; LI Si", "looks like several names"],
    ["张三 13800000000", "has digits beside the name"],
    ["张某", "does not say who it is"],
  ])("are doubted where they are hardly one: %s", async (name, message) => {
    expect(printFaults(await readPeople(name))).toEqual([`2:1 "${name}" ${message}`]);
  });
});
