import { rank, type Ranked } from "../../../src/identity/scoring/rank.js";
import { LEARNED_LEXICON } from "../../../src/identity/lexicon/learned-lexicon.js";
import type { Candidate, Thing } from "../../../src/identity/things/thing.js";

type Names = readonly (readonly [value: string, nameKind: string])[];

/** A candidate with names alone, unless told otherwise. */
export function candidate(id: string, kind: string, names: Names, more: Partial<Candidate> = {}): Candidate {
  return {
    id,
    kinds: [kind],
    names: names.map(([value, nameKind]) => ({ value, nameKind })),
    identifiers: [],
    places: [],
    wholes: [],
    ...more,
  };
}

export function university(
  id: string,
  chinese: string,
  english: string,
  more: Names = [],
  rest: Partial<Candidate> = {},
): Candidate {
  return candidate(id, "UNIVERSITY", [[chinese, "OFFICIAL"], [english, "OFFICIAL"], ...more], rest);
}

/**
 * Universities that are taken for each other, and companies of the four documents, under the names that these and the
 * registers print.
 */
export const GRAPH: readonly Candidate[] = [
  university("beihang", "北京航空航天大学", "Beihang University", [
    ["Beijing University of Aeronautics and Astronautics", "ALIAS"],
  ]),
  university("ustb", "北京科技大学", "University of Science and Technology Beijing", [], {
    identifiers: [
      { scheme: "MOE", value: "4111010008" },
      { scheme: "ROR", value: "02egmk993" },
    ],
  }),
  university("bit", "北京理工大学", "Beijing Institute of Technology", [
    ["Beijing University of Technology", "MACHINE_TRANSLATION"],
  ]),
  university("bjut", "北京工业大学", "Beijing University of Technology"),
  university("njust", "南京理工大学", "Nanjing University of Science and Technology"),
  university("nuaa", "南京航空航天大学", "Nanjing University of Aeronautics and Astronautics"),
  university("pku", "北京大学", "Peking University"),
  university("nju", "南京大学", "Nanjing University"),
  university("hrbust", "哈尔滨理工大学", "Harbin University of Science and Technology", [["HUST", "ACRONYM"]], {
    identifiers: [{ scheme: "MOE", value: "4123010214" }],
  }),
  university("hust", "华中科技大学", "Huazhong University of Science and Technology"),
  university("hit", "哈尔滨工业大学", "Harbin Institute of Technology"),
  university("heu", "哈尔滨工程大学", "Harbin Engineering University"),
  university("neu", "东北大学", "Northeastern University"),
  university("nwu", "西北大学", "Northwest University"),
  university("cug-wuhan", "中国地质大学（武汉）", "China University of Geosciences (Wuhan)"),
  university("cug-beijing", "中国地质大学（北京）", "China University of Geosciences (Beijing)"),
  university("ncut", "北方工业大学", "North China University of Technology"),
  candidate("ugtc", "ENTERPRISE", [
    ["中国联合重型燃气轮机技术有限公司", "OFFICIAL"],
    ["China United Heavy Duty Gas Turbine Technology Co.", "MACHINE_TRANSLATION"],
  ]),
  candidate("shagang", "ENTERPRISE", [
    ["江苏沙钢集团有限公司", "OFFICIAL"],
    ["Jiangsu Shagang Group Co., Ltd.", "LABEL"],
  ]),
  candidate("shagang-stock", "ENTERPRISE", [["江苏沙钢股份有限公司", "OFFICIAL"]]),
  candidate("huawei", "ENTERPRISE", [
    ["华为技术有限公司", "OFFICIAL"],
    ["Huawei Technologies Co., Ltd.", "OFFICIAL"],
  ]),
  candidate("pku-press", "ENTERPRISE", [
    ["北京大学出版社", "OFFICIAL"],
    ["Peking University Press", "OFFICIAL"],
  ]),
  candidate(
    "pku-circuits",
    "ORGANIZATIONAL_UNIT",
    [
      ["集成电路学院", "ALIAS"],
      ["北京大学集成电路学院", "LABEL"],
    ],
    { wholes: ["北京大学", "Peking University"] },
  ),
  candidate("li-wei", "PERSON", [["李伟", "LABEL"]]),
  candidate("hospital-1", "ENTERPRISE", [["哈尔滨市第一医院", "OFFICIAL"]]),
  candidate("hospital-2", "ENTERPRISE", [["哈尔滨市第二医院", "OFFICIAL"]]),
];

export function asked(name: string, more: Partial<Thing> = {}): Thing {
  return { names: [{ value: name }], kinds: [], identifiers: [], places: [], wholes: [], ...more };
}

export function rankIn(graph: readonly Candidate[], thing: Thing): readonly Ranked[] {
  return rank(thing, graph, LEARNED_LEXICON);
}
