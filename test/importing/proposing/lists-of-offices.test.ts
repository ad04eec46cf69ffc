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
    "alliances that join industry and education, which are communities, and others",
    "联盟名称,牵头单位,秘书处单位\n江苏省智能制造产教联盟,江苏大学,南京工程学院\n长三角校企合作联盟,上汽集团,同济大学\n",
    [
      "Community 江苏省智能制造产教联盟: LEADS 江苏大学; MEMBER_OF 南京工程学院 memberRole SECRETARIAT",
      "Community 长三角校企合作联盟: LEADS 上汽集团; MEMBER_OF 同济大学 memberRole SECRETARIAT",
    ],
  ],
  [
    "who won a prize, and not the prize",
    "获奖单位,奖项名称,授奖单位\n江苏大学,产教融合先进单位,江苏省教育厅\n徐工集团,优秀合作企业,中国职教学会\n",
    ["University 江苏大学", "Enterprise 徐工集团"],
  ],
  [
    "who sells to a project takes no part in it",
    "项目名称,采购单位,中标单位\n实训设备采购,江苏大学,徐工集团\n",
    ["Project 实训设备采购"],
  ],
  [
    "projects that stand in a row for each who takes part, with their roles and money",
    "项目名称,参与单位,角色,经费（万元）\n智能炼钢,江苏大学,牵头,300\n智能炼钢,徐工集团,参与,200\n智能炼铁,宁波大学,牵头,100\n",
    [
      "Project 智能炼钢: PARTICIPATES_IN 江苏大学 role 牵头 amount 3000000 currency CNY",
      "Project 智能炼钢: PARTICIPATES_IN 徐工集团 role 参与 amount 2000000 currency CNY",
      "Project 智能炼铁: PARTICIPATES_IN 宁波大学 role 牵头 amount 1000000 currency CNY",
    ],
  ],
  [
    "projects that stand in several rows with the same money, which is theirs",
    "项目名称,参与单位,项目总经费（万元）\n智能炼钢,江苏大学,300\n智能炼钢,徐工集团,300\n智能炼铁,宁波大学,100\n",
    [
      "Project 智能炼钢: currency CNY; budget 3000000; PARTICIPATES_IN 江苏大学 role 参与单位",
      "Project 智能炼钢: currency CNY; budget 3000000; PARTICIPATES_IN 徐工集团 role 参与单位",
      "Project 智能炼铁: currency CNY; budget 1000000; PARTICIPATES_IN 宁波大学 role 参与单位",
    ],
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
  [
    "committees, and not those with whom they are",
    "学会专业委员会一览表,,,\n专业委员会名称,挂靠单位,主任委员,成立时间\n产教融合专业委员会,江苏大学,张伟,2015年\n校企合作专业委员会,苏州大学,王强,2016年\n",
    [
      "OrganizationalUnit 产教融合专业委员会: established 2015; HOLDS_POSITION 张伟 titleZh 主任委员",
      "OrganizationalUnit 校企合作专业委员会: established 2016; HOLDS_POSITION 王强 titleZh 主任委员",
    ],
  ],
  [
    "agreements by what they are of; one that many have is asked about",
    "协议名称,甲方,乙方\n产教融合战略合作协议,江苏大学,徐工集团\n江苏大学与沙钢集团共建实验室协议,江苏大学,沙钢集团\n校企协同育人合作协议,江苏大学,沙钢集团\n产业学院共建协议,江苏大学,沙钢集团\n",
    ["Agreement 江苏大学与沙钢集团共建实验室协议: agreementKind JOINT_BUILD; SIGNED 江苏大学; SIGNED 沙钢集团"],
    ["产教融合战略合作协议", "校企协同育人合作协议", "产业学院共建协议"].map(
      (name, at) => `${at === 0 ? 2 : at + 3}:1 "${name}" is a sort of agreement, and many have one`,
    ),
  ],
  [
    "a council whose people retire from where they work, which stands beside their posts there in one cell",
    "甲行业产教融合共同体第一届理事会名单,,,\n姓名,工作单位及职务,共同体职务,备注\n张伟,甲集团总经理,理事长,\n王强,乙学院院长,秘书长,已退休\n",
    [
      "Person 张伟: HOLDS_POSITION 甲行业产教融合共同体 titleZh 理事长; HOLDS_POSITION 甲集团 titleZh 总经理",
      "Person 王强: HOLDS_POSITION 甲行业产教融合共同体 titleZh 秘书长; HOLDS_POSITION 乙学院 tenure FORMER titleZh 院长",
    ],
  ],
  [
    "a council whose people retire, nobody says where from",
    "甲行业产教融合共同体第一届理事会名单,,\n姓名,共同体职务,备注\n张伟,理事长,\n王强,秘书长,已退休\n",
    [
      "Person 张伟: HOLDS_POSITION 甲行业产教融合共同体 titleZh 理事长",
      "Person 王强: HOLDS_POSITION 甲行业产教融合共同体 titleZh 秘书长 tenure UNKNOWN",
    ],
  ],
  [
    "guests, whose term is not that of where they work",
    "江苏大学客座教授一览表,,,,\n姓名,工作单位,职务,聘任学院,聘期\n张伟,徐工集团,总工程师,机械工程学院,2021.9-2024.8\n",
    ["Person 张伟: HOLDS_POSITION 徐工集团 titleZh 总工程师"],
  ],
  [
    "guests in English",
    "Visiting professors,,,\nName,Position,Affiliation,From\nJohn Smith,Professor,University of Leeds,2023-09\n",
    ["Person John Smith: HOLDS_POSITION University of Leeds titleEn Professor"],
  ],
  [
    "partners, beside whom stands whoever is responsible for them",
    "合作企业,合作内容,负责人\n徐工集团,实习就业,张伟\n",
    ["Enterprise 徐工集团"],
  ],
  [
    "a list whose first words name no body, and whose second do",
    "产业学院理事会名单,,\n智能装备产业学院理事会,,\n职务,姓名,单位\n理事长,张伟,江苏大学\n",
    ["Person 张伟: HOLDS_POSITION 智能装备产业学院理事会 titleZh 理事长; HOLDS_POSITION 江苏大学"],
  ],
  [
    "a list whose words name no body: its posts are left to whoever knows",
    "专家咨询委员会名单,,\n职务,姓名,单位\n主任委员,张伟,江苏大学\n",
    ["Person 张伟: HOLDS_POSITION 江苏大学"],
  ],
  [
    "universities abroad",
    "Institution,Country\nNational University of Singapore,Singapore\nTechnical University of Munich,Germany\nUniversität Wien,Austria\nPolitecnico di Milano,Italy\nImperial College London,United Kingdom\nUniversity Press Ltd,United Kingdom\n",
    [
      "University National University of Singapore: LOCATED_IN Singapore",
      "University Technical University of Munich: LOCATED_IN Germany",
      "University Universität Wien: LOCATED_IN Austria",
      "University Politecnico di Milano: LOCATED_IN Italy",
      "University Imperial College London: LOCATED_IN United Kingdom",
      "Enterprise University Press Ltd: LOCATED_IN United Kingdom",
    ],
  ],
  [
    "a post that is at the first of two bodies, and nobody says what they are at the other",
    "姓名,工作单位,兼职单位,职务\n张伟,江苏大学,徐工集团,教授\n李娜,沙钢集团,苏州大学,总工程师\n",
    [
      "Person 张伟: HOLDS_POSITION 江苏大学 titleZh 教授; HOLDS_POSITION 徐工集团",
      "Person 李娜: HOLDS_POSITION 沙钢集团 titleZh 总工程师; HOLDS_POSITION 苏州大学",
    ],
  ],
  [
    "colleges of a university, by their fields",
    "学院名称,院长,成立时间\n智能制造学院,张伟,2018年\n汽车学院,王强,2019年\n",
    [
      "OrganizationalUnit 智能制造学院: established 2018; HOLDS_POSITION 张伟 titleZh 院长",
      "OrganizationalUnit 汽车学院: established 2019; HOLDS_POSITION 王强 titleZh 院长",
    ],
  ],
  [
    "universities that are called colleges",
    "学院名称,成立时间\n三江学院,1992年\n无锡职业技术学院,1959年\n南京工程学院,2000年\n",
    [
      "University 三江学院: established 1992",
      "University 无锡职业技术学院: established 1959",
      "University 南京工程学院: established 2000",
    ],
  ],
  [
    "a body that a day stands before",
    "截至2024年6月30日江苏省职业教育学会理事会名单,,\n姓名,学会职务,工作单位\n张伟,会长,江苏大学\n",
    ["Person 张伟: HOLDS_POSITION 江苏省职业教育学会 titleZh 会长; HOLDS_POSITION 江苏大学"],
  ],
  [
    "a body below words that are of none",
    "截至2024年6月30日理事会组成,,\n江苏省职业教育学会,,\n姓名,学会职务,工作单位\n张伟,会长,江苏大学\n",
    ["Person 张伟: HOLDS_POSITION 江苏省职业教育学会 titleZh 会长; HOLDS_POSITION 江苏大学"],
  ],
  [
    "a name with what became of it, without that, and asked about",
    "企业名称\n丙有限公司（现更名为丁有限公司）\n戊有限公司\n",
    ["Enterprise 丙有限公司", "Enterprise 戊有限公司"],
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
