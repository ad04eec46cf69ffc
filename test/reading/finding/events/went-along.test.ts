import { describe, test } from "vitest";
import { expectSaid } from "../../expect-said.js";

const FORUM = "6月1日，华岭产教融合发展论坛在江城召开。";
const TALK = "6月1日，华岭大学与甲江集团举行座谈会。";
const CAME = "6月1日，甲江集团总裁王刚一行出席华岭大学签约仪式。";
const AT = "ATTENDED 华岭产教融合发展论坛";

describe("who came, in plain words", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    [
      `${FORUM}华岭大学校长李明、甲江集团总裁王刚、江城市副市长赵伟到场。`,
      [`李明 ${AT}`, `王刚 ${AT}`, `赵伟 ${AT}`],
      undefined,
    ],
    [`${FORUM}甲江集团总裁王刚等领导嘉宾到场。`, [`王刚 ${AT}`], undefined],
    [`${FORUM}甲江集团总裁王刚亲临现场。`, [`王刚 ${AT}`], undefined],
    [`${FORUM}甲江集团总裁王刚到会祝贺。`, [`王刚 ${AT}`], undefined],
    [`${FORUM}甲江集团总裁王刚应邀到场，并观看了演示。`, [`王刚 ${AT}`], undefined],
    [`${TALK}华岭大学校长李明在东校区与来宾座谈。`, ["李明 ATTENDED 座谈会"], undefined],
    [
      `${TALK}华岭大学校长李明、科研处处长张强与王刚一行进行了座谈。`,
      ["李明 ATTENDED 座谈会", "张强 ATTENDED 座谈会"],
      undefined,
    ],
    [
      "6月1日，华岭大学与甲江集团开展走访交流活动。校长李明接待了来宾，科研处处长张强陪同考察。",
      ["李明 ATTENDED 走访交流活动", "张强 ATTENDED 走访交流活动"],
      undefined,
    ],
    [`${CAME}华岭大学科研处处长张强陪同。`, ["张强 ATTENDED 华岭大学签约仪式"], undefined],
    [
      `${FORUM}甲江集团总裁王刚出席论坛，华岭大学科研处处长张强、后勤处处长赵伟随同参加。`,
      [`张强 ${AT}`, `赵伟 ${AT}`],
      undefined,
    ],
    // What somebody tells of is not what others came to.
    [
      `${FORUM}校长李明致辞，并介绍了4月举行的江城创新大赛。科研处处长张强一同出席。`,
      [`张强 ${AT}`],
      /(?:ATTENDED|SPOKE_AT) 江城创新大赛/u,
    ],
    [
      `${FORUM}甲江集团总裁王刚出席论坛，谈到去年举行的甲江创新大赛，科研处处长张强一同参会。`,
      [`张强 ${AT}`],
      /ATTENDED 甲江/u,
    ],
    [`${FORUM}校长李明回顾了去年的甲江发展大会。科研处处长张强一同参会。`, [`张强 ${AT}`], /ATTENDED 甲江/u],
    // Not there, to come, or on a walk.
    [`${FORUM}甲江集团总裁王刚未能到场。`, ["Person 王刚"], /ATTENDED/u],
    [`${FORUM}甲江集团总裁王刚将到场。`, ["Person 王刚"], /ATTENDED(?! 华岭产教融合发展论坛)/u],
    [`${CAME}随后参观了校史馆。华岭大学科研处处长张强陪同。`, ["Person 张强"], /张强 ATTENDED/u],
    [`${FORUM}华岭大学校长李明接待了甲江集团总裁王刚一行。`, ["Person 李明"], /ATTENDED/u],
    [`${TALK}华岭大学校长李明将与来宾座谈。`, ["Person 李明"], /ATTENDED/u],
    [`${FORUM}华岭大学校长李明在东校区与来宾座谈。`, ["Person 李明"], /ATTENDED/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});
