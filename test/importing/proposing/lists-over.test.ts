import { expect, test } from "vitest";
import { printFaults } from "../files/read-drafts.js";
import { printRow, propose } from "./propose-table.js";

test.each<[what: string, table: string, rows: string[]]>([
  [
    "members of whom some have left, or are no more, by what stands behind their names",
    "甲行业产教融合共同体成员单位名单,\n单位名称,身份\n江苏大学,理事单位\n乙有限公司（已退出）,理事单位\n丙有限公司（2023年注销）,理事单位\n国内某企业,理事单位\n",
    [
      "University 江苏大学: MEMBER_OF 甲行业产教融合共同体 memberRole MEMBER",
      "Enterprise 乙有限公司: MEMBER_OF 甲行业产教融合共同体 memberRole MEMBER HISTORICAL",
      "Enterprise 丙有限公司: MEMBER_OF 甲行业产教融合共同体 memberRole MEMBER validTo 2023 HISTORICAL",
    ],
  ],
  [
    "members of whom some have left, by a column of what became of them",
    "甲行业产教融合共同体成员单位名单,,\n单位名称,身份,状态\n乙有限公司,理事单位,正常\n丙有限公司,理事单位,已退出\n",
    [
      "Enterprise 乙有限公司: MEMBER_OF 甲行业产教融合共同体 memberRole MEMBER",
      "Enterprise 丙有限公司: MEMBER_OF 甲行业产教融合共同体 memberRole MEMBER HISTORICAL",
    ],
  ],
  [
    "partners in a cell, of whom one has left and one is nobody",
    "共同体名称,牵头企业,参与单位\n甲行业产教融合共同体,乙有限公司,江苏大学、丙有限公司（已退出）、国内某高校\n",
    ["Community 甲行业产教融合共同体: LEADS 乙有限公司; MEMBER_OF 江苏大学; MEMBER_OF 丙有限公司 HISTORICAL"],
  ],
  [
    "members of a council who were it",
    "甲省职业教育学会理事会名单,,\n姓名,学会职务,单位\n张伟（已退出）,理事,江苏大学\n李娜（曾任）,会长,宁波大学\n王强,理事,宁波大学\n",
    [
      "Person 张伟: HOLDS_POSITION 甲省职业教育学会 titleZh 理事 tenure FORMER; HOLDS_POSITION 江苏大学",
      "Person 李娜: HOLDS_POSITION 甲省职业教育学会 titleZh 会长 tenure FORMER; HOLDS_POSITION 宁波大学",
      "Person 王强: HOLDS_POSITION 甲省职业教育学会 titleZh 理事; HOLDS_POSITION 宁波大学",
    ],
  ],
  [
    "members in English",
    "Members of the Steel Education Alliance,\nOrganisation,Status\nJia University,active\nYi Steel Ltd (withdrawn),\nBing Ltd,former member\n",
    [
      "University Jia University: MEMBER_OF Steel Education Alliance",
      "Enterprise Yi Steel Ltd: MEMBER_OF Steel Education Alliance HISTORICAL",
      "Enterprise Bing Ltd: MEMBER_OF Steel Education Alliance HISTORICAL",
    ],
  ],
  [
    "people at work, of whom remarks say that they left",
    "姓名,单位,职务,备注\n张伟,江苏大学,校长,已退休\n李娜,宁波大学,校长,\n王强,苏州大学,校长,2023年已卸任\n赵六,南京大学,校长,调任省教育厅\n钱七,常州大学,教授,博士生导师\n",
    [
      "Person 张伟: HOLDS_POSITION 江苏大学 titleZh 校长 tenure FORMER",
      "Person 李娜: HOLDS_POSITION 宁波大学 titleZh 校长",
      "Person 王强: HOLDS_POSITION 苏州大学 titleZh 校长 tenure FORMER validTo 2023",
      "Person 赵六: HOLDS_POSITION 南京大学 titleZh 校长 tenure FORMER",
      "Person 钱七: HOLDS_POSITION 常州大学 titleZh 教授",
    ],
  ],
  [
    "schools with their heads, of whom remarks say that they left",
    "学校名称,校长,备注\n江苏大学,张伟,已退休\n宁波大学,李娜,\n",
    [
      "University 江苏大学: HOLDS_POSITION 张伟 titleZh 校长 tenure FORMER",
      "University 宁波大学: HOLDS_POSITION 李娜 titleZh 校长",
    ],
  ],
  [
    "schools with two people each, of whom nobody can tell who left",
    "学校名称,校长,书记,备注\n江苏大学,张伟,李娜,已卸任\n宁波大学,王强,赵六,\n",
    [
      "University 江苏大学: HOLDS_POSITION 张伟 titleZh 校长 tenure UNKNOWN; HOLDS_POSITION 李娜 titleZh 书记 tenure UNKNOWN",
      "University 宁波大学: HOLDS_POSITION 王强 titleZh 校长; HOLDS_POSITION 赵六 titleZh 书记",
    ],
  ],
  [
    "two people each, of whom remarks name the post that is over",
    "共同体名称,理事长,秘书长,备注\n甲行业产教融合共同体,张伟,李娜,秘书长已卸任\n乙行业产教融合共同体,王强,赵六,理事长已退休\n",
    [
      "Community 甲行业产教融合共同体: HOLDS_POSITION 张伟 titleZh 理事长; HOLDS_POSITION 李娜 titleZh 秘书长 tenure FORMER",
      "Community 乙行业产教融合共同体: HOLDS_POSITION 王强 titleZh 理事长 tenure FORMER; HOLDS_POSITION 赵六 titleZh 秘书长",
    ],
  ],
  [
    "schools with their heads, and from when until when they are",
    "学校名称,校长,任职时间,成立时间\n江苏大学,张伟,2018.11-,1902\n苏州大学,李娜,2015.3-2023.6,1900\n",
    [
      "University 江苏大学: established 1902; HOLDS_POSITION 张伟 titleZh 校长 validFrom 2018-11",
      "University 苏州大学: established 1900; HOLDS_POSITION 李娜 titleZh 校长 validFrom 2015-03 validTo 2023-06",
    ],
  ],
  [
    "a council whose members have posts at work: who retires leaves that, who resigns one of both",
    "甲省职业教育学会理事会名单,,,,\n姓名,学会职务,单位,职务,备注\n张伟,理事,江苏大学,校长,已退休\n李娜,理事,宁波大学,校长,已卸任\n王强,理事,宁波大学,教授,已退出\n",
    [
      "Person 张伟: HOLDS_POSITION 甲省职业教育学会 titleZh 理事; HOLDS_POSITION 江苏大学 titleZh 校长 tenure FORMER",
      "Person 李娜: HOLDS_POSITION 甲省职业教育学会 titleZh 理事 tenure UNKNOWN; HOLDS_POSITION 宁波大学 titleZh 校长 tenure UNKNOWN",
      "Person 王强: HOLDS_POSITION 甲省职业教育学会 titleZh 理事 tenure FORMER; HOLDS_POSITION 宁波大学 titleZh 教授",
    ],
  ],
  [
    "terms of office, however they are written",
    "姓名,单位,职务,任职时间\n张伟,江苏大学,校长,2010-2018\n李娜,江苏大学,校长,2010—2018年\n王强,江苏大学,校长,截至2023年\n赵六,江苏大学,校长,2019年至今\n钱七,江苏大学,校长,2015.3-2018.6\n孙八,江苏大学,副校长,2016年3月\n周九,江苏大学,副校长,2023年止\n",
    [
      "张伟 2010 2018",
      "李娜 2010 2018",
      "王强  2023",
      "赵六 2019 ",
      "钱七 2015-03 2018-06",
      "孙八 2016-03 ",
      "周九  2023",
    ].map((row, at) => {
      const [name, from, to] = row.split(" ");
      const days = [...(from ? [`validFrom ${from}`] : []), ...(to ? [`validTo ${to}`] : [])].join(" ");
      return `Person ${name}: HOLDS_POSITION 江苏大学 titleZh ${at < 5 ? "校长" : "副校长"} ${days}`;
    }),
  ],
  [
    "members below a heading that says that they left, or are to come",
    "甲行业产教融合共同体成员单位名单,\n单位名称,身份\n一、现有成员,\n江苏大学,理事单位\n二、已退出成员,\n乙有限公司,理事单位\n三、拟吸收成员,\n丙有限公司,理事单位\n四、其他成员,\n丁有限公司,理事单位\n",
    [
      "University 江苏大学: MEMBER_OF 甲行业产教融合共同体 memberRole MEMBER",
      "Enterprise 乙有限公司: MEMBER_OF 甲行业产教融合共同体 memberRole MEMBER HISTORICAL",
      "Enterprise 丙有限公司: MEMBER_OF 甲行业产教融合共同体 memberRole MEMBER PLANNED",
      "Enterprise 丁有限公司: MEMBER_OF 甲行业产教融合共同体 memberRole MEMBER",
    ],
  ],
  [
    "members below the provinces of such a heading, and one whose number has a cell of its own",
    "甲行业产教融合共同体成员单位名单,,\n序号,单位名称,身份\n一,现有成员,\n1,江苏大学,理事单位\n二,已退出成员,\n江苏省,,\n1,乙有限公司,理事单位\n浙江省（1家）,,\n2,丙有限公司,理事单位\n三,其他成员,\n1,丁有限公司,理事单位\n",
    [
      "University 江苏大学: MEMBER_OF 甲行业产教融合共同体 memberRole MEMBER",
      "Enterprise 乙有限公司: MEMBER_OF 甲行业产教融合共同体 memberRole MEMBER HISTORICAL",
      "Enterprise 丙有限公司: MEMBER_OF 甲行业产教融合共同体 memberRole MEMBER HISTORICAL",
      "Enterprise 丁有限公司: MEMBER_OF 甲行业产教融合共同体 memberRole MEMBER",
    ],
  ],
  [
    "people of whom a column says whether they are still what they are",
    "姓名,单位,职务,是否在任\n张伟,江苏大学,校长,是\n李娜,宁波大学,校长,否\n",
    [
      "Person 张伟: HOLDS_POSITION 江苏大学 titleZh 校长 tenure CURRENT",
      "Person 李娜: HOLDS_POSITION 宁波大学 titleZh 校长 tenure FORMER",
    ],
  ],
  [
    "members of whom a column says whether they left",
    "甲行业产教融合共同体成员单位名单,\n单位名称,是否退出\n江苏大学,否\n乙有限公司,是\n",
    [
      "University 江苏大学: MEMBER_OF 甲行业产教融合共同体 ASSERTED",
      "Enterprise 乙有限公司: MEMBER_OF 甲行业产教融合共同体 HISTORICAL",
    ],
  ],
  [
    "heads who are so now, by their heading",
    "学校名称,现任校长,前任校长\n江苏大学,张伟,王强\n宁波大学,李娜,赵六\n",
    ["University 江苏大学: HOLDS_POSITION 张伟 titleZh 校长", "University 宁波大学: HOLDS_POSITION 李娜 titleZh 校长"],
  ],
  [
    "what was taken down, or is at work, by a column that says nothing else",
    "基地名称,建设单位,备注\n智能制造实训基地,无锡职业技术学院,已撤销\n数控实训基地,江苏大学,\n焊接实训基地,江苏大学,正常\n",
    [
      "Platform HISTORICAL 智能制造实训基地: platformKind TRAINING_BASE; status CLOSED; HOSTS 无锡职业技术学院 role HOST",
      "Platform 数控实训基地: platformKind TRAINING_BASE; HOSTS 江苏大学 role HOST",
      "Platform 焊接实训基地: platformKind TRAINING_BASE; status ACTIVE; HOSTS 江苏大学 role HOST",
    ],
  ],
  [
    "projects by how far they are",
    "项目名称,承担单位,项目状态\n智能炼钢,江苏大学,已结题\n智能炼铁,宁波大学,终止\n智能轧钢,宁波大学,在研\n",
    [
      "Project 智能炼钢: status CLOSED; PARTICIPATES_IN 江苏大学 role 承担单位",
      "Project 智能炼铁: status CLOSED; PARTICIPATES_IN 宁波大学 role 承担单位",
      "Project 智能轧钢: status ACTIVE; PARTICIPATES_IN 宁波大学 role 承担单位",
    ],
  ],
  [
    "what is only to be set up, by a column",
    "平台名称,牵头单位,建设状态\n智能制造实训平台,无锡职业技术学院,已建成\n轨道交通实训平台,江苏大学,拟建\n",
    [
      "Platform 智能制造实训平台: platformKind OTHER; status ACTIVE; HOSTS 无锡职业技术学院 role HOST",
      "Platform PLANNED 轨道交通实训平台: platformKind OTHER; status PLANNED; HOSTS 江苏大学 role HOST",
    ],
  ],
  [
    "people with what is noted behind their names, without it",
    "姓名,单位,职务\n张伟（兼）,江苏大学,校长\n李娜（挂职）,宁波大学,副校长\n",
    ["Person 张伟: HOLDS_POSITION 江苏大学 titleZh 校长", "Person 李娜: HOLDS_POSITION 宁波大学 titleZh 副校长"],
  ],
])("%s", async (_, table, rows) => {
  const { read } = await propose(table);
  expect(read.drafts.map(printRow)).toEqual(rows);
  expect(printFaults(read)).toEqual([]);
});
