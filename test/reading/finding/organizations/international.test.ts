import { test } from "vitest";
import { expectSaid } from "../../expect-said.js";

test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
  [
    "联合国环境规划署与华岭大学签署合作协议。",
    ["Association 联合国环境规划署", "联合国环境规划署 SIGNED 合作协议"],
    /Enterprise/u,
  ],
  [
    "联合国教科文组织、世界卫生组织代表参加会议。",
    ["Association 联合国教科文组织", "Association 世界卫生组织"],
    undefined,
  ],
  ["欧盟委员会发布报告。", ["GovernmentBody 欧盟委员会"], undefined],
  ["世界银行、亚洲开发银行与华岭大学合作。", ["Association 世界银行", "Association 亚洲开发银行"], /Enterprise/u],
  ["上海合作组织秘书长李明出席。", ["李明 HOLDS_POSITION 上海合作组织 秘书长"], undefined],
  ["联合国粮食及农业组织与甲江集团签约。", ["Association 联合国粮食及农业组织"], undefined],
  [
    "UNESCO and the World Health Organization signed an agreement with Halden University.",
    ["Association UNESCO", "Association World Health Organization", "University Halden University"],
    /University UNESCO/u,
  ],
  [
    "The United Nations Environment Programme and the European Commission attended.",
    ["Association United Nations Environment Programme", "GovernmentBody European Commission"],
    /and/u,
  ],
  // A centre under it is one of its own; what is said of such bodies at large, and what only begins so, are none.
  [
    "华岭大学获批联合国教科文组织高等教育创新中心。",
    ["OrganizationalUnit 联合国教科文组织高等教育创新中心"],
    undefined,
  ],
  ["联合国大学与华岭大学签约。", ["University 联合国大学"], /Association/u],
  ["联合国总部宣布该组织成立，联合国秘书长李明致辞。", ["Person 李明"], /Association/u],
  ["落实联合国2030年可持续发展议程，国际组织人才培养基地揭牌。", [], /Association/u],
  ["华岭大学联合国网江苏电力有限公司共建实验室。", ["Enterprise 国网江苏电力有限公司"], /Association/u],
])("a body of many states is no company: %s", (text, said, unsaid) => expectSaid(text, said, unsaid));
