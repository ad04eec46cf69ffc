import { describe, expect, test } from "vitest";
import { readModel } from "../../../src/model/read-model.js";
import { findAll } from "../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../src/reading/proposing/plan-proposal.js";
import type { Proposal } from "../../../src/reading/proposal.js";

const NOTHING = listKnownNames([]);
const model = readModel();

function propose(text: string): Proposal {
  return planProposal(text, findAll(text, NOTHING), { sourceId: "source", title: undefined, model, ids: NOTHING.ids });
}

/** "Kind name", by the first name of each. */
function listEntities(text: string): string[] {
  return propose(text).entities.map(({ kind, names: [name] }) => `${kind} ${name?.value}`);
}

/** "A TYPE B", by the first name of each. */
function listLinks(text: string): string[] {
  const { entities, links } = propose(text);
  const names = new Map(entities.map(({ id, names: [name] }) => [id, name?.value]));
  return [...new Set(links.map(({ type, from, to }) => `${names.get(from) ?? from} ${type} ${names.get(to) ?? to}`))];
}

describe("kinds of names that were missed or invented in texts read by other hands", () => {
  test.each<[string, string[]]>([
    ["近日，代表在江门职业技术学院参观。", ["University 江门职业技术学院"]],
    ["华南交通大学校领导带队赴江铃汽车集团调研。", ["University 华南交通大学", "Enterprise 江铃汽车集团"]],
    [
      "经省发改委、省教育厅同意，并报省经信厅备案。",
      ["GovernmentBody 省发改委", "GovernmentBody 省教育厅", "GovernmentBody 省经信厅"],
    ],
    ["这笔捐赠将主要用于华南理工大学培育师资。", ["University 华南理工大学"]],
    ["长沙中华职业教育社成立。", ["Association 长沙中华职业教育社"]],
    [
      "甘肃省经济学校承办陇原现代职业教育集团成立大会。",
      [
        "EducationalOrganization 甘肃省经济学校",
        "Event 陇原现代职业教育集团成立大会",
        "Association 陇原现代职业教育集团",
      ],
    ],
    ["市政协副主席常胜出席会议。", ["GovernmentBody 市政协", "Person 常胜"]],
    [
      "经济与管理学院、生命科学学院等部门和学院主要负责人参加。",
      ["OrganizationalUnit 经济与管理学院", "OrganizationalUnit 生命科学学院"],
    ],
    ["来源:    发布时间:2022-04-20    阅读量:", []],
    ["省领导陈星、安伟、王刚、宋争辉参加。", ["Person 陈星", "Person 安伟", "Person 王刚", "Person 宋争辉"]],
    ["涉及农业、金融、文化、计算机等领域。", []],
    ["“江海—北辰智能制造学院”揭牌。", ["Platform 江海—北辰智能制造学院"]],
    [
      "国家重点研发计划“智能传感器”重点专项“高精度印刷工艺研究”项目启动。",
      ["Programme 智能传感器", "Project 高精度印刷工艺研究"],
    ],
    ["《江海省企业建设实施细则（试行）》", ["PolicyDocument 江海省企业建设实施细则（试行）"]],
    ["九三学社江海市委主委王力出席。", ["Association 九三学社江海市委", "Person 王力"]],
    ["江海大学（江大）与江大附属企业", ["University 江海大学"]],
    [
      "Wang Jiping, Executive President of Fosun International, spoke for Fosun International.",
      ["Person Wang Jiping", "Enterprise Fosun International"],
    ],
    [
      "heads of the School of Internet of Things and the International Office",
      ["OrganizationalUnit School of Internet of Things", "OrganizationalUnit International Office"],
    ],
    ["搭建产教融合发展服务平台，拓展国际交流活动。", []],
  ])("%s", (text, expected) => {
    expect(listEntities(text).sort()).toEqual([...expected].sort());
  });
});

describe("kinds of links that were missed or invented in texts read by other hands", () => {
  test.each<[title: string, text: string, said: string[], notSaid: string[]]>([
    [
      "会议 is the one that was held, where others are named too",
      "江海市校企合作促进会成立大会在市会议中心召开。促进会理事会第一次全体会议同日举行。\n江海市教育局局长王平、江海大学校长李明出席会议。",
      ["王平 HOLDS_POSITION 江海市教育局"],
      [],
    ],
    [
      "whoever says something at it speaks there",
      "江海大学与北辰集团座谈会在江海大学举行。座谈会上，江海大学校长李明表示，双方合作前景广阔。",
      ["李明 SPOKE_AT 江海大学与北辰集团座谈会"],
      [],
    ],
    [
      "参会 is attending",
      "4月16日，江海大学科研项目启动会在武汉召开。江海大学副校长解孝林等40余人参会。",
      ["解孝林 ATTENDED 江海大学科研项目启动会"],
      [],
    ],
    [
      "who holds an event organises it; who lends the house does not",
      "江海大学举行“昌生奖学金”捐赠仪式",
      ["江海大学 ORGANIZED “昌生奖学金”捐赠仪式"],
      [],
    ],
    [
      "each of the row issued it; who was asked did not",
      "省教育厅、省财政厅印发《江海省产教融合实施办法》。经省人社厅同意，现将《江海省产教融合企业名单》印发。",
      ["省教育厅 ISSUED 江海省产教融合实施办法", "省财政厅 ISSUED 江海省产教融合实施办法"],
      ["省人社厅 ISSUED 江海省产教融合企业名单"],
    ],
    [
      "an agreement sets up what its name says, or what stands behind it",
      "江海大学与北辰集团签署合作协议，成立“北辰智能制造产业学院”。",
      ["合作协议 ESTABLISHES 北辰智能制造产业学院"],
      [],
    ],
    [
      "both whose names it bears have it",
      "「江海大学—北辰集团智能制造研究中心」揭牌。",
      ["江海大学 HOSTS 江海大学—北辰集团智能制造研究中心", "北辰集团 HOSTS 江海大学—北辰集团智能制造研究中心"],
      ["智能制造研究中心 PART_OF 北辰集团"],
    ],
    [
      "people with posts between them sign for their bodies",
      "江海大学院长张华与北辰技术有限公司副总裁李军签署战略合作协议。",
      ["张华 SIGNATORY_OF 战略合作协议", "江海大学 SIGNED 战略合作协议", "北辰技术有限公司 SIGNED 战略合作协议"],
      [],
    ],
    [
      "a title in between does not end a row; the board's chairman is followed by the university's president",
      "岭南大学校董会主席姚祖辉先生、校长郑国汉教授、副校长莫家豪教授出席。",
      ["郑国汉 HOLDS_POSITION 岭南大学", "莫家豪 HOLDS_POSITION 岭南大学"],
      [],
    ],
    [
      "units of whom the post before is of",
      "北辰技术有限公司副总经理邵海波、人力资源部部长唐敏出席。",
      ["人力资源部 PART_OF 北辰技术有限公司"],
      [],
    ],
    [
      "a unit of a unit",
      "国家自然科学基金委信息学部综合处处长潘庆出席。",
      ["国家自然科学基金委信息学部综合处 PART_OF 国家自然科学基金委信息学部"],
      [],
    ],
    [
      "the place that it is held at speaks for nobody; whoever is recommended is a member",
      "共同体成立大会在江门职业技术学院举行。本次会议，广东白云学院被推荐为全国智能产品行业产教融合共同体副理事长单位。",
      ["广东白云学院 MEMBER_OF 全国智能产品行业产教融合共同体"],
      ["江门职业技术学院 MEMBER_OF 全国智能产品行业产教融合共同体"],
    ],
    [
      "the body of who signs is no party for being named",
      "Under the witness of Nancy Ip, President of Harbour University, Iris Law, Assistant President of Fosun International, and Tim Cheng, Dean of Harbour University, signed the strategic cooperation agreement.",
      [],
      ["Fosun International SIGNED strategic cooperation agreement"],
    ],
    [
      "posts in English, of whatever is named with them",
      "Dr. Hans Müller, CTO of BASF, and Liu Xin, deputy director of the Department of Higher Education at the Ministry of Education, attended the ceremony. Wang Li, vice president of Jiangnan University, presided over the ceremony.",
      [
        "Hans Müller HOLDS_POSITION BASF",
        "Department of Higher Education PART_OF Ministry of Education",
        "Wang Li CHAIRED ceremony",
      ],
      [],
    ],
    [
      "a post of a place is none at its committee",
      "武汉市委常委、副市长孟晖出席。",
      ["孟晖 HOLDS_POSITION 武汉市委"],
      [],
    ],
    [
      "whoever is chosen has the post, and whoever is elected to a committee is a member",
      "吴祥、王建林、陈登斌当选为江海教育社第一届社务委员。江海教育社第一届社务委员会选举何寄华为江海教育社第一届社务委员会主任，选举吴祥、王建林为副主任。",
      [
        "陈登斌 MEMBER_OF 江海教育社第一届社务委员会",
        "何寄华 HOLDS_POSITION 江海教育社第一届社务委员会",
        "王建林 HOLDS_POSITION 江海教育社第一届社务委员会",
      ],
      [],
    ],
    [
      "experts of a group",
      "会议邀请江海大学丁汉院士、滨河大学陈云教授担任项目论证专家组专家。",
      ["丁汉 MEMBER_OF 项目论证专家组", "陈云 MEMBER_OF 项目论证专家组"],
      [],
    ],
    [
      "a unit of the body whose post stands before it",
      "北京职教学会副会长、物流专业委员会主任杨帆出席。",
      ["物流专业委员会 PART_OF 北京职教学会"],
      [],
    ],
    [
      "a unit behind a short form",
      "江海理工大学召开会议。江海工研究生院、教务处负责人参加。江理党政办公室、研究生院负责人参加。",
      ["江理党政办公室 PART_OF 江海理工大学", "研究生院 PART_OF 江海理工大学"],
      [],
    ],
    [
      "an institute in another place is a facility of its university",
      "江海大学郑州研究院揭牌。",
      ["江海大学 HOSTS 江海大学郑州研究院"],
      ["江海大学郑州研究院 PART_OF 江海大学"],
    ],
    [
      "the house of a province is no place that an event was in",
      "江海职业教育年会在甘肃省大剧院国际会展中心召开。",
      [],
      ["江海职业教育年会 LOCATED_IN 甘肃省"],
    ],
  ])("%s", (_, text, said, notSaid) => {
    const links = listLinks(text);
    for (const one of said) expect(links).toContain(one);
    for (const one of notSaid) expect(links).not.toContain(one);
  });
});

test("a community says by its name which sort it is", () => {
  const sorts = propose("全国储能行业产教融合共同体、江海市产教联合体成立。").entities.map(
    ({ properties }) => properties.communityKind,
  );
  expect(sorts).toEqual(["INDUSTRY_COMMUNITY", "CITY_CONSORTIUM"]);
});
