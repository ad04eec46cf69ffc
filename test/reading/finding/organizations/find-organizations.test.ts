import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";
import type { Mention } from "../../../../src/reading/proposal.js";

const NOTHING = listKnownNames([]);
const print = ({ kind, text }: Mention): string => `${kind} ${text}`;

describe("names by what they end in", () => {
  test.each<[string, string[]]>([
    // What leads to a name, or stands in brackets behind it, is none of it.
    ["图为江海大学与北辰科技有限公司签约。", ["University 江海大学", "Enterprise 北辰科技有限公司", "Agreement 签约"]],
    // A name in Latin letters ends where Chinese begins.
    ["Jinhai University均未参加。", ["University Jinhai University"]],
    [
      "Jinhai University与北辰集团签署协议。",
      ["University Jinhai University", "Enterprise 北辰集团", "Agreement 协议"],
    ],
    // A school of a university that is called for short is no university.
    ["辽理工机器人学院与北辰集团举行座谈。", ["OrganizationalUnit 辽理工机器人学院", "Enterprise 北辰集团"]],
    ["受到辽理工机器人学院的欢迎。", ["OrganizationalUnit 辽理工机器人学院"]],
    ["辽宁理工学院很大。", ["University 辽宁理工学院"]],
    ["江海大学招生与就业指导处负责人陪同。", ["OrganizationalUnit 江海大学招生与就业指导处", "University 江海大学"]],
    ["产业学院2024年起改由北辰科技有限公司承办。", ["Enterprise 北辰科技有限公司"]],
    ["它并非北辰集团有限公司的公司。", ["Enterprise 北辰集团有限公司"]],
    ["江海大学（牵头）、北辰科技有限公司（参与）联合申报。", ["University 江海大学", "Enterprise 北辰科技有限公司"]],
    ["中国矿业大学（徐州）很大。", ["University 中国矿业大学（徐州）"]],
    ["曾任江海大学、滨州大学教授。", ["University 江海大学", "University 滨州大学"]],
    ["李明受江海大学委托。", ["University 江海大学"]],
    [
      "北辰科技有限公司退出全国钢铁产教融合共同体。",
      ["Enterprise 北辰科技有限公司", "Community 全国钢铁产教融合共同体"],
    ],
    [
      "共同体由江苏沙钢集团有限公司、北京科技大学和莱芜职业技术学院牵头。",
      ["Enterprise 江苏沙钢集团有限公司", "University 北京科技大学", "University 莱芜职业技术学院"],
    ],
    [
      "包括华为技术有限公司和中国联合重型燃气轮机技术有限公司。",
      ["Enterprise 华为技术有限公司", "Enterprise 中国联合重型燃气轮机技术有限公司"],
    ],
    ["来自西安财经学院的代表参加大会。", ["University 西安财经学院", "Event 大会"]],
    [
      "教育部高等教育司发布了通知,黑龙江省教育厅转发。",
      ["OrganizationalUnit 教育部高等教育司", "GovernmentBody 教育部", "GovernmentBody 黑龙江省教育厅"],
    ],
    [
      "北京航空航天大学生物与医学工程学院",
      ["OrganizationalUnit 北京航空航天大学生物与医学工程学院", "University 北京航空航天大学"],
    ],
    ["该校与企业共建实验室,各高校和有关公司参加论坛。", ["Event 论坛"]],
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
    ["确定常州市智能制造产教联合体为第二批试点。", ["Community 常州市智能制造产教联合体"]],
    ["由宁波大学与东方日升新能源股份有限公司组建。", ["University 宁波大学", "Enterprise 东方日升新能源股份有限公司"]],
    ["总经理一行到访中国矿业大学。", ["University 中国矿业大学"]],
    ["国家卫星导航与位置服务产业产教融合共同体成立。", ["Community 国家卫星导航与位置服务产业产教融合共同体"]],
    [
      "Huawei Technologies and Festo Didactic SE are members.",
      ["Enterprise Huawei Technologies", "Enterprise Festo Didactic SE"],
    ],
    ["大会选举江苏国际陆港运营有限公司为理事长单位。", ["Enterprise 江苏国际陆港运营有限公司"]],
    ["公布2023年度湖南省普通高等学校产教融合实训基地立项结果", []],
    [
      "江海大学绿色冶金联合实验室揭牌，绿色冶金联合实验室有三年。",
      ["University 江海大学", "Laboratory 绿色冶金联合实验室", "Laboratory 绿色冶金联合实验室"],
    ],
    ["宝武中央研究院院长介绍。", ["OrganizationalUnit 宝武中央研究院"]],
    [
      "中国航发西安动力控制科技有限公司签约，中国航发西控副总经理签字。",
      ["Enterprise 中国航发西安动力控制科技有限公司"],
    ],
    ["海尔与青岛科技大学签约。", ["Enterprise 海尔", "University 青岛科技大学", "Agreement 签约"]],
    ["科发院、就业指导与服务中心负责人参加。", ["OrganizationalUnit 科发院", "OrganizationalUnit 就业指导与服务中心"]],
    ["各省、自治区、直辖市教育厅（教委），有关单位：", []],
    ["产业学院是江苏省重点产业学院建设点。", []],
    ["牵头企业：甲乙医药集团（天津）股份有限公司", ["Enterprise 甲乙医药集团（天津）股份有限公司"]],
    ["学院将与博世、亚马逊云科技等企业深化合作。", ["Enterprise 博世", "Enterprise 亚马逊云科技"]],
    ["科学技术研究院、化学学院派人参加。", ["OrganizationalUnit 科学技术研究院", "OrganizationalUnit 化学学院"]],
    [
      "苏州工业职业技术学院甲产业学院揭牌，甲产业学院招生。",
      ["University 苏州工业职业技术学院", "Platform 甲产业学院", "Platform 甲产业学院"],
    ],
    [
      "Heads of the School of Astronautics, the Graduate School and the Office of Scientific Research attended.",
      [
        "OrganizationalUnit School of Astronautics",
        "OrganizationalUnit Graduate School",
        "OrganizationalUnit Office of Scientific Research",
      ],
    ],
    [
      "They signed the Agreement on Jointly Building the Space Environment Laboratory.",
      ["Laboratory Space Environment Laboratory"],
    ],
    ["Tsinghua University and Siemens AG signed it.", ["University Tsinghua University", "Enterprise Siemens AG"]],
    [
      "The centre is led by Professor Li Qing of the Department of Automation.",
      ["OrganizationalUnit Department of Automation"],
    ],
    [
      "教育部高等教育司理工处",
      ["OrganizationalUnit 教育部高等教育司理工处", "OrganizationalUnit 教育部高等教育司", "GovernmentBody 教育部"],
    ],
    ["Jinhai University Joins Baiyun Group", ["University Jinhai University", "Enterprise Baiyun Group"]],
    [
      "The Key Laboratory of Soil Ecology of Jinhai University opened; a Future Technology College is planned.",
      ["Laboratory Key Laboratory of Soil Ecology", "University Jinhai University"],
    ],
    // What stands before a name and says what somebody is or was is no part of it.
    ["原南山大学与原北辰学院合并。", ["University 南山大学", "OrganizationalUnit 北辰学院"]],
    ["与烟台学院（原南山大学）签约。", ["University 烟台学院", "University 南山大学"]],
    ["中原大学与太原理工大学签约。", ["University 中原大学", "University 太原理工大学", "Agreement 签约"]],
    ["该联盟前身为广东氢能联盟，现江海大学加入。", ["Association 广东氢能联盟", "University 江海大学"]],
    ["集团旗下子公司北辰科技有限公司签约。", ["Enterprise 北辰科技有限公司"]],
    ["其全资子公司北辰科技有限公司签约。", ["Enterprise 北辰科技有限公司"]],
    ["甲方北辰集团与乙方江海大学签约。", ["Enterprise 北辰集团", "University 江海大学"]],
    ["控股股东沙钢集团、上市公司北辰股份有限公司签约。", ["Enterprise 沙钢集团", "Enterprise 北辰股份有限公司"]],
    ["江海大学下设智能制造产业学院。", ["University 江海大学", "Platform 智能制造产业学院"]],
    // A small word may end the first half of a name, where the other is none by itself.
    ["走访美的集团股份有限公司。", ["Enterprise 美的集团股份有限公司"]],
    ["江海大学与美的集团签约。", ["University 江海大学", "Enterprise 美的集团", "Agreement 签约"]],
    ["新的集团成立。", []],
    [
      "有研科技集团有限公司、河南大有能源股份有限公司加入。",
      ["Enterprise 有研科技集团有限公司", "Enterprise 河南大有能源股份有限公司"],
    ],
    ["论坛在山东省济南市举行。", ["Event 论坛", "Place 山东省", "Place 济南市"]],
  ])("%s", (text, expected) => {
    expect(
      findAll(text, NOTHING)
        .mentions.filter(({ kind }) => kind !== "Person")
        .map(print),
    ).toEqual(expected);
  });
});
