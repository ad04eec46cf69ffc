import { test } from "vitest";
import { expectSaid } from "../../expect-said.js";

test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
  [
    "华岭市职业教育协会第三届会员代表大会暨换届大会在江城召开。",
    ["Event 华岭市职业教育协会第三届会员代表大会暨换届大会"],
    /Event 大会/u,
  ],
  ["6月1日，华岭市职业教育协会换届大会召开。", ["Event 华岭市职业教育协会换届大会"], /Event 大会/u],
  ["华岭省高等教育学会换届选举大会召开。", ["Event 华岭省高等教育学会换届选举大会"], /Event 大会/u],
  [
    "华岭大学校友会第二届理事会换届大会暨校友论坛举行。",
    ["Event 华岭大学校友会第二届理事会换届大会暨校友论坛"],
    /Event 大会/u,
  ],
  [
    "华岭先进制造产教融合共同体成立大会暨第一届理事会第一次会议举行。",
    ["Event 华岭先进制造产教融合共同体成立大会暨第一届理事会第一次会议"],
    undefined,
  ],
  ["本届大会由华岭大学承办。", ["华岭大学 ORGANIZED 大会"], /本届|届大会/u],
  ["会议审议了换届工作，选举产生了理事会。", [], /Event/u],
])("an event is called by all of its name: %s", (text, said, unsaid) => expectSaid(text, said, unsaid));
