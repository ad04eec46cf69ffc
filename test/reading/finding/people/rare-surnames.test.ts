import { describe, test } from "vitest";
import { expectSaid } from "../../expect-said.js";

describe("a surname that few have is one behind a post or before a verb of office, and nowhere else", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    [
      "江海大学校长贝承志、党委书记宓子扬出席。",
      ["贝承志 HOLDS_POSITION 江海大学 校长", "宓子扬 HOLDS_POSITION 江海大学 党委书记"],
      undefined,
    ],
    ["江海大学校长贝承志院士，副校长李明出席。", ["贝承志 HOLDS_POSITION 江海大学 校长"], undefined],
    ["杭明远任江海大学校长。", ["杭明远 HOLDS_POSITION 江海大学 校长"], /University 杭/u],
    ["会议宣布，班一舟同志任江海大学校长。", ["班一舟 HOLDS_POSITION 江海大学 校长"], /University 班/u],
    ["北山公司董事长闾丘志远、总经理莘立出席。", ["Person 闾丘志远", "Person 莘立"], /Person 闾丘志$/u],
    ["省委组织部副部长闾丘明出席会议并讲话。", ["Person 闾丘明"], undefined],
    ["江海大学农学院院长杭叶主持论坛。", ["杭叶 HOLDS_POSITION 江海大学农学院 院长"], undefined],
    // What these characters begin otherwise.
    ["江海大学校长班子成员出席。", ["University 江海大学"], /Person/u],
    ["江海大学校长宣布开幕，副校长宣读决定。", ["University 江海大学"], /Person/u],
    ["副校长平时在校，书记平安返校，院长储备充足。", [], /Person/u],
    ["江海大学党委书记杭州籍校友出席。", [], /Person/u],
    ["董事长第五次来校，总经理微生物研究，西门子总裁西门子到会。", [], /Person/u],
    ["贝承志出席。凤鸣山下，云起江畔。", [], /Person/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});

test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
  ["刘建国原系江海大学副校长。", ["刘建国 HOLDS_POSITION 江海大学 副校长"], /University 刘/u],
  ["李明原为北山公司总经理。", ["李明 HOLDS_POSITION 北山公司 总经理"], /公司李明|李明原/u],
  ["北山公司原为江海集团旗下企业。", ["Enterprise 北山公司"], /HOLDS_POSITION|Person/u],
  ["衡川市副市长邱建勋代表衡川市人民政府致辞。", ["Place 衡川市", "GovernmentBody 衡川市人民政府"], /Person 衡/u],
  ["常州市市长李明代表常州市委致辞。", ["李明 HOLDS_POSITION 常州市 市长"], /Person 常/u],
])("whose post it was, and whose place: %s", (text, said, unsaid) => expectSaid(text, said, unsaid));
