import { expect, test } from "vitest";
import type { Language } from "../../../src/explorer/model/dates.js";
import { gatherDetails, printDetail } from "../../../src/explorer/model/link-detail.js";
import { en } from "../../../src/explorer/model/words/en.js";
import type { Words } from "../../../src/explorer/model/words/words.js";
import { zh } from "../../../src/explorer/model/words/zh.js";
import { askDetails, seeLinks } from "../../../src/explorer/queries/details.js";
import type { CardAnswer } from "../../../src/explorer/queries/types.js";
import { askWays } from "../../../src/explorer/queries/ways.js";
import { openSeeds, QUERIES } from "./open-seeds.js";

const LINKS = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`k${at}`, [at === 0 ? "LEADS" : "SIGNED"]]));

/** What each query is asked with; a query without a line here fails. */
const VARIABLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "captions.graphql": { ids: ["enterprise-shagang", "community-quality-steel"] },
  "card.graphql": { id: "community-quality-steel" },
  "change-days.graphql": {},
  "changes.graphql": { since: "2026-11-22T00:00:00Z" },
  "counts.graphql": { of: "community-quality-steel", ...LINKS },
  "disagreements.graphql": {},
  "facets.graphql": { of: ["UNIVERSITY"] },
  "home.graphql": {},
  "homes.graphql": { ids: ["university-hrbust", "enterprise-shagang"], places: true, communities: true },
  "many.graphql": { of: "community-quality-steel" },
  "matrix.graphql": { rows: ["UNIVERSITY", "ENTERPRISE"], columns: ["COMMUNITY"], links: ["LEADS", "MEMBER_OF"] },
  "neighbours.graphql": { of: "community-quality-steel", links: ["LEADS"] },
  "network.graphql": { of: "community-quality-steel" },
  "profile.graphql": { id: "university-hrbust", of: ["UNIVERSITY"] },
  "ranking.graphql": { by: "LINKS" },
  "partners.graphql": { id: "university-hrbust" },
  "partnerships.graphql": { of: "university-hrbust" },
  "match.graphql": { queries: [{ key: "a", name: "沙钢", kinds: ["ENTERPRISE"] }] },
  "review.graphql": { kinds: ["EVENT", "UNIVERSITY"] },
  "path.graphql": { from: "enterprise-shagang", to: "university-ustb" },
  "search.graphql": { text: "shagang" },
  "set.graphql": { ids: ["enterprise-shagang", "community-quality-steel"] },
  "source.graphql": { id: "002_bc9b524c4e980658" },
  "spread.graphql": { of: ["UNIVERSITY"], ids: ["university-hrbust"], columns: ["PROVINCE"] },
  "statistics.graphql": { of: ["UNIVERSITY", "ENTERPRISE"], rows: "PLACE", columns: "KIND" },
  "suggest.graphql": { text: "沙钢" },
  "thing.graphql": { id: "enterprise-shagang" },
  "things.graphql": { of: ["ENTERPRISE"] },
  "timeline.graphql": { from: "2023-04", to: "2023-04" },
  "version.graphql": {},
};

const { ask, answer } = openSeeds();

test.each([...QUERIES.keys()])("%s is answered", async (name) => {
  expect(VARIABLES, "what each query is asked with, in this file").toHaveProperty([name]);
  const data = (await ask(QUERIES.get(name) ?? "", VARIABLES[name] ?? {})) as Record<string, unknown>;
  for (const value of Object.values(data)) expect(value).not.toBeNull();
});

test.each([
  "community-quality-steel",
  "event-matchmaking-9",
  "laboratory-heilongjiang-joint-cybersecurity",
  "enterprise-ugtc",
  "person-dai-zhitao",
  "programme-heilongjiang-postgraduate-workstations",
])("what the links of %s say is answered", async (id) => {
  const { entity, neighborhood } = await answer<CardAnswer>("card", { id });
  const query = askDetails(entity!.kind, seeLinks(id, neighborhood.links));
  const details = gatherDetails(await ask(query!.text, { id }));
  const ids = new Set(neighborhood.links.map((link) => link.id));
  expect(details.size).toBeGreaterThan(0);
  for (const link of details.keys()) expect(ids).toContain(link);
});

test("a link says its role or post in words, in the language of the reader", async () => {
  const id = "person-dai-zhitao";
  const { neighborhood } = await answer<CardAnswer>("card", { id });
  const details = gatherDetails(await ask(askDetails("PERSON", seeLinks(id, neighborhood.links))!.text, { id }));
  const said = (words: Words, language: Language): readonly string[] =>
    [...details.values()].map((detail) => printDetail(detail, words, language)).filter((text) => text !== "");
  expect(said(en, "en").length).toBeGreaterThan(0);
  expect(said(zh, "zh").every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
});

test.each([
  ["both ways", ["out", "in"], 2],
  ["one way", ["out"], 1],
])("ways over links of one kind are counted where they lead %s", async (_how, directions, questions) => {
  const id = "university-hrbust";
  const ways = directions.map((way) => ({ link: "PART_OF", out: way === "out", kind: "GOVERNMENT_BODY" }) as const);
  const { text } = askWays([...ways, { link: "HOSTS", out: true, kind: "LABORATORY" }]);
  expect(Object.values((await ask(text, { id, chosen: id })) as object)).toHaveLength(questions + 1);
  // Nothing but these is asked for: what is not used must not be declared.
  expect(Object.values((await ask(askWays(ways).text, { id, chosen: id })) as object)).toHaveLength(questions);
});
