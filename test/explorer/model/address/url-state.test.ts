import { describe, expect, test } from "vitest";
import type { ParameterName, Values } from "../../../../src/explorer/model/address/parameters.js";
import { createRandom } from "../../../../src/explorer/model/drawing/random.js";
import { parseState, printState, type State } from "../../../../src/explorer/model/address/url-state.js";
import { VIEW_IDS, VIEWS } from "../../../../src/explorer/model/address/views.js";
import { ENTITY_KINDS, LINK_KINDS } from "../../../../src/explorer/queries/terms.js";
import { Decision, Dimension, Modality, RankingMetric } from "../../../../src/explorer/queries/types.js";

const random = createRandom("states");
const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
const one = <Value>(values: readonly Value[]): Value => values[whole(0, values.length - 1)]!;
const some = <Value>(values: readonly Value[]): readonly Value[] =>
  values
    .filter(() => random() < 0.3)
    .concat(one(values))
    .filter((value, at, all) => all.indexOf(value) === at);
const id = (): string =>
  one(["enterprise-shagang", "community-quality-steel", "002_bc9b524c4e980658", "GBT2260:110000", "沙钢"]);
const date = (): string => one(["2023", "2023-04", "2023-04-01", "1999-12-31"]);

/** A value of each parameter; one that has none here does not compile. */
const MAKE: { readonly [Name in ParameterName]: () => NonNullable<Values[Name]> } = {
  lang: () => one(["en", "zh"] as const),
  q: () =>
    one(["沙钢", "a & b = c?", "100% #1 + 2", "\u{20BB7}野家", " ", "<b>\"'</b>", "view=card&id=x", "%2C,~", "，、"]),
  id,
  to: id,
  selected: id,
  place: id,
  statement: id,
  passage: () => {
    const start = whole(0, 9_000);
    return { start, end: start + whole(1, 900) };
  },
  kind: () => some(ENTITY_KINDS),
  where: () =>
    Array.from({ length: whole(1, 3) }, () =>
      one([
        { column: "PROVINCE", values: ["place-beijing", "place-a.b:c"] },
        { column: "authority", values: ["教育部", "a,b~c\\d", "100%"] },
        { column: "YEAR", from: "2023" },
        { column: "YEAR", from: "2019", to: "2021" },
        { column: "SIGNED.in", values: ["x"] },
      ]),
    ),
  shown: () => some(["authority", "SIGNED.in", "LINKS"]),
  sort: () => one(["name", "-LINKS", "SIGNED.in"]),
  page: () => whole(1, 101),
  ids: () => some(["place-beijing", "a.b:c_d-e"]),
  kinds: () => some(ENTITY_KINDS),
  links: () => some(LINK_KINDS),
  modalities: () => some(Object.values(Modality)),
  sources: () => whole(0, 99),
  source: id,
  depth: () => whole(1, 4),
  length: () => whole(1, 10),
  pages: () => whole(1, 50),
  at: date,
  from: date,
  until: date,
  expanded: () => Array.from({ length: whole(1, 3) }, () => ({ id: id(), link: one(LINK_KINDS), pages: whole(1, 50) })),
  added: () => some(["place-beijing", "industry-steel"]),
  hidden: () => some(["place-beijing", "group:UNIVERSITY"]),
  hiddenKinds: () => some(ENTITY_KINDS),
  hiddenLinks: () => some(LINK_KINDS),
  hiddenModalities: () => some(Object.values(Modality)),
  pinned: () => Array.from({ length: whole(1, 3) }, () => ({ id: id(), x: whole(-900, 900), y: whole(-900, 900) })),
  group: () => one(["KIND", "PLACE", "COMMUNITY", "NONE"] as const),
  most: () => whole(301, 9999),
  link: () => one(["LEADS:enterprise-shagang:community-quality-steel", "4f1c0a9be2d37788"]),
  across: () => one(["COMMUNITY", "AGREEMENT", "PLACE"] as const),
  without: () => some(ENTITY_KINDS),
  decided: () =>
    Array.from({ length: whole(1, 3) }, () => ({ left: id(), right: id(), decision: one(Object.values(Decision)) })),
  opened: () => some(["2026-11-22:ADDED:002_bc9b524c4e980658", "2026-11-22:MERGED"]),
  avoid: () => some(["place-beijing", "industry-steel", "a.b:c_d-e"]),
  by: () => one(Object.values(RankingMetric)),
  rows: () => one(Object.values(Dimension)),
  columns: () => one(Object.values(Dimension)),
  look: () => one(["tiles", "map"] as const),
  manner: () => one(["happened", "all"] as const),
  story: () => ({
    title: one(["Who leads", "谁牵头", "a & b = c?", "<b>\"'</b>\u{20BB7}"]),
    steps: Array.from({ length: whole(1, 4) }, () => ({
      caption: one(["", "沙钢", "100% #1 + 2"]),
      note: one(["", "two\nlines", "，、"]),
      show: one(["", "?view=card&id=enterprise-shagang", "?view=search&q=%E6%B2%99"]),
    })),
  }),
  step: () => whole(1, 24),
  mode: () => one(["edit", "all"] as const),
  as: () => one(["picture", "table"] as const),
};

function makeState(): State {
  const view = one(VIEW_IDS);
  const names = [...VIEWS[view].takes, "lang", "as"] as const;
  return { view, ...Object.fromEntries(names.filter(() => random() < 0.6).map((name) => [name, MAKE[name]()])) };
}

describe("the state in the address", () => {
  test("200 of all views come back as they were", () => {
    const states = Array.from({ length: 200 }, makeState);
    for (const state of states)
      expect(parseState(printState(state)), printState(state)).toEqual({ state, problems: [] });
    expect(new Set(states.map(({ view }) => view)).size).toBe(VIEW_IDS.length);
  });

  test("is legible, and survives a browser's own reading of it", () => {
    const state: State = {
      view: "network",
      id: "enterprise-shagang",
      links: ["LEADS", "SIGNED"],
      expanded: [{ id: "enterprise-shagang", link: "LEADS", pages: 2 }],
    };
    expect(printState(state)).toBe(
      "?view=network&id=enterprise-shagang&links=LEADS,SIGNED&expanded=enterprise-shagang~LEADS~2",
    );
    expect(parseState(new URL(printState(state), "http://localhost/").search).state).toEqual(state);
    expect(printState({ view: "home" })).toBe("");
  });

  test.each([
    ["?view=nothing&id=x", { view: "home" }, ["VIEW view nothing", "NAME id x"]],
    ["?view=card&id=a%20b", { view: "card" }, ["VALUE id a b"]],
    [
      "?view=network&id=x&depth=99&at=2023-13&links=LEADS,HATES&kinds=",
      { view: "network", id: "x" },
      ["VALUE depth 99", "VALUE at 2023-13", "VALUE links LEADS,HATES", "VALUE kinds "],
    ],
    [
      "?view=timeline&from=2023-02-29&until=2024-02-29",
      { view: "timeline", until: "2024-02-29" },
      ["VALUE from 2023-02-29"],
    ],
    ["?view=network&id=x&expanded=y~LEADS~0,z", { view: "network", id: "x" }, ["VALUE expanded y~LEADS~0,z"]],
    [
      "?view=search&q=%E6%B2%99&q=x&utm_source=mail",
      { view: "search", q: "沙" },
      ["AGAIN q x", "NAME utm_source mail"],
    ],
    ["?view=search&q=%E6%B2", { view: "search", q: "\uFFFD" }, []],
    ["?__proto__=x&constructor=y", { view: "home" }, ["NAME __proto__ x", "NAME constructor y"]],
  ])("of %s keeps what can be read and says what cannot", (address, state, problems) => {
    const read = parseState(address);
    expect(read.state).toEqual(state);
    expect(read.problems.map(({ kind, name, value }) => `${kind} ${name} ${value}`)).toEqual(problems);
  });

  test("says of a value of any length no more than a line", () => {
    const { problems } = parseState(`?view=card&id=${"%3Cscript%3E".repeat(1_000)}`);
    expect([...problems[0]!.value].length).toBeLessThan(70);
  });
});
