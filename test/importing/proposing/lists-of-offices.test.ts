import { expect, test } from "vitest";
import { printFaults } from "../files/read-drafts.js";
import { printRow, propose } from "./propose-table.js";

test.each<[what: string, table: string, rows: string[], faults?: string[]]>([
  [
    "money that a line above counts, in the currency that it names",
    "产教融合项目表,,\n单位：万元,,\n项目名称,承担单位,经费\n智能炼钢,江苏大学,50\n",
    ["Project 智能炼钢: currency CNY; budget 500000; PARTICIPATES_IN 江苏大学 role 承担单位"],
  ],
  [
    "the same, in yuan",
    "产教融合项目表,,\n金额单位：人民币元,,\n项目名称,承担单位,经费\n智能炼钢,江苏大学,500000\n",
    ["Project 智能炼钢: currency CNY; budget 500000; PARTICIPATES_IN 江苏大学 role 承担单位"],
  ],
  [
    "the same, in hundred millions",
    "（单位：亿元）,,\n项目名称,承担单位,总投资\n智能炼钢,江苏大学,1.5\n",
    ["Project 智能炼钢: currency CNY; budget 150000000; PARTICIPATES_IN 江苏大学 role 承担单位"],
  ],
  [
    "the same, in dollars",
    "单位：万美元,,\n项目名称,承担单位,经费\n智能炼钢,江苏大学,5\n",
    ["Project 智能炼钢: currency USD; budget 50000; PARTICIPATES_IN 江苏大学 role 承担单位"],
  ],
  [
    "the same, in English",
    "Projects (in thousands of USD),,\nProject title,Participants,Budget\nSmart steel,Jia University,50\n",
    ["Project Smart steel: currency USD; budget 50000; PARTICIPATES_IN Jia University"],
  ],
  [
    "money whose cells name the currency",
    "项目名称,承担单位,经费\n智能炼钢,江苏大学,50万元\n智能炼铁,江苏大学,60万元\n",
    [
      "Project 智能炼钢: currency CNY; budget 500000; PARTICIPATES_IN 江苏大学 role 承担单位",
      "Project 智能炼铁: currency CNY; budget 600000; PARTICIPATES_IN 江苏大学 role 承担单位",
    ],
  ],
  [
    "money of which nobody says the currency has none",
    "项目名称,承担单位,经费\n智能炼钢,江苏大学,500000\n",
    ["Project 智能炼钢: budget 500000; PARTICIPATES_IN 江苏大学 role 承担单位"],
  ],
  [
    "degree programmes, and not the companies beside them",
    "专业名称,合作企业名称,专业代码\n智能制造工程,徐工集团,080213T\n物联网工程,沙钢集团,080905\n",
    ["Major 智能制造工程: nationalCode 080213T", "Major 物联网工程: nationalCode 080905"],
  ],
  [
    "degree programmes with who offers them",
    "学校,专业名称,合作企业\n江苏大学,智能制造工程,徐工集团\n宁波大学,物联网工程,沙钢集团\n",
    ["University 江苏大学: OFFERS 智能制造工程", "University 宁波大学: OFFERS 物联网工程"],
  ],
])("%s", async (_, table, rows, faults = []) => {
  const { read } = await propose(table);
  expect(read.drafts.map(printRow)).toEqual(rows);
  expect(printFaults(read)).toEqual(faults);
});

test.each([
  ["甲专业教学指导委员会委员名单,,\n姓名,委员会职务,工作单位\n张伟,主任委员,江苏大学\n", "甲专业教学指导委员会"],
  ["江苏省机械行业教指委委员名单,,\n姓名,教指委职务,工作单位\n张伟,副主任委员,江苏大学\n", "江苏省机械行业教指委"],
  ["江苏省产教融合专家组成员名单,,\n姓名,组内职务,工作单位\n张伟,组长,江苏大学\n", "江苏省产教融合专家组"],
])("a committee or expert group that a list is of is a unit: %s", async (table, name) => {
  const { read } = await propose(table);
  const ends = read.drafts.flatMap(({ ends = [] }) => ends).map(({ kind, names }) => `${kind} ${names[0]?.value}`);
  expect(ends).toContain(`OrganizationalUnit ${name}`);
});

test("a company beside a degree programme is told: nothing of the graph leads from the one to the other", async () => {
  const { text } = await propose("专业名称,合作企业\n智能制造工程,徐工集团\n");
  expect(text).toMatch(/# "合作企业" is left out: .*徐工集团/);
});
