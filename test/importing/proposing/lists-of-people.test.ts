import { expect, test } from "vitest";
import { isEmployer } from "../../../src/importing/formats/tables/headings/is-employer.js";
import { printFaults } from "../files/read-drafts.js";
import { printRow, propose } from "./propose-table.js";

test.each([
  ..."工作单位 工作单位（全称） 所在单位（盖章） 单位（部门） 现任单位 学校（单位） 企业（单位）名称 所在高校/企业 任教学校".split(
    " ",
  ),
  ..."人事关系所在单位 导师单位 专家/工作单位 affiliation company".split(" "),
  "home institution",
])("%s is where people work", (heading) => {
  expect(isEmployer(heading)).toBe(true);
});

test.each([
  ..."毕业院校 挂职单位 授课单位 访问学校 引进前单位 推荐单位 聘任单位 合作企业 实践企业 联系单位 单位职务".split(" "),
  ..."单位性质 曾任/单位 中标单位 第一完成单位 服务企业 捐赠单位".split(" "),
  "host institution",
])("%s is not where they work", (heading) => {
  expect(isEmployer(heading)).toBe(false);
});

test.each<[what: string, table: string, rows: string[]]>([
  [
    "where people studied is not where they work",
    "姓名,毕业院校,现工作单位,职务\n张伟,清华大学,江苏大学,教授\n",
    ["Person 张伟: HOLDS_POSITION 江苏大学 titleZh 教授"],
  ],
  ["where they studied, alone", "姓名,毕业学校,专业\n张伟,清华大学,机械\n", ["Person 张伟"]],
  [
    "where they are sent for a while, and as what",
    "姓名,派出单位,挂职单位,挂职职务,挂职时间\n张伟,江苏大学,徐工集团,副总经理,2023.3-2024.3\n",
    ["Person 张伟: HOLDS_POSITION 江苏大学"],
  ],
  [
    "where they came from, with what they are here",
    "引进人才名单,,,\n姓名,引进前单位,现聘岗位,来校时间\n张伟,清华大学,教授,2023年5月\n",
    ["Person 张伟"],
  ],
  [
    "where they teach or visit, and where they are",
    "姓名,职称,授课单位,访问学校,所在学校\n张伟,教授,徐工集团,University of Leeds,江苏大学\n",
    ["Person 张伟: HOLDS_POSITION 江苏大学 titleZh 教授"],
  ],
  [
    "bodies where they were, by the word before them",
    "姓名,工作单位,职务\n赵六,原力科技有限公司,经理\n王强,原宁波大学,副校长\n张伟,原江苏省教育厅,副厅长\n李娜,原子能研究院,研究员\n",
    [
      "Person 赵六: HOLDS_POSITION 原力科技有限公司 titleZh 经理",
      "Person 王强: HOLDS_POSITION 宁波大学 titleZh 副校长 tenure FORMER",
      "Person 张伟: HOLDS_POSITION 江苏省教育厅 titleZh 副厅长 tenure FORMER",
      "Person 李娜: HOLDS_POSITION 原子能研究院 titleZh 研究员",
    ],
  ],
  [
    "two employers, of which the heading of the post names one",
    "双聘人员名单,,,\n姓名,学校,企业,企业职务\n张伟,江苏大学,徐工集团,副总经理\n",
    ["Person 张伟: HOLDS_POSITION 江苏大学; HOLDS_POSITION 徐工集团 titleZh 副总经理"],
  ],
  [
    "since when and until when, in English",
    "Name,Affiliation,Position,Appointed,Left\nWei Zhang,Jiangsu University,Professor,2010,\nNa Li,Soochow University,Dean,2005,2015\n",
    [
      "Person Wei Zhang: HOLDS_POSITION Jiangsu University titleEn Professor validFrom 2010",
      "Person Na Li: HOLDS_POSITION Soochow University titleEn Dean validFrom 2005 validTo 2015",
    ],
  ],
  [
    "from which month and until which, in columns of their own",
    "姓名,单位,职务,起始年月,终止年月\n张伟,江苏大学,校长,2020年10月,\n李娜,江苏大学,副校长,2016年5月,2020年10月\n",
    [
      "Person 张伟: HOLDS_POSITION 江苏大学 titleZh 校长 validFrom 2020-10",
      "Person 李娜: HOLDS_POSITION 江苏大学 titleZh 副校长 validFrom 2016-05 validTo 2020-10",
    ],
  ],
  [
    "a council in English, with roles and terms that are of it",
    "Council of the Jia Education Society,,,\nName,Role,Affiliation,Term\nWei Zhang,President,Jiangsu University,2021-2024\nNa Li,Past President,Soochow University,2018-2021\n",
    [
      "Person Wei Zhang: HOLDS_POSITION Jia Education Society titleEn President validFrom 2021 validTo 2024; HOLDS_POSITION Jiangsu University",
      "Person Na Li: HOLDS_POSITION Jia Education Society titleEn President tenure FORMER validFrom 2018 validTo 2021; HOLDS_POSITION Soochow University",
    ],
  ],
  [
    "a council whose posts are headed so",
    "Council of the Asia Engineering Education Association,,,\nName,Position in Council,Affiliation,Term\nWei Zhang,Chair,Jiangsu University,2021-2024\n",
    [
      "Person Wei Zhang: HOLDS_POSITION Asia Engineering Education Association titleEn Chair validFrom 2021 validTo 2024; HOLDS_POSITION Jiangsu University",
    ],
  ],
  [
    "a council of which nobody says what its people are: its terms are not of where they work",
    "Council members,,\nName,Affiliation,Term\nWei Zhang,Jiangsu University,2021-2024\n",
    ["Person Wei Zhang: HOLDS_POSITION Jiangsu University"],
  ],
  [
    "start date and end date",
    "Name,Affiliation,Position,Start date,End date\nWei Zhang,Jiangsu University,Professor,2010-09,present\nNa Li,Soochow University,Dean,2005-03,2015-06\n",
    [
      "Person Wei Zhang: HOLDS_POSITION Jiangsu University titleEn Professor validFrom 2010-09",
      "Person Na Li: HOLDS_POSITION Soochow University titleEn Dean validFrom 2005-03 validTo 2015-06",
    ],
  ],
  [
    "members whose roles stand below remarks, which are no remarks of a register",
    "甲产教融合共同体理事单位,,\n单位,代表人,备注\n江苏大学,张伟,理事长单位\n徐工集团,李娜,\n宁波大学,王强,观察员单位\n",
    [
      "University 江苏大学: MEMBER_OF 甲产教融合共同体 memberRole DIRECTOR_UNIT",
      "Enterprise 徐工集团: MEMBER_OF 甲产教融合共同体",
      "University 宁波大学: MEMBER_OF 甲产教融合共同体 memberRole OBSERVER",
    ],
  ],
  [
    "industrial colleges without a word for names, beside their schools",
    "国家级现代产业学院名单,,,\n学校,现代产业学院,合作企业,批次\n江苏大学,农机产业学院,徐工集团、常发集团,第一批\n常熟理工学院,汽车工程产业学院,沙钢集团,第二批\n",
    [
      "Platform 农机产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE; batch 第一批; HOSTS 江苏大学; HOSTS 徐工集团 role PARTNER; HOSTS 常发集团 role PARTNER",
      "Platform 汽车工程产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE; batch 第二批; HOSTS 常熟理工学院; HOSTS 沙钢集团 role PARTNER",
    ],
  ],
  [
    "schools that stand once over several of their colleges",
    "学校名称,产业学院名称,合作企业\n江苏大学,农机产业学院,常发集团\n,机器人产业学院,埃斯顿公司\n苏州大学,纺织产业学院,恒力集团\n,集成电路产业学院,和舰公司\n",
    [
      "Platform 农机产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE; HOSTS 江苏大学; HOSTS 常发集团 role PARTNER",
      "Platform 机器人产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE; HOSTS 江苏大学; HOSTS 埃斯顿公司 role PARTNER",
      "Platform 纺织产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE; HOSTS 苏州大学; HOSTS 恒力集团 role PARTNER",
      "Platform 集成电路产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE; HOSTS 苏州大学; HOSTS 和舰公司 role PARTNER",
    ],
  ],
  [
    "members in traditional characters",
    "產學合作聯盟會員名單,,\n單位名稱,會員類別,加入日期\n國立甲大學,理事,2019/5/1\n乙股份有限公司,會員,2020/6\n",
    [
      "University 國立甲大學: MEMBER_OF 產學合作聯盟 memberRole MEMBER validFrom 2019-05-01",
      "Enterprise 乙股份有限公司: MEMBER_OF 產學合作聯盟 memberRole MEMBER validFrom 2020-06",
    ],
  ],
])("%s", async (_, table, rows) => {
  const { read } = await propose(table);
  expect(read.drafts.map(printRow)).toEqual(rows);
  expect(printFaults(read)).toEqual([]);
});
