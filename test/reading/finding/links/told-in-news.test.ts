import { describe, expect, test } from "vitest";
import { readModel } from "../../../../src/model/read-model.js";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../../src/reading/proposing/plan-proposal.js";
import { expectSaid } from "../../expect-said.js";

const NOTHING = listKnownNames([]);

/** What news items say in passing, what must be found in it, and what must not. */
describe("what a sentence of the news only seems to say is not proposed", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    // A facility that is talked of, wished for or given up is none.
    ["北川大学与华岭公司就共建人工智能联合实验室进行了洽谈。", ["University 北川大学"], /Laboratory|HOSTS/u],
    ["北川大学希望与华岭公司共建人工智能联合实验室。", ["Enterprise 华岭公司"], /Laboratory|HOSTS/u],
    ["北川大学与华岭公司达成共建人工智能联合实验室意向。", [], /Laboratory|HOSTS/u],
    ["东海大学与华光公司原计划共建的绿色能源产业学院已取消。", [], /Platform|HOSTS/u],
    [
      "北川大学与华岭公司围绕产业需求共建人工智能联合实验室。",
      ["北川大学 HOSTS 人工智能联合实验室", "华岭公司 HOSTS 人工智能联合实验室"],
      /PLANNED/u,
    ],
    // Who heads a school of a university does not head the university.
    [
      "东海大学副校长李明、文学院院长王芳出席。",
      ["李明 HOLDS_POSITION 东海大学 副校长", "王芳 HOLDS_POSITION 文学院 院长", "文学院 PART_OF 东海大学"],
      /王芳 HOLDS_POSITION 东海大学/u,
    ],
    ["东海大学副校长李明、二级学院院长王芳出席。", ["Person 王芳"], /王芳 HOLDS_POSITION/u],
    ["西川大学副校长王海涛任学院院长。", ["王海涛 HOLDS_POSITION 西川大学 副校长"], /大学 院长/u],
    ["华东师范大学附属中学校长李明出席。", ["李明 HOLDS_POSITION 华东师范大学附属中学 校长"], /附属中学校长/u],
    // Who leads one thing does not lead the association beside it.
    ["西川大学、四川省航空产业协会共建蓝天产业学院。产业学院由黎刚任理事长。", [], /HOLDS_POSITION/u],
    ["北山大学与东海商会合作。王芳当选会长。", [], /HOLDS_POSITION/u],
    [
      "四川省航空产业协会换届大会召开。黎刚当选理事长。",
      ["黎刚 HOLDS_POSITION 四川省航空产业协会 理事长"],
      /Person 黎刚当/u,
    ],
    // Verbs behind and before names.
    ["东海大学校长李明说：“合作很重要。”", ["李明 HOLDS_POSITION 东海大学 校长"], /李明说/u],
    ["副校长李明曾说，院长王芳称，很好。", ["Person 李明", "Person 王芳"], /李明曾|王芳称/u],
    ["茂港职业技术学院连任理事长单位。", [], /Person/u],
    ["高性能纤维重点实验室由俞伯年教授任主任。", ["Person 俞伯年"], /Person 任/u],
    ["东海大学副校长王柏松任文学院院长。", ["Person 王柏松"], /Person 王柏$/u],
    ["东海大学与国机集团签署合作协议。", ["国机集团 SIGNED 合作协议"], /与国/u],
    ["东海大学联合国网江苏电力有限公司共建实验室。", ["Enterprise 国网江苏电力有限公司"], /大学联合/u],
    ["绿野集团旗下有云南绿野饲料有限公司。", ["Enterprise 云南绿野饲料有限公司"], /有云南/u],
    ["东海大学申报国家级实训基地，未建设联合实验室。", [], /Platform|Laboratory|HOSTS/u],
    ["该基地不是东海公司建设的，毗邻西海公司。", ["Enterprise 东海公司", "Enterprise 西海公司"], /不是|毗邻/u],
    ["李明建议东海大学与北山公司合作，决定吸收南山大学。", ["University 南山大学"], /建议|吸收/u],
    ["聘任其为学校客座教授。", [], /其为/u],
    ["江城大学博士学位教师占比达80%，教师陆续登台，教授关心学生成长，教练车投入使用。", [], /Person/u],
    ["江城大学校长高卫民主持会议。", ["高卫民 HOLDS_POSITION 江城大学 校长"], undefined],
    ["江城大学校长李志强调研星河集团。", ["李志强 HOLDS_POSITION 江城大学 校长"], undefined],
    ["江城大学副校长黄志强调，要加快建设。", ["黄志 HOLDS_POSITION 江城大学 副校长"], undefined],
    ["星河集团董事长范晓东向江城大学捐赠100万元。", ["范晓东 HOLDS_POSITION 星河集团 董事长"], /东向/u],
    ["江城大学校长张国平等参加会议，副校长周永和主持会议。", ["Person 张国平", "Person 周永和"], undefined],
    // What stands beside a university in a row is no part of it, and a part of a name is no body.
    ["江城大学校长张立、江城市第一人民医院院长王强出席。", ["王强 HOLDS_POSITION 江城市第一人民医院 院长"], /PART_OF/u],
    ["江城大学医院管理研究所、中国医院协会成立。", ["Association 中国医院协会"], /医院$/u],
    ["江城大学中学教育研究中心揭牌。", ["OrganizationalUnit 江城大学中学教育研究中心"], /中学$/u],
    ["江城大学与星河集团合作建设无人机实训基地。", ["江城大学 HOSTS 无人机实训基地"], /Platform 星河/u],
    ["江城大学与星河集团就共建江城大学星河研究院进行交流。", ["Enterprise 星河集团"], /研究院/u],
    [
      "Arbor State University hopes to establish the Halden Innovation Center with Halden Robotics Inc.",
      ["University Arbor State University"],
      /Platform|HOSTS/u,
    ],
    // Agreements with others are others.
    [
      "东海大学与华光公司签署合作协议。次日，东海大学与北山公司签署校企合作协议。",
      ["华光公司 SIGNED 合作协议", "北山公司 SIGNED 校企合作协议"],
      /华光公司 SIGNED 校企/u,
    ],
    [
      "滨江市人民政府与东方集团签订投资协议。同日，东方集团与湘麓大学签署战略合作协议。",
      ["滨江市人民政府 SIGNED 投资协议", "湘麓大学 SIGNED 战略合作协议"],
      /政府 SIGNED 战略/u,
    ],
    [
      "Westlake University has appointed Dr. Priya Raman as dean of its Law School.",
      ["Priya Raman HOLDS_POSITION Law School"],
      /Raman HOLDS_POSITION Westlake/u,
    ],
    [
      "Arbor University and Delta Corp. signed an agreement that will establish the Arbor Automation Laboratory.",
      ["agreement ESTABLISHES Arbor Automation Laboratory"],
      undefined,
    ],
    // What goes on from the words before.
    [
      "东海大学还与北山公司签署战略合作协议。",
      ["东海大学 SIGNED 战略合作协议", "北山公司 SIGNED 战略合作协议"],
      undefined,
    ],
    ["粤西职业教育集团换届。南澳海洋学院当选副理事长单位。", ["南澳海洋学院 MEMBER_OF 粤西职业教育集团"], undefined],
    [
      "东海大学国际合作处处长阮清、机械工程学院院长汪洋出席。",
      ["机械工程学院 PART_OF 东海大学", "汪洋 HOLDS_POSITION 机械工程学院 院长"],
      undefined,
    ],
    [
      "李明当选东海大学校友会会长，王芳当选秘书长。",
      ["李明 HOLDS_POSITION 东海大学校友会 会长", "王芳 HOLDS_POSITION 东海大学校友会 秘书长"],
      undefined,
    ],
    // A number is of whom it is said, and of nobody who is named on the way.
    ["蓝天集团系东方集团的全资子公司，现有员工5000人。", ["5000人 MEASURES 蓝天集团"], undefined],
    ["新材料重点实验室依托越州大学建设，现有研究人员56人。", ["56人 MEASURES 新材料重点实验室"], undefined],
    ["座谈会上，张三介绍，学校现有学生8000人。", [], /MEASURES/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});

test.each([
  ["江城大学与星河集团签署合作协议。江城大学与蓝天集团签署合作协议。", 2],
  ["江城大学与星河集团签署合作协议。江海大学与红日集团签署合作协议。该合作协议为期三年。", 2],
  ["江城大学与星河集团签署合作协议。校长李明与总裁王刚代表双方签署合作协议。", 1],
  ["江大与星河集团签署合作协议。江城大学（简称“江大”）与星河集团签署战略合作协议。", 1],
  ["江城大学与星河集团签署合作协议。6月1日，江城大学与星河科技有限公司签署战略合作协议。", 1],
])("agreements of one name are as many as there are pairs who sign them: %s", (text, count) => {
  const { entities } = planProposal(text, findAll(text, NOTHING), {
    sourceId: "s",
    model: readModel(),
    ids: NOTHING.ids,
  });
  expect(entities.filter(({ kind }) => kind === "Agreement")).toHaveLength(count);
});
