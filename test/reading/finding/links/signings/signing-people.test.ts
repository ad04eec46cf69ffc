import { describe, test } from "vitest";
import { expectSaid } from "../../../expect-said.js";

describe("who signs, and for whom", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    // 若 within a name is no condition.
    [
      "江海大学副校长骆明远与北山集团总经理戴若兰分别代表双方签署战略合作协议。",
      [
        "江海大学 SIGNED 战略合作协议",
        "北山集团 SIGNED 战略合作协议",
        "骆明远 SIGNATORY_OF 战略合作协议",
        "戴若兰 SIGNATORY_OF 战略合作协议",
      ],
      undefined,
    ],
    [
      "江海大学副校长骆明远与北山集团总经理戴若兰签署战略合作协议。",
      ["江海大学 SIGNED 战略合作协议", "戴若兰 SIGNATORY_OF 战略合作协议"],
      undefined,
    ],
    ["若江海大学与北山集团签署战略合作协议，将共建实验室。", [], /SIGNED/u],
    ["李明表示若江海大学与北山集团签署战略合作协议，将共建实验室。", [], /SIGNED/u],
    // By name alone, where the sentence before has their posts.
    [
      "江海大学与北山集团举行签约仪式。江海大学副校长骆明远、北山集团总经理戴若兰出席。骆明远与戴若兰签署战略合作协议。",
      [
        "江海大学 SIGNED 战略合作协议",
        "北山集团 SIGNED 战略合作协议",
        "骆明远 SIGNATORY_OF 战略合作协议",
        "戴若兰 SIGNATORY_OF 战略合作协议",
      ],
      undefined,
    ],
    [
      "江海大学与北山集团签署战略合作协议。副校长骆明远与总经理戴若兰签字。",
      ["骆明远 SIGNATORY_OF 战略合作协议", "戴若兰 SIGNATORY_OF 战略合作协议"],
      undefined,
    ],
    // What they sign has no name.
    [
      "江海大学副校长骆明远、北山集团总经理戴若兰代表双方签约。",
      ["江海大学 SIGNED 签约", "北山集团 SIGNED 签约", "戴若兰 SIGNATORY_OF 签约"],
      undefined,
    ],
    ["江海大学、南湖集团、北山集团的代表分别代表各自单位签约。", [], /SIGNED/u],
    // Nobody can tell whose is which; a ceremony of nobody signs nothing.
    ["江海大学、南湖学院分别与北山集团、东泽公司签署合作协议。", [], /SIGNED/u],
    ["昨日，签约仪式在江海市举行。", ["Event 签约仪式"], /SIGNED|Agreement/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});
