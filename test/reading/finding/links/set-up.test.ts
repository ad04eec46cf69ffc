import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";
import { expectSaid } from "../../expect-said.js";

const host = (name: string): string[] => [`华岭大学 HOSTS ${name} CO_HOST`, `甲江集团 HOSTS ${name} CO_HOST`];
const SIGNED = "6月1日，华岭大学与甲江集团签署战略合作协议。";

describe("what two set up, by name or by its sort, and the agreement that does so", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    ["华岭大学与甲江集团共建联合实验室。", ["Laboratory 联合实验室", ...host("联合实验室")], undefined],
    [
      "华岭大学与甲江集团签署合作协议，共建联合实验室。",
      ["合作协议 ESTABLISHES 联合实验室", ...host("联合实验室")],
      undefined,
    ],
    [
      "华岭大学与甲江集团签约共建实习实训基地。",
      ["Platform 实习实训基地", "签约 ESTABLISHES 实习实训基地", ...host("实习实训基地")],
      undefined,
    ],
    [
      "华岭大学与甲江集团签订校企合作协议，挂牌成立实习就业基地。",
      ["校企合作协议 ESTABLISHES 实习就业基地", ...host("实习就业基地")],
      undefined,
    ],
    [
      "我校与甲江集团签署合作协议，合作共建产业学院。\n来源：华岭大学新闻网",
      ["合作协议 ESTABLISHES 产业学院", ...host("产业学院")],
      undefined,
    ],
    [
      "华岭大学与甲江集团共同成立校企联合研发中心。",
      ["Platform 校企联合研发中心", ...host("校企联合研发中心")],
      undefined,
    ],
    [
      `${SIGNED}根据协议，双方将共建华岭智能制造联合实验室。`,
      ["战略合作协议 ESTABLISHES 华岭智能制造联合实验室", ...host("华岭智能制造联合实验室")],
      undefined,
    ],
    [
      `${SIGNED}协议的签署标志着华岭智能制造产业学院正式成立。`,
      ["战略合作协议 ESTABLISHES 华岭智能制造产业学院"],
      undefined,
    ],
    ["华岭大学与甲江集团举行智能制造产业学院共建签约仪式。", host("智能制造产业学院"), undefined],
    ["华岭大学与甲江集团联合实验室揭牌。", host("华岭大学与甲江集团联合实验室"), undefined],
    [
      "华岭大学与甲江集团签署共建“智能网联汽车实训基地”协议。",
      ["共建“智能网联汽车实训基地”协议 ESTABLISHES 智能网联汽车实训基地", ...host("智能网联汽车实训基地")],
      undefined,
    ],
    [
      "我校与江城市人民政府“携手共建”战略合作签约仪式在江城企业家服务中心举行。\n供稿：华岭大学合作交流处",
      ["University 华岭大学"],
      /HOSTS/u,
    ],
    // Wished for, of nobody knows whom, several, only talked of, and one that has a name.
    ["华岭大学与甲江集团希望共建联合实验室。", ["University 华岭大学"], /联合实验室/u],
    ["华岭大学与多家企业共建联合实验室。", ["University 华岭大学"], /联合实验室/u],
    ["华岭大学与甲江集团、乙河集团分别共建联合实验室。", ["University 华岭大学"], /Laboratory|HOSTS/u],
    ["华岭大学与甲江集团共建了5个联合实验室。", ["University 华岭大学"], /Laboratory|HOSTS/u],
    ["华岭大学与甲江集团就共建联合实验室进行洽谈。", ["University 华岭大学"], /Laboratory|HOSTS/u],
    [
      "华岭大学与甲江集团共建联合实验室。乙河大学与丙山集团共建联合实验室。",
      ["University 乙河大学"],
      /Laboratory|HOSTS/u,
    ],
    [
      "华岭大学与甲江集团共建联合实验室。华岭智能制造联合实验室揭牌。",
      ["Laboratory 华岭智能制造联合实验室"],
      /Laboratory 联合实验室/u,
    ],
    [`${SIGNED}根据协议，双方将参观华岭智能制造联合实验室。`, ["Laboratory 华岭智能制造联合实验室"], /ESTABLISHES/u],
    [`${SIGNED}按照规划，学校将建设华岭智能制造联合实验室。`, ["Laboratory 华岭智能制造联合实验室"], /ESTABLISHES/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});

test("many that are set up take as long as they are", () => {
  const time = (times: number): number => {
    const text = `${SIGNED}${"共建校企实习实训合作培养创新联合，成立，根据协议，".repeat(times)}`;
    const start = performance.now();
    findAll(text, listKnownNames([]));
    return performance.now() - start;
  };
  time(50);
  expect(time(800)).toBeLessThan(25 * Math.max(time(100), 20));
});
