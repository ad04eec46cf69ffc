import { expect, test } from "vitest";
import { printFaults } from "../files/read-drafts.js";
import { printRow, propose } from "./propose-table.js";

test.each<[what: string, table: string, rows: string[], faults?: string[]]>([
  [
    "members of a community, with their roles, their places, and a sum",
    "附件1,,,,\n全国冶金行业产教融合共同体成员单位名单（截至2024年6月）,,,,\n序号,单位名称,单位类型,共同体职务,所在省份\n1,北京科技大学,高校,理事长单位,北京市\n2,宝山钢铁股份有限公司,企业,副理事长单位,上海市\n合计,2,,,\n",
    [
      "University 北京科技大学: MEMBER_OF 全国冶金行业产教融合共同体 memberRole DIRECTOR_UNIT; LOCATED_IN 北京市",
      "Enterprise 宝山钢铁股份有限公司: MEMBER_OF 全国冶金行业产教融合共同体 memberRole DEPUTY_DIRECTOR_UNIT; LOCATED_IN 上海市",
    ],
  ],
  [
    "hospitals among other members, though they be the most",
    "江苏省大健康产教融合共同体成员单位名单,\n单位名称,职务\n江苏省人民医院,副理事长单位\n南京鼓楼医院,理事单位\n南京医科大学,理事长单位\n",
    [
      "OrganizationalUnit 江苏省人民医院: MEMBER_OF 江苏省大健康产教融合共同体 memberRole DEPUTY_DIRECTOR_UNIT",
      "OrganizationalUnit 南京鼓楼医院: MEMBER_OF 江苏省大健康产教融合共同体 memberRole MEMBER",
      "University 南京医科大学: MEMBER_OF 江苏省大健康产教融合共同体 memberRole DIRECTOR_UNIT",
    ],
  ],
  [
    "two lists beside each other, of which the first is read",
    "校方,,企业方,\n名称,所在地,名称,所在地\n江苏大学,镇江市,徐工集团,徐州市\n苏州大学,苏州市,沙钢集团,苏州市\n",
    ["University 江苏大学: LOCATED_IN 镇江市", "University 苏州大学: LOCATED_IN 苏州市"],
  ],
  [
    "education groups with who leads them, who is a member of an association",
    "国家级示范性职业教育集团名单,,\n序号,集团名称,牵头单位\n1,江苏汽车职业教育集团,江苏汽车职业技术学院\n2,江苏化工职教集团,江苏化工职业技术学院\n",
    [
      "Association 江苏汽车职业教育集团: MEMBER_OF 江苏汽车职业技术学院 memberRole LEADING_UNIT",
      "Association 江苏化工职教集团: MEMBER_OF 江苏化工职业技术学院 memberRole LEADING_UNIT",
    ],
  ],
  [
    "units of an alliance's council, whose people are not in it by name",
    "江苏省智能制造产业联盟第二届理事会,,,\n单位,代表姓名,代表职务,联盟职务\n江苏大学,张伟,校长,理事长\n徐工集团,李娜,总工程师,副理事长\n",
    [
      "University 江苏大学: MEMBER_OF 江苏省智能制造产业联盟 memberRole DIRECTOR_UNIT",
      "Enterprise 徐工集团: MEMBER_OF 江苏省智能制造产业联盟 memberRole DEPUTY_DIRECTOR_UNIT",
    ],
  ],
  [
    "experts, whose names are padded, and of whom some have left",
    "产教融合专家库专家名单,,,\n姓名,工作单位,职务/职称,入库时间\n张伟,江苏大学,教授,2023.5\n李 娜,苏州大学,副校长,2023.6\n王 强,徐工集团,总工程师（退休）,2023.6\n",
    [
      "Person 张伟: HOLDS_POSITION 江苏大学 titleZh 教授",
      "Person 李 娜: HOLDS_POSITION 苏州大学 titleZh 副校长",
      "Person 王 强: HOLDS_POSITION 徐工集团 titleZh 总工程师 tenure FORMER",
    ],
  ],
  [
    "professors from companies: since when they teach is not since when they work there",
    "江苏大学产业教授名单,,,,\n姓名,企业名称,企业职务,聘任学院,聘任时间\n张伟,徐工集团,总经理,机械学院,2023年9月\n",
    ["Person 张伟: HOLDS_POSITION 徐工集团 titleZh 总经理"],
  ],
  [
    "teachers in companies for a summer, who do not work there",
    "姓名,所在学校,实践企业,起始时间,结束时间\n张伟,江苏大学,徐工集团,2023年7月,2023年8月\n",
    ["Person 张伟: HOLDS_POSITION 江苏大学"],
  ],
  [
    "posts that are only to be",
    "姓名,单位,现任职务,拟任协会职务\n张伟,江苏大学,校长,会长\n",
    ["Person 张伟: HOLDS_POSITION 江苏大学 titleZh 校长"],
  ],
  [
    "colleges beside their universities, by the title",
    "首批现代产业学院名单,\n学校名称,学院名称\n江苏大学,智能装备产业学院\n常州大学,阿里云大数据学院\n",
    [
      "Platform 智能装备产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE; HOSTS 江苏大学",
      "Platform 阿里云大数据学院: platformKind MODERN_INDUSTRIAL_COLLEGE; HOSTS 常州大学",
    ],
  ],
  [
    "bases, consortia and topics are no companies",
    "基地名称,牵头单位,所在地\n智能制造实训基地,无锡职业技术学院,无锡市\n",
    ["Platform 智能制造实训基地: platformKind TRAINING_BASE; HOSTS 无锡职业技术学院 role HOST; LOCATED_IN 无锡市"],
  ],
  [
    "consortia of cities, and no province of parks",
    "联合体名称,牵头园区,牵头高校,省份\n苏州市产教联合体,苏州工业园区,苏州大学,江苏省\n",
    ["Community 苏州市产教联合体: LEADS 苏州大学; LOCATED_IN 江苏省"],
  ],
  [
    "topics, with when they ended",
    "课题编号,课题名称,主持人,所在单位,结题时间\nJG2023-01,产教融合机制研究,张伟,江苏大学,2025年6月\n",
    ["Project 产教融合机制研究: number JG2023-01; endsOn 2025-06; PARTICIPATES_IN 江苏大学"],
  ],
  [
    "projects, whose sums are no project",
    "2024年度项目立项名单,,,\n序号,项目名称,承担单位,资助经费（万元）\n1,高强钢关键技术研究,北京科技大学,50\n小计,,,50\n",
    ["Project 高强钢关键技术研究: currency CNY; funding 500000; PARTICIPATES_IN 北京科技大学 role 承担单位"],
  ],
  [
    "sections that are numbered as their rows are",
    "序号,企业全称（营业执照名称）,备注\n一,制造业,\n1,苏州甲机械有限公司,第一批\n二,服务业,\n2,苏州乙物流有限公司,\n共2家,,\n",
    ["Enterprise 苏州甲机械有限公司", "Enterprise 苏州乙物流有限公司"],
  ],
  [
    "headings in two languages, and other countries",
    "序号 No.,单位名称 Name of Institution,国家 Country\n1,清华大学,中国\n2,慕尼黑工业大学,德国\n",
    ["University 清华大学: LOCATED_IN 中国", "University 慕尼黑工业大学: LOCATED_IN 德国"],
  ],
  [
    "joint institutions: the country of their partners is not theirs",
    "机构名称,外方合作者,国家,办学地址\n西交利物浦大学,英国利物浦大学,英国,苏州\n",
    ["University 西交利物浦大学"],
  ],
  [
    "a table as of ROR: what is education is no university",
    "id,name,types,country\nhttps://ror.org/03cve4549,Tsinghua University,Education,China\nhttps://ror.org/059mq0909,Siemens (China),Company,China\n",
    ["EducationalOrganization Tsinghua University: LOCATED_IN China", "Enterprise Siemens (China): LOCATED_IN China"],
  ],
  [
    "partners of a project by the codes of their sorts",
    'Partner,Type,EC contribution\nTsinghua University,HES,"1,200,000"\nSiemens AG,PRC,"350,000"\n',
    ["University Tsinghua University", "Enterprise Siemens AG"],
  ],
  [
    "a committee of an association: 主任 is of it, and not of where somebody works",
    "甲省产教融合促进会专家委员会名单,,,\n职务,姓名,单位,职称\n主任,张伟,江苏大学,教授\n秘书,李娜,苏州大学,\n",
    [
      "Person 张伟: HOLDS_POSITION 甲省产教融合促进会专家委员会 titleZh 主任; HOLDS_POSITION 江苏大学 titleZh 教授",
      "Person 李娜: HOLDS_POSITION 甲省产教融合促进会专家委员会 titleZh 秘书; HOLDS_POSITION 苏州大学",
    ],
  ],
  [
    "people in English, with posts in that",
    "Name,Position,Affiliation\nWei Zhang,Former Dean,Jiangsu University\nNa Li,President-elect,Soochow University\n",
    [
      "Person Wei Zhang: HOLDS_POSITION Jiangsu University titleEn Dean tenure FORMER",
      "Person Na Li: HOLDS_POSITION Soochow University titleEn President PLANNED",
    ],
  ],
  [
    "people who have left where they worked",
    "姓名,工作单位,职务\n张伟,江苏大学,教授\n李娜,已退休,原副厅长\n",
    ["Person 张伟: HOLDS_POSITION 江苏大学 titleZh 教授", "Person 李娜"],
  ],
  [
    "units of a university by its title, and their names before",
    "江苏大学二级单位一览,\n单位名称,负责人\n机械工程学院,张伟\n教务处,李娜\n",
    [
      "OrganizationalUnit 机械工程学院: HOLDS_POSITION 张伟 titleZh 负责人",
      "OrganizationalUnit 教务处: HOLDS_POSITION 李娜 titleZh 负责人",
    ],
  ],
  [
    "names with signs of notes, without them",
    "高校名称,项目数\n江苏大学*,12\n南京大学,9\n注：*为牵头单位,\n",
    ["University 江苏大学", "University 南京大学"],
  ],
  [
    "a city, its province and what lies in it",
    "学校,省,市,县\n江苏大学,江苏省,镇江市,京口区\n",
    ["University 江苏大学: LOCATED_IN 镇江市"],
  ],
  [
    "projects whose days stand in one cell",
    "项目名称,起止年月,推荐单位\n智能炼钢,2024.1-2026.12,江苏省教育厅\n智能炼铁,2024.03-2027.02,江苏省教育厅\n",
    ["Project 智能炼钢: startedOn 2024-01; endsOn 2026-12", "Project 智能炼铁: startedOn 2024-03; endsOn 2027-02"],
  ],
  [
    "posts with their term in one cell",
    "姓名,学校,职务,任期\n张伟,江苏大学,校长,2015-2020\n李娜,江苏大学,校长,2020-\n",
    [
      "Person 张伟: HOLDS_POSITION 江苏大学 titleZh 校长 validFrom 2015 validTo 2020",
      "Person 李娜: HOLDS_POSITION 江苏大学 titleZh 校长 validFrom 2020",
    ],
  ],
  [
    "a station, which whoever sends an academician does not have",
    "院士工作站名称,建站单位,院士单位\n江苏甲公司院士工作站,江苏甲有限公司,中国科学院\n",
    ["Platform 江苏甲公司院士工作站: platformKind OTHER; HOSTS 江苏甲有限公司"],
  ],
  [
    "colleges of one university, without its name",
    "学院,就业单位,人数\n机械学院,徐工集团,12\n",
    ["OrganizationalUnit 机械学院"],
  ],
  [
    "leaders parted by strokes, under a heading that explains itself",
    "共同体名称,牵头单位（龙头企业/高水平高校/职业学校）\n甲行业产教融合共同体,乙有限公司/厦门大学/丙职业学院\n",
    ["Community 甲行业产教融合共同体: LEADS 乙有限公司; LEADS 厦门大学; LEADS 丙职业学院"],
  ],
  [
    "headings in two rows over many columns",
    "序号,单位,联系人,,成立日期\n,,姓名,电话,\n1,江苏甲有限公司,张伟,1,2001年\n2,江苏乙有限公司,李娜,2,2003年\n3,江苏丙有限公司,王强,3,2004年\n4,江苏丁有限公司,赵六,4,2005年\n",
    ["甲 2001", "乙 2003", "丙 2004", "丁 2005"].map((row) => {
      const [name, year] = row.split(" ");
      return `Enterprise 江苏${name}有限公司: established ${year}`;
    }),
  ],
  [
    "mentors, whose terms at a college are not those at their companies",
    "导师姓名,所在企业,职务,聘任高校,聘期起,聘期止\n张伟,徐工集团,总工程师,江苏大学,2023-09,2026-08\n",
    ["Person 张伟: HOLDS_POSITION 徐工集团 titleZh 总工程师"],
  ],
  [
    "joint programmes: when they enrol is not from when until when they are",
    "项目名称,中方高校,外方高校,国家,招生起止年份\n甲大学与乙大学合作举办机械工程教育项目,江苏大学,英国拉夫堡大学,英国,2016-2025\n",
    ["Project 甲大学与乙大学合作举办机械工程教育项目: PARTICIPATES_IN 江苏大学; PARTICIPATES_IN 英国拉夫堡大学"],
  ],
  [
    "a role that stands behind a name, under another in the heading",
    "共同体名称,理事长单位\n甲行业产教融合共同体,江苏大学（轮值）\n",
    ["Community 甲行业产教融合共同体: MEMBER_OF 江苏大学 memberRole DIRECTOR_UNIT role 轮值"],
  ],
  [
    "people who work where the one above them does",
    "姓名,单位,职务\n张伟,江苏大学,教授\n李娜,同上,讲师\n王强,同上,待定\n",
    [
      "Person 张伟: HOLDS_POSITION 江苏大学 titleZh 教授",
      "Person 李娜: HOLDS_POSITION 江苏大学 titleZh 讲师",
      "Person 王强: HOLDS_POSITION 江苏大学",
    ],
  ],
  [
    "donors, one of whom is somebody",
    "序号,捐赠方,金额（万元）\n1,校友张伟,100\n2,江苏沙钢集团有限公司,1000\n合计,,1100\n",
    ["Enterprise 江苏沙钢集团有限公司"],
    ['2:2 nobody can tell from its name what "校友张伟" is'],
  ],
  [
    "names of which nobody can tell what they are",
    "名称,电话\n甲乙丙,1\n丁戊己,2\n",
    [],
    ['2:1 nobody can tell from its name what "甲乙丙" is', '3:1 nobody can tell from its name what "丁戊己" is'],
  ],
])("%s", async (_, table, rows, faults = []) => {
  const { read } = await propose(table);
  expect(read.drafts.map(printRow)).toEqual(rows);
  expect(printFaults(read)).toEqual(faults);
});
