import { describe, expect, test } from "vitest";
import { findAll } from "../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);

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
      "1. 常州市智能制造产教联合体（牵头学校：常州机电职业技术学院，牵头企业：江苏恒立液压股份有限公司）",
      [
        "常州机电职业技术学院 LEADS 常州市智能制造产教联合体 1",
        "江苏恒立液压股份有限公司 LEADS 常州市智能制造产教联合体 2",
      ],
    ],
    [
      "Jinhai University has signed a memorandum of understanding with Baiyun Group on Monday.",
      ["Jinhai University SIGNED memorandum of understanding 1", "Baiyun Group SIGNED memorandum of understanding 2"],
    ],
    [
      "Those present included Director of Jinhai Institute Dr. Ali Khan, CEO of Baiyun Group Dr. Omar Abid, and others.",
      [
        "Ali Khan HOLDS_POSITION Jinhai Institute Director UNKNOWN",
        "Omar Abid HOLDS_POSITION Baiyun Group CEO UNKNOWN",
      ],
    ],
    [
      "A meeting was held. Speaking at the meeting, Dr. Ali Khan praised the staff. Attending the meeting were Mr. Omar Abid and Ms. Nguyen Thi My Hanh.",
      ["Ali Khan SPOKE_AT meeting", "Omar Abid ATTENDED meeting", "Nguyen Thi My Hanh ATTENDED meeting"],
    ],
    [
      "南京工业大学膜产业学院由南京工业大学与江苏恒立液压股份有限公司共建。",
      [
        "南京工业大学 HOSTS 南京工业大学膜产业学院 CO_HOST",
        "江苏恒立液压股份有限公司 HOSTS 南京工业大学膜产业学院 CO_HOST",
      ],
    ],
    [
      "首批重点产业学院名单公布：江海大学物联网学院、滨州大学大数据学院等入选。",
      ["江海大学 HOSTS 江海大学物联网学院 HOST", "滨州大学 HOSTS 滨州大学大数据学院 HOST"],
    ],
    [
      "矿业工程学院，山东能源集团科技发展部、人力资源部相关负责同志参加。",
      ["山东能源集团科技发展部 PART_OF 山东能源集团", "人力资源部 PART_OF 山东能源集团"],
    ],
    [
      "江海大学与甲集团有限公司、江南学院与乙集团有限公司分别签约，共建智慧交通产业学院。",
      [], // nobody can tell whose it is
    ],
    [
      "Chen Ziji, director of Northern Polytechnic University's department of vocational education, spoke.",
      [], // a post in a department that has no name
    ],
    [
      "产业学院院长由甲乙汽车部件（苏州）有限公司制造总监王磊担任。",
      ["王磊 HOLDS_POSITION 甲乙汽车部件（苏州）有限公司 制造总监 UNKNOWN"],
    ],
    [
      "It was signed by Peter Koerte, Chief Technology Officer of Siemens AG.",
      ["Peter Koerte HOLDS_POSITION Siemens AG Chief Technology Officer UNKNOWN"],
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
      "江海大学教授李明、王平当选中国工程院院士。",
      [
        "李明 HOLDS_POSITION 江海大学 教授 UNKNOWN",
        "李明 MEMBER_OF 中国工程院 ACADEMICIAN",
        "王平 MEMBER_OF 中国工程院 ACADEMICIAN",
      ],
    ],
    ["江海大学教授李明有望当选中国工程院院士。", ["李明 HOLDS_POSITION 江海大学 教授 UNKNOWN"]],
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
      [
        "天津大学 SIGNED 校企合作协议 1",
        "华为技术有限公司 SIGNED 校企合作协议 2",
        "天津大学 HOSTS 华为智能制造产业学院 CO_HOST PLANNED",
        "华为技术有限公司 HOSTS 华为智能制造产业学院 CO_HOST PLANNED",
        "校企合作协议 ESTABLISHES 华为智能制造产业学院 PLANNED",
      ],
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
