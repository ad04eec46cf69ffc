import { expect, test } from "vitest";
import { listAbbreviations } from "../../../src/identity/names/list-abbreviations.js";

test.each([
  ["北京大学", "北大"],
  ["浙江大学", "浙大"],
  ["哈尔滨工业大学", "哈工大"],
  ["哈尔滨工程大学", "哈工程"],
  ["北京师范大学", "北师大"],
  ["北京航空航天大学", "北航"],
  ["大连理工大学", "大工"],
  ["华中科技大学", "华科"],
  ["上海交通大学", "上海交大"],
  ["中国科学技术大学", "中科大"],
  ["无锡职业技术学院", "无锡职院"],
])("%s is called %s", (name, short) => expect(listAbbreviations(name)).toContain(short));

test.each([
  ["河北大学", "北大"],
  ["东北大学", "北大"],
  ["哈尔滨工程大学", "哈工大"],
  ["哈尔滨理工大学", "哈工大"],
  ["北京理工大学", "北工大"],
  ["华北电力大学", "北大"],
])("%s is not called %s", (name, short) => expect(listAbbreviations(name)).not.toContain(short));
