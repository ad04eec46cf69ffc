import { describe, expect, test } from "vitest";
import { findFigures } from "../../../../src/reading/finding/figures/find-figures.js";

describe("figures", () => {
  test.each<[string, string[]]>([
    [
      "来自全国近500所高校、300家企业的代表参会",
      ["近500所高校 500 university NEARLY", "300家企业 300 enterprise EXACT"],
    ],
    ["超过1万人次在线观看,立项9.9万项", ["超过1万人次 10000 visit MORE_THAN", "9.9万项 99000 project EXACT"]],
    ["1700余家企业,约3.5亿元", ["1700余家企业 1700 enterprise MORE_THAN", "约3.5亿元 350000000 CNY APPROXIMATE"]],
    [
      "产值突破120亿元,就业率提高1.2个百分点,不足2000人",
      [
        "突破120亿元 12000000000 CNY MORE_THAN",
        "1.2个百分点 1.2 percentage point EXACT",
        "不足2000人 2000 person NEARLY",
      ],
    ],
    [
      "上百家企业参加,下设3个专业委员会,排名上升12位,获金奖3项",
      ["上百家企业 100 enterprise AT_LEAST", "3个专业委员会 3 committee EXACT", "3项 3 prize EXACT"],
    ],
    ["将由现在的186家企业扩大到200家企业", ["186家企业 186 enterprise EXACT", "200家企业 200 enterprise PLANNED"]],
    ["建成后年产值可达40亿元", ["40亿元 4000000000 CNY PLANNED"]],
    ["共有514万个项目参赛", ["514万个项目 5140000 project EXACT"]],
    ["2023年4月1日,第3届", []],
    ["就业率达到96.5%,约30％", ["96.5% 96.5 percent EXACT", "约30％ 30 percent APPROXIMATE"]],
    [
      "nearly 500 universities and more than 1,700 leading enterprises",
      [
        "nearly 500 universities 500 university NEARLY",
        "more than 1,700 leading enterprises 1700 enterprise MORE_THAN",
      ],
    ],
    [
      "over 2.5 million people; about 30 percent",
      ["over 2.5 million people 2500000 person MORE_THAN", "about 30 percent 30 percent APPROXIMATE"],
    ],
    [
      "千名代表,三所院校,一所大学,每个专业;11位优秀项目负责人",
      ["千名代表 1000 person EXACT", "三所院校 3 university EXACT", "11位 11 person EXACT"],
    ],
    [
      "$900,000 matching funds, US$10 million for academics",
      ["$900,000 900000 USD EXACT", "US$10 million 10000000 USD EXACT"],
    ],
    ["30 million yuan over 6 years", ["30 million yuan 30000000 CNY EXACT"]],
    [
      "a $2.5 million Advanced Coatings Lab, €300,000, £4m, HK$20 million, RMB 15 million and US$80K",
      [
        "$2.5 million 2500000 USD EXACT",
        "€300,000 300000 EUR EXACT",
        "£4m 4000000 GBP EXACT",
        "HK$20 million 20000000 HKD EXACT",
        "RMB 15 million 15000000 CNY EXACT",
        "US$80K 80000 USD EXACT",
      ],
    ],
    [
      "nearly $3-million gift, more than 6 million US dollars, 2 billion euros",
      [
        "nearly $3-million 3000000 USD NEARLY",
        "more than 6 million US dollars 6000000 USD MORE_THAN",
        "2 billion euros 2000000000 EUR EXACT",
      ],
    ],
    ["The college in Ontario got $2 million.", ["$2 million 2000000 dollar EXACT"]],
    ["It won $2 million in Ontario and Ohio, in the United States.", ["$2 million 2000000 USD EXACT"]],
    [
      "three universities, at least a dozen partner companies and twenty-two countries",
      [
        "three universities 3 university EXACT",
        "at least a dozen partner companies 12 company AT_LEAST",
        "twenty-two countries 22 country EXACT",
      ],
    ],
    ["the two universities, between two universities, all three partners, their four campuses, two stages", []],
    [
      "The firm will invest 4 million yuan and 企业将投入近500万元",
      ["4 million yuan 4000000 CNY PLANNED", "近500万元 5000000 CNY PLANNED"],
    ],
    ["将300名学生分为五组", ["300名学生 300 person EXACT"]],
    ["Top 100 universities, No. 8 schools, grade 5 students, ’84 graduates", []],
    ["On April 1-2, 2023, in 2022 which was the 9th, Win32 and 10:08", []],
  ])("%s", (text, expected) => {
    expect(
      findFigures(text).map(({ text: words, value, unit, qualifier }) => `${words} ${value} ${unit} ${qualifier}`),
    ).toEqual(expected);
  });
});
