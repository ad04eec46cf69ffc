import { describe, test } from "vitest";
import { expectSaid } from "../../expect-said.js";

describe("majors in a row, and whose they are", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    [
      "江海大学开设机电一体化技术、工业机器人技术、大数据技术等12个专业。",
      ["江海大学 OFFERS 机电一体化技术", "江海大学 OFFERS 工业机器人技术", "江海大学 OFFERS 大数据技术"],
      undefined,
    ],
    [
      "江海大学智能制造学院设有机械工程、车辆工程和工业设计3个本科专业。",
      ["智能制造学院 OFFERS 车辆工程", "智能制造学院 OFFERS 工业设计"],
      /江海大学 OFFERS/u,
    ],
    ["江海大学创建于1958年。该校开设护理、助产等专业。", ["江海大学 OFFERS 护理"], undefined],
    [
      "江海大学开设数据科学与大数据技术、电气工程及其自动化以及护理专业。",
      ["江海大学 OFFERS 数据科学与大数据技术", "江海大学 OFFERS 电气工程及其自动化", "江海大学 OFFERS 护理"],
      undefined,
    ],
    // Of nobody, or none.
    ["江海大学开设特色专业。", [], /Major/u],
    ["江海大学未开设护理、助产专业。", [], /Major|OFFERS/u],
    ["学校开设课程、讲座和专业培训。", [], /Major/u],
    ["该校设有机械学院、汽车学院和12个专业。", [], /Major/u],
    ["江海大学增设多个特色、重点专业。", [], /Major/u],
    ["江海大学与南湖大学、北山大学分别开设护理、助产专业。", ["Major 护理"], /OFFERS/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});
