import { expect, test } from "vitest";
import { printFaults } from "../../files/read-drafts.js";
import { propose } from "../../proposing/propose-table.js";

/** How many different people the rows of a table are about, and how many it names. */
async function countPeople(table: string): Promise<readonly [about: number, named: number, told: number]> {
  const { read } = await propose(table);
  expect(printFaults(read)).toEqual([]);
  const of = (all: typeof read.drafts): number =>
    new Set(all.filter(({ kind }) => kind === "Person").map(({ key }) => key.sought?.newId ?? key.value)).size;
  const told = read.notes.filter((note) => note.startsWith("people of one name at different bodies")).length;
  return [of(read.drafts), of(read.drafts.flatMap(({ ends = [] }) => ends)), told];
}

test.each<[what: string, table: string, about: number, named?: number]>([
  ["at two bodies", "姓名,工作单位,职务\n王伟,衡州工业大学,教授\n王伟,江苏澜石重工股份有限公司,副总经理\n", 2],
  [
    "at one body in two rows",
    "姓名,单位,职务\n王伟,临溪学院,院长\n王伟,云岭工程大学,副校长\n王伟,云岭工程大学,副校长\n",
    2,
  ],
  ["with two posts at one body", "姓名,工作单位,职务\n王伟,衡州工业大学,院长\n王伟,衡州工业大学,教授\n", 1],
  [
    "in English",
    "Name,Affiliation\nLiu Yang,Dongwan University\nLiu Yang,Acme Robotics Inc.\nAnn Lee,Dongwan University\n",
    3,
  ],
  [
    "at several bodies, one of which another row has too",
    "姓名,工作单位\n王伟,甲大学、乙有限公司\n王伟,乙有限公司\n王伟,丙大学\n李娜,甲大学\n",
    3,
  ],
  ["of whom one row does not say where", "姓名,工作单位,荣誉\n王伟,甲大学,长江学者\n李娜,乙大学,\n王伟,,劳动模范\n", 3],
  ["whose bodies nobody can read", "姓名,单位,荣誉\n王伟,北区,劳动模范\n王伟,南区,长江学者\n王伟,南区,劳动模范\n", 2],
  ["in one council, and nowhere else", "姓名,荣誉\n王伟,劳动模范\n王伟,长江学者\n", 1],
  ["who head two schools", "学校名称,校长\n甲大学,王伟\n乙大学,王伟\n丙大学,李娜\n", 0, 3],
  ["who head one school as two things", "学校名称,校长,党委书记\n甲大学,王伟,王伟\n乙大学,李娜,张敏\n", 0, 3],
])("people of one name %s", async (_, table, about, named = 0) => {
  const counted = await countPeople(table);
  expect(counted.slice(0, 1)).toEqual([about]);
  if (named > 0) expect(counted[1]).toBe(named);
});

test("people of one name have ids that the order of rows does not change, and one of another name keeps theirs", async () => {
  const listIds = async (...rows: readonly string[]): Promise<ReadonlyMap<string, string | undefined>> => {
    const { read } = await propose(`姓名,工作单位\n${rows.join("\n")}\n`);
    return new Map(
      read.drafts.map(({ key, links: [link] }) => [
        `${key.sought?.name} ${link && "key" in link.other ? link.other.key.sought?.name : ""}`,
        key.sought?.newId,
      ]),
    );
  };
  const there = await listIds("王伟,甲大学", "李娜,甲大学", "王伟,乙大学");
  const turned = await listIds("王伟,乙大学", "王伟,甲大学", "李娜,甲大学");
  expect([...turned].sort()).toEqual([...there].sort());
  const alone = await listIds("王伟,甲大学", "李娜,甲大学");
  expect(alone.get("李娜 甲大学")).toBe(there.get("李娜 甲大学"));
  expect(alone.get("王伟 甲大学")).not.toBe(there.get("王伟 甲大学"));
});

test("people of one name are told of, with how to say that they are one", async () => {
  const [, , told] = await countPeople("姓名,工作单位\n王伟,甲大学\n王伟,乙大学\n");
  expect(told).toBe(1);
  const [one, , untold] = await countPeople("姓名,工作单位\n王伟,甲大学\n王伟,甲大学\n");
  expect([one, untold]).toEqual([1, 0]);
});
