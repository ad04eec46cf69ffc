import { expect, test } from "vitest";
import { haveWordsInCommon } from "../../bench/match/have-words-in-common.js";
import { listCases } from "../../bench/match/cases.js";
import { measureCases, summarize } from "../../bench/match/measure-cases.js";
import { planWorld } from "../../bench/match/world.js";
import { learnLexicon } from "../../bench/match/learn-lexicon.js";

const RECORDS = [
  ["a1", "沈阳农业大学", "Shenyang Agricultural University"],
  ["a2", "沈阳师范大学", "Shenyang Normal University"],
  ["a3", "沈阳大学", "Shenyang University"],
  ["a4", "华南农业大学", "South China Agricultural University"],
];
const world = planWorld(
  RECORDS.map(([id, han, english]) => ({
    id: id!,
    types: ["education"],
    city: undefined,
    names: [
      { value: han!, nameKind: "OFFICIAL", language: "zh-Hans" } as const,
      { value: english!, nameKind: "OFFICIAL", language: "en" } as const,
    ],
  })),
  [
    { code: "4121010157", name: "沈阳农业大学", province: "辽宁省", city: "沈阳市" },
    { code: "4121010166", name: "沈阳药科大学", province: "辽宁省", city: "沈阳市" },
  ],
  1,
  false,
);

test("a university in both registers is one, with both identifiers", () => {
  expect(world.things.map(({ id }) => id)).toEqual(["ror-a1", "ror-a2", "ror-a3", "ror-a4", "moe-4121010166"]);
  expect(world.things[0]!.identifiers.map(({ scheme }) => scheme)).toEqual(["ROR", "MOE"]);
});

test("asks of the test half, hides what would give the answer away, and counts", async () => {
  const all = { things: world.things.map((thing) => ({ ...thing, part: "test" as const })) };
  const cases = listCases(all, "test", 100, 1);
  const print = (list: typeof cases): string[] => list.map(({ group, asked }) => `${group}: ${asked.names[0]!.value}`);
  expect(print(cases)).toEqual(print(listCases(all, "test", 100, 1)));
  const lexicon = learnLexicon(RECORDS.map(([, ...names]) => names));
  const results = new Map(
    summarize(await measureCases(cases, all.things, lexicon, undefined)).map((result) => [result.group, result]),
  );
  expect(results.get("Chinese, dressed otherwise")).toMatchObject({ cases: 5, first: 5, wrongMatches: 0 });
  expect(results.get("Chinese, the bearer not in the graph")).toMatchObject({ cases: 5, matches: 0 });
  expect(results.get("English to Chinese")).toMatchObject({ cases: 4, first: 4, matches: 0 });
  expect(
    listCases({ things: all.things.map((thing) => ({ ...thing, part: "train" as const })) }, "test", 100, 1),
  ).toEqual([]);
});

test.each([
  ["Shanghai Railway Institute", "Tongji University", false],
  ["Shanghai Railway Institute", "Shanghai Tiedao University", false],
  ["Langfang Teachers College", "Langfang Normal University", true],
  ["NUAA", "Nanjing University of Aeronautics and Astronautics", true],
  ["紫琅职业技术学院", "南通理工学院", false],
  ["廊坊师专", "廊坊师范专科学校", true],
  ["浙江商学院", "浙江大学", false],
])("%s and %s: words in common %s", (a, b, have) => {
  expect(haveWordsInCommon(a, b)).toBe(have);
});
