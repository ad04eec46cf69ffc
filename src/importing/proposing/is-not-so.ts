import { pattern } from "../../text/patterns/pattern.js";

/** 退出单位, 意向企业, 拟任秘书长, 原理事长单位: who was it, may become it, or is none. */
const NOT_SO = pattern("u")`
  ^(?:已?退出|退会|除名|淘汰|落选|未(?!来)|意向|拟(?!合)|候选|备选|待(?!遇)|前任|离任|原(?!料|材|子|创|产|理(?!事))
  |曾)|(?:拟|退出|候选|意向)[)）]?$
`;

/** Whether those below a heading are not what it names, or not yet or no longer. */
export function isNotSo(word: string): boolean {
  return NOT_SO.test(word) && !/(?:时间|日期|年[份度月]?|原因)$/u.test(word); // 退出时间 says until when
}
