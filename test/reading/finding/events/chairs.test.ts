import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";
import { expectSaid } from "../../expect-said.js";

const FORUM = "6月1日，华岭产教融合发展论坛在江城召开。";
const HELD = "6月1日，华岭大学与甲江集团举行签约仪式。";

describe("who chairs, in other words", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    [`${HELD}仪式的主持人是教务处处长张强。`, ["张强 CHAIRED 签约仪式"], /SPOKE/u],
    [`${HELD}主持人为华岭大学科研处处长张强。`, ["张强 CHAIRED 签约仪式"], /SPOKE/u],
    [`${HELD}主持人张强表示，学校重视合作。`, ["张强 CHAIRED 签约仪式"], /SPOKE/u],
    [`${HELD}主持仪式的是华岭大学副校长张强。`, ["张强 CHAIRED 签约仪式"], undefined],
    [`${HELD}华岭大学副校长张强担任仪式主持人。`, ["张强 CHAIRED 签约仪式"], undefined],
    [
      `${HELD}本次仪式由华岭大学副校长张强、甲江集团副总裁王刚共同主持。`,
      ["张强 CHAIRED 签约仪式", "王刚 CHAIRED 签约仪式"],
      /SPOKE/u,
    ],
    [
      `${FORUM}大会由华岭大学副校长张强、甲江集团副总裁王刚等人组成的主席团主持。`,
      ["张强 CHAIRED 华岭产教融合发展论坛", "王刚 CHAIRED 华岭产教融合发展论坛"],
      undefined,
    ],
    [`${FORUM}论坛由甲江集团副总裁王刚教授担任主持。`, ["王刚 CHAIRED 华岭产教融合发展论坛"], undefined],
    [
      `${HELD}由华岭大学副校长张强主持，校长李明讲话。`,
      ["张强 CHAIRED 签约仪式", "李明 SPOKE_AT 签约仪式"],
      /张强 SPOKE/u,
    ],
    [
      `${HELD}仪式由华岭大学副校长张强主持并作总结讲话。`,
      ["张强 CHAIRED 签约仪式", "张强 SPOKE_AT 签约仪式"],
      undefined,
    ],
    // A project, a programme on air, another meeting, and who does not.
    [`${HELD}该项目由华岭大学教授张强主持。`, ["Person 张强"], /CHAIRED/u],
    [`${HELD}由华岭大学教授张强、王刚主持的国家项目已经结题。`, ["Person 张强"], /CHAIRED/u],
    [`${HELD}电视台节目主持人张强到校。`, ["Event 签约仪式"], /CHAIRED/u],
    [`${HELD}仪式没有由副校长张强主持。`, ["Event 签约仪式"], /CHAIRED/u],
    [`${HELD}校长李明介绍，研究由副校长张强主持。`, ["Person 张强"], /CHAIRED/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});

test("many who chair take as long as they are", () => {
  const time = (times: number): number => {
    const text = `${HELD}${"仪式会会会由由由主持主持人张强、".repeat(times)}`;
    const start = performance.now();
    findAll(text, listKnownNames([]));
    return performance.now() - start;
  };
  time(50);
  expect(time(1600)).toBeLessThan(25 * Math.max(time(200), 20));
});
