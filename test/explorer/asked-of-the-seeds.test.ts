import { beforeAll, describe, expect, test } from "vitest";
import type { Language } from "../../src/explorer/model/dates.js";
import { en } from "../../src/explorer/model/words/en.js";
import { zh } from "../../src/explorer/model/words/zh.js";
import type * as T from "../../src/explorer/queries/types.js";
import type { Reading } from "../../src/explorer/page/view.js";
import { cardColumns, cardGraph, cardRows } from "../../src/explorer/views/card/card-rows.js";
import { changeRows } from "../../src/explorer/views/changes/changes-rows.js";
import { groupChanges } from "../../src/explorer/views/changes/group-changes.js";
import { changesVariables } from "../../src/explorer/views/changes/spans.js";
import { disagreementRows } from "../../src/explorer/views/disagreements/disagreements-rows.js";
import { homeGraph, homeRows } from "../../src/explorer/views/home/home-rows.js";
import {
  countShown,
  expand,
  expansionVariables,
  mergeAnswers,
  networkVariables,
} from "../../src/explorer/views/network/merge-answers.js";
import { networkRows } from "../../src/explorer/views/network/network-rows.js";
import { placeRows, placesVariables } from "../../src/explorer/views/places/places-rows.js";
import { rankingVariables } from "../../src/explorer/views/ranking/ranking-rows.js";
import { sourceRows } from "../../src/explorer/views/source/source-rows.js";
import {
  dimensionsOf,
  statisticsRows,
  statisticsVariables,
  thingsBehind,
} from "../../src/explorer/views/statistics/statistics-rows.js";
import { planPeriods } from "../../src/explorer/views/timeline/periods.js";
import { timelineRows } from "../../src/explorer/views/timeline/timeline-rows.js";
import { askSeeds, dataOf, type Ask } from "../support/api.js";
import { readQueries } from "./read-queries.js";

const QUERIES = readQueries();
const LINKS = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`k${at}`, [at === 0 ? "LEADS" : "SIGNED"]]));

/** What each query is asked with; a query without a line here fails. */
const VARIABLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "captions.graphql": { ids: ["enterprise-shagang", "community-quality-steel"] },
  "card.graphql": { id: "community-quality-steel" },
  "changes.graphql": {
    since: "2026-11-22T00:00:00Z",
    ...Object.fromEntries(["day", "week", "month", "year", "ever"].map((span) => [span, "2026-01-01T00:00:00Z"])),
  },
  "counts.graphql": { of: "community-quality-steel", ...LINKS },
  "details-community.graphql": { id: "community-quality-steel" },
  "details-event.graphql": { id: "event-matchmaking-9" },
  "details-facility.graphql": { id: "laboratory-heilongjiang-joint-cybersecurity" },
  "details-organization.graphql": { id: "enterprise-ugtc" },
  "details-person.graphql": { id: "person-dai-zhitao" },
  "details-programme.graphql": { id: "programme-heilongjiang-postgraduate-workstations" },
  "disagreements.graphql": {},
  "home.graphql": {},
  "network.graphql": { of: "community-quality-steel" },
  "ranking.graphql": { by: "LINKS" },
  "partnerships.graphql": { of: "university-hrbust" },
  "match.graphql": { queries: [{ key: "a", name: "沙钢", kinds: ["ENTERPRISE"] }] },
  "review.graphql": { kinds: ["EVENT", "UNIVERSITY"] },
  "path.graphql": { from: "enterprise-shagang", to: "university-ustb" },
  "search.graphql": { text: "shagang" },
  "source.graphql": { id: "002_bc9b524c4e980658" },
  "statistics.graphql": { of: ["UNIVERSITY", "ENTERPRISE"], rows: "PLACE", columns: "KIND" },
  "suggest.graphql": { text: "沙钢" },
  "thing.graphql": { id: "enterprise-shagang" },
  "timeline.graphql": { from: "2023-04", to: "2023-04" },
  "version.graphql": {},
};

const reading = (language: Language, state: Reading["state"] = { view: "home" }): Reading => ({
  state,
  language,
  words: language === "en" ? en : zh,
  version: "v",
});

let ask: Ask;
beforeAll(async () => {
  ask = await askSeeds();
});

/** The answer to one of the explorer's queries. */
async function answer<Answer>(name: string, variables: object): Promise<Answer> {
  return (await dataOf(ask(QUERIES.get(`${name}.graphql`)!, variables as Record<string, unknown>))) as Answer;
}

test.each([...QUERIES.keys()])("%s is answered", async (name) => {
  expect(VARIABLES).toHaveProperty([name]);
  const data = (await dataOf(ask(QUERIES.get(name)!, VARIABLES[name]))) as Record<string, unknown>;
  for (const value of Object.values(data)) expect(value).not.toBeNull();
});

describe("rows", () => {
  test("of the first page: each community with those that lead it, and who says so", async () => {
    const home = await answer<T.HomeAnswer>("home", {});
    const rows = homeRows(home);
    expect(rows.map(({ community, leader }) => [community.id, leader?.node.id])).toEqual([
      ["community-quality-steel", "enterprise-shagang"],
      ["community-quality-steel", "university-ustb"],
      ["community-quality-steel", "university-laiwu-vocational"],
      ["community-digital-security", undefined],
    ]);
    expect(rows[0]!.leader!.properties.statements[0]!.evidence[0]!.exact).toContain("is led by Jiangsu Shagang Group");
    expect(homeGraph(home, reading("en"))).toMatchObject({ nodes: { length: 5 }, links: { length: 3 } });
  });

  test("of a card: each line with its quote, or who supplied it, or how it was inferred", async () => {
    for (const id of ["community-quality-steel", "enterprise-shagang", "person-dai-zhitao", "figure-china-engineers"]) {
      const card = await answer<T.CardAnswer>("card", { id });
      for (const language of ["en", "zh"] as const) {
        const rows = cardRows(card, reading(language));
        expect(rows.filter(({ section }) => section === "links")).toHaveLength(
          card.neighborhood.links.filter(({ from, to }) => from.id === id || to.id === id).length,
        );
        for (const row of rows)
          expect(
            row.claims.some(({ evidence }) => evidence.length > 0) || row.marks.some(({ kind }) => kind === "supplied"),
            `${id} ${row.what}: ${row.value}`,
          ).toBe(true);
        for (const { label, value } of cardColumns(reading(language)))
          for (const row of rows) expect(String(value(row)), label).not.toContain("[object");
      }
      const { nodes, links } = cardGraph(card, reading("en"));
      const ids = new Set(nodes.map((node) => node.id));
      for (const { from, to } of links) expect(ids.has(from) && ids.has(to)).toBe(true);
    }
  });

  test("of a card say what is disputed, and what is not believed", async () => {
    const rows = cardRows(await answer<T.CardAnswer>("card", { id: "enterprise-ugtc" }), reading("en"));
    expect(rows.find(({ value }) => value === "中国重燃")!.marks.map(({ kind }) => kind)).toContain("disputed");
    expect(rows.find(({ value }) => value === "China Reignition Corporation")!.marks.map(({ kind }) => kind)).toContain(
      "overruled",
    );
  });

  test("of a source stand where its words stand", async () => {
    const {
      sourceDocuments: [document],
    } = await answer<T.SourceAnswer>("source", VARIABLES["source.graphql"]!);
    const rows = sourceRows({ document, captions: new Map() }, reading("en"));
    expect(rows.length).toBeGreaterThan(100);
    const points = [...document!.text];
    for (const { start, end, exact } of rows) expect(points.slice(start, end).join("")).toBe(exact);
    expect(rows.map(({ start }) => start)).toEqual(rows.map(({ start }) => start).sort((a, b) => a - b));
  });
});

describe("a network", () => {
  test("has as rows its links, and what is linked with nothing in it", async () => {
    const { neighborhood } = await answer<T.NetworkAnswer>(
      "network",
      networkVariables("community-quality-steel", { depth: 2 }),
    );
    const network = mergeAnswers("community-quality-steel", neighborhood, []);
    const rows = networkRows(network);
    expect(rows.filter(({ link }) => link)).toHaveLength(network.links.length);
    expect(new Set(rows.flatMap(({ from, to }) => [from.id, ...(to ? [to.id] : [])]))).toEqual(
      new Set(network.nodes.map(({ entity }) => entity.id)),
    );
  });

  test("is complete once all pages of an expansion are there, with nothing twice", async () => {
    const of = "event-matchmaking-9";
    const { neighborhood: whole } = await answer<T.NetworkAnswer>("network", {
      of,
      first: 1_000,
      links: ["SPOKE_AT", "ORGANIZED", "ATTENDED", "SUB_EVENT_OF"],
    });
    expect(whole.nodes.length).toBeGreaterThan(5);
    const pages: T.NetworkAnswer["neighborhood"][] = [];
    for (const link of ["SPOKE_AT", "ORGANIZED", "ATTENDED", "SUB_EVENT_OF"] as const) {
      let after: string | undefined;
      do {
        const { neighborhood } = await answer<T.NetworkAnswer>("network", {
          ...expansionVariables({ id: of, link }, {}, after),
          first: 3,
        });
        const before = new Set(
          pages.flatMap((page) => page.nodes.map(({ entity }) => entity.id)).filter((id) => id !== of),
        );
        if (after !== undefined)
          for (const { entity } of neighborhood.nodes)
            expect(before.has(entity.id) && pages.at(-1)!.nodes.some((node) => node.entity.id === entity.id)).toBe(
              false,
            );
        pages.push(neighborhood);
        after = neighborhood.pageInfo.hasNextPage ? neighborhood.pageInfo.endCursor! : undefined;
      } while (after !== undefined);
    }
    const { neighborhood: alone } = await answer<T.NetworkAnswer>("network", { of, first: 1 });
    const network = mergeAnswers(of, alone, [{ pages }]);
    expect(new Set(network.nodes.map(({ entity }) => entity.id))).toEqual(
      new Set(whole.nodes.map(({ entity }) => entity.id)),
    );
    const own = whole.links.filter(({ from, to }) => from.id === of || to.id === of);
    expect(own.every(({ id }) => network.links.some((link) => link.id === id))).toBe(true);
    expect([...countShown(network, of).values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(
      whole.nodes.length - 1,
    );
  });

  test("counts an expansion's pages in the address", () => {
    const once = expand(undefined, "a", "LEADS");
    expect(expand(expand(once, "b", "LEADS"), "a", "LEADS")).toEqual([
      { id: "b", link: "LEADS", pages: 1 },
      { id: "a", link: "LEADS", pages: 2 },
    ]);
  });
});

describe("the graph as a whole", () => {
  test("in time: every item in one bar, and each with its words", async () => {
    const timeline = { ...(await answer<T.TimelineAnswer>("timeline", {})), thing: null };
    for (const language of ["en", "zh"] as const) {
      const rows = timelineRows(timeline, reading(language));
      expect(rows).toHaveLength(timeline.timeline.items.length);
      expect(planPeriods(rows).reduce((sum, period) => sum + period.rows.length, 0)).toBe(rows.length);
      for (const { what, claim } of rows) expect(what !== "" && claim.evidence.length > 0, claim.id).toBe(true);
    }
  });

  test("in what it learnt: every change on one day, with what it is about", async () => {
    const changes = {
      ...(await answer<T.ChangesAnswer>(
        "changes",
        changesVariables({ view: "changes", from: "2000" }, "2026-11-22", "week"),
      )),
      thing: null,
      since: "2000-01-01T00:00:00Z",
    };
    const rows = changeRows(changes, reading("en"));
    expect(rows.length).toBe(Math.min(changes.changes.total, 200));
    expect(
      groupChanges(rows)
        .flatMap(({ groups }) => groups)
        .reduce((sum, { things }) => sum + things.reduce((part, { rows: said }) => part + said.length, 0), 0),
    ).toBe(rows.length);
    for (const { what, subject } of rows) expect(what !== "" && subject !== undefined).toBe(true);
  });

  test("in counts: what a count leads to is as many as it counts", async () => {
    for (const state of [{ view: "statistics" }, { view: "statistics", rows: "PLACE", columns: "KIND" }] as const) {
      const rows = statisticsRows(
        await answer<T.StatisticsAnswer>("statistics", statisticsVariables(state)),
        reading("en", state),
      );
      expect(rows.length, JSON.stringify(dimensionsOf(state))).toBeGreaterThan(2);
      for (const row of rows.slice(0, 6)) {
        const { ranking } = await answer<T.RankingAnswer>("ranking", rankingVariables(thingsBehind(row, state)!));
        expect(ranking.total, `${row.row.label}, ${row.column.label}`).toBe(row.count);
      }
    }
  });

  test("in provinces: all that has one is in a tile", async () => {
    const answered = await answer<T.StatisticsAnswer>("statistics", placesVariables({ view: "places" }));
    const rows = placeRows(answered, reading("en", { view: "places" }));
    expect(rows.filter(({ total, province }) => total > 0 && province).map(({ name }) => name)).toEqual([
      "Heilongjiang",
      "Shandong",
    ]);
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(
      answered.statistics.total - answered.statistics.unplaced,
    );
  });

  test("in its disagreements: at least two sides each, one followed where one is preferred, all with their words", async () => {
    const found = { ...(await answer<T.DisagreementsAnswer>("disagreements", {})), thing: null };
    const rows = disagreementRows(found, reading("zh"));
    found.disagreements.disagreements.forEach(({ preferred }, at) => {
      const sides = rows.filter(({ number }) => number === at + 1);
      expect(sides.length).toBeGreaterThan(1);
      expect(sides.filter(({ side }) => side === "followed")).toHaveLength(preferred ? 1 : 0);
      for (const { claim } of sides) expect(claim.evidence.length).toBeGreaterThan(0);
    });
  });
});
