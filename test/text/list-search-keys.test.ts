import { expect, test } from "vitest";
import { listSearchKeys } from "../../src/text/list-search-keys.js";

const NAMES: [title: string, value: string, kind: string, keys: string[]][] = [
  [
    "pinyin apart, joined, initials",
    "北京大学",
    "UNIVERSITY",
    ["北 京 大 学", "bei jing da xue", "beijingdaxue", "bjdx"],
  ],
  [
    "traditional is read as simplified",
    "清華大學",
    "UNIVERSITY",
    ["清 华 大 学", "qing hua da xue", "qinghuadaxue", "qhdx"],
  ],
  ["a surname is read as one", "单仁平", "PERSON", ["单 仁 平", "shan ren ping", "shanrenping", "renpingshan", "srp"]],
  [
    "a given name is read as words are",
    "曾重庆",
    "PERSON",
    [
      "曾 重 庆",
      "zeng chong qing",
      "zengchongqing",
      "chongqingzeng",
      "zeng zhong qing",
      "zengzhongqing",
      "zhongqingzeng",
      "zcq",
      "zzq",
    ],
  ],
  ["曾 as a surname", "曾国藩", "Person", ["曾 国 藩", "zeng guo fan", "zengguofan", "guofanzeng", "zgf"]],
  ["仇 as a surname", "仇英", "PERSON", ["仇 英", "qiu ying", "qiuying", "yingqiu", "qy"]],
  [
    "every spelling of ü",
    "吕布",
    "PERSON",
    ["吕 布", "lv bu", "lvbu", "bulv", "lu bu", "lubu", "bulu", "lyu bu", "lyubu", "bulyu", "lb"],
  ],
  ["letters and digits stay whole", "C919客机", "PROJECT", ["c919 客 机", "c919 ke ji", "c919keji", "c919kj"]],
  [
    "an acronym passes over small words",
    "Harbin University of Science and Technology",
    "UNIVERSITY",
    ["harbinuniversityofscienceandtechnology", "hust"],
  ],
  ["one word has no acronym", "Shagang", "ENTERPRISE", []],
  ["a person's names in both orders", "Renping Shan", "PERSON", ["renpingshan", "shan renping", "shanrenping"]],
  ["nothing to find", "★", "ENTERPRISE", []],
];

test.each(NAMES)("%s", (_title, value, kind, keys) => {
  expect(listSearchKeys({ value, kind, language: "", nameKind: "LABEL" })).toEqual(keys);
});
