import { expect, test } from "vitest";
import { propose } from "./propose-table.js";

test.each<[table: string, modality: string]>([
  ["拟建产业学院名单,\n产业学院名称,牵头高校\n甲产业学院,江苏大学\n", "PLANNED"],
  ["2024年拟立项项目公示名单,\n项目名称,承担单位\n智能炼钢,江苏大学\n", "PLANNED"],
  ["现代产业学院名单,\n产业学院名称,牵头高校\n甲产业学院,江苏大学\n", "ASSERTED"],
  // These are, whatever they are to become.
  ["拟建产教融合型企业名单,\n企业名称,电话\n甲有限公司,1\n", "ASSERTED"],
])("what a list is of that is only to be set up is planned: %s", async (table, modality) => {
  expect((await propose(table)).read.drafts.map((draft) => draft.modality)).toEqual([modality]);
});

test.each([
  [
    "企业名称,备注\n甲有限公司,已注销\n",
    '"备注" is left out: it says which of them are no more, as modality has it: 已注销',
  ],
  [
    "学校名称,校长\n江苏大学,张伟（代）\n苏州大学,空缺\n宁波大学,赵六\n南京大学,钱七\n",
    '"张伟（代）" has a bracket that is no part of a name',
  ],
  ["学校名称,校长\n江苏大学,张伟\n苏州大学,同左\n", '"同左" points elsewhere'],
])("what is over, or points elsewhere, is told: %s", async (table, reason) => {
  expect((await propose(table)).text).toContain(reason);
});

test.each([
  [
    "姓名,工作单位及职务\n张伟,从事教育三十年\n",
    '"工作单位及职务" is left out: where people work and their post, in one cell: part them',
  ],
  ["姓名,职务\n张伟,党委书记\n", '"职务" is left out: posts, and no column says where: 党委书记'],
  [
    "企业名称,成立日期\n甲有限公司,2004-5-1\n乙有限公司,2005年3月\n丙有限公司,38108\n",
    '"成立日期" is left out: row 4 is no { property: established }: "38108" is not a date',
  ],
  [
    "企业名称,注册资本\n甲有限公司,5000万元人民币\n乙有限公司,100万美元\n",
    '"注册资本" is left out: money (5000万元人民币, 100万美元)',
  ],
])("what is left out is told by what is in it: %s", async (table, reason) => {
  expect((await propose(table)).text).toContain(reason);
});
