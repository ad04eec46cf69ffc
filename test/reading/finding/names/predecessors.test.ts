import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";
import { expectSaid } from "../../expect-said.js";

describe("what was there before", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    [
      "华岭大学始建于1958年，前身为华岭工学院。",
      ["华岭工学院 SUCCEEDED_BY 华岭大学", "University 华岭工学院"],
      undefined,
    ],
    ["华岭大学的前身是创建于1958年的华岭工学院。", ["华岭工学院 SUCCEEDED_BY 华岭大学"], undefined],
    ["华岭科技大学（前身为华岭工学院）与甲江集团签约。", ["华岭工学院 SUCCEEDED_BY 华岭科技大学"], undefined],
    ["华岭科技大学其前身系华岭工学院。", ["华岭工学院 SUCCEEDED_BY 华岭科技大学"], /系华岭/u],
    ["华岭科技大学的前身华岭工学院创建于1958年。", ["华岭工学院 SUCCEEDED_BY 华岭科技大学"], undefined],
    [
      "华岭理工大学由华岭工学院、华岭师范学院合并组建而成。",
      ["华岭工学院 SUCCEEDED_BY 华岭理工大学", "华岭师范学院 SUCCEEDED_BY 华岭理工大学"],
      undefined,
    ],
    ["华岭科技大学2015年由华岭工学院更名而来。", ["University 华岭科技大学"], /University 华岭工学院|SUCCEEDED/u],
    // Called so before, to come, denied, rumoured, and another's.
    ["华岭大学前身为华岭工学院，2004年更名为华岭大学。", ["University 华岭大学"], /SUCCEEDED/u],
    ["华岭理工大学将由华岭工学院、华岭师范学院合并组建。", ["University 华岭理工大学"], /SUCCEEDED/u],
    ["华岭大学的前身不是华岭工学院。", ["University 华岭大学"], /SUCCEEDED/u],
    ["网传华岭大学前身为华岭工学院。", ["University 华岭大学"], /SUCCEEDED/u],
    ["华岭大学由华岭市政府、甲江集团共建。", ["University 华岭大学"], /SUCCEEDED/u],
    ["华岭大学与甲江集团签约，该集团前身为甲江机械有限公司。", ["University 华岭大学"], /SUCCEEDED_BY 华岭大学/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});

describe("who had a post before", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    [
      "李明接替王强出任华岭大学校长。",
      ["李明 HOLDS_POSITION 华岭大学 校长", "王强 HOLDS_POSITION 华岭大学 校长"],
      undefined,
    ],
    [
      "李明接替王强任甲江集团总经理。",
      ["李明 HOLDS_POSITION 甲江集团 总经理", "王强 HOLDS_POSITION 甲江集团 总经理"],
      undefined,
    ],
    ["华岭大学任命李明为校长，接替王强。", ["王强 HOLDS_POSITION 华岭大学 校长"], undefined],
    ["华岭大学任命李明为校长，接替即将退休的王强。", ["王强 HOLDS_POSITION 华岭大学 校长"], undefined],
    [
      "华岭大学校长李明此前任滨海大学副校长。",
      ["李明 HOLDS_POSITION 华岭大学 校长", "李明 HOLDS_POSITION 滨海大学 副校长"],
      /李明此/u,
    ],
    ["李明现任华岭大学校长，原任滨海大学党委副书记。", ["李明 HOLDS_POSITION 滨海大学 党委副书记"], undefined],
    [
      "李明任甲江集团总经理，此前任甲江集团副总经理、乙河科技有限公司董事长。",
      ["李明 HOLDS_POSITION 甲江集团 副总经理", "李明 HOLDS_POSITION 乙河科技有限公司 董事长"],
      undefined,
    ],
    ["李明原任滨海大学副校长。", ["李明 HOLDS_POSITION 滨海大学 副校长"], undefined],
    [
      "李明2013年接替王强任华岭大学校长。",
      ["李明 HOLDS_POSITION 华岭大学 校长", "王强 HOLDS_POSITION 华岭大学 校长"],
      undefined,
    ],
    // Who is still to be replaced has not left; and another's post is his own.
    ["李明将接替王强出任华岭大学校长。", ["李明 HOLDS_POSITION 华岭大学 校长"], /王强 HOLDS|李明将/u],
    [
      "李明曾任甲江集团副总经理、滨海大学校长王强出席。",
      ["王强 HOLDS_POSITION 滨海大学 校长"],
      /李明 HOLDS_POSITION 滨海/u,
    ],
    ["原任教师王强离开了华岭大学。", ["University 华岭大学"], /HOLDS/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});

test("many that say what was before take as long as they are", () => {
  const time = (times: number): number => {
    const text = `华岭大学${"其前身，始建于1958年，由，合并接替，任，".repeat(times)}`;
    const start = performance.now();
    findAll(text, listKnownNames([]));
    return performance.now() - start;
  };
  time(20);
  expect(time(800)).toBeLessThan(25 * Math.max(time(100), 20));
});
