import { test } from "vitest";
import { expectSaid } from "../../expect-said.js";

const SIGNED = ["华岭大学 SIGNED 签约", "甲江集团 SIGNED 签约"];

test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
  // What goes about is no fact, and nothing is set up by it.
  [
    "网传华岭大学与甲江集团签约，共建华岭先进制造产业学院。",
    ["University 华岭大学"],
    /SIGNED|Agreement|Platform|HOSTS/u,
  ],
  ["据传，华岭大学校长李明将任甲江集团董事长。", ["Person 李明"], /HOLDS/u],
  ["有传言称华岭大学校长李明出席华岭产教融合论坛。", ["Person 李明"], /HOLDS|ATTENDED|Event/u],
  ["网上流传的“华岭大学与甲江集团签署战略合作协议”一事纯属谣言。", ["University 华岭大学"], /SIGNED|Agreement/u],
  ["谣传甲江集团收购乙河集团。", ["Enterprise 甲江集团"], /谣传/u],
  ["It is rumoured that Jinhai University signed an agreement with Beichen Group.", [], /SIGNED/u],
  ["华岭大学声明：网传“华岭大学与乙河集团签约”不实。华岭大学与甲江集团签约。", SIGNED, /乙河集团 SIGNED/u],
  ["据新华网传来的消息，华岭大学与甲江集团签约。", SIGNED, undefined],
  // What is said not to be there is not.
  ["“华岭大学”并不存在，教育部提醒考生注意虚假大学。", [], /University/u],
  ["教育部发布提醒：所谓“华岭大学”系虚假大学，与甲江集团无关。", ["Enterprise 甲江集团"], /University/u],
  ["名单中的“华岭大学”“东海科技学院”均为虚假高校。", [], /华岭|东海/u],
  ["“江城科技有限公司”并未在市场监管部门注册。", [], /Enterprise/u],
  ["不存在名为“华岭国际学院”的学校。", [], /华岭/u],
  ["甲江集团假冒“华岭大学”名义招生。", ["Enterprise 甲江集团"], /University/u],
  ["有人冒充华岭大学招生。", ["University 华岭大学"], /冒充/u],
  ["“华岭大学”并不属于甲江集团。", ["University 华岭大学"], undefined],
  ["“江城产教论坛”没有设立分会场。", ["Event 江城产教论坛"], undefined],
  ["“甲江集团”没有登记参赛，“华岭云平台”没有在校外注册用户。", ["Enterprise 甲江集团"], undefined],
  ["华岭大学回应：“华岭大学”微博并不存在。", ["University 华岭大学"], undefined],
])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
