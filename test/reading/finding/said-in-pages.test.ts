import { describe, expect, test } from "vitest";
import { readModel } from "../../../src/model/read-model.js";
import { findAll } from "../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../src/reading/proposing/plan-proposal.js";

const NOTHING = listKnownNames([]);
const model = readModel();

/** "A TYPE B", with what it says more: a title, a role. */
function listLinks(text: string): string[] {
  const { entities, links } = planProposal(text, findAll(text, NOTHING), {
    sourceId: "source",
    model,
    ids: NOTHING.ids,
  });
  const names = new Map(entities.map(({ id, names: [name] }) => [id, name?.value]));
  return links.map(({ type, from, to, details: { titleZh, memberRole, role, tenure }, modality }) =>
    [
      names.get(from) ?? from,
      type,
      names.get(to) ?? to,
      titleZh ?? memberRole ?? role,
      ...(tenure === "FORMER" ? [tenure] : []),
      modality,
    ]
      .filter((word) => word !== undefined)
      .join(" "),
  );
}

describe("what pages of universities say in their own ways is proposed", () => {
  test.each<[text: string, said: string[]]>([
    // Whoever signs on behalf of a school that has no name in the text signs all the same.
    ["副校长张强受校党委委托，代表学校与北辰集团签署了合作协议书。", ["张强 SIGNATORY_OF 合作协议书"]],
    [
      "张强校长代表学校与江海集团、北辰教育科技集团分别签署了合作协议书。",
      ["张强 SIGNATORY_OF 合作协议书", "江海集团 SIGNED 合作协议书", "北辰教育科技集团 SIGNED 合作协议书"],
    ],
    [
      "江海大学与北辰集团合作框架协议签约仪式举行，党委委员、副校长孙海、窦瑞分别代表学校与北辰集团副董事长陈修签订有关协议。",
      ["孙海 SIGNATORY_OF 合作框架协议", "窦瑞 SIGNATORY_OF 合作框架协议", "陈修 SIGNATORY_OF 合作框架协议"],
    ],
    // A meeting called by half of its name, a body by the short form of its sort, or without its place, is that one.
    [
      "江海分会成立大会暨第一次学术年会在滨州大学召开。江海分会成立大会由北辰集团承办。",
      ["北辰集团 ORGANIZED 江海分会成立大会暨第一次学术年会 UNDERTAKER"],
    ],
    [
      "北辰集团战略合作签约暨实践基地揭牌仪式举行。江海大学校长李明出席签约仪式。",
      ["李明 ATTENDED 北辰集团战略合作签约暨实践基地揭牌仪式"],
    ],
    ["青江区人民政府与江海大学签约。青江区政府副区长杨军讲话。", ["杨军 HOLDS_POSITION 青江区人民政府 副区长"]],
    ["南通职业教育集团成立。南通职教集团理事长毕明讲话。", ["毕明 HOLDS_POSITION 南通职业教育集团 理事长"]],
    ["南通市教育局发文。市教育局局长毕明讲话。", ["毕明 HOLDS_POSITION 南通市教育局 局长"]],
    [
      "南通市海门区新造职业技术学校举行校庆。海门新造职校校长吴坚讲话。",
      ["吴坚 HOLDS_POSITION 南通市海门区新造职业技术学校 校长"],
    ],
    [
      "江海职业技术学院牵头的全国水产行业产教融合共同体成立大会在江海职院召开。",
      ["江海职业技术学院 ORGANIZED 全国水产行业产教融合共同体成立大会 VENUE"],
    ],
    [
      "江海外国语大学（江海学院隶属于北辰集团，以下简称江外学院）举行校庆，江外学院院长万强致辞。",
      ["万强 HOLDS_POSITION 江海外国语大学 院长"],
    ],
    // 校长 is that of whoever publishes, wherever its line says so.
    [
      "北辰集团来访\n发布日期：2024-05-12   来源：江海大学新闻网   浏览次数：20\n北辰集团董事长陈修一行到访。校长李明会见客人。",
      ["李明 HOLDS_POSITION 江海大学 校长", "陈修 HOLDS_POSITION 北辰集团 董事长"],
    ],
    // What an election says of one after the other.
    [
      "江海省钢铁学会换届。会议选举江海大学校长李明为会长，王刚、张力为副会长，陈平为秘书长。",
      [
        "李明 HOLDS_POSITION 江海省钢铁学会 会长",
        "王刚 HOLDS_POSITION 江海省钢铁学会 副会长",
        "张力 HOLDS_POSITION 江海省钢铁学会 副会长",
        "陈平 HOLDS_POSITION 江海省钢铁学会 秘书长",
      ],
    ],
    [
      "李明当选为江海省钢铁学会理事长，王刚当选为副理事长，张平任秘书长。",
      ["王刚 HOLDS_POSITION 江海省钢铁学会 副理事长", "张平 HOLDS_POSITION 江海省钢铁学会 秘书长"],
    ],
    // A table of members within the text.
    [
      "全国钢铁行业产教融合共同体成立，成员如下：\n单位\t职务\n江海大学\t理事长单位\n2\t北辰集团有限公司\t副理事长单位\n滨州职业技术学院\t理事单位\n",
      [
        "江海大学 MEMBER_OF 全国钢铁行业产教融合共同体 DIRECTOR_UNIT",
        "北辰集团有限公司 MEMBER_OF 全国钢铁行业产教融合共同体 DEPUTY_DIRECTOR_UNIT",
        "滨州职业技术学院 MEMBER_OF 全国钢铁行业产教融合共同体 MEMBER",
      ],
    ],
    ["机械工程系系主任张明讲话。", ["张明 HOLDS_POSITION 机械工程系 系主任"]],
    [
      "江海大学迎来调整：任命王刚为江海大学校长；免去李国华江海大学副校长职务。",
      ["李国华 HOLDS_POSITION 江海大学 副校长 FORMER"],
    ],
    ["免去江海大学副校长李国华职务。", ["李国华 HOLDS_POSITION 江海大学 副校长 FORMER"]],
    ["辰光智能科技有限公司是辰光控股集团旗下子公司。", ["辰光智能科技有限公司 SUBSIDIARY_OF 辰光控股集团"]],
    // Posts at places, at offices of them, and all of somebody's posts where one is at a body that has no name.
    ["江海市副市长吕登讲话。", ["吕登 HOLDS_POSITION 江海市 副市长"]],
    ["安庆市教育体育工委副书记张双讲话。", ["张双 HOLDS_POSITION 安庆市教育体育工委 副书记"]],
    [
      "南通天河新区管委会与江海大学签约。天河新区党工委委员、管委会副主任申毅讲话。",
      ["申毅 HOLDS_POSITION 天河新区党工委 委员", "申毅 HOLDS_POSITION 南通天河新区管委会 副主任"],
    ],
    [
      "省委组织部副部长兼省公务员局局长孙宏讲话。",
      ["孙宏 HOLDS_POSITION 省委组织部 副部长", "孙宏 HOLDS_POSITION 省公务员局 局长"],
    ],
    [
      "江海大学深圳研究院常务副院长、产教融合专委会常务理事王明讲话。",
      ["王明 HOLDS_POSITION 江海大学深圳研究院 常务副院长"],
    ],
    ["北辰（BC）集团人力资源处校企经理程欣讲话。", ["程欣 HOLDS_POSITION 北辰（BC）集团人力资源处 校企经理"]],
    ["广州市教育局职成处黄学松处长讲话。", ["黄学松 HOLDS_POSITION 广州市教育局职成处 处长"]],
    ["江海大学副校长李明当选中国科协副主席。", ["李明 HOLDS_POSITION 中国科协 副主席"]],
    // A body of government is a leading unit.
    [
      "由天河新区管委会、江海职业技术学院共同牵头的天河新区市域产教联合体成立。",
      ["天河新区管委会 MEMBER_OF 天河新区市域产教联合体 LEADING_UNIT", "江海职业技术学院 LEADS 天河新区市域产教联合体"],
    ],
    // One school under two names; a name beside one that is known.
    [
      "江海工业大学（南通大学）与北辰集团举行签约仪式，副校长刘江和王昌代表双方签署合作协议。",
      ["江海工业大学 SIGNED 合作协议", "刘江 SIGNATORY_OF 合作协议", "王昌 SIGNATORY_OF 合作协议"],
    ],
    // Meetings of a council, and alliances of universities of a sort.
    [
      "江海校企协同产学研创新联盟一届四次理事会在杭州召开。江海大学校长李明参加了本次理事会。",
      ["李明 ATTENDED 江海校企协同产学研创新联盟一届四次理事会"],
    ],
    [
      "由成都江海学院和重庆滨江学院牵头的成渝地区应用型高校产教融合联盟成立大会召开。",
      ["成都江海学院 LEADS 成渝地区应用型高校产教融合联盟", "重庆滨江学院 LEADS 成渝地区应用型高校产教融合联盟"],
    ],
    ["江海工业投资股份有限公司董事长翁定讲话。", ["翁定 HOLDS_POSITION 江海工业投资股份有限公司 董事长"]],
    [
      "再获捐赠\n校庆之际，江海大学收到2000万元捐赠。党委书记章春、校长张群代表学校接受捐赠。",
      ["章春 HOLDS_POSITION 江海大学 党委书记", "张群 HOLDS_POSITION 江海大学 校长"],
    ],
    // One party is told, whoever the other is.
    [
      "滨海高新技术园区与江海大学产学研合作协议签约仪式举行，双方共同签订合作协议。",
      ["江海大学 SIGNED 产学研合作协议"],
    ],
    // Who chairs with a title behind his name; a name before 当选; the group by either of its names.
    ["签约仪式由北辰集团周兵副总经理主持。", ["周兵 CHAIRED 签约仪式", "周兵 HOLDS_POSITION 北辰集团 副总经理"]],
    [
      "南通职业教育集团第一届理事会召开。江海职业学院院长颜永强当选第一届理事会理事长。",
      ["颜永强 HOLDS_POSITION 江海职业学院 院长", "颜永强 HOLDS_POSITION 南通职业教育集团 理事长"],
    ],
    [
      "南通职业教育集团成立。南通职教集团召开会议。集团理事长、校长毕明讲话。",
      ["毕明 HOLDS_POSITION 南通职业教育集团 理事长"],
    ],
    // Who has it with somebody is a co-host, whoever that is.
    ["我院与北辰集团共建教师工作站。", ["北辰集团 HOSTS 教师工作站 CO_HOST"]],
    [
      "江海大学与北辰集团共建油气与新能源技术中心。新能源技术中心由北辰集团运营。",
      ["江海大学 HOSTS 油气与新能源技术中心 CO_HOST", "北辰集团 HOSTS 油气与新能源技术中心 CO_HOST"],
    ],
    // Officers of the one council of a text, and who is listed behind the verb.
    [
      "江海省钢铁学会举行座谈会。出席座谈会的有：副理事长戴兰、韩杰，秘书长杨政。",
      [
        "戴兰 HOLDS_POSITION 江海省钢铁学会 副理事长",
        "韩杰 HOLDS_POSITION 江海省钢铁学会 副理事长",
        "杨政 HOLDS_POSITION 江海省钢铁学会 秘书长",
        "戴兰 ATTENDED 座谈会",
        "杨政 ATTENDED 座谈会",
      ],
    ],
    // A zone that is named with its committee is one where it stands alone; a district signs with a school.
    [
      "江海大学与明水经济技术开发区签署战略合作协议。明水经济技术开发区党工委副书记黄波出席。",
      ["江海大学 SIGNED 战略合作协议", "明水经济技术开发区 SIGNED 战略合作协议"],
    ],
    ["永江区与江海大学签署战略合作协议，双方将共建基地。", ["江海大学 SIGNED 战略合作协议"]],
    [
      "我校与青江区人民政府“携手共建、校地合作”战略合作签约仪式举行。张玲与白祥签署合作协议。",
      ["青江区人民政府 SIGNED 合作协议"],
    ],
    ["江海大学校长李明、副校长代涛出席签字仪式。", ["李明 ATTENDED 签字仪式", "代涛 ATTENDED 签字仪式"]],
    // What is said of the first of a row is said of all.
    [
      "江海大学与北辰集团共建江海传统医学研究院、滨州文旅研究院。",
      [
        "江海大学 HOSTS 江海传统医学研究院 CO_HOST",
        "北辰集团 HOSTS 江海传统医学研究院 CO_HOST",
        "江海大学 HOSTS 滨州文旅研究院 CO_HOST",
        "北辰集团 HOSTS 滨州文旅研究院 CO_HOST",
      ],
    ],
    // A meeting of a year, and a group of two fields.
    [
      "全国机械行业数控装备产教融合共同体2024年年会举行。北辰集团总裁吴军、江海大学校长许山应邀主持会议。",
      ["许山 CHAIRED 全国机械行业数控装备产教融合共同体2024年年会"],
    ],
    [
      "全国数字化设计与增材制造职业教育集团成立大会召开，江海大学校长李明出席。",
      ["李明 ATTENDED 全国数字化设计与增材制造职业教育集团成立大会"],
    ],
    ["武汉天之江科技有限公司总经理王之讲话。", ["王之 HOLDS_POSITION 武汉天之江科技有限公司 总经理"]],
    ["江海钢铁学会主席董刚为集团揭牌。", ["董刚 HOLDS_POSITION 江海钢铁学会 主席"]],
  ])("%s", (text, said) => {
    expect(listLinks(text)).toEqual(expect.arrayContaining(said));
  });
});
