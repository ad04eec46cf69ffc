import { expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);
const listNames = (text: string): string[] => findAll(text, NOTHING).mentions.map(({ text: name }) => name);

/** As registers have them: with numbers, joining words, and verbs that are none there. */
const REGISTERED: readonly string[] = [
  "上海第二工业大学",
  "山东第一医科大学",
  "北京第二外国语学院",
  "湖南第一师范学院",
  "天津国土资源和房屋职业学院",
  "河南水利与环境职业学院",
  "岳阳现代服务职业学院",
  "江苏联合职业技术学院",
  "四川希望汽车职业学院",
  "可克达拉职业技术学院",
  "北京应用物理与计算数学研究所",
  "中国科学院长春光学精密机械与物理研究所",
  "上海城市建设设计研究院",
  "城市与区域生态国家重点实验室",
  "土壤与农业可持续发展国家重点实验室",
  "脑与认知科学国家重点实验室",
  "煤炭资源高效开采与洁净利用国家重点实验室",
  "滨江市城南水利枢纽管理局",
];
test.each(REGISTERED)("%s is one name, whatever words are in it", (name) => {
  expect(listNames(`近日，${name}与滨江大学签署合作协议。`)).toContain(name);
});

/** What the sentence says, and the names in it: no more. */
test.each<[string, string[]]>([
  ["省教育厅宣布学院领导班子调整的决定。", ["省教育厅"]],
  ["这次知行学院主要领导的调整，是学校党委根据知行学院领导班子的情况作出的。", ["知行学院", "知行学院"]],
  ["杨明一行3人来学院调研走访。", []],
  ["李大明做了学会2023年工作报告。", []],
  ["各分支机构、省区市学会和工作总部有关负责同志参加。", []],
  ["领导班子高度重视实训基地建设。", []],
  ["该公司是一家大型国有控股医药上市公司。", []],
  ["基金用于奖助江海大学优秀学生。", ["江海大学"]],
  ["许建华向南屏大学捐赠100万元。", ["南屏大学"]],
  ["该协会可能与滨江联盟合作编写教材。", ["滨江联盟"]],
  ["中共滨江大学委员会研究决定。", ["中共滨江大学委员会", "滨江大学"]],
  ["北辰医药和北辰医药公益基金会捐赠。", ["北辰医药公益基金会"]],
  ["直升机先进集成装配技术与装备实验室揭牌。", ["直升机先进集成装配技术与装备实验室"]],
  ["院长李国华等学院领导出席。", ["李国华"]],
  ["江苏沙钢与北京科技大学签约。", ["江苏沙钢", "北京科技大学", "签约"]],
  ["北辰第一服务集团与江海选择科技有限公司签约。", ["北辰第一服务集团", "江海选择科技有限公司", "签约"]],
  ["江海大学与众安集团签约。", ["江海大学", "众安集团", "签约"]],
  ["发展规划处、学生工作处、环境学院等单位负责人参加。", ["发展规划处", "学生工作处", "环境学院"]],
])("%s", (text, names) => {
  expect(listNames(text).filter((name) => !/大会|会议/u.test(name))).toEqual(names);
});
