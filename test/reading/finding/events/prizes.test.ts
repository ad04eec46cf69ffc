import { describe, test } from "vitest";
import { expectSaid } from "../../expect-said.js";

describe("who won a prize at which contest", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    [
      "第三届北辰省物联网大赛由北辰省教育厅主办、江海大学承办。江海大学代表队获一等奖，学生骆明远、戴若兰获二等奖。",
      [
        "北辰省教育厅 ORGANIZED 第三届北辰省物联网大赛 SPONSOR",
        "江海大学 ORGANIZED 第三届北辰省物联网大赛 UNDERTAKER",
        "江海大学 WON_PRIZE_AT 第三届北辰省物联网大赛",
        "骆明远 WON_PRIZE_AT 第三届北辰省物联网大赛",
        "戴若兰 WON_PRIZE_AT 第三届北辰省物联网大赛",
      ],
      undefined,
    ],
    [
      "江海大学的骆明远团队荣获全国大学生机械创新设计大赛金奖。",
      ["骆明远 WON_PRIZE_AT 全国大学生机械创新设计大赛"],
      /大学 WON/u,
    ],
    [
      "在全国大学生机械创新设计大赛中，江海大学获金奖3项。",
      ["江海大学 WON_PRIZE_AT 全国大学生机械创新设计大赛"],
      undefined,
    ],
    ["全国物联网大赛落幕。江海大学获得优秀组织奖。", ["江海大学 WON_PRIZE_AT 全国物联网大赛"], undefined],
    ["江海大学学生获第三届北辰省物联网大赛一等奖2项。", ["江海大学 WON_PRIZE_AT 第三届北辰省物联网大赛"], undefined],
    // Denied, still to come, of no contest, or of one of several.
    ["全国物联网大赛落幕。北山公司未获一等奖。", [], /WON_PRIZE_AT/u],
    ["江海大学有望荣获全国物联网大赛金奖。", [], /WON_PRIZE_AT/u],
    ["江海大学召开大会。江海大学获一等奖。", [], /WON_PRIZE_AT/u],
    ["全国物联网大赛与北辰省机器人竞赛落幕。江海大学获一等奖。", [], /WON_PRIZE_AT/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});

describe("who spoke and who came", () => {
  test.each<[text: string, said: string[]]>([
    [
      "江海大学与北山集团签约仪式举行。骆明远、戴若兰先后作报告。",
      ["骆明远 SPOKE_AT 签约仪式", "戴若兰 SPOKE_AT 签约仪式"],
    ],
    [
      "江海大学举行校企合作座谈会。江海大学副校长李明远、北山集团总经理王若水参加座谈会。",
      ["李明远 ATTENDED 座谈会", "王若水 ATTENDED 座谈会"],
    ],
  ])("%s", (text, said) => expectSaid(text, said, undefined));
});
