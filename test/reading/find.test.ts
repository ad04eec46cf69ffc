import { describe, expect, test } from "vitest";
import { findAll } from "../../src/reading/finding/find-all.js";
import { findFigures } from "../../src/reading/finding/find-figures.js";
import { findKnown, listKnownNames } from "../../src/reading/finding/find-known.js";
import { findSentences } from "../../src/reading/find-sentences.js";
import { readModel } from "../../src/model/read-model.js";
import { planProposal } from "../../src/reading/proposing/plan-proposal.js";
import type { Mention } from "../../src/reading/proposal.js";
import { entity, named } from "../loading/statements.js";

const NOTHING = listKnownNames([]);
const known = listKnownNames([
  ...entity("university-pku", "University", "Peking University"),
  named("university-pku", "北京大学", "zh-Hans", "OFFICIAL"),
  named("university-pku", "PKU", "en", "ACRONYM"),
  ...entity("university-a", "University", "Steel College"),
  ...entity("university-b", "University", "Steel College"),
]);
const print = ({ kind, text }: Mention): string => `${kind} ${text}`;

describe("names", () => {
  test.each<[string, string, string[]]>([
    [
      "those that are known, the longest",
      "北京大学与 Peking University (PKU) …",
      ["university-pku 北京大学", "university-pku Peking University", "university-pku PKU"],
    ],
    [
      "in capitals or not, as whole words",
      "PEKING UNIVERSITY, Peking Universityship, pku",
      ["university-pku PEKING UNIVERSITY"],
    ],
    ["not those that several bear", "Steel College", []],
  ])("%s", (_title, text, expected) => {
    expect(findKnown(text, known).map((one) => `${one.id} ${one.text}`)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    [
      "共同体由江苏沙钢集团有限公司、北京科技大学和莱芜职业技术学院牵头。",
      ["Enterprise 江苏沙钢集团有限公司", "University 北京科技大学", "University 莱芜职业技术学院"],
    ],
    [
      "包括华为技术有限公司和中国联合重型燃气轮机技术有限公司。",
      ["Enterprise 华为技术有限公司", "Enterprise 中国联合重型燃气轮机技术有限公司"],
    ],
    ["来自西安财经学院的代表参加大会。", ["University 西安财经学院"]],
    [
      "教育部高等教育司发布了通知,黑龙江省教育厅转发。",
      ["OrganizationalUnit 教育部高等教育司", "GovernmentBody 教育部", "GovernmentBody 黑龙江省教育厅"],
    ],
    [
      "北京航空航天大学生物与医学工程学院",
      ["OrganizationalUnit 北京航空航天大学生物与医学工程学院", "University 北京航空航天大学"],
    ],
    ["该校与企业共建实验室,各高校和有关公司参加论坛。", []],
    ["《关于加强产教融合的实施意见》和《红楼梦》", ["PolicyDocument 关于加强产教融合的实施意见"]],
    [
      "It is led by Jiangsu Shagang Group Co., Ltd., Beijing University of Science and Technology, and Laiwu Vocational and Technical College.",
      [
        "Enterprise Jiangsu Shagang Group Co., Ltd.",
        "University Beijing University of Science and Technology",
        "University Laiwu Vocational and Technical College",
      ],
    ],
    [
      "Recently, the Heilongjiang Provincial Department of Education announced it.",
      ["GovernmentBody Heilongjiang Provincial Department of Education"],
    ],
    [
      "The 9th Matchmaking Meeting of the Ministry of Education began.",
      ["Event 9th Matchmaking Meeting of the Ministry of Education", "GovernmentBody Ministry of Education"],
    ],
    ["Deepening University-Enterprise Cooperation. The project went on.", []],
    [
      "全国钢铁行业产教融合共同体成立大会召开。",
      ["Event 全国钢铁行业产教融合共同体成立大会", "Community 全国钢铁行业产教融合共同体"],
    ],
    ["构建人类命运共同体,打造产教融合创新平台,建设未来技术学院。", []],
    [
      "据山东省教育厅介绍，天津大学成立大数据实验室。",
      ["GovernmentBody 山东省教育厅", "University 天津大学", "Laboratory 大数据实验室"],
    ],
    ["学校没有与北京科技大学签约。", ["University 北京科技大学"]],
    [
      "教育部高等教育司理工处",
      ["OrganizationalUnit 教育部高等教育司理工处", "OrganizationalUnit 教育部高等教育司", "GovernmentBody 教育部"],
    ],
    ["Jinhai University Joins Baiyun Group", ["University Jinhai University", "Enterprise Baiyun Group"]],
    [
      "The Key Laboratory of Soil Ecology of Jinhai University opened; a Future Technology College is planned.",
      ["Laboratory Key Laboratory of Soil Ecology", "University Jinhai University"],
    ],
    ["论坛在山东省济南市举行。", ["Place 山东省", "Place 济南市"]],
  ])("%s", (text, expected) => {
    expect(
      findAll(text, NOTHING)
        .mentions.filter(({ kind }) => kind !== "Person")
        .map(print),
    ).toEqual(expected);
  });
});

describe("people with posts, and verbs", () => {
  const links = (text: string): string[] =>
    findAll(text, NOTHING).links.map(({ type, from, to, details, modality }) =>
      [
        from.text,
        type,
        to === "source" ? to : to.text,
        ...Object.values(details),
        ...(modality ? [modality] : []),
      ].join(" "),
    );

  test.each<[string, string[]]>([
    [
      "东莞理工学院党委副书记、校长马宏伟致辞。",
      ["马宏伟 HOLDS_POSITION 东莞理工学院 党委副书记 UNKNOWN", "马宏伟 HOLDS_POSITION 东莞理工学院 校长 UNKNOWN"],
    ],
    [
      "哈尔滨工业大学教授,中国软件行业协会副理事长吕卫锋表示",
      ["吕卫锋 HOLDS_POSITION 中国软件行业协会 副理事长 UNKNOWN", "吕卫锋 HOLDS_POSITION 哈尔滨工业大学 教授 UNKNOWN"],
    ],
    [
      "天津大学原校长欧阳平、北方工业大学副校长栗苹参加。",
      ["欧阳平 HOLDS_POSITION 天津大学 原校长 FORMER", "栗苹 HOLDS_POSITION 北方工业大学 副校长 UNKNOWN"],
    ],
    [
      "Li Ping, Vice President of Northern Polytechnic University, spoke.",
      ["Li Ping HOLDS_POSITION Northern Polytechnic University Vice President UNKNOWN"],
    ],
    [
      "全国优质钢铁行业产教融合共同体由江苏沙钢集团有限公司、北京科技大学牵头。",
      [
        "江苏沙钢集团有限公司 LEADS 全国优质钢铁行业产教融合共同体 1",
        "北京科技大学 LEADS 全国优质钢铁行业产教融合共同体 2",
      ],
    ],
    [
      "The Steel Integration Community is led by Shagang Group and Laiwu Technical College.",
      [
        "Shagang Group LEADS Steel Integration Community 1",
        "Laiwu Technical College LEADS Steel Integration Community 2",
      ],
    ],
    [
      "第九届钢铁产业对接会由江苏大学主办,沙洲职业工学院承办。",
      ["江苏大学 ORGANIZED 第九届钢铁产业对接会 SPONSOR", "沙洲职业工学院 ORGANIZED 第九届钢铁产业对接会 UNDERTAKER"],
    ],
    [
      "华为技术有限公司与天津大学将共建智能制造联合实验室。",
      [
        "华为技术有限公司 HOSTS 智能制造联合实验室 CO_HOST PLANNED",
        "天津大学 HOSTS 智能制造联合实验室 CO_HOST PLANNED",
      ],
    ],
    [
      "天津大学与华为技术有限公司签署战略合作框架协议。",
      ["天津大学 SIGNED 战略合作框架协议 1", "华为技术有限公司 SIGNED 战略合作框架协议 2"],
    ],
    ["黑龙江省教育厅印发《关于建设研究生工作站的通知》。", ["黑龙江省教育厅 ISSUED 关于建设研究生工作站的通知"]],
    ["北京大学医学院成立。", ["北京大学医学院 PART_OF 北京大学"]],
    ["来源：中国教育报", ["中国教育报 PUBLISHED source"]],
    ["（记者 王小明 李丽）", ["王小明 CONTRIBUTED_TO source REPORTER", "李丽 CONTRIBUTED_TO source REPORTER"]],
    ["Editor in charge: Ma Li", ["Ma Li CONTRIBUTED_TO source EDITOR"]],
    [
      "第九届钢铁产业论坛在济南市举行。江苏大学校长王平、沙钢集团总裁李强出席会议并致辞。会议由江苏大学副校长马丽主持。",
      [
        "第九届钢铁产业论坛 LOCATED_IN 济南市",
        "王平 HOLDS_POSITION 江苏大学 校长 UNKNOWN",
        "李强 HOLDS_POSITION 沙钢集团 总裁 UNKNOWN",
        "马丽 HOLDS_POSITION 江苏大学 副校长 UNKNOWN",
        "王平 ATTENDED 第九届钢铁产业论坛",
        "李强 ATTENDED 第九届钢铁产业论坛",
        "王平 SPOKE_AT 第九届钢铁产业论坛 ADDRESS",
        "李强 SPOKE_AT 第九届钢铁产业论坛 ADDRESS",
        "马丽 CHAIRED 第九届钢铁产业论坛",
      ],
    ],
    [
      "江苏大学校长王平参加了教材编写。第九届钢铁产业论坛开幕式由江苏大学主办。",
      ["王平 HOLDS_POSITION 江苏大学 校长 UNKNOWN", "江苏大学 ORGANIZED 第九届钢铁产业论坛 SPONSOR"],
    ],
    [
      "The 3rd Steel Forum was held in Jinan. Li Ping, president of Jinhai University, attended the forum and gave a keynote speech.",
      [
        "3rd Steel Forum LOCATED_IN Jinan",
        "Li Ping HOLDS_POSITION Jinhai University president UNKNOWN",
        "Li Ping ATTENDED 3rd Steel Forum",
        "Li Ping SPOKE_AT 3rd Steel Forum KEYNOTE_SPEECH",
      ],
    ],
    [
      "江苏大学加入全国钢铁行业产教融合共同体。沙钢集团是全国优质钢铁产教融合共同体副理事长单位。",
      [
        "江苏大学 MEMBER_OF 全国钢铁行业产教融合共同体",
        "沙钢集团 MEMBER_OF 全国优质钢铁产教融合共同体 DEPUTY_DIRECTOR_UNIT",
      ],
    ],
    ["江苏大学与全国钢铁行业产教融合共同体合作。", []],
    ["中国工程院院士王平介绍了情况。", ["王平 MEMBER_OF 中国工程院 ACADEMICIAN"]],
    [
      "天津大学与华为技术有限公司签署战略合作协议。双方将共建智能制造联合实验室。",
      [
        "天津大学 SIGNED 战略合作协议 1",
        "华为技术有限公司 SIGNED 战略合作协议 2",
        "天津大学 HOSTS 智能制造联合实验室 CO_HOST PLANNED",
        "华为技术有限公司 HOSTS 智能制造联合实验室 CO_HOST PLANNED",
      ],
    ],
    ["天津大学没有与华为技术有限公司签署战略合作协议，也不会加入全国钢铁行业产教融合共同体。", []],
    ["Tianjin University never joined the Steel Integration Community.", []],
    ["天津大学不断发展，加入全国钢铁行业产教融合共同体。", ["天津大学 MEMBER_OF 全国钢铁行业产教融合共同体"]],
    [
      "天津大学与华为技术有限公司签署校企合作协议，双方将共建华为智能制造产业学院。",
      ["天津大学 SIGNED 校企合作协议 1", "华为技术有限公司 SIGNED 校企合作协议 2"],
    ],
    ["天津大学和北京大学都很大。", []],
  ])("%s", (text, expected) => {
    expect(links(text).sort()).toEqual([...expected].sort());
  });

  test.each([
    ["天津大学（Tianjin University）", "Tianjin University LABEL"],
    ["Strategic Alliance Association (SAA)", "SAA ACRONYM"],
    ["江苏沙钢集团有限公司（以下简称“沙钢”）", "沙钢 ABBREVIATION"],
    ["天津大学（2024年）", undefined],
  ])("what brackets add: %s", (text, expected) => {
    expect(findAll(text, NOTHING).names.map((name) => `${name.text} ${name.nameKind}`)[0]).toBe(expected);
  });
});

describe("figures", () => {
  test.each<[string, string[]]>([
    [
      "来自全国近500所高校、300家企业的代表参会",
      ["近500所高校 500 university NEARLY", "300家企业 300 enterprise EXACT"],
    ],
    ["超过1万人次在线观看,立项9.9万项", ["超过1万人次 10000 visit MORE_THAN", "9.9万项 99000 project EXACT"]],
    ["1700余家企业,约3.5亿元", ["1700余家企业 1700 enterprise MORE_THAN", "约3.5亿元 350000000 CNY APPROXIMATE"]],
    ["2023年4月1日,第3届", []],
    ["就业率达到96.5%,约30％", ["96.5% 96.5 percent EXACT", "约30％ 30 percent APPROXIMATE"]],
    [
      "nearly 500 universities and more than 1,700 leading enterprises",
      [
        "nearly 500 universities 500 university NEARLY",
        "more than 1,700 leading enterprises 1700 enterprise MORE_THAN",
      ],
    ],
    [
      "over 2.5 million people; about 30 percent",
      ["over 2.5 million people 2500000 person MORE_THAN", "about 30 percent 30 percent APPROXIMATE"],
    ],
    [
      "千名代表,三所院校,一所大学,每个专业;11位优秀项目负责人",
      ["千名代表 1000 person EXACT", "三所院校 3 university EXACT", "11位 11 person EXACT"],
    ],
    ["30 million yuan over 6 years", ["30 million yuan 30000000 CNY EXACT"]],
    ["On April 1-2, 2023, in 2022 which was the 9th, Win32 and 10:08", []],
  ])("%s", (text, expected) => {
    expect(
      findFigures(text).map(({ text: words, value, unit, qualifier }) => `${words} ${value} ${unit} ${qualifier}`),
    ).toEqual(expected);
  });
});

test("sentences end where they end", () => {
  const text = "Shagang Group Co., Ltd. leads it. The next is 3.5 percent.\n第一句。“第二句！”第三句";
  expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Shagang Group Co., Ltd. leads it.",
    "The next is 3.5 percent.",
    "第一句。",
    "“第二句！”",
    "第三句",
  ]);
});

describe("what is one", () => {
  const propose = (text: string): ReturnType<typeof planProposal> =>
    planProposal(text, findAll(text, NOTHING), { sourceId: "source", model: readModel(), ids: new Set() });

  test.each<[string, string, string[]]>([
    [
      "in both languages",
      "东湖师范学院院长沈雅文致辞。\nShen Yawen, president of Donghu Normal College, spoke.",
      ["东湖师范学院 / Donghu Normal College", "沈雅文 / Shen Yawen"],
    ],
    [
      "but not by a loose translation",
      "东湖师范学院很大。\nXihu Medical College is small.",
      ["东湖师范学院", "Xihu Medical College"],
    ],
    [
      "in full and in short",
      "第五届智能制造产教融合论坛开幕。智能制造产教融合论坛很成功。",
      ["第五届智能制造产教融合论坛 / 智能制造产教融合论坛"],
    ],
    [
      "a figure in both languages",
      "有超过200所高校。\nThere are more than 200 universities.",
      ["超过200所高校 / more than 200 universities"],
    ],
  ])("%s", (_title, text, expected) => {
    expect(propose(text).entities.map(({ names }) => names.map(({ value }) => value).join(" / "))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["第五届钢铁论坛举行,来自全国近500所高校的代表参加。", ["第五届钢铁论坛"]],
    ["天津大学有教职工1800人。该校设有72个专业。", ["天津大学", "天津大学"]],
    ["天津大学很大。全国有300家企业。", ["the document"]],
    ["与天津大学合作的有300家企业。", ["the document"]],
    ["全国钢铁产教融合共同体由沙钢集团、山东大学和天津大学牵头，有成员单位约320家。", ["全国钢铁产教融合共同体"]],
    ["山东大学、天津大学和沙钢集团共有专家320名。", ["the document"]],
  ])("what figures are about: %s", (text, expected) => {
    const { entities, links } = propose(text);
    expect(
      links
        .filter(({ type }) => type === "MEASURES")
        .map(({ to }) => (to === "source" ? "the document" : entities.find(({ id }) => id === to)?.names[0]?.value)),
    ).toEqual(expected);
  });
});
