import { expect, test } from "vitest";
import { printFaults } from "../../files/read-drafts.js";
import { printRow, propose } from "../propose-table.js";

test.each<[what: string, table: string, rows: string[], faults?: string[]]>([
  [
    "colleges by province and city, both merged",
    "省份,城市,学校,层次\n江苏省,南京市,南京大学,本科\n,,东南大学,本科\n,苏州市,苏州大学,本科\n浙江省,杭州市,浙江大学,本科\n,宁波市,宁波大学,本科\n",
    [
      "University 南京大学: LOCATED_IN 南京市",
      "University 东南大学: LOCATED_IN 南京市",
      "University 苏州大学: LOCATED_IN 苏州市",
      "University 浙江大学: LOCATED_IN 杭州市",
      "University 宁波大学: LOCATED_IN 宁波市",
    ],
  ],
  [
    "colleges of which some have no city, and none is merged",
    "序号,城市,学校\n1,南京市,南京大学\n2,,东南大学\n3,苏州市,苏州大学\n",
    ["University 南京大学: LOCATED_IN 南京市", "University 东南大学", "University 苏州大学: LOCATED_IN 苏州市"],
  ],
  [
    "colleges, one of which is no more by its bracket",
    "城市,院校名称\n南京市,南京大学\n无锡市,无锡丙学院（停止招生）\n苏州市,苏州丁学院（已撤销）\n苏州市,苏州大学\n",
    ["University 南京大学: LOCATED_IN 南京市", "University 苏州大学: LOCATED_IN 苏州市"],
    [
      '3:2 "无锡丙学院（停止招生）" says behind the name what is noted of it',
      '4:2 "苏州丁学院（已撤销）" says behind the name what became of it',
    ],
  ],
  [
    "industry colleges with companies parted by two marks, over lines",
    '产业学院名称,所属学校,合作企业,级别\n智能制造产业学院,江苏大学,"甲有限公司、乙有限公司；\n丙集团",省级\n集成电路产业学院,南京大学,丁半导体（苏州）有限公司；戊公司,国家级\n',
    [
      "Platform 智能制造产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE; level PROVINCIAL; HOSTS 江苏大学; HOSTS 甲有限公司 role PARTNER; HOSTS 乙有限公司 role PARTNER; HOSTS 丙集团 role PARTNER",
      "Platform 集成电路产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE; level NATIONAL; HOSTS 南京大学; HOSTS 丁半导体（苏州）有限公司 role PARTNER; HOSTS 戊公司 role PARTNER",
    ],
  ],
  [
    "companies that a star marks, which is no part of a name",
    "产业学院,学校,合作企业（牵头企业加*）\n智能制造产业学院,江苏大学,*甲有限公司、乙有限公司\n",
    ["Platform 智能制造产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE; HOSTS 江苏大学"],
  ],
])("%s", async (_, table, rows, faults = []) => {
  const { read } = await propose(table);
  expect(printFaults(read)).toEqual(faults);
  expect(read.drafts.map(printRow)).toEqual(rows);
});
