import { describe, expect, test } from "vitest";
import { findAll } from "../../src/reading/find-all.js";
import { findFigures } from "../../src/reading/find-figures.js";
import { findKnown, listKnownNames } from "../../src/reading/find-known.js";
import { findSentences } from "../../src/reading/find-sentences.js";
import type { Mention } from "../../src/reading/proposal.js";
import { entity, named } from "../loading/statements.js";

const NOTHING = listKnownNames([]);
const known = listKnownNames([
  ...entity("university-pku", "University", "Peking University"), named("university-pku", "北京大学", "zh-Hans", "OFFICIAL"), named("university-pku", "PKU", "en", "ACRONYM"),
  ...entity("university-a", "University", "Steel College"), ...entity("university-b", "University", "Steel College"),
]);
const print = ({ kind, text }: Mention): string => `${kind} ${text}`;

describe("names", () => {
  test.each<[string, string, string[]]>([
    ["those that are known, the longest", "北京大学与 Peking University (PKU) …", ["university-pku 北京大学", "university-pku Peking University", "university-pku PKU"]],
    ["in capitals or not, as whole words", "PEKING UNIVERSITY, Peking Universityship, pku", ["university-pku PEKING UNIVERSITY"]],
    ["not those that several bear", "Steel College", []],
  ])("%s", (_title, text, expected) => {
    expect(findKnown(text, known).map((one) => `${one.id} ${one.text}`)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["共同体由江苏沙钢集团有限公司、北京科技大学和莱芜职业技术学院牵头。", ["Enterprise 江苏沙钢集团有限公司", "University 北京科技大学", "University 莱芜职业技术学院"]],
    ["包括华为技术有限公司和中国联合重型燃气轮机技术有限公司。", ["Enterprise 华为技术有限公司", "Enterprise 中国联合重型燃气轮机技术有限公司"]],
    ["来自西安财经学院的代表参加大会。", ["University 西安财经学院"]],
    ["教育部高等教育司发布了通知,黑龙江省教育厅转发。", ["OrganizationalUnit 教育部高等教育司", "GovernmentBody 教育部", "GovernmentBody 黑龙江省教育厅"]],
    ["北京航空航天大学生物与医学工程学院", ["OrganizationalUnit 北京航空航天大学生物与医学工程学院", "University 北京航空航天大学"]],
    ["该校与企业共建实验室,各高校和有关公司参加论坛。", []],
    ["《关于加强产教融合的实施意见》和《红楼梦》", ["PolicyDocument 关于加强产教融合的实施意见"]],
    ["It is led by Jiangsu Shagang Group Co., Ltd., Beijing University of Science and Technology, and Laiwu Vocational and Technical College.",
      ["Enterprise Jiangsu Shagang Group Co., Ltd.", "University Beijing University of Science and Technology", "University Laiwu Vocational and Technical College"]],
    ["Recently, the Heilongjiang Provincial Department of Education announced it.", ["GovernmentBody Heilongjiang Provincial Department of Education"]],
    ["The 9th Matchmaking Meeting of the Ministry of Education began.", ["Event 9th Matchmaking Meeting of the Ministry of Education", "GovernmentBody Ministry of Education"]],
    ["Deepening University-Enterprise Cooperation. The project went on.", []],
  ])("%s", (text, expected) => {
    expect(findAll(text, NOTHING).mentions.filter(({ kind }) => kind !== "Person").map(print)).toEqual(expected);
  });
});

describe("people with posts, and verbs", () => {
  const links = (text: string): string[] => findAll(text, NOTHING).links.map(({ type, from, to, details, modality }) =>
    [from.text, type, to === "source" ? to : to.text, ...Object.values(details), ...(modality ? [modality] : [])].join(" "));

  test.each<[string, string[]]>([
    ["东莞理工学院党委副书记、校长马宏伟致辞。", ["马宏伟 HOLDS_POSITION 东莞理工学院 党委副书记 UNKNOWN", "马宏伟 HOLDS_POSITION 东莞理工学院 校长 UNKNOWN"]],
    ["哈尔滨工业大学教授,中国软件行业协会副理事长吕卫锋表示", ["吕卫锋 HOLDS_POSITION 中国软件行业协会 副理事长 UNKNOWN", "吕卫锋 HOLDS_POSITION 哈尔滨工业大学 教授 UNKNOWN"]],
    ["天津大学原校长欧阳平、北方工业大学副校长栗苹参加。", ["欧阳平 HOLDS_POSITION 天津大学 原校长 FORMER", "栗苹 HOLDS_POSITION 北方工业大学 副校长 UNKNOWN"]],
    ["Li Ping, Vice President of Northern Polytechnic University, spoke.", ["Li Ping HOLDS_POSITION Northern Polytechnic University Vice President UNKNOWN"]],
    ["全国优质钢铁行业产教融合共同体由江苏沙钢集团有限公司、北京科技大学牵头。", ["江苏沙钢集团有限公司 LEADS 全国优质钢铁行业产教融合共同体 1", "北京科技大学 LEADS 全国优质钢铁行业产教融合共同体 2"]],
    ["The Steel Integration Community is led by Shagang Group and Laiwu Technical College.", ["Shagang Group LEADS Steel Integration Community 1", "Laiwu Technical College LEADS Steel Integration Community 2"]],
    ["第九届钢铁产业对接会由江苏大学主办,沙洲职业工学院承办。", ["江苏大学 ORGANIZED 第九届钢铁产业对接会 SPONSOR", "沙洲职业工学院 ORGANIZED 第九届钢铁产业对接会 UNDERTAKER"]],
    ["华为技术有限公司与天津大学将共建智能制造联合实验室。", ["华为技术有限公司 HOSTS 智能制造联合实验室 CO_HOST PLANNED", "天津大学 HOSTS 智能制造联合实验室 CO_HOST PLANNED"]],
    ["天津大学与华为技术有限公司签署战略合作框架协议。", ["天津大学 SIGNED 战略合作框架协议 1", "华为技术有限公司 SIGNED 战略合作框架协议 2"]],
    ["黑龙江省教育厅印发《关于建设研究生工作站的通知》。", ["黑龙江省教育厅 ISSUED 关于建设研究生工作站的通知"]],
    ["北京大学医学院成立。", ["北京大学医学院 PART_OF 北京大学"]],
    ["来源：中国教育报", ["中国教育报 PUBLISHED source"]],
    ["天津大学和北京大学都很大。", []],
  ])("%s", (text, expected) => {
    expect(links(text).sort()).toEqual([...expected].sort());
  });

  test.each([
    ["天津大学（Tianjin University）", "Tianjin University LABEL"], ["Strategic Alliance Association (SAA)", "SAA ACRONYM"], ["江苏沙钢集团有限公司（以下简称“沙钢”）", "沙钢 ABBREVIATION"], ["天津大学（2024年）", undefined],
  ])("what brackets add: %s", (text, expected) => {
    expect(findAll(text, NOTHING).names.map((name) => `${name.text} ${name.nameKind}`)[0]).toBe(expected);
  });
});

describe("figures", () => {
  test.each<[string, string[]]>([
    ["来自全国近500所高校、300家企业的代表参会", ["近500所高校 500 university NEARLY", "300家企业 300 enterprise EXACT"]],
    ["超过1万人次在线观看,立项9.9万项", ["超过1万人次 10000 visit MORE_THAN", "9.9万项 99000 project EXACT"]],
    ["1700余家企业,约3.5亿元", ["1700余家企业 1700 enterprise MORE_THAN", "约3.5亿元 350000000 CNY APPROXIMATE"]],
    ["2023年4月1日,第3届", []],
    ["nearly 500 universities and more than 1,700 leading enterprises", ["nearly 500 universities 500 university NEARLY", "more than 1,700 leading enterprises 1700 enterprise MORE_THAN"]],
    ["over 2.5 million people; about 30 percent", ["over 2.5 million people 2500000 person MORE_THAN", "about 30 percent 30 percent APPROXIMATE"]],
    ["On April 1-2, 2023, in 2022 which was the 9th, Win32 and 10:08", []],
  ])("%s", (text, expected) => {
    expect(findFigures(text).map(({ text: words, value, unit, qualifier }) => `${words} ${value} ${unit} ${qualifier}`)).toEqual(expected);
  });
});

test("sentences end where they end", () => {
  const text = "Shagang Group Co., Ltd. leads it. The next is 3.5 percent.\n第一句。“第二句！”第三句";
  expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Shagang Group Co., Ltd. leads it.", "The next is 3.5 percent.", "第一句。", "“第二句！”", "第三句"]);
});
