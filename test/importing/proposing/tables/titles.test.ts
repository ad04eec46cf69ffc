import { expect, test } from "vitest";
import { propose } from "../propose-table.js";

const TABLE = "单位名称,电话,地址\n江苏大学,12,a\n甲有限公司,13,b\n乙有限公司,14,c\n丙有限公司,15,d\n";

test.each<[above: string, title: string]>([
  ["填报单位：江苏省教育厅（盖章）,,\n联系人：张伟 电话：1380,,\n", "list.csv"],
  ["单位（盖章）：某某学院,,\n2024年合作企业一览表,,\n", "2024年合作企业一览表"],
  ["填表人：张伟,,填表日期：2024年5月\n", "list.csv"],
  ["学校（公章）：江苏大学,,\n报送时间：2024年5月1日,,\n合作企业,,\n", "合作企业"],
  ["附件：,,\n制表：教务处,,\n（排名不分先后）,,\n甲大学合作企业,,\n", "甲大学合作企业"],
  ["单位名称：甲公司,,\n2024年5月,,\n年度：2024,,\n", "list.csv"],
  // What has a colon and is one.
  ["附件2：2024年产教融合型企业名单,,\n", "附件2：2024年产教融合型企业名单"],
  ["产教融合：合作企业名单,,\n", "产教融合：合作企业名单"],
  ["联系企业名单,,\n", "联系企业名单"],
])("what stands above a table is its title where it says of it: %s", async (above, title) => {
  expect((await propose(above + TABLE)).text).toContain(`  title: ${JSON.stringify(title)}`);
});
