import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

function listLinks(text: string): string[] {
  return findAll(text, listKnownNames([])).links.map(({ type, from, to, details: { role, memberRole } }) =>
    [from.text, type, to === "source" ? to : to.text, role ?? memberRole]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

describe("who founds and makes up an alliance or community", () => {
  test.each<[text: string, said: string[]]>([
    [
      "滨海职业技术学院、江海职业学院联合三地园区、企业、学校、行业协会、科研机构，共同发起成立“江海示范区产教联合体”。",
      ["滨海职业技术学院 LEADS 江海示范区产教联合体", "江海职业学院 LEADS 江海示范区产教联合体"],
    ],
    [
      "钢铁产教融合共同体由江海职业学院联合滨海大学、北辰科技有限公司、有关政府部门、行业协会、领先企业及院校共同发起成立。",
      [
        "江海职业学院 LEADS 钢铁产教融合共同体",
        "滨海大学 LEADS 钢铁产教融合共同体",
        "北辰科技有限公司 LEADS 钢铁产教融合共同体",
      ],
    ],
    // One of a row that has no name of a kind, an association's founders, and who makes it up.
    [
      "钢铁产教联合体由江海大学、江海高新技术产业开发区、北辰集团共同牵头。",
      ["江海大学 LEADS 钢铁产教联合体", "北辰集团 LEADS 钢铁产教联合体"],
    ],
    [
      "由江海大学倡议，联合滨海大学、金山大学等高校共同发起的研究型大学联盟成立。",
      [
        "江海大学 MEMBER_OF 研究型大学联盟 LEADING_UNIT",
        "滨海大学 MEMBER_OF 研究型大学联盟 LEADING_UNIT",
        "金山大学 MEMBER_OF 研究型大学联盟 LEADING_UNIT",
      ],
    ],
    [
      "研究型大学联盟成立了，由江海大学、滨海大学和全省有关“双一流”建设高校组成！",
      ["江海大学 MEMBER_OF 研究型大学联盟 MEMBER", "滨海大学 MEMBER_OF 研究型大学联盟 MEMBER"],
    ],
  ])("%s", (text, said) => expect(listLinks(text)).toEqual(said));
});

test.each(["专家呼吁由江海大学共同发起钢铁产教融合共同体。", "江海大学反对由北辰集团发起成立钢铁产教融合共同体。"])(
  "whoever only calls for it founds nothing: %s",
  (text) => {
    expect(listLinks(text).filter((link) => link.includes("LEADS"))).toEqual([]);
  },
);

test("what is only planned is", () => {
  const { links } = findAll("江海大学计划联合北辰集团共同发起成立钢铁产教融合共同体。", listKnownNames([]));
  expect(links.map(({ type, modality }) => [type, modality])).toEqual([["LEADS", "PLANNED"]]);
});

describe("who signs, says and prints it", () => {
  test.each<[text: string, said: string[]]>([
    [
      "签约现场，江海大学校长吴晖、滨海大学校长包信和院士出席仪式并签署合作协议。",
      [
        "江海大学 SIGNED 合作协议",
        "滨海大学 SIGNED 合作协议",
        "吴晖 SIGNATORY_OF 合作协议",
        "包信和 SIGNATORY_OF 合作协议",
      ],
    ],
    ["第九届钢铁论坛在南京举行。江海大学校长李明、副校长王刚出席。王刚讲话。", ["王刚 SPOKE_AT 第九届钢铁论坛"]],
    ["来源:新闻大学 时间:2021-04-07\n江海大学成立。", ["新闻大学 PUBLISHED source"]],
    ["江海大学成立。\n《中国教育报》2023年02月25日第2版", ["中国教育报 PUBLISHED source"]],
    ["《教育导报》\n2023年第42期(总第3807期) 导报二版\n江海大学成立。", ["教育导报 PUBLISHED source"]],
    ["中新网昆明6月30日电 (杜江)江海大学成立。", ["中新网 PUBLISHED source", "杜江 CONTRIBUTED_TO source REPORTER"]],
    ["本报讯(夏莱文)江海大学成立。", ["夏莱文 CONTRIBUTED_TO source REPORTER"]],
  ])("%s", (text, said) => {
    const types = /SIGNED|SIGNATORY_OF|SPOKE_AT|PUBLISHED|CONTRIBUTED_TO/u;
    expect(listLinks(text).filter((link) => types.test(link))).toEqual(said);
  });
});

describe("where a body lies, by what stands behind its name in English", () => {
  test.each<[text: string, said: string[]]>([
    [
      "Jinhai University in Dallas, Texas, has opened.",
      ["Jinhai University LOCATED_IN Dallas", "Dallas LOCATED_IN Texas"],
    ],
    [
      "Kyambogo University, Uganda; and Rosen University, Poland came.",
      ["Kyambogo University LOCATED_IN Uganda", "Rosen University LOCATED_IN Poland"],
    ],
    [
      "Jinhai University (JHU), Malete, Nigeria, has opened.",
      ["Jinhai University LOCATED_IN Malete", "Malete LOCATED_IN Nigeria"],
    ],
    ["The president of Jinhai University in Patiala said so.", ["Jinhai University LOCATED_IN Patiala"]],
    // What was done there, a season, another name and somebody are no places of it.
    ["It was signed by Jinhai University in Beijing.", []],
    ["Jinhai University in Spring 2020 opened it.", []],
    ["Jinhai University, Maryland Institute of Steel came.", []],
    ["Jinhai University, Anna Wells, and others came.", []],
  ])("%s", (text, said) => expect(listLinks(text).filter((link) => link.includes("LOCATED_IN"))).toEqual(said));
});
