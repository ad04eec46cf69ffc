import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findUnmapped } from "../../../src/importing/open-file.js";
import { proposeMapping } from "../../../src/importing/proposing/propose-mapping.js";
import { temporaryFolder } from "../../support/folder.js";
import { mapping, MODEL } from "../fixtures.js";
import { readTable } from "../files/read-drafts.js";
import { planFixture, printSaid } from "../plan.js";

/** What a list would do by the mapping that is proposed for it, held to all rules. */
test.each<[what: string, table: string, said: readonly string[]]>([
  [
    "a body and its part in one cell",
    "姓名,工作单位,职务\n张甲伟,岱南大学 经济管理学院,教授\n李乙娜,岱南大学/物理系,教授\n",
    ["organizational-unit PART_OF university", "person HOLDS_POSITION organizational-unit 教授"],
  ],
  [
    "posts with their years",
    "姓名,单位及职务\n张甲伟,岱南大学校长（2022.3-2023.5）\n李乙娜,2020年起任岱南大学副校长\n王丙强,时任岱南大学院长\n",
    [
      "person HOLDS_POSITION university 副校长",
      "person HOLDS_POSITION university 校长",
      "person HOLDS_POSITION university 院长 UNKNOWN",
    ],
  ],
  [
    "who holds a post, behind the name",
    "学校名称,校长\n岱南大学,张甲伟（2022.3-2023.5）\n岱北大学,李乙娜（拟任）\n岱西大学,王丙强\n",
    ["person HOLDS_POSITION university 校长"],
  ],
  [
    "what is no more",
    "学校名称,所在地,备注\n岱南学院,苏州市,2019年撤销\n岱北学院,苏州市,民办\n岱西学院,苏州市,已停办\n",
    ["university LOCATED_IN place"],
  ],
  [
    "affiliations in English",
    'Name,Affiliation\nWei Zhang,"Department of Physics, Dainan University"\nNa Li,Acme Dai Robotics Inc.\n',
    [
      "organizational-unit PART_OF university",
      "person HOLDS_POSITION enterprise",
      "person HOLDS_POSITION organizational-unit",
    ],
  ],
])("%s are right by every rule", async (_, table, said) => {
  const path = join(await temporaryFolder(), "list.csv");
  writeFileSync(path, table);
  const grid = await findUnmapped(path);
  const text =
    (grid && (await proposeMapping(path, grid, MODEL, async (one) => (await readTable(path, one)).problems))) ?? "";
  const { mapping: read } = mapping(text);
  const planned = await planFixture(path, { ...(read && { read }) });
  expect(planned.problems).toEqual([]);
  const links = printSaid(planned.statements, ({ objectId }) => objectId !== undefined);
  const plain = links
    .filter((one) => !one.startsWith("place-"))
    .map((one) => one.replace(/(?<=[a-z])-(?:name|gbt2260)-[0-9a-f]+/g, ""));
  expect([...new Set(plain)].sort()).toEqual(said);
});
