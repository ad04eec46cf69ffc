import { describe, test } from "vitest";
import { expectSaid } from "../../expect-said.js";

const OPENED = "6月1日，华岭产教融合发展论坛在江城召开。";
const HELD = "6月1日，华岭大学举行签约仪式。";

describe("who came to what the sentence before tells of", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    [
      `${OPENED}华岭大学校长李明、甲江集团董事长王刚到会祝贺。`,
      ["李明 ATTENDED 华岭产教融合发展论坛", "王刚 ATTENDED 华岭产教融合发展论坛"],
      /SPOKE/u,
    ],
    [
      `${OPENED}华岭市教育局局长张强到会并讲话。`,
      ["张强 ATTENDED 华岭产教融合发展论坛", "张强 SPOKE_AT 华岭产教融合发展论坛"],
      undefined,
    ],
    [
      `${OPENED}甲江集团总裁王刚应邀到会，华岭大学校长李明莅会致辞。`,
      ["王刚 ATTENDED 华岭产教融合发展论坛", "李明 SPOKE_AT 华岭产教融合发展论坛"],
      undefined,
    ],
    [
      `${OPENED}\n活动中，华岭大学校长李明作主旨报告。`,
      ["Person 李明", "李明 SPOKE_AT 华岭产教融合发展论坛"],
      undefined,
    ],
    [`${OPENED}甲江集团董事长王刚莅临指导。`, ["王刚 ATTENDED 华岭产教融合发展论坛"], undefined],
    [
      `${OPENED}甲江集团董事长王刚受邀出席论坛,华岭大学校长李明出席会议。`,
      ["王刚 ATTENDED 华岭产教融合发展论坛", "李明 ATTENDED 华岭产教融合发展论坛"],
      undefined,
    ],
    [`${HELD}校长李明致辞，教务处处长张强主持。`, ["李明 SPOKE_AT 签约仪式", "张强 CHAIRED 签约仪式"], undefined],
    [`${HELD}党委书记王国强主持仪式并作动员讲话。`, ["王国强 CHAIRED 签约仪式", "王国强 SPOKE_AT 签约仪式"], undefined],
    ["华岭大学召开干部大会。江城市委组织部副部长赵伟到会宣布决定。", ["赵伟 ATTENDED 干部大会"], undefined],
    // Not there, elsewhere, or of something else.
    [`${OPENED}江城市教育局局长赵伟因故未到会。`, ["Person 赵伟"], /ATTENDED/u],
    [`${OPENED}校长李明莅临甲江集团考察。`, ["Person 李明"], /ATTENDED/u],
    [`${HELD}项目由赵伟教授主持。`, ["Person 赵伟"], /CHAIRED/u],
    [`${HELD}会议由副校长王刚主持，校长李明讲话。`, ["王刚 CHAIRED 签约仪式"], /王刚 SPOKE/u],
    [`${OPENED}5月2日，华岭大学校长李明在另一场会议上讲话。`, ["Person 李明"], /SPOKE/u],
    [`${OPENED}次日，甲江集团董事长王刚到会祝贺乙河年会。`, ["Person 王刚"], /ATTENDED/u],
    [`${OPENED}甲江集团董事长王刚未到场祝贺，发来贺信。`, ["Person 王刚"], /ATTENDED/u],
    ["华岭大学与甲江集团签约。甲江集团董事长王刚到会祝贺。", ["Person 王刚"], /ATTENDED/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});
