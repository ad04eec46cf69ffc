import { describe, test } from "vitest";
import { expectSaid } from "../../../expect-said.js";

const HELD = "华岭大学与甲江集团签约仪式在江城举行。";

describe("units of two bodies in one list", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    [
      `${HELD}集团人力资源部、研究院，学校教务处、科研处负责人参加。`,
      ["人力资源部 PART_OF 甲江集团", "研究院 PART_OF 甲江集团", "科研处 PART_OF 华岭大学", "研究院 ATTENDED 签约仪式"],
      undefined,
    ],
    [
      `${HELD}公司研发中心、市场部有关负责人和学校机械工程系、实训中心负责人出席仪式。`,
      [
        "研发中心 PART_OF 甲江集团",
        "市场部 PART_OF 甲江集团",
        "实训中心 PART_OF 华岭大学",
        "实训中心 ATTENDED 签约仪式",
      ],
      /公司研发中心/u,
    ],
    [
      `${HELD}甲江集团科技创新部、法务部和设计研究院，华岭大学国际合作与交流处、研究生院负责人参会。`,
      ["法务部 PART_OF 甲江集团", "设计研究院 PART_OF 甲江集团", "研究生院 PART_OF 华岭大学"],
      /University (?:法务部|设计研究院)/u,
    ],
    [
      `${HELD}华岭大学教务处、研究生院以及甲江集团人力资源部、培训中心相关负责人一同参加。`,
      ["研究生院 PART_OF 华岭大学", "培训中心 PART_OF 甲江集团", "培训中心 ATTENDED 签约仪式"],
      undefined,
    ],
    [
      `${HELD}甲江集团总经理办公室、规划发展部、团委，学校工会、图书馆主要负责人出席仪式。`,
      ["甲江集团总经理办公室 PART_OF 甲江集团", "团委 PART_OF 甲江集团", "图书馆 PART_OF 华岭大学"],
      undefined,
    ],
    [
      `${HELD}参加仪式的还有甲江集团人力资源部、战略部和华岭大学教务处、科技处的负责人。`,
      ["战略部 PART_OF 甲江集团", "科技处 PART_OF 华岭大学"],
      /战略部和/u,
    ],
    // Not there, at another thing, of nobody knows whom, and no units.
    [`${HELD}集团人力资源部、研究院，学校教务处、科研处负责人未参加。`, ["研究院 PART_OF 甲江集团"], /ATTENDED/u],
    [`${HELD}集团市场部、研究院，学校教务处、科研处负责人陪同参观。`, ["研究院 PART_OF 甲江集团"], /ATTENDED/u],
    [
      "华岭大学与甲江集团、乙河集团举行座谈会。集团人力资源部、研究院负责人参加。",
      ["Event 座谈会"],
      /PART_OF|ATTENDED/u,
    ],
    [`${HELD}学校教务处、科研处负责人参加。`, ["教务处 PART_OF 华岭大学"], /ATTENDED/u],
    [`${HELD}华岭大学教务处处长王刚、甲江集团人力资源部部长李明参加。`, ["王刚 ATTENDED 签约仪式"], /处 ATTENDED/u],
    [`${HELD}集团内部、公司总部和学校各部门都很重视。`, ["Event 签约仪式"], /Unit|PART_OF/u],
    [`${HELD}甲江集团人力资源部、乙河学院教务处负责人参加。`, ["Enterprise 甲江集团"], /教务处 PART_OF 甲江集团/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});
