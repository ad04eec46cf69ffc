import { describe, expect, test } from "vitest";
import type { NameForm } from "../../../src/identity/names/name-form.js";
import { parseName } from "../../../src/identity/names/parse-name.js";

const READINGS: [raw: string, says: Partial<Record<keyof NameForm, unknown>>][] = [
  [
    "江苏沙钢集团有限公司",
    {
      bare: "江苏沙钢",
      core: "沙钢",
      head: "COMPANY",
      legal: ["COMPANY", "GROUP"],
      places: [{ text: "江苏", codes: ["32"] }],
    },
  ],
  ["江蘇沙鋼集團有限公司", { bare: "江苏沙钢", raw: "江蘇沙鋼集團有限公司" }],
  ["Jiangsu Shagang Group Co., Ltd.", { bare: "jiangsu shagang", core: "shagang", head: "COMPANY" }],
  ["中国平安保险（集团）股份有限公司", { bare: "中国平安保险", campus: undefined, legal: ["JOINT_STOCK", "GROUP"] }],
  ["华为技术有限公司北京分公司", { legal: ["BRANCH"] }],
  ["中国地质大学（武汉）", { campus: "武汉", text: "中国地质大学武汉", fields: ["geology"] }],
  ["China University of Geosciences (Wuhan)", { campus: "wuhan", fields: ["geology"] }],
  ["Huawei Technologies (China)", { campus: undefined, core: "huawei" }],
  ["厦门市科学技术局", { bare: "厦门科技局", head: "GOVERNMENT" }],
  ["厦门市科技局", { bare: "厦门科技局" }],
  ["原北京医科大学", { former: true, text: "北京医科大学" }],
  ["原子能科学研究院", { former: false, text: "原子能科学研究院" }],
  ["哈尔滨市第一医院", { ordinals: [1], head: "HOSPITAL", bare: "哈尔滨第1医院" }],
  ["Third Institute of Oceanography", { ordinals: [3] }],
  ["西北工业大学", { directions: ["northwest"], fields: ["industry"] }],
  [
    "Northwestern Polytechnical University",
    { directions: ["northwest"], fields: ["science-and-engineering"], head: "UNIVERSITY" },
  ],
  ["中山大学", { places: [] }],
  ["中山市人民医院", { places: [{ text: "中山", codes: ["4420"] }] }],
  ["Suzhou University", { places: [{ text: "suzhou", codes: ["3205", "3413"] }] }],
  ["北京大学出版社", { head: "PRESS" }],
  ["School of Integrated Circuits, Peking University", { head: "COLLEGE" }],
  ["University of Hong Kong - Shenzhen Hospital", { head: "HOSPITAL" }],
  ["Harbin University of Science and Technology", { acronym: "hust", fields: ["science-and-technology"] }],
  [
    "Qūfù Shīfàn Dàxué",
    { words: ["qufu", "normal", "university"], fields: ["teaching"], head: "UNIVERSITY", text: "qufu shifan daxue" },
  ],
  ["Xinan Kejidaxue", { words: ["southwest", "science", "technology", "university"] }],
  ["Taibei Shi Zhengfu", { words: ["taipei", "municipality", "government"], head: "GOVERNMENT" }],
  ["Shandong College of TCM", { words: ["shandong", "college", "traditional", "china", "medicine"] }],
  ["TrinaSolar", { words: ["trina", "solar"] }],
  ["动力学全国重点实验室", { bare: "动力学国家重点实验室" }],
  ["★", { text: "", bare: "", core: "" }],
];

describe("what a name says", () => {
  test.each(READINGS)("%s", (raw, says) => {
    expect(parseName(raw)).toMatchObject(says);
  });
});
