import { describe, expect, test } from "vitest";
import { isFormLine } from "../../../src/importing/formats/tables/find-no-entry.js";
import { printFaults } from "../files/read-drafts.js";
import { printRow, propose } from "../proposing/propose-table.js";

describe("lines above headings in two rows", () => {
  const HEADINGS = "序号,实训基地名称,单位,\n,,牵头高校,参与企业\n";
  const ROWS = "1,甲实训基地,甲大学,乙有限公司\n2,丙实训基地,丙学院,丁有限公司\n";

  test.each([
    "填报单位：东湾市教育局,填报人：小林,单位：万元,",
    "填报单位：东湾市教育局,,日期：2025年3月,",
    "填报单位：东湾市教育局,,,2025年3月",
    "填表人：,审核人：,日期：,",
    "报送单位（盖章）：东湾市教育局,联系人：小林,联系电话：12345,金额单位：万元",
    "单位名称：东湾市教育局,,（单位：万元）,",
    "Reported by: Bureau of Education,,Date: 2025-03-01,",
  ])("that say who filled in the form head nothing: %s", async (line) => {
    for (const title of ["", "实训基地汇总表,,,\n"]) {
      const { text, read } = await propose(`${title}${line}\n${HEADINGS}${ROWS}`);
      expect(text).toContain('"实训基地名称": { name: OFFICIAL }');
      expect(printFaults(read)).toEqual([]);
      expect(read.drafts.map(printRow)).toEqual([
        "Platform 甲实训基地: platformKind TRAINING_BASE; HOSTS 甲大学 role HOST; HOSTS 乙有限公司 role PARTNER",
        "Platform 丙实训基地: platformKind TRAINING_BASE; HOSTS 丙学院 role HOST; HOSTS 丁有限公司 role PARTNER",
      ]);
    }
  });

  test.each([
    ["填报单位：甲局", true],
    ["填报单位：甲局 填报人：", true],
    ["单位：万元", true],
    ["Prepared by: A", true],
    ["单位,电话,地址", false],
    ["单位：,电话：,地址：", false],
    ["姓名：,单位：,联系电话：", false],
    ["填报单位：甲局,名称", false],
    ["2024年,2025年", false],
    ["序号,单位,日期", false],
    ["", false],
  ])("are such by all of their cells: %s", (line, isForm) => {
    expect(isFormLine(line.split(","))).toBe(isForm);
  });
});
