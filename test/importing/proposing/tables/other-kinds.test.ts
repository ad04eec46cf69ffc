import { describe, expect, test } from "vitest";
import { findOtherSurely } from "../../../../src/importing/formats/tables/guess-kind.js";
import { MODEL } from "../../fixtures.js";
import { printFaults } from "../../files/read-drafts.js";
import { printRow, propose } from "../propose-table.js";

describe("what a name ends in beats the kind that its heading says", () => {
  test.each<[heading: string, cell: string, ends: string[], faults?: string[]]>([
    ["参与企业", "泰和集团、临溪市民政局", ["Enterprise 泰和集团", "GovernmentBody 临溪市民政局"]],
    ["合作企业", "泰和集团、临溪市养老服务协会", ["Enterprise 泰和集团", "Association 临溪市养老服务协会"]],
    ["共建企业", "东湾大学、泰和集团", ["University 东湾大学", "Enterprise 泰和集团"]],
    ["合作高校", "东湾大学、泰和有限公司", ["University 东湾大学", "Enterprise 泰和有限公司"]],
    ["合作学校", "东湾大学、临溪市第一中学", ["University 东湾大学", "EducationalOrganization 临溪市第一中学"]],
    ["合作企业", "中铁十二局、东湾设计研究院", ["Enterprise 中铁十二局", "Enterprise 东湾设计研究院"]],
    ["合作企业", "Acme Robotics、Dongwan University", ["Enterprise Acme Robotics", "University Dongwan University"]],
  ])("%s: %s", async (heading, cell, ends, faults = []) => {
    const { read } = await propose(`产业学院名称,${heading}\n甲产业学院,${cell}\n`);
    expect(printFaults(read)).toEqual(faults);
    expect(read.drafts[0]?.ends?.map(printRow)).toEqual(ends);
    const isTold = read.notes.some((note) => note.startsWith("names that end like no "));
    expect(isTold).toBe(new Set(ends.map((end) => end.split(" ")[0])).size > 1);
  });

  test.each([
    ["临溪市民政局", "Enterprise", "GovernmentBody"],
    ["东湾市教育局", "University", "GovernmentBody"],
    ["江苏省教育厅（牵头单位）", "Enterprise", "GovernmentBody"],
    ["中国石油天然气集团公司", "GovernmentBody", "Enterprise"],
    ["东湾职业技术学院", "Enterprise", "University"],
    ["中铁四局", "Enterprise", undefined],
    ["中交第二航务工程局", "Enterprise", undefined],
    ["东湾材料研究院", "Enterprise", undefined],
    ["泰和集团", "Enterprise", undefined],
    ["杭州云栖工程院", "Enterprise", undefined],
    ["临溪市第一中学", "EducationalOrganization", undefined],
    ["东湾大学", "EducationalOrganization", undefined],
    ["智能制造产业学院", "Enterprise", undefined],
    ["软件技术专业", "Major", undefined],
    ["张大学", "Person", undefined],
    ["Ministry of Education", "Enterprise", "GovernmentBody"],
    ["Brightforge", "Enterprise", undefined],
  ])("%s, said to be %s: %s", (name, said, other) => {
    expect(findOtherSurely(name, said, MODEL)).toBe(other);
  });

  test("and is a problem where the column cannot name such", async () => {
    const { text, read } = await propose(
      `学校名称,主管部门\n${["甲", "乙", "丙", "丁"].map((name) => `${name}大学,江苏省教育厅\n`).join("")}戊学院,甲大学\n`,
    );
    expect(text).toContain("kind: GovernmentBody");
    expect(printFaults(read)).toEqual(['6:2 "甲大学" ends like one of University, which this column cannot name']);
    expect(read.drafts).toHaveLength(4);
  });
});
