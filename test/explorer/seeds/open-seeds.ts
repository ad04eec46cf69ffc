import { beforeAll } from "vitest";
import type { Language } from "../../../src/explorer/model/dates.js";
import { en } from "../../../src/explorer/model/words/en.js";
import { zh } from "../../../src/explorer/model/words/zh.js";
import type { Reading } from "../../../src/explorer/page/view.js";
import { askSeeds, dataOf, type Ask } from "../../support/api.js";
import { readQueries } from "../read-queries.js";

export const QUERIES = readQueries();

export function reading(language: Language, state: Reading["state"] = { view: "home" }): Reading {
  return { state, language, words: language === "en" ? en : zh, version: "v" };
}

/** Loads the seeds for the tests of a file, and asks them. */
export function openSeeds() {
  let asked: Ask;
  beforeAll(async () => {
    asked = await askSeeds();
  });
  const ask = async (query: string, variables: object): Promise<unknown> =>
    dataOf(asked(query, variables as Record<string, unknown>));
  /** The answer to one of the explorer's queries. */
  const answer = async <Answer>(name: string, variables: object): Promise<Answer> =>
    (await ask(QUERIES.get(`${name}.graphql`) ?? "", variables)) as Answer;
  return { ask, answer };
}
