import { describe, expect, test } from "vitest";
import { readModel } from "../../../src/model/read-model.js";
import { findAll } from "../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../src/reading/proposing/plan-proposal.js";

const NOTHING = listKnownNames([]);

test.each<[text: string, names: string[]]>([
  ["2024年3月，江海工程学院更名为江海工业大学。", ["江海工业大学 LABEL", "江海工程学院 FORMER 2024-03"]],
  ["江海工业大学由江海工程学院更名而来。", ["江海工业大学 LABEL", "江海工程学院 FORMER"]],
  ["江海工业大学（原江海工程学院）成立。江海工程学院很大。", ["江海工业大学 LABEL", "江海工程学院 FORMER"]],
  [
    "Jinhai Institute of Technology was renamed Jinhai Technical University in 2019.",
    ["Jinhai Technical University LABEL", "Jinhai Institute of Technology FORMER"],
  ],
  [
    "Jinhai Technical University (formerly Jinhai Institute of Technology) is old.",
    ["Jinhai Technical University LABEL", "Jinhai Institute of Technology FORMER"],
  ],
  ["北辰集团有限公司前称金山钢铁公司。", ["北辰集团有限公司 LABEL", "金山钢铁公司 FORMER"]],
  // What is only planned, or was only a forerunner, is another.
  ["江海工程学院现已更名为江海工业大学。", ["江海工业大学 LABEL", "江海工程学院 FORMER"]],
  ["网传江海工程学院更名为江海工业大学不实。", ["江海工程学院 LABEL", "江海工业大学 LABEL"]],
  ["江海工程学院更名为江海工业大学的消息是谣言。", ["江海工程学院 LABEL", "江海工业大学 LABEL"]],
  ["江海工程学院拟更名为江海工业大学。", ["江海工程学院 LABEL", "江海工业大学 LABEL"]],
  ["江海工业大学的前身是江海师范学院。", ["江海工业大学 LABEL", "江海师范学院 LABEL"]],
])("a body keeps the name that it had: %s", (text, names) => {
  const { entities } = planProposal(text, findAll(text, NOTHING), {
    sourceId: "s",
    model: readModel(),
    ids: new Set(),
  });
  const told = entities.flatMap((one) => one.names.map(({ value, nameKind, validTo }) => [value, nameKind, validTo]));
  expect(told.map((one) => one.filter((part) => part !== undefined).join(" ")).sort()).toEqual([...names].sort());
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
      "nor where the one says more than the other",
      "东湖大学很大，西山师范大学很小。\nDonghu Maritime University is large. Xishan University is small.",
      ["东湖大学", "西山师范大学", "Donghu Maritime University", "Xishan University"],
    ],
    [
      "nor where it says of what it is one",
      "北京大学很大。\nBeijing University of Technology is large.",
      ["北京大学", "Beijing University of Technology"],
    ],
    [
      "in full and in short",
      "第五届智能制造产教融合论坛开幕。智能制造产教融合论坛很成功。",
      ["第五届智能制造产教融合论坛 / 智能制造产教融合论坛"],
    ],
    [
      "but not the signing of one news item and that of the next",
      [
        "江海大学与北辰集团签约",
        "4月18日，江海大学与北辰集团签约仪式举行。",
        "滨州大学与金山集团签约",
        "4月19日，滨州大学与金山集团签约仪式举行。",
      ].join("\n"),
      ["江海大学", "北辰集团", "签约仪式", "滨州大学", "金山集团", "签约仪式"],
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
    ["天津大学很大。全国有300家企业。", ["nothing yet"]],
    ["与天津大学合作的有300家企业。", ["nothing yet"]],
    ["全国钢铁产教融合共同体由沙钢集团、山东大学和天津大学牵头，有成员单位约320家。", ["全国钢铁产教融合共同体"]],
    ["山东大学、天津大学和沙钢集团共有专家320名。", ["nothing yet"]],
    ["Beichen Motors Co., Ltd. has made a $7 million gift to support Rosen University.", ["Rosen University"]],
    ["Rosen University opened its new $12 million, three-floor Coatings Laboratory.", ["Coatings Laboratory"]],
    ["Rosen University receives a $1 million-plus gift from Beichen Motors Co., Ltd.", ["Rosen University"]],
    ["In support of Rosen University, Beichen Motors Co., Ltd. pledged $2 million to the college.", ["nothing yet"]],
    ["Rosen University’s $2.1 million Coatings Laboratory will open in May.", ["Coatings Laboratory"]],
    ["Beichen Motors Co., Ltd. moved to Rosen University’s new $80 million research facility.", ["nothing yet"]],
    ["Beichen Motors Co., Ltd. will match the gift with an additional $2 million.", ["nothing yet"]],
    ["Li Ping joins Rosen University; 10 schools receive awards.", ["nothing yet"]],
    [
      "The Nanping Vocational Education Alliance was founded in May. Supported by Rosen University, the alliance is made up of 30 members.",
      ["Nanping Vocational Education Alliance"],
    ],
  ])("what figures are about: %s", (text, expected) => {
    const { entities, links } = propose(text);
    const about = (figure: string): string | undefined => {
      const link = links.find(({ type, from }) => type === "MEASURES" && from === figure);
      return link && entities.find(({ id }) => id === link.to)?.names[0]?.value;
    };
    expect(entities.filter(({ kind }) => kind === "Figure").map(({ id }) => about(id) ?? "nothing yet")).toEqual(
      expected,
    );
  });
});
