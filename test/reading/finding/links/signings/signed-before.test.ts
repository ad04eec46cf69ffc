import { describe, test } from "vitest";
import { expectSaid } from "../../../expect-said.js";

const NOW = "2024年6月1日，华岭大学与甲江集团签署合作协议。";
const BOTH = ["华岭大学 SIGNED 战略合作备忘录", "甲江集团 SIGNED 战略合作备忘录", "华岭大学 SIGNED 合作协议"];

describe("what was signed before, and by whose hand", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    [`${NOW}此前双方曾于2019年签署战略合作备忘录。`, BOTH, undefined],
    [`${NOW}早在2019年，双方就签署了战略合作备忘录。`, BOTH, undefined],
    [`${NOW}2019年，两家单位曾签订《战略合作备忘录》。`, BOTH, undefined],
    [`${NOW}2021年，校企双方已签订战略合作备忘录。`, BOTH, undefined],
    [`${NOW}此前，华岭大学与甲江集团曾签署战略合作备忘录。`, BOTH, undefined],
    [
      "华岭大学与甲江集团签约仪式举行。协议由华岭大学校长李明与甲江集团总经理王刚签署。",
      ["华岭大学 SIGNED 协议", "甲江集团 SIGNED 协议", "李明 SIGNATORY_OF 协议", "王刚 SIGNATORY_OF 协议"],
      undefined,
    ],
    [
      "华岭大学与甲江集团举行签约仪式。备忘录由华岭大学副校长李明、甲江集团总经理王刚分别代表双方签署。",
      ["甲江集团 SIGNED 备忘录", "李明 SIGNATORY_OF 备忘录", "王刚 SIGNATORY_OF 备忘录"],
      undefined,
    ],
    [
      "战略合作协议由华岭大学校长李明和甲江集团总经理王刚共同签署。",
      ["华岭大学 SIGNED 战略合作协议", "李明 SIGNATORY_OF 战略合作协议"],
      undefined,
    ],
    [
      "甲江集团通过其全资子公司乙河科技有限公司与华岭大学签署合作协议。",
      ["乙河科技有限公司 SUBSIDIARY_OF 甲江集团"],
      undefined,
    ],
    ["甲江集团将由其全资子公司乙河科技有限公司承担建设。", ["乙河科技有限公司 SUBSIDIARY_OF 甲江集团"], undefined],
    ["甲江集团委托其控股子公司乙河科技有限公司运营基地。", ["乙河科技有限公司 SUBSIDIARY_OF 甲江集团"], undefined],
    ["乙河科技有限公司作为甲江集团全资子公司参加活动。", ["乙河科技有限公司 SUBSIDIARY_OF 甲江集团"], undefined],
    // Of more than two nobody can tell; not signed, and no owner.
    [
      "华岭大学、甲江集团与乙河集团签署合作协议。此前双方曾签署战略合作备忘录。",
      ["华岭大学 SIGNED 合作协议"],
      /SIGNED 战略合作备忘录/u,
    ],
    [`${NOW}此前双方未签署战略合作备忘录。`, ["华岭大学 SIGNED 合作协议"], /SIGNED 战略合作备忘录/u],
    ["协议由甲江集团总经理王刚起草。", ["王刚 HOLDS_POSITION 甲江集团 总经理"], /SIGN/u],
    ["甲江集团通过其合作伙伴乙河科技有限公司运营基地。", ["Enterprise 乙河科技有限公司"], /SUBSIDIARY/u],
    ["甲江集团委托乙河科技有限公司运营基地。", ["Enterprise 乙河科技有限公司"], /SUBSIDIARY/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});
