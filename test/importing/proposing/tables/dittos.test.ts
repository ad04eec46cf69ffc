import { expect, test } from "vitest";
import { printFaults } from "../../files/read-drafts.js";
import { printRow, propose } from "../propose-table.js";

test.each<[what: string, table: string, rows: string[], faults?: string[]]>([
  [
    "in the column of kinds of a mixed list",
    '单位名称,类型,所在地\n江苏甲,企业,南京市\n江苏乙,同上,同上\n江苏丙,"-""-",〃\n江苏丁,高校,苏州市\n江苏戊,〃,同 上\n',
    [
      "Enterprise 江苏甲: LOCATED_IN 南京市",
      "Enterprise 江苏乙: LOCATED_IN 南京市",
      "Enterprise 江苏丙: LOCATED_IN 南京市",
      "University 江苏丁: LOCATED_IN 苏州市",
      "University 江苏戊: LOCATED_IN 苏州市",
    ],
  ],
  [
    "in a column of one kind, which names do not tell",
    "单位名称,性质\n江苏甲,企业\n江苏乙,同上\n江苏丙,—〃—\n",
    ["Enterprise 江苏甲", "Enterprise 江苏乙", "Enterprise 江苏丙"],
  ],
  [
    "below nothing",
    "单位名称,类型\n江苏甲,同上\n江苏乙,企业\n",
    ["Enterprise 江苏乙"],
    ['2:2 "同上" stands below an empty cell'],
  ],
  [
    "below a word that nobody understands",
    "单位名称,类型\n江苏大学,高校\n甲有限公司,企业\n江苏丙,新型研发\n江苏丁,同上\n",
    ["University 江苏大学", "Enterprise 甲有限公司"],
    ['4:2 nobody says what "新型研发" is', '5:2 nobody says what "新型研发" is'],
  ],
])("what says what the one above it does %s", async (_, table, rows, faults = []) => {
  const { read } = await propose(table);
  expect(printFaults(read)).toEqual(faults);
  expect(read.drafts.map(printRow)).toEqual(rows);
});
