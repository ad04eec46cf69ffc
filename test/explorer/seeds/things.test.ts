import { describe, expect, test } from "vitest";
import type { Query } from "../../../src/explorer/queries/query.js";
import { ENTITY_KINDS } from "../../../src/explorer/queries/terms.js";
import type * as T from "../../../src/explorer/queries/types.js";
import { cardColumns, cardGraph, cardRows } from "../../../src/explorer/views/card/card-rows.js";
import { homeGraph, homeRows } from "../../../src/explorer/views/home/home-rows.js";
import {
  countShown,
  expand,
  expansionVariables,
  mergeAnswers,
  networkVariables,
} from "../../../src/explorer/views/network/answers/merge-answers.js";
import { networkRows } from "../../../src/explorer/views/network/network-rows.js";
import { listVariables } from "../../../src/explorer/views/list/list-rows.js";
import { loadProfile } from "../../../src/explorer/views/profile/load-profile.js";
import { planProfile } from "../../../src/explorer/views/profile/plan-profile.js";
import { profileColumns, profileRows } from "../../../src/explorer/views/profile/profile-rows.js";
import { sourceRows } from "../../../src/explorer/views/source/source-rows.js";
import { openSeeds, reading } from "./open-seeds.js";

const { answer, ask } = openSeeds();

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
    } = await answer<T.SourceAnswer>("source", { id: "002_bc9b524c4e980658" });
    const rows = sourceRows({ document, captions: new Map() }, reading("en"));
    expect(rows.length).toBeGreaterThan(100);
    const points = [...document!.text];
    for (const { start, end, exact } of rows) expect(points.slice(start, end).join("")).toBe(exact);
    expect(rows.map(({ start }) => start)).toEqual(rows.map(({ start }) => start).sort((a, b) => a - b));
  });
});

describe("a profile", () => {
  const load = (id: string) =>
    loadProfile(
      { view: "profile", id },
      async <Answer, Variables>(query: Query<Answer, Variables>, variables: Variables) =>
        (await ask(query.text, variables as object)) as Answer,
    );

  test.each([
    ["university-hrbust", ["partners", "does", "people", "where", "when"]],
    ["community-quality-steel", ["leaders", "members", "memberWhere", "does", "when"]],
    ["place-heilongjiang", ["here", "most", "since", "industries", "within"]],
    ["person-dai-zhitao", ["posts", "events", "other", "when", "sources"]],
    ["event-matchmaking-9", ["takesPart", "whereOther", "other", "when", "sources"]],
    // What is not counted is not asked: that no source says it would be wrong.
    ["place-jinan", ["here", "most", "since", "industries"]],
    ["place-laiwu", ["here", "most"]],
  ])("of %s answers its questions, and each list that it leads to has as many as it counts", async (id, questions) => {
    const profile = await load(id);
    for (const language of ["en", "zh"] as const) {
      const answers = planProfile(profile, reading(language));
      expect(answers.map(({ key }) => key)).toEqual(questions);
      expect(answers.some(({ parts }) => parts.length > 0)).toBe(true);
      for (const { key, label, count, state } of answers.flatMap(({ parts }) => parts)) {
        if (state?.view !== "list") continue;
        const { things } = await answer<T.ThingsAnswer>("things", { ...listVariables(state)!, columns: [] });
        expect(things.total, `${key} ${label}`).toBe(count);
      }
      const rows = profileRows(profile, reading(language));
      for (const { label, value } of profileColumns(reading(language)))
        for (const row of rows) expect(String(value(row)), label).not.toContain("[object");
    }
  });

  test("says what no source says", async () => {
    const rows = profileRows(await load("community-digital-security"), reading("en"));
    expect(rows.filter(({ part }) => !part).map(({ missing }) => missing)).toContain("No source says who leads it.");
  });

  test("says how many a picture leaves out, and leads to them", async () => {
    const person = await load("person-dai-zhitao");
    const { kind } = person.entity!;
    const way = { link: "PART_OF", out: true, total: 1, first: [] } as const;
    const ways = ENTITY_KINDS.filter((to) => to !== "EVENT")
      .slice(0, 15)
      .map((to) => ({ ...way, kind: to }));
    const posts = [
      { ...way, link: "HOLDS_POSITION", kind, total: 20, first: [person.entity!] },
      { ...way, link: "HOLDS_POSITION", kind: "PLACE", total: 1, first: [person.entity!] },
    ] as const;
    const sources = Array.from({ length: 11 }, (_, at) => ({ value: `s${at}`, count: 1, entity: null }));
    const facets = [{ column: "SOURCE", values: sources }];
    const answers = planProfile({ ...person, ways: [...ways, ...posts], facets }, reading("en"));
    const toldOf = (asked: string) => {
      const { parts, more } = answers.find(({ key }) => key === asked)!;
      return [parts.length, more?.text, more?.state.view];
    };
    expect(toldOf("other")).toEqual([12, "And 3 more", "card"]);
    expect(toldOf("sources")).toEqual([8, "And 3 more", "card"]);
    expect(toldOf("posts")).toEqual([1, "See all 21", "list"]);
  });

  test("of an id that was never there is empty", async () => {
    expect((await load("university-nowhere")).entity).toBeNull();
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
    const network = mergeAnswers(of, alone, pages);
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
