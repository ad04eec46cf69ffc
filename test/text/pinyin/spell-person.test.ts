import { expect, test } from "vitest";
import { spellPerson } from "../../../src/text/pinyin/spell-person.js";

test.each([
  ["曾重庆", "zeng chong qing"],
  ["单雄飞", "shan xiong fei"],
  ["仇晓明", "qiu xiao ming"],
  ["区建国", "ou jian guo"],
  ["解志强", "xie zhi qiang"],
  ["查尔康", "zha er kang"],
  ["尉迟明", "yu chi ming"],
  ["万俟华", "mo qi hua"],
  ["翟长乐", "zhai chang le"],
  ["种德明", "chong de ming"],
  ["覃强", "tan qiang"],
  ["盖新民", "gai xin min"],
  ["任重行", "ren zhong xing"],
])("%s may be %s", (name, spelt) => expect(spellPerson(name).map((one) => one.join(" "))).toContain(spelt));
