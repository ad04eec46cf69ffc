import { describe, test } from "vitest";
import { expectSaid } from "../../expect-said.js";

const FOUNDED =
  "全国氢能装备行业产教融合共同体成立大会召开。中国职业技术教育协会副会长黄立新，华岭大学校长蒋一凡出席大会。大会审议通过了《全国氢能装备行业产教融合共同体章程》。";
const COMMUNITY = "全国氢能装备行业产教融合共同体";

describe("what news items of some length tell across their sentences", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    // An association that is named only as whose post somebody has elects nobody here, and has no secretariat.
    [`${FOUNDED}蒋一凡当选理事长。`, [`蒋一凡 HOLDS_POSITION ${COMMUNITY} 理事长`], /蒋一凡 HOLDS_POSITION 中国/u],
    [`${FOUNDED}秘书处设在华岭大学。`, [`华岭大学 MEMBER_OF ${COMMUNITY}`], /MEMBER_OF 中国/u],
    [
      "东海商会与北山学会合作。北山学会会长李明出席。王芳当选会长。",
      ["李明 HOLDS_POSITION 北山学会 会长"],
      /王芳 HOLDS/u,
    ],
    // An agreement is called by all that its marks hold.
    [
      "华岭大学与甲江集团签署《实习实训基地共建协议》。",
      ["甲江集团 SIGNED 实习实训基地共建协议"],
      /Agreement 共建协议/u,
    ],
    ["华岭大学与甲江集团签署《战略合作框架协议》。", ["甲江集团 SIGNED 战略合作框架协议"], undefined],
    // Who speaks in turn for several bodies.
    [
      "江城产教论坛举行。会上，甲江集团总经理石磊、华岭大学校长韩伟等8家单位代表作交流发言。",
      ["石磊 SPOKE_AT 江城产教论坛", "韩伟 SPOKE_AT 江城产教论坛"],
      undefined,
    ],
    [
      "江城产教论坛举行。甲江集团总工程师贾平、华岭大学副校长薛兰先后作主题发言。",
      ["薛兰 SPOKE_AT 江城产教论坛"],
      undefined,
    ],
    [
      "华岭大学召开推进会。王校长讲话。智能制造学院院长孔令、商贸学院副院长苏敏分别作经验交流。",
      ["Person 苏敏"],
      undefined,
    ],
    [
      "江城产教论坛举行。会后，华岭大学校长韩伟、甲江集团总经理沈文见证签约。",
      ["沈文 HOLDS_POSITION 甲江集团 总经理"],
      /ATTENDED/u,
    ],
    // A school and a company that sign are no row of bodies of one sort.
    [
      "华岭大学举行论坛。智能制造学院与甲江集团签订人才培养协议。智能制造学院院长孔令、商贸学院副院长苏敏讲话。",
      ["OrganizationalUnit 智能制造学院"],
      /University 智能|商贸学院 PART_OF 智能/u,
    ],
    ["东海大学是江城汽车行业产教融合共同体牵头单位。", ["东海大学 LEADS 江城汽车行业产教融合共同体"], undefined],
    [
      "东海大学、华岭大学是江城汽车行业产教融合共同体的牵头高校。",
      ["东海大学 LEADS 江城汽车行业产教融合共同体", "华岭大学 LEADS 江城汽车行业产教融合共同体"],
      undefined,
    ],
    ["东海大学不是江城汽车行业产教融合共同体牵头单位。", ["University 东海大学"], /LEADS/u],
    ["东海大学曾是江城汽车行业产教融合共同体牵头单位。", ["University 东海大学"], /LEADS|曾是/u],
    ["东海大学是江城汽车行业产教融合共同体牵头单位甲江集团的合作伙伴。", ["Enterprise 甲江集团"], /LEADS/u],
    // How many others there are is no number of an agreement; what it costs and covers is.
    ["江城市人民政府与华岭大学签署合作协议，3所高校将共建研究院。", ["江城市人民政府 SIGNED 合作协议"], /MEASURES/u],
    ["华岭大学与甲江集团签署合作协议，每年培养学生200人。", ["甲江集团 SIGNED 合作协议"], /MEASURES/u],
    ["华岭大学与甲江集团签署合作协议，协议总金额3000万元。", ["3000万元 MEASURES 合作协议"], undefined],
    ["华岭大学与甲江集团签署合作协议，涉及12个项目。", ["12个项目 MEASURES 合作协议"], undefined],
    // Whose it is by what the sentence is about.
    [
      "甲江集团成立于1996年，总部位于江城，旗下拥有乙河科技有限公司、丙山储能有限公司等子公司。",
      ["乙河科技有限公司 SUBSIDIARY_OF 甲江集团", "丙山储能有限公司 SUBSIDIARY_OF 甲江集团"],
      undefined,
    ],
    ["甲江集团与华岭大学签约，旗下拥有乙河科技有限公司。", ["Enterprise 乙河科技有限公司"], /SUBSIDIARY/u],
    [
      "“华岭智能装备现代产业学院”揭牌。该产业学院由华岭大学与甲江集团共建。",
      ["华岭大学 HOSTS 华岭智能装备现代产业学院", "甲江集团 HOSTS 华岭智能装备现代产业学院"],
      undefined,
    ],
    ["华岭大学前身为华岭机械专科学校，2004年更名为华岭大学。", ["University 华岭大学"], /University 华岭机械专科学校/u],
    ["华岭大学与东海学院合作，2004年更名为东海大学。", ["University 东海大学"], undefined],
    [
      "人力资源社会保障部、教育部联合印发《关于推进产教融合发展的实施意见》。",
      ["人力资源社会保障部 ISSUED 关于推进产教融合发展的实施意见"],
      undefined,
    ],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});
