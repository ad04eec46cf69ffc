import { describe, test } from "vitest";
import { expectSaid } from "../../expect-said.js";

const HELD = "6月1日，华岭大学举行签约仪式。";

describe("the later of many posts", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    [
      `${HELD}校党委委员、副校长、研究生院院长李明出席签约仪式。`,
      [
        "李明 HOLDS_POSITION 研究生院 院长",
        "李明 HOLDS_POSITION 华岭大学 党委委员",
        "李明 HOLDS_POSITION 华岭大学 副校长",
        "研究生院 PART_OF 华岭大学",
      ],
      undefined,
    ],
    [
      "华岭大学党委书记王刚，副校长张伟、李明，校长助理、发展规划处处长赵伟出席签约仪式。",
      [
        "张伟 HOLDS_POSITION 华岭大学 副校长",
        "李明 HOLDS_POSITION 华岭大学 副校长",
        "赵伟 HOLDS_POSITION 华岭大学 校长助理",
        "赵伟 HOLDS_POSITION 发展规划处 处长",
        "发展规划处 PART_OF 华岭大学",
      ],
      undefined,
    ],
    [
      `${HELD}校长助理、教务处处长赵伟出席签约仪式。`,
      ["赵伟 HOLDS_POSITION 华岭大学 校长助理", "赵伟 HOLDS_POSITION 教务处 处长", "教务处 PART_OF 华岭大学"],
      undefined,
    ],
    [
      "华岭大学党委书记张强，驻校纪检监察组组长、纪委书记王刚出席签约仪式。",
      ["王刚 HOLDS_POSITION 华岭大学 驻校纪检监察组组长", "王刚 HOLDS_POSITION 华岭大学 纪委书记"],
      undefined,
    ],
    ["省纪委监委驻华岭大学纪检监察组组长王刚出席。", ["王刚 HOLDS_POSITION 华岭大学 纪检监察组组长"], /省纪委/u],
    [
      "华岭大学党委委员、副校长、研究生院院长李明，纪委书记王刚，校长助理赵伟出席签约仪式。",
      ["王刚 HOLDS_POSITION 华岭大学 纪委书记", "赵伟 HOLDS_POSITION 华岭大学 校长助理"],
      /(?:王刚|赵伟) HOLDS_POSITION 研究生院/u,
    ],
    [
      "华岭大学党委常委、宣传部部长、新闻中心主任李明出席签约仪式。",
      ["李明 HOLDS_POSITION 新闻中心 主任", "新闻中心 PART_OF 华岭大学"],
      undefined,
    ],
    [
      "甲江集团党委书记王刚，副总裁、战略发展部主任赵伟出席签约仪式。",
      ["赵伟 HOLDS_POSITION 甲江集团 副总裁", "赵伟 HOLDS_POSITION 战略发展部 主任"],
      undefined,
    ],
    [
      "华岭大学校长王刚，研究生处处长赵伟，科技处处长兼土木工程学院院长李明，材料学院院长张强出席。",
      [
        "研究生处 PART_OF 华岭大学",
        "科技处 PART_OF 华岭大学",
        "土木工程学院 PART_OF 华岭大学",
        "材料学院 PART_OF 华岭大学",
      ],
      undefined,
    ],
    [
      "甲江集团董事长王刚，中国工程院院士赵伟，副总经理、战略发展部部长李明出席。",
      ["李明 HOLDS_POSITION 甲江集团 副总经理"],
      /李明 HOLDS_POSITION 中国工程院/u,
    ],
    [
      "华岭大学副校长王刚，招生就业处副处长兼校友工作办公室主任赵伟出席。",
      ["赵伟 HOLDS_POSITION 校友工作办公室 主任", "赵伟 HOLDS_POSITION 招生就业处 副处长"],
      /兼校友/u,
    ],
    [
      "华岭大学学术委员会主任王刚，滨海大学经管学院教授、中国企业成长研究中心主任赵伟出席。",
      ["赵伟 HOLDS_POSITION 中国企业成长研究中心 主任"],
      /中国企业成长研究中心 PART_OF/u,
    ],
    [
      "华岭大学党委书记王刚，党委常委、科技发展研究院院长赵伟出席活动。",
      [
        "赵伟 HOLDS_POSITION 科技发展研究院 院长",
        "赵伟 HOLDS_POSITION 华岭大学 党委常委",
        "科技发展研究院 PART_OF 华岭大学",
      ],
      undefined,
    ],
    // Posts that the body before cannot give, and those of nobody knows whom.
    [
      "甲江集团总经理王刚，校长助理、科研处处长李明出席签约仪式。",
      ["李明 HOLDS_POSITION 科研处 处长"],
      /李明 HOLDS_POSITION 甲江/u,
    ],
    [
      "江城市副市长王刚，副校长、研究生院院长李明出席签约仪式。",
      ["李明 HOLDS_POSITION 研究生院 院长"],
      /李明 HOLDS_POSITION 江城/u,
    ],
    [
      "华岭大学校长王刚，甲江集团总裁李明，副总裁、质量管理部部长赵伟出席。",
      ["赵伟 HOLDS_POSITION 甲江集团 副总裁"],
      /赵伟 HOLDS_POSITION 华岭/u,
    ],
    [
      "华岭大学校长王刚表示欢迎。会后，副总裁、研发中心主任赵伟参观了校园。",
      ["Person 赵伟"],
      /赵伟 HOLDS_POSITION 华岭/u,
    ],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});
