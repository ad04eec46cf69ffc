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
      ["李明 SPOKE_AT 北辰集团座谈会"],
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
