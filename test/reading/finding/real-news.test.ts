import { describe, expect, test } from "vitest";
import { measureHeldOut } from "../../../bench/reading/measure-held-out.js";
import { readModel } from "../../../src/model/read-model.js";
import { findAll } from "../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../src/reading/proposing/plan-proposal.js";
import { entity, named } from "../../loading/statements.js";

const NOTHING = listKnownNames([]);

/** What is said as "A TYPE B", by the first name of each. */
function listLinks(text: string, known = NOTHING): string[] {
  const { entities, links } = planProposal(text, findAll(text, known), {
    sourceId: "source",
    model: readModel(),
    ids: known.ids,
  });
  const names = new Map(entities.map(({ id, names: [name] }) => [id, name?.value]));
  const print = (id: string): string => names.get(id) ?? id;
  return [...new Set(links.map(({ type, from, to }) => `${print(from)} ${type} ${print(to)}`))];
}

function listEntities(text: string, known = NOTHING): string[] {
  return planProposal(text, findAll(text, known), {
    sourceId: "source",
    model: readModel(),
    ids: known.ids,
  }).entities.map(({ kind, names: [name] }) => `${kind} ${name?.value}`);
}

describe("people", () => {
  test.each<[string, string[]]>([
    [
      "滨河大学与北辰集团签约仪式在滨河大学举行。校党委书记林群、校长蒋成、副校长徐法，北辰集团董事长王伟明、总经理高轶、副总经理杨强、戚骏等出席签约仪式。",
      [
        "林群 HOLDS_POSITION 滨河大学",
        "徐法 HOLDS_POSITION 滨河大学",
        "高轶 HOLDS_POSITION 北辰集团",
        "戚骏 HOLDS_POSITION 北辰集团",
        "戚骏 ATTENDED 签约仪式",
      ],
    ],
    [
      "江苏省教育厅二级巡视员何云，松原职业学院党委常委、副院长于清，江苏省经信厅人工智能产业处处长王祥出席大会。",
      [
        "何云 HOLDS_POSITION 江苏省教育厅",
        "于清 HOLDS_POSITION 松原职业学院",
        "王祥 HOLDS_POSITION 江苏省经信厅人工智能产业处",
      ],
    ],
    ["滨河大学产学研签约仪式举行，签约仪式由宋连副校长主持。", ["宋连 CHAIRED 滨河大学产学研签约仪式"]],
    ["（通讯员/李佳 编辑/庄媛）", ["李佳 CONTRIBUTED_TO source", "庄媛 CONTRIBUTED_TO source"]],
    ["西门子（中国）有限公司教育合作总监张鹏作报告。", ["张鹏 HOLDS_POSITION 西门子（中国）有限公司"]],
    [
      "The ceremony was attended by Mr. WANG Changfu, Beichen Group General Manager & Deputy Secretary, Mr. XU Jian, Vice General Manager, and Mr. WU Long, Chancellor of JHTU. It was presided over by Mrs. HE Jin, Director of JHTU.",
      [
        "WANG Changfu HOLDS_POSITION Beichen Group",
        "XU Jian HOLDS_POSITION Beichen Group",
        "WU Long HOLDS_POSITION JHTU",
        "WU Long ATTENDED ceremony",
      ],
    ],
    [
      "President Fu Sheng, Vice President Yang Xin from Jinhai University, and Liu Yuan and Wu Zhong, vice presidents of Donghai University, attended the ceremony.",
      [
        "Fu Sheng HOLDS_POSITION Jinhai University",
        "Yang Xin HOLDS_POSITION Jinhai University",
        "Liu Yuan HOLDS_POSITION Donghai University",
      ],
    ],
  ])("%s", (text, expected) => expect(listLinks(text)).toEqual(expect.arrayContaining(expected)));

  test.each<[string, string]>([
    ["校长李四到松原职业学院调研。松原职业学院党委书记张三参加。", "李四 HOLDS_POSITION"],
    ["我校与滨河大学签约，我校副校长王五出席。", "王五 HOLDS_POSITION"],
    ["大连市委书记胡玉、市长王亮出席会议。", "王亮 HOLDS_POSITION 大连市委"],
    ["Secretary Li Ping from Jinhai University, as well as President Ma Li, attended.", "Ma Li HOLDS_POSITION"],
  ])("nobody is given a post that the text does not give him: %s", (text, wrong) =>
    expect(listLinks(text).filter((link) => link.startsWith(wrong))).toEqual([]),
  );
});

describe("lists and verbs", () => {
  test.each<[string, string[]]>([
    [
      "李明代表我院先后与江苏奶业协会和江苏北辰股份有限公司签约共建北辰产业学院，与滨河市科技和工业信息化局、江苏乾元科技有限公司签约共建乾元产业学院。",
      [
        "江苏奶业协会 HOSTS 北辰产业学院",
        "江苏北辰股份有限公司 HOSTS 北辰产业学院",
        "滨河市科技和工业信息化局 HOSTS 乾元产业学院",
        "江苏乾元科技有限公司 HOSTS 乾元产业学院",
      ],
    ],
    [
      "江苏航空行业产教融合联盟签约单位包括山河实业股份有限公司、江苏航空技师学院、芦淞区人民政府等。",
      [
        "山河实业股份有限公司 MEMBER_OF 江苏航空行业产教融合联盟",
        "江苏航空技师学院 MEMBER_OF 江苏航空行业产教融合联盟",
        "芦淞区人民政府 MEMBER_OF 江苏航空行业产教融合联盟",
      ],
    ],
    [
      "数字与智能产教融合共同体由江苏联通公司、滨河大学牵头;江苏省模具产教融合共同体由东方模具有限公司牵头。",
      [
        "江苏联通公司 LEADS 数字与智能产教融合共同体",
        "滨河大学 LEADS 数字与智能产教融合共同体",
        "东方模具有限公司 LEADS 江苏省模具产教融合共同体",
      ],
    ],
    [
      "全国物流产教融合共同体成立。滨河职业学院当选为理事长单位，江苏乙有限公司当选为副理事长单位。",
      ["滨河职业学院 MEMBER_OF 全国物流产教融合共同体", "江苏乙有限公司 MEMBER_OF 全国物流产教融合共同体"],
    ],
    [
      "北辰集团部长罗来、滨河大学副校长贾元代表双方签署战略合作框架协议。",
      [
        "罗来 SIGNATORY_OF 战略合作框架协议",
        "贾元 SIGNATORY_OF 战略合作框架协议",
        "北辰集团 SIGNED 战略合作框架协议",
        "滨河大学 SIGNED 战略合作框架协议",
      ],
    ],
    [
      "滨河大学签约仪式举行。党办校办、发展规划处、环境与安全工程学院等单位负责人参加仪式。",
      ["党办校办 PART_OF 滨河大学", "发展规划处 PART_OF 滨河大学", "环境与安全工程学院 PART_OF 滨河大学"],
    ],
  ])("%s", (text, expected) => expect(listLinks(text)).toEqual(expect.arrayContaining(expected)));

  test("the community that a text has no name for is one", () => {
    const text =
      "A national community has been established for industry-education integration in Weihai. The new community aims high. Currently, the community boasts over 100 member units.";
    expect(listEntities(text).filter((one) => one.startsWith("Community"))).toEqual(["Community national community"]);
    expect(listLinks(text)).toContain("over 100 member units MEASURES national community");
  });

  test("a clause is of its own subjects", () => {
    const links = listLinks("在江苏省教育厅指导下，滨河大学与北辰集团签署合作协议。");
    expect(links.filter((link) => link.includes("SIGNED"))).toEqual([
      "滨河大学 SIGNED 合作协议",
      "北辰集团 SIGNED 合作协议",
    ]);
  });
});

test.each<[string, string]>([
  ["助力常州大学发展。", "University 常州大学"],
  ["中国移动通信集团江苏有限公司加入。", "Enterprise 中国移动通信集团江苏有限公司"],
  ["与江苏船舶集团有限公司、国家电网、国家电投等近50家企业联合培养。", "Enterprise 国家电投"],
  ["中国高校校办产业协会主办。", "Association 中国高校校办产业协会"],
  ["滨河大学环境与安全工程学院院长出席。", "OrganizationalUnit 滨河大学环境与安全工程学院"],
])("where names begin and end: %s", (text, name) => expect(listEntities(text)).toContain(name));

test("a sort of thing that is known neither identifies nor blocks, and a short name is none in a longer one", () => {
  const known = listKnownNames([
    ...entity("programme-a", "Programme", "产教融合"),
    ...entity("unit-b", "OrganizationalUnit", "学术委员会"),
    ...entity("place-cn", "Place", "中国"),
    ...entity("enterprise-cm", "Enterprise", "中国移动"),
    named("programme-a", "产教融合", "zh-Hans", "LABEL"),
    named("unit-b", "学术委员会", "zh-Hans", "LABEL"),
    named("place-cn", "中国", "zh-Hans", "LABEL"),
    named("enterprise-cm", "中国移动", "zh-Hans", "LABEL"),
  ]);
  const found = findAll("推进产教融合，滨河大学学术委员会与中国移动通信集团有限公司在中国开展合作。", known).mentions;
  expect(found.filter(({ id }) => id !== undefined)).toEqual([]);
  expect(found.map(({ text }) => text)).toContain("滨河大学学术委员会");
});

test("days of events and agreements, with the year that the text was published in", () => {
  const text =
    "发布时间：2024-01-05\n12月20日，滨河大学与北辰集团战略合作签约仪式举行，滨河大学与北辰集团签署战略合作框架协议。";
  const { publishedOn, entities } = planProposal(text, findAll(text, NOTHING), {
    sourceId: "source",
    model: readModel(),
    ids: new Set(),
  });
  expect(publishedOn).toBe("2024-01-05");
  expect(entities.find(({ kind }) => kind === "Event")?.properties.start).toBe("2023-12-20");
  expect(entities.find(({ kind }) => kind === "Agreement")?.properties.signedOn).toBe("2023-12-20");
});

test("news as universities and companies print them: little is proposed that they do not say, and most of what they do", () => {
  const shown: string[] = [];
  const counts = (["news/seen", "news/apart", "news/later", "news/english", "news/english-apart"] as const).flatMap(
    (folder) => measureHeldOut(readModel(), folder, (title, lines) => void shown.push(title, ...lines)),
  );
  const sum = (what: string, field: "stated" | "found" | "proposed" | "right"): number =>
    counts.filter((count) => count.what === what).reduce((total, count) => total + count[field], 0);
  const share = (what: string): { recall: number; precision: number } => ({
    recall: sum(what, "found") / sum(what, "stated"),
    precision: sum(what, "right") / sum(what, "proposed"),
  });
  const [entities, links] = [share("entities"), share("links")];
  expect(entities.precision, shown.join("\n")).toBeGreaterThan(0.96);
  expect(links.precision, shown.join("\n")).toBeGreaterThan(0.95);
  expect(entities.recall, shown.join("\n")).toBeGreaterThan(0.93);
  expect(links.recall, shown.join("\n")).toBeGreaterThan(0.78);
});

test.each<[string, string[]]>([
  [
    "滨河大学与北辰集团、乾元集团签约仪式举行。校领导张文海、王志远出席仪式。",
    ["张文海 HOLDS_POSITION 滨河大学", "王志远 ATTENDED 签约仪式"],
  ],
  ["江苏机械行业协会年会在南京举行。协会秘书长孙晶主持会议。", ["孙晶 HOLDS_POSITION 江苏机械行业协会"]],
  [
    "该联合体由滨河职业技术学院、江苏乾元集团有限公司共同牵头发起。滨河先进制造产教联合体目前有111个成员单位加入。",
    ["滨河职业技术学院 LEADS 滨河先进制造产教联合体", "111个成员单位 MEASURES 滨河先进制造产教联合体"],
  ],
  [
    "《教育部办公厅关于做好实习工作的通知》要求各校做好准备。",
    ["教育部办公厅 ISSUED 教育部办公厅关于做好实习工作的通知"],
  ],
  [
    "Binhai University Signs Agreement with Beichen Group. Li Qing, Secretary of the Party Committee of Binhai University, and Dr. Wang Ming, Vice President of the Group, attended the signing ceremony.",
    ["Li Qing HOLDS_POSITION Binhai University", "Wang Ming HOLDS_POSITION Beichen Group"],
  ],
])("who is of whom in page news: %s", (text, expected) =>
  expect(listLinks(text)).toEqual(expect.arrayContaining(expected)),
);

test("students' bases are no university's tail, and a number of companies no company", () => {
  expect(listEntities("双方共建大学生就业实习基地，160余家公司参加。")).toEqual(
    expect.arrayContaining(["Platform 大学生就业实习基地"]),
  );
  expect(
    listEntities("160余家公司相关负责人参加大会。").filter(
      (one) => one.includes("家公司") && !one.startsWith("Figure"),
    ),
  ).toEqual([]);
});
