import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";
import { expectSaid } from "../../expect-said.js";

const US = "5月6日，我校与甲江集团签署合作协议。副校长李明出席签约仪式。";
const SAID = ["华岭大学 SIGNED 合作协议", "李明 HOLDS_POSITION 华岭大学 副校长"];

describe("我校 is who signs a text, and the college that signs is a unit of it", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    [
      `${US}\n（来源：华岭大学 机电学院）`,
      [...SAID, "机电学院 PART_OF 华岭大学", "机电学院 PUBLISHED source"],
      /Media/u,
    ],
    [`${US}（来源：华岭大学 机电学院）`, [...SAID, "机电学院 PART_OF 华岭大学"], /Media/u],
    [
      `${US}\n华岭大学机电学院供稿`,
      [...SAID, "华岭大学机电学院 PART_OF 华岭大学", "华岭大学机电学院 CONTRIBUTED_TO source"],
      undefined,
    ],
    [`${US}\n文/图：张强 华岭大学宣传部`, [...SAID, "华岭大学宣传部 PART_OF 华岭大学", "Person 张强"], undefined],
    [`${US}\n（华岭大学 宣传部）`, [...SAID, "宣传部 PART_OF 华岭大学"], undefined],
    [`${US}\n通讯员：张强 华岭大学`, [...SAID, "张强 CONTRIBUTED_TO source"], undefined],
    [`我校与甲江集团签约\n作者：张强 单位：华岭大学机电学院\n${US}`, SAID, undefined],
    [`${US}\n（文/张强 华岭大学）`, SAID, undefined],
    [`${US}\n供稿单位：华岭大学 科研处`, [...SAID, "科研处 PART_OF 华岭大学"], undefined],
    [
      "我院与甲江集团签署合作协议。院长李明、副院长王刚出席签约仪式。\n华岭大学机电学院 供稿",
      ["华岭大学机电学院 SIGNED 合作协议", "李明 HOLDS_POSITION 华岭大学机电学院 院长"],
      /HOLDS_POSITION 华岭大学 院长|华岭大学 SIGNED/u,
    ],
    [
      "我院与甲江集团签署合作协议。院长李明出席签约仪式。\n（华岭职业技术学院党委宣传部 张强）",
      ["华岭职业技术学院 SIGNED 合作协议", "李明 HOLDS_POSITION 华岭职业技术学院 院长"],
      undefined,
    ],
    ["我校与滨海大学签署合作协议。\n（文/张强 华岭大学）", ["华岭大学 SIGNED 合作协议"], undefined],
    // Two sign it, a paper does, or it tells of another.
    [`${US}\n（作者：张强，滨海大学；王刚，华岭大学）`, ["Person 李明"], /HOLDS|大学 SIGNED/u],
    [`${US}\n（来源：江城日报）`, ["Person 李明"], /HOLDS/u],
    [
      `华岭大学与甲江集团签约\n校长李明出席签约仪式。\n滨海大学科研处供稿`,
      ["李明 HOLDS_POSITION 华岭大学 校长"],
      /HOLDS_POSITION 滨海/u,
    ],
    [`${US}\n参加单位：滨海大学、华岭大学`, ["Person 李明"], /HOLDS/u],
    [`${US}随后，来宾参观了华岭大学机电学院。`, ["Person 李明"], /HOLDS/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});

test("many lines that look signed take as long as they are", () => {
  const time = (times: number): number => {
    const text = `（来源：${"华岭大学 ".repeat(8)}\n${"文".repeat(60)} 来源来源来源\n`.repeat(times);
    const start = performance.now();
    findAll(text, listKnownNames([]));
    return performance.now() - start;
  };
  time(50);
  expect(time(800)).toBeLessThan(20 * Math.max(time(100), 20));
});
