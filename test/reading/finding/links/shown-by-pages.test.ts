import { describe, test } from "vitest";
import { expectSaid } from "../../expect-said.js";

describe("kinds that pages showed which nobody had read", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    // Who is chosen, by whom the sentence begins with, whatever he is called.
    [
      "江海省校友会召开大会，选举李明为会长，张磊、关强两位校友为副会长，李文革校友为秘书长。",
      [
        "李明 HOLDS_POSITION 江海省校友会 会长",
        "关强 HOLDS_POSITION 江海省校友会 副会长",
        "李文革 HOLDS_POSITION 江海省校友会 秘书长",
      ],
      undefined,
    ],
    ["会议宣布李明、肖海为江海大学副校长。", ["李明 HOLDS_POSITION 江海大学 副校长", "Person 肖海"], undefined],
    ["江海省机械协会与北山省电子协会召开会议，选举李明为会长。", ["Person 李明"], /HOLDS_POSITION/u],
    // A head by the short name of what was named before.
    [
      "江海大学建有先进制造国家重点实验室。实验室主任李明远介绍了团队。",
      ["李明远 HOLDS_POSITION 先进制造国家重点实验室 主任"],
      undefined,
    ],
    [
      "先进制造国家重点实验室与新材料国家重点实验室合作。实验室主任李明远介绍了团队。",
      ["Person 李明远"],
      /HOLDS_POSITION/u,
    ],
    // Whose company it is, in a row, by its name.
    [
      "北山集团下属北山重工有限公司、北山电气有限公司、东泽有限公司参加会议。",
      ["北山重工有限公司 SUBSIDIARY_OF 北山集团", "北山电气有限公司 SUBSIDIARY_OF 北山集团"],
      /东泽有限公司 SUBSIDIARY_OF/u,
    ],
    // Where 我校 is not at home.
    [
      "上海校友会成立大会在江海大学举行。我校校长李明远出席大会并讲话。",
      ["Person 李明远", "江海大学 ORGANIZED 上海校友会成立大会 VENUE"],
      /HOLDS_POSITION/u,
    ],
    // What words around names lengthen.
    ["除江海大学外，其余学校均未变动。", ["University 江海大学"], /除/u],
    ["调整涉及江海大学、南湖大学。", ["University 江海大学"], /涉及/u],
    ["他介绍了学校发展概况和现代产业学院建设情况。", [], /产业学院/u],
    ["大家将充分利用校友会这一平台。", [], /充分/u],
    ["大赛设化学实验室技术等项目。", [], /Laboratory/u],
    ["李明介绍了第一届北山校友会的章程。", ["Association 北山校友会"], /第一届/u],
    ["代表推选出了江海大学北山校友分会第一届理事会。", ["Association 江海大学北山校友分会"], /出了/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});
