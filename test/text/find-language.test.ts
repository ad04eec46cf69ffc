import { expect, test } from "vitest";
import { findLanguage } from "../../src/text/find-language.js";

test.each([
  ["乾安县远辉新能源有限公司", "zh-Hans"],
  ["於潜茶业有限公司", "zh-Hans"],
  ["上海列仪器有限公司", "zh-Hans"], // a compatibility ideograph, U+F99C
  ["北京葛\u{E0100}软件有限公司", "zh-Hans"],
  ["乾隆艺术馆", "zh-Hans"],
  ["徵羽文化", "zh-Hans"],
  ["瞭望智库", "zh-Hans"],
  ["王昇", "zh-Hans"],
  ["甯家村", "zh-Hans"],
  ["蚌埠学院", "zh-Hans"],
  ["太后里干面", "zh-Hans"],
  ["國立臺灣大學", "zh-Hant"],
  ["餘姚市", "zh-Hant"],
  ["後勤學院", "zh-Hant"],
  ["軟體工程", "zh-Hant"],
  ["清華大學", "zh-Hant"],
  ["Tsinghua University", "en"],
  ["서울대학교", "ko"],
  ["トヨタ自動車", "ja"],
  ["优の品科技", "zh-Hans"],
  ["Московский университет", "und-Cyrl"],
  ["β-Lab", "en"],
])("%s is %s", (name, language) => {
  expect(findLanguage(name)).toBe(language);
});
