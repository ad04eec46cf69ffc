import { describe, expect, test } from "vitest";
import { createFormReader } from "../../../src/identity/names/named-form.js";
import { scorePair } from "../../../src/identity/scoring/score.js";
import { LEARNED_LEXICON } from "../../../src/identity/lexicon/learned-lexicon.js";
import type { Thing } from "../../../src/identity/things/thing.js";
import { asked, candidate, GRAPH, rankIn, university } from "./graph.js";

function featuresOf(thing: Thing, id: string, graph = GRAPH): Record<string, number> {
  const { features } = scorePair(thing, graph.find((one) => one.id === id)!, createFormReader(), LEARNED_LEXICON);
  return Object.fromEntries(features.map(({ name, weight }) => [name, weight]));
}

const FEATURES: [title: string, thing: Thing, id: string, has: readonly string[], hasNot: readonly string[]][] = [
  ["an official name", asked("北京大学"), "pku", ["EXACT_CHINESE_NAME"], ["PLACES_DIFFER"]],
  ["Beijing is not Nanjing", asked("南京理工大学"), "bit", ["CHINESE_OVERLAP", "PLACES_DIFFER"], []],
  ["the directions differ", asked("西北大学"), "neu", ["DIRECTIONS_DIFFER"], []],
  ["理工 is not 工业", asked("北京理工大学"), "bjut", ["FIELDS_DIFFER"], []],
  ["another campus", asked("中国地质大学（武汉）"), "cug-beijing", ["CAMPUSES_DIFFER"], []],
  ["a campus not said", asked("中国地质大学"), "cug-beijing", ["CAMPUS_NOT_SAID"], []],
  ["the first is not the second", asked("哈尔滨市第一医院"), "hospital-2", ["ORDINALS_DIFFER"], []],
  [
    "a group is not its listed company",
    asked("江苏沙钢集团有限公司"),
    "shagang-stock",
    ["SAME_CHINESE_BUT_FORM", "LEGAL_FORMS_DIFFER"],
    [],
  ],
  ["characters of a name", asked("北航"), "beihang", ["CHINESE_ABBREVIATION"], []],
  ["letters of a name", asked("NUAA"), "nuaa", ["ACRONYM"], []],
  ["pinyin", asked("Beijing Daxue"), "pku", ["PINYIN"], []],
  ["initials of pinyin", asked("bjdx"), "pku", ["PINYIN_INITIALS"], []],
  ["English words of a Chinese name", asked("Harbin Technical University"), "hit", ["TRANSLATION"], []],
  ["the place agrees", asked("HUST", { places: ["Harbin"] }), "hrbust", ["RECORDED_ACRONYM", "GIVEN_PLACE_AGREES"], []],
  ["the province agrees", asked("哈尔滨理工大学", { places: ["黑龙江省"] }), "hrbust", ["GIVEN_PLACE_AGREES"], []],
  ["the place differs", asked("哈尔滨理工大学", { places: ["北京"] }), "hrbust", ["GIVEN_PLACE_DIFFERS"], []],
  ["a unit without its whole", asked("集成电路学院"), "pku-circuits", ["UNIT_WITHOUT_WHOLE"], []],
  ["a unit with its whole", asked("北京大学集成电路学院"), "pku-circuits", [], ["UNIT_WITHOUT_WHOLE"]],
  [
    "an identifier that cannot be",
    asked("北京科技大学", { identifiers: [{ scheme: "USCC", value: "12100000400000624E" }] }),
    "ustb",
    ["IDENTIFIER_NOT_VALID", "EXACT_CHINESE_NAME"],
    [],
  ],
];

describe("features", () => {
  test.each(FEATURES)("%s", (_title, thing, id, has, hasNot) => {
    const features = featuresOf(thing, id);
    expect(Object.keys(features)).toEqual(expect.arrayContaining([...has]));
    for (const name of hasNot) expect(features).not.toHaveProperty(name);
  });
});

describe("of an address in a city the city decides, and not the province that two have in common", () => {
  const graph = [
    candidate("zibo", "UNIVERSITY", [["山东理工大学", "OFFICIAL"]], { places: ["山东省", "淄博市"] }),
    candidate("qingdao", "UNIVERSITY", [["山东科技大学", "OFFICIAL"]], { places: ["Qingdao"] }),
    candidate("shandong", "UNIVERSITY", [["山东某某大学", "OFFICIAL"]]),
  ];
  test.each<[address: string, id: string, name: string]>([
    ["School of Physics, Shandong University of Science and Technology, Qingdao 266590, China", "zibo", "DIFFERS"],
    ["School of Physics, Shandong University of Science and Technology, Qingdao 266590, China", "qingdao", "AGREES"],
    ["School of Physics, Shandong University of Science and Technology, Shandong, China", "zibo", "AGREES"],
    ["School of Physics, Shandong University of Science and Technology, Qingdao, China", "shandong", "AGREES"],
    ["山东科技大学材料学院，青岛 266590", "zibo", "DIFFERS"],
  ])("%s: %s", (address, id, name) => {
    const found = Object.keys(featuresOf(asked(address), id, graph)).filter((one) => one.startsWith("GIVEN_PLACE_"));
    expect(found).toEqual([`GIVEN_PLACE_${name}`]);
  });
});

describe("vetoes", () => {
  test("another identifier of one register", () => {
    const thing = asked("北京科技大学", { identifiers: [{ scheme: "moe", value: "4111010001" }] });
    const ranked = rankIn(GRAPH, thing).find(({ id }) => id === "ustb")!;
    expect(ranked).toMatchObject({ score: 0, match: false });
    expect(ranked.features.map(({ name }) => name)).toContain("DIFFERENT_IDENTIFIER");
  });

  test("another kind, given", () => {
    expect(rankIn(GRAPH, asked("北京大学", { kinds: ["ENTERPRISE"] })).find(({ id }) => id === "pku")).toMatchObject({
      score: 0,
      match: false,
    });
  });

  test("another kind, by the name", () => {
    const graph = [candidate("enterprise", "ENTERPRISE", [["东方大学", "OFFICIAL"]])];
    expect(rankIn(graph, asked("东方大学"))[0]).toMatchObject({ score: 0, match: false });
  });

  test("a part is not the whole", () => {
    expect(featuresOf(asked("北京大学出版社"), "pku")).toHaveProperty("PART_NOT_WHOLE");
    expect(featuresOf(asked("Peking University Press"), "pku")).toHaveProperty("PART_NOT_WHOLE");
    expect(rankIn(GRAPH, asked("北京大学出版社"))[0]).toMatchObject({ id: "pku-press", match: true });
    expect(rankIn(GRAPH, asked("Peking University Press"))[0]!.id).toBe("pku-press");
  });
});

describe("identifiers", () => {
  test("find a renamed university, however dressed", () => {
    const thing = asked("北京科技学院", { identifiers: [{ scheme: "MOE", value: "4111010008.0" }] });
    expect(rankIn(GRAPH, thing)[0]).toMatchObject({ id: "ustb", match: true });
  });

  test("under a wholly other name are looked at again", () => {
    const thing = asked("Some Steel Trading House", { identifiers: [{ scheme: "MOE", value: "4111010008" }] });
    expect(rankIn(GRAPH, thing)[0]).toMatchObject({ id: "ustb", match: false });
  });

  test("match a person, whose name does not", () => {
    const orcid = [{ scheme: "ORCID", value: "0000-0002-1825-0097" }];
    const graph = [candidate("li", "PERSON", [["李伟", "OFFICIAL"]], { identifiers: orcid })];
    expect(rankIn(graph, asked("李伟"))[0]).toMatchObject({ id: "li", match: false });
    expect(rankIn(graph, asked("李伟", { identifiers: orcid }))[0]).toMatchObject({ id: "li", match: true });
  });
});

describe("a match", () => {
  test("needs to be ahead of the next", () => {
    const twins = [
      university("one", "华侨大学", "Huaqiao University"),
      university("two", "华侨大学", "Overseas Chinese University"),
    ];
    expect(rankIn(twins, asked("华侨大学")).map(({ match }) => match)).toEqual([false, false]);
    expect(rankIn(twins.slice(0, 1), asked("华侨大学"))[0]!.match).toBe(true);
  });

  test("adds up to its score", () => {
    for (const { score, features } of GRAPH.flatMap(({ names }) => rankIn(GRAPH, asked(names[0]!.value)))) {
      const best = Math.max(0, ...features.filter(({ role }) => role === "MAIN").map(({ weight }) => weight));
      const others = features.filter(({ role }) => role === "QUALIFIER").reduce((sum, { weight }) => sum + weight, 0);
      const vetoed = features.some(({ role }) => role === "VETO");
      expect(score).toBeCloseTo(vetoed ? 0 : Math.min(1, Math.max(0, best + others)), 3);
    }
  });

  test("is against it that official Chinese names differ, though English ones agree", () => {
    const thing: Thing = {
      ...asked("Beijing University of Technology"),
      names: [
        { value: "Beijing University of Technology", nameKind: "OFFICIAL" },
        { value: "北京理工大学", nameKind: "OFFICIAL" },
      ],
    };
    expect(rankIn(GRAPH, thing)[0]).toMatchObject({ id: "bit", match: true });
    expect(featuresOf(thing, "bjut")).toHaveProperty("CHINESE_NAMES_DIFFER");
  });
});
