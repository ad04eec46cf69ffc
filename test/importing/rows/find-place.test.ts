import { expect, test } from "vitest";
import { findPlace } from "../../../src/importing/rows/find-place.js";

test.each([
  ["石家庄市", "13", "130100"],
  ["天津市", "13", "120000"],
  ["兴安盟", "15", "152200"],
  ["昌吉回族自治州", "65", "652300"],
  ["双河市", "65", "650000"],
  ["北京市", "", "110000"],
  ["Xi'an", "Shaanxi", "610100"],
  ["Jilin", "Jilin", "220000"],
  ["Hsinchu", "Taiwan", "710000"],
  ["Suzhou", "Jiangsu", "320500"],
  ["320582", "", "320582"],
])("%s in %s is %s", (text, within, code) => {
  expect(findPlace(text, within)?.code).toBe(code);
});
