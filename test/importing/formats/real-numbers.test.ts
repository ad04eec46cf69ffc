import { describe, expect, test } from "vitest";
import { printFaults } from "../files/read-drafts.js";
import { HEAD, read, readProjects } from "./read-projects.js";

const OWNERS = `${HEAD}kind: Enterprise
columns:
  企业: { name: OFFICIAL }
  母公司: { link: SUBSIDIARY_OF, to: name, with: { share: { column: 持股比例 } } }
`;

describe("numbers", () => {
  test.each([
    ["１２３４", 1_234],
    ["1,234.5万元", 12_345_000],
    ["1，234", 1_234],
    ["1 234", 1_234],
    ["¥350", 350],
    ["350万元人民币", 3_500_000],
    ["0.5亿", 50_000_000],
    ["350.00", 350],
  ])("%s is %d", async (printed, value) => {
    const table = await readProjects(`智能炼钢,P1,2024,"${printed}",,`);
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]?.properties.find(({ name }) => name === "budget")?.value).toBe(value);
  });

  test.each([
    "约350",
    "350余万元",
    "三百五十万",
    "(350)",
    "1.234.567",
    "1.234,56",
    "1,5",
    "350万美元",
    "USD 350",
    "350（含配套100）",
    "350-400",
    "########",
    "350+100",
  ])("%s is none", async (printed) => {
    const table = await readProjects(`智能炼钢,P1,2024,"${printed}",,`);
    expect(printFaults(table)).toEqual([expect.stringMatching(/^2:4 /)]);
    expect(table.problems[0]?.suggestion).toBeTruthy();
  });

  test.each([
    ["24", "2:3 "],
    ["2024-2025", "2:3 "],
    ["20240", "2:3 "],
  ])("a year has four digits: %s", async (printed, place) => {
    expect(printFaults(await readProjects(`智能炼钢,P1,${printed},350,,`))).toEqual([expect.stringContaining(place)]);
  });

  test.each(["4.13E+09", "9.13206E+17", "########", "#REF!"])(
    "a number of a project that a spreadsheet spoilt: %s",
    async (printed) => {
      expect(printFaults(await readProjects(`智能炼钢,${printed},2024,350,,`))).toEqual([
        expect.stringContaining("2:2 "),
      ]);
    },
  );

  test.each([
    ["00123", "00123"],
    ["2023-01-003", "2023-01-003"],
    ["1e5", "1e5"],
    ["2019YFB1706", "2019YFB1706"],
  ])("and one stays as it is printed: %s", async (printed, value) => {
    const table = await readProjects(`智能炼钢,${printed},2024,350,,`);
    expect(table.drafts[0]?.properties.find(({ name }) => name === "number")?.value).toBe(value);
  });

  test.each([
    ["51%", "持股比例", 51],
    ["51", "持股比例", 51],
    ["0.51", "持股比例（%）", 0.51],
  ])("a share of %s below %s is %d percent", async (printed, heading, value) => {
    const table = await read(OWNERS.replace("持股比例", heading), `企业,母公司,${heading}`, `甲公司,乙公司,${printed}`);
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]?.links[0]?.details).toEqual({ share: value });
  });

  test("a share of 0.51 may be of one or of a hundred", async () => {
    const table = await read(OWNERS, "企业,母公司,持股比例", "甲公司,乙公司,0.51");
    expect(printFaults(table)).toEqual([expect.stringContaining("2:3 ")]);
  });

  test.each([
    ["单位：万元", "CNY", 3_500_000],
    ["金额单位：人民币元", "CNY", 350],
    ["（单位：万美元）", "USD", 3_500_000],
    ["(in thousands of EUR)", "EUR", 350_000],
    ["单位：人民币/万元", "CNY", 3_500_000],
    ["金额：万元", "CNY", 3_500_000],
    ["单位（万元）", "CNY", 3_500_000],
    ["以万元为单位", "CNY", 3_500_000],
    ["单位：家、万元", "CNY", 3_500_000],
    ["填报单位（盖章）：万元镇政府", undefined, 350],
    ["填报单位：上元中学", undefined, 350],
    ["2024年项目", undefined, 350],
  ])("in what a line above the table says: %s", async (line, currency, value) => {
    const mapping = `${HEAD}kind: Project\ncolumns:\n  项目: { name: OFFICIAL }\n  经费: { property: budget }\n`;
    const table = await read(mapping, `${line},`, "项目,经费", "智能炼钢,350");
    expect(printFaults(table)).toEqual([]);
    const { properties = [] } = table.drafts[0] ?? {};
    expect(properties.map((one) => one.value)).toEqual([value, ...(currency === undefined ? [] : [currency])]);
    expect(properties[1]?.cell.row).toBe(currency === undefined ? undefined : 1);
  });

  test.each([
    "经费\n万元",
    "经费 万元",
    "经费:万元",
    "经费（人民币/万元）",
    "经费（RMB万元）",
    "金额[万元]",
    "经费（单位万元）",
    "经费/万元",
    "万元",
    "经费（w元）",
    "经费（10000元）",
  ])("what is counted in ten thousands: %s", async (heading) => {
    const table = await read(
      `${HEAD}kind: Project\ncolumns:\n  项目: { name: OFFICIAL }\n  ${JSON.stringify(heading)}: { property: budget }\n`,
      `项目,"${heading}"`,
      "智能炼钢,350",
    );
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]?.properties[0]?.value).toBe(3_500_000);
  });

  test.each([
    ["１２０", 1_200_000],
    ["１２．５", 125_000],
    ["￥120", 1_200_000],
    ["人民币120", 1_200_000],
    ["120元", 120],
  ])("of any width and with its currency, unless it says in what it is counted: %s", async (printed, value) => {
    const table = await read(
      `${HEAD}kind: Project\ncolumns:\n  项目: { name: OFFICIAL }\n  经费（万元）: { property: budget }\n`,
      "项目,经费（万元）",
      `智能炼钢,${printed}`,
    );
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]?.properties[0]?.value).toBe(value);
  });
});
