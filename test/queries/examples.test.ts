import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { REAL_QUESTIONS } from "./real-questions.js";
import { askSeeds, dataOf, type Ask } from "../support/api.js";

const FOLDER = new URL("./", import.meta.url);
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".graphql"))
  .sort();

/** Words of the seeds that the answer has to hold, by file. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  "01-enterprises-leading-communities.graphql": ["Jiangsu Shagang Group Co., Ltd.", "led by Jiangsu Shagang Group"],
  "02-claims-of-a-document.graphql": [
    "enterprise-shagang",
    "It is reported that the national high-quality steel industry",
  ],
  "03-speakers-at-an-event.graphql": ["第九届教育部产学合作协同育人项目对接会", "KEYNOTE_REPORT"],
  "04-search.graphql": ["enterprise-huawei"],
  "05-one-organization.graphql": ["江苏沙钢集团有限公司", "National Quality Steel Industry"],
  "06-figures.graphql": ["NEARLY", "MORE_THAN"],
  "07-agreements.graphql": ["STRATEGIC_FRAMEWORK", "government-heilongjiang"],
  "08-planned.graphql": ["laboratory-heilongjiang-joint-cybersecurity"],
  "09-neighborhood.graphql": ["enterprise-shagang", "LEADS", "is led by Jiangsu Shagang Group"],
  "10-paths.graphql": ["华为技术有限公司", "exact"],
  "11-partnerships.graphql": ["AGREEMENT", "Education Department of Heilongjiang Province"],
  "12-ranking.graphql": ["Harbin University of Science and Technology"],
  "13-statistics.graphql": ["UNIVERSITY", "unplaced"],
  "14-timeline.graphql": ["2023-11-23", "SIGNED"],
  "15-changes.graphql": ["ADDED"],
  "16-disagreements.graphql": ["the English drops 戴志涛", "Fan Yubo"],
  "17-match.graphql": ["university-beihang", "enterprise-ugtc", "university-hrbust"],
  "18-at-a-time.graphql": ["CERTAIN", "POSSIBLE"],
  // The four documents do not connect them; the answer's warnings say that this is no evidence.
  "19-no-path.graphql": ['"paths":[]'],
  "20-graph.graphql": ["enterprise-shagang", "community-quality-steel", "LEADS", "SIGNED"],
  "21-sentences.graphql": ["产教融合", "marks", "predicate"],
  "22-known-at.graphql": ["National Quality Steel Industry"],
};

const read = (name: string): string => readFileSync(new URL(name, FOLDER), "utf8");

describe("the examples that GraphiQL offers", () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await askSeeds();
  });

  test("each has words to look for in its answer", () => {
    expect(Object.keys(ANSWERS)).toEqual(FILES);
  });

  test.each(FILES)("%s", async (name) => {
    expect(read(name)).toMatch(/^# [A-Z][^\n·]*[^\s·] · [^\n·]*\p{Script=Han}[^\n·]*\n/u);
    const data = JSON.stringify(await dataOf(ask(read(name))));
    for (const words of ANSWERS[name] ?? []) expect(data).toContain(words);
  });

  test.each(REAL_QUESTIONS)("$asks", async ({ query, holds, lacks = [] }) => {
    const data = JSON.stringify(await dataOf(ask(`{ ${query} }`)));
    for (const words of holds) expect(data).toContain(words);
    for (const words of lacks) expect(data).not.toContain(words);
  });
});
