import { expect, test } from "vitest";
import { printFaults } from "../../files/read-drafts.js";
import { printRow, propose } from "../propose-table.js";

test.each<[what: string, table: string, rows: string[], faults?: string[]]>([
  [
    "of schools with their teams",
    "2023年全国职业院校技能大赛获奖名单,,,,,\n序号,学校,参赛队,队员,指导教师,奖项\n1,江苏职业技术学院,一队,张伟、李娜,王强,一等奖\n2,苏州职业技术学院,二队,赵六,钱七、孙八,二等奖\n",
    ["University 江苏职业技术学院", "University 苏州职业技术学院"],
  ],
  [
    "of a school twice, with what it sent in first",
    "序号,作品名称,学校名称,作者,等级\n1,智能焊接机器人,江苏大学,张伟,特等奖\n2,数字孪生平台,江苏大学,赵六,一等奖\n",
    ["University 江苏大学", "University 江苏大学"],
  ],
  [
    "of projects at a contest, which are none",
    "序号,参赛单位,项目名称,团队成员,奖项\n1,江苏大学,智能焊接机器人,张伟、李娜,金奖\n2,甲有限公司,数字孪生平台,赵六,银奖\n",
    ["University 江苏大学", "Enterprise 甲有限公司"],
  ],
  [
    "of projects that won one for science, which are",
    "科技进步奖获奖名单,,\n项目名称,完成单位,等级\n高强钢关键技术,江苏大学,一等奖\n智能炼铁技术,苏州大学,二等奖\n",
    ["Project 高强钢关键技术: PARTICIPATES_IN 江苏大学", "Project 智能炼铁技术: PARTICIPATES_IN 苏州大学"],
  ],
  [
    "below two rows of headings and two lines of title",
    "第五届全国产教融合创新大赛获奖名单,,,,,\n（排名不分先后）,,,,,\n序号,学校名称,参赛信息,,,获奖等级\n,,作品名称,队员,指导教师,\n1,江苏大学,智能焊接机器人,张伟、李娜,王强,一等奖\n2,苏州大学,数字孪生平台,赵六,钱七,二等奖\n",
    ["University 江苏大学", "University 苏州大学"],
  ],
  [
    "in English",
    'Award,University,Team,Members,Advisor\nGold,Jiangsu University,Team A,"Wei Zhang, Na Li",Qiang Wang\nSilver,Soochow University,Team B,Bo Zhao,Min Qian\n',
    ["University Jiangsu University", "University Soochow University"],
  ],
  [
    "of people, each of whom is at a school",
    "姓名,学校,奖项,指导教师\n张伟,江苏大学,一等奖,王强\n李娜,苏州大学,二等奖,赵六\n",
    ["Person 张伟: HOLDS_POSITION 江苏大学", "Person 李娜: HOLDS_POSITION 苏州大学"],
  ],
  [
    "of cases, whose head is none of the school",
    "优秀案例获奖名单,,,,\n序号,申报单位,案例,,等级\n,,名称,负责人,\n1,江苏大学,校企协同育人,张伟,一等奖\n2,苏州大学,现场工程师培养,赵六,二等奖\n",
    ["University 江苏大学", "University 苏州大学"],
  ],
])("a list of prizes %s", async (_, table, rows, faults = []) => {
  const { read } = await propose(table);
  expect(printFaults(read)).toEqual(faults);
  expect(read.drafts.map(printRow)).toEqual(rows);
});

test("what is left out of a list of prizes says what it is", async () => {
  const { text } = await propose(
    "技能大赛获奖名单,,,,\n学校,作品,参赛队员,指导教师,奖项\n江苏大学,机器人,张伟、李娜,王强,一等奖\n苏州大学,无人机,赵六,钱七,二等奖\n",
  );
  for (const why of [
    '"作品" is left out: what was sent in, by which nobody is known',
    '"参赛队员" is left out: people of a team, and two of one name would be one',
    '"指导教师" is left out: people of a team',
    '"奖项" is left out: prizes (一等奖, 二等奖), which are no names: links: - { type: WON_PRIZE_AT',
  ])
    expect(text).toContain(why);
});
