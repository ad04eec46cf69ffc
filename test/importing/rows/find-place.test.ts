import { expect, test } from "vitest";
import { findPlace } from "../../../src/importing/rows/find-place.js";

test.each([
  ["石家庄市", "13", "130100"],
  ["天津市", "13", "120000"],
  ["兴安盟", "15", "152200"],
  ["昌吉回族自治州", "65", "652300"],
  ["双河市", "65", "659007"],
  ["昆山市", "32", "320583"],
  ["仙桃市", "42", "429004"],
  ["澄迈县", "", "469023"],
  ["咸阳市", "54", "610400"],
  ["成都市", "41", "510100"],
  ["海西蒙古族藏族自治州", "63", "632800"],
  ["海南藏族自治州", "", "632500"],
  ["嘉峪关市", "62", "620200"],
  ["某某镇", "32", "320000"],
  ["北京市", "", "110000"],
  ["Xi'an", "Shaanxi", "610100"],
  ["Jilin", "Jilin", "220000"],
  ["Hsinchu", "Taiwan", "710000"],
  ["Suzhou", "Jiangsu", "320500"],
  ["320582", "", "320582"],
])("%s in %s is %s", (text, within, code) => {
  expect(findPlace(text, within)?.code).toBe(code);
});

test.each([
  ["江苏省苏州市", "320500", "苏州市"],
  ["中国江苏省苏州市", "320500", "苏州市"],
  ["江苏 苏州", "320500", "苏州"],
  ["江苏省-苏州市", "320500", "苏州市"],
  ["Suzhou, Jiangsu", "320500", "Suzhou"],
  ["蘇州市", "320500", undefined],
  ["呼和浩特市", "150100", undefined],
])("%s is %s, and called %s", (text, code, name) => {
  expect(findPlace(text, "")).toEqual({ code, named: true, ...(name !== undefined && { name }) });
});

test.each([
  ["苏州工业园区", "320500", "苏州"],
  ["北京市海淀区", "110000", "北京"],
  ["江苏省苏州市昆山市花桥镇", "320500", "苏州"],
])("%s lies in %s and is no name of it: that is %s", (text, code, short) => {
  expect(findPlace(text, "")).toEqual({ code, named: false, short });
});

test.each(["省外", "全国", "其他", "苏州以外"])("%s is nowhere in a province either", (text) => {
  expect(findPlace(text, "江苏省")).toBeUndefined();
});

test.each(["江苏,浙江", "苏州、无锡", "台北市", "全国"])("%s is no place, or more than one", (text) => {
  expect(findPlace(text, "")).toBeUndefined();
});

test.each(
  [
    // Who bears the name of a place, in full or in short.
    [
      "江苏大学",
      "江苏省科技厅",
      "北京大学深圳研究院",
      "苏州有限公司",
      "江苏高校",
      "江苏师大",
      "大连理工",
      "西安电子",
      "江苏省企业",
    ],
    ["北京市海淀区教委", "Nanjing University", "Beijing Normal University", "Suzhou Steel Co., Ltd."],
    // Several places, and all but one.
    ["江苏等省份", "江苏省等地", "江苏以外", "海南省外", "江苏省各地", "江苏（除苏州）"],
    // Roads that are called so, elsewhere.
    ["南京路", "南京西路", "北京路100号", "上海大道", "Nanjing Road", "江苏城市", "上海超市"],
  ].flat(),
)("what only begins with a place, or is all but one, is none: %s", (text) => {
  expect(findPlace(text, "")).toBe(undefined);
});

test.each([
  ["苏州工业园区", "320500"],
  ["江苏省南京市鼓楼区汉口路22号南京大学", "320000"],
  ["北京市海淀区", "110000"],
  ["北京海淀", "110000"],
  ["上海浦东", "310000"],
  ["苏州昆山", "320500"],
  ["江苏（昆山）", "320000"],
  ["苏州（工业园区）", "320500"],
  ["大连高新区", "210200"],
  ["唐山市路南区", "130200"],
  ["鞍山市海城市", "210300"],
  ["南京市区", "320100"],
  ["江苏省内", "320000"],
  ["南京市北京东路", "320100"],
  ["上海市南京路100号", "310000"],
  ["苏州市独墅湖科教城", "320500"],
  ["北京中关村", "110000"],
  ["湖北省恩施州", "422800"],
  ["Nanjing Jiangning District", "320100"],
  ["Beijing Municipality", "110000"],
])("what lies in a place lies there: %s", (text, code) => {
  expect(findPlace(text, "")?.code.slice(0, 2)).toBe(code.slice(0, 2));
});
