import { describe, expect, test } from "vitest";
import {
  editsOf,
  leaveOut,
  pin,
  sameEdits,
  toggle,
  unpin,
} from "../../../../src/explorer/views/network/answers/edit-picture.js";
import { groupingOf, groupNetwork, keysOf } from "../../../../src/explorer/views/network/answers/group-network.js";
import { mergeAnswers, type Network } from "../../../../src/explorer/views/network/answers/merge-answers.js";
import { findLine, planSegment, printHeads } from "../../../../src/explorer/model/drawing/plan-line.js";
import type { Caption, EntityKind, LinkKind, ShownSet } from "../../../../src/explorer/queries/types.js";

const caption = (id: string, kind: EntityKind): Caption => ({ id, kind, name: id, names: [] });

function makeNetwork(
  things: readonly (readonly [id: string, kind: EntityKind])[],
  links: readonly (readonly [from: string, kind: LinkKind, to: string])[],
): Network {
  const answer: ShownSet = {
    total: things.length,
    nodes: things.map(([id, kind], at) => ({ distance: at === 0 ? 0 : 1, degree: 1, entity: caption(id, kind) })),
    links: links.map(([from, kind, to]) => ({
      id: `${from}-${kind}-${to}`,
      kind,
      from: { id: from },
      to: { id: to },
      validFrom: null,
      validTo: null,
      asOf: null,
      modality: kind === "SIGNED" ? "PLANNED" : "ASSERTED",
      sources: 1,
      statements: [],
    })),
    linksAt: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  };
  return mergeAnswers(things[0]![0], answer, []);
}

const HUB = makeNetwork(
  [
    ["c", "COMMUNITY"],
    ["u1", "UNIVERSITY"],
    ["u2", "UNIVERSITY"],
    ["u3", "UNIVERSITY"],
    ["e1", "ENTERPRISE"],
    ["e2", "ENTERPRISE"],
    ["a", "AGREEMENT"],
  ],
  [
    ["u1", "MEMBER_OF", "c"],
    ["u2", "MEMBER_OF", "c"],
    ["u3", "LEADS", "c"],
    ["e1", "MEMBER_OF", "c"],
    ["e1", "LEADS", "c"],
    ["u1", "SIGNED", "a"],
    ["u1", "PART_OF", "u2"],
  ],
);
const NO_HOMES = new Map<string, Caption>();

describe("grouping a network", () => {
  const keys = keysOf(HUB, "KIND", NO_HOMES);

  test("puts three or more of a kind into one mark, never the middle, and bundles their links", () => {
    const { things, groups, lines } = groupNetwork(HUB, keys);
    expect(groups.map(({ id, members }) => [id, members.length])).toEqual([["group:UNIVERSITY", 3]]);
    expect(things.map(({ entity }) => entity.id)).toEqual(["c", "e1", "e2", "a"]);
    const bundle = lines.find(({ from, to }) => from === "group:UNIVERSITY" && to === "c");
    expect([bundle?.links.length, bundle?.directed]).toEqual([3, true]);
    // What is within a group is no line of the picture.
    expect(lines.flatMap(({ links }) => links).some(({ kind }) => kind === "PART_OF")).toBe(false);
  });

  test("lays two links between the same two side by side, the same whichever way each leads", () => {
    const between = groupNetwork(HUB, keys).lines.filter(({ from, to }) => from === "e1" && to === "c");
    expect(between.map(({ lane }) => Math.abs(lane))).toEqual([0.5, 0.5]);
    expect(new Set(between.map(({ lane }) => lane)).size).toBe(2);
  });

  test("opens one that is named, and then draws all of it", () => {
    const { groups, things, lines } = groupNetwork(HUB, keys, ["group:UNIVERSITY"]);
    expect([groups.length, things.length]).toEqual([0, HUB.nodes.length]);
    expect(lines).toHaveLength(HUB.links.length);
  });

  test("by place or community puts those whose home is not known together, and says so", () => {
    const homes = new Map([
      ["u1", caption("place-x", "PLACE")],
      ["u2", caption("place-x", "PLACE")],
      ["u3", caption("place-x", "PLACE")],
    ]);
    const { groups } = groupNetwork(HUB, keysOf(HUB, "PLACE", homes));
    expect(groups.map(({ id, unknown, members }) => [id, unknown ?? false, members.length])).toEqual([
      ["group:place-x", false, 3],
      ["group:unknown", true, 3],
    ]);
  });

  test("is by kind where nothing else is said and more are there than can be read", () => {
    const many = { nodes: Array.from({ length: 81 }, () => HUB.nodes[0]!) };
    expect(groupingOf({}, HUB)).toBe("NONE");
    expect(groupingOf({}, many)).toBe("KIND");
    expect(groupingOf({ group: "NONE" }, many)).toBe("NONE");
    expect(groupingOf({ most: 2_000 }, many)).toBe("NONE");
  });
});

describe("what is hidden", () => {
  const keys = keysOf(HUB, "KIND", NO_HOMES);
  const left = (hiding: Parameters<typeof leaveOut>[1]): string =>
    leaveOut(HUB, hiding, keys)
      .nodes.map(({ entity }) => entity.id)
      .join(" ");

  test("takes its links along, and what then has none; the middle stays, and what never had any", () => {
    expect(left({ hidden: ["u1"] })).toBe("c u2 u3 e1 e2");
    expect(left({ hiddenKinds: ["COMMUNITY", "ENTERPRISE"] })).toBe("c u1 u2 u3 a");
    expect(left({ hiddenLinks: ["MEMBER_OF", "LEADS"] })).toBe("c u1 u2 e2 a");
    expect(left({ hiddenModalities: ["PLANNED"] })).toBe("c u1 u2 u3 e1 e2");
    expect(left({ hidden: ["group:UNIVERSITY"] })).toBe("c e1 e2");
  });

  test("is shown again by the same choice; nothing hidden is no part of an address", () => {
    expect(toggle(toggle<string>(undefined, "a"), "b")).toEqual(["a", "b"]);
    expect(toggle(["a"], "a")).toBeUndefined();
  });

  test("and what is pinned are what an undo brings back, and what is chosen is not", () => {
    const state = { view: "network", id: "c", selected: "u1", hidden: ["u2"] } as const;
    expect(sameEdits(state, { ...state, selected: "u3", link: "x" })).toBe(true);
    expect(sameEdits(state, { ...state, pinned: pin(undefined, { id: "u1", x: 1.4, y: -0.2 }) })).toBe(false);
    expect(editsOf(state).hidden).toEqual(["u2"]);
    expect(pin([{ id: "a", x: 1, y: 1 }], { id: "a", x: 2.6, y: -0.2 })).toEqual([{ id: "a", x: 3, y: 0 }]);
    expect(unpin([{ id: "a", x: 1, y: 1 }], "a")).toBeUndefined();
  });
});

describe("a line of the picture", () => {
  const [line] = groupNetwork(HUB, new Map()).lines;
  const places = new Map([
    [line!.from, { x: 0, y: 0 }],
    [line!.to, { x: 100, y: 0 }],
  ]);
  const segment = planSegment(
    { ...line!, lane: 0 },
    (id) => places.get(id)!,
    () => 10,
  );

  test("runs from edge to edge, with a head where it leads to", () => {
    expect([segment.from, segment.to]).toEqual([
      { x: 11, y: 0 },
      { x: 88, y: 0 },
    ]);
    expect(printHeads([segment])).toBe("M88 0L81 3.2L81 -3.2Z");
    expect(printHeads([{ ...segment, line: { ...segment.line, directed: false } }])).toBe("");
  });

  test("is found by a pointer that comes near", () => {
    expect(findLine([segment], { x: 50, y: 6 }, 8)?.id).toBe(line!.id);
    expect(findLine([segment], { x: 50, y: 9 }, 8)).toBeUndefined();
    expect(findLine([segment], { x: 120, y: 0 }, 8)).toBeUndefined();
  });
});
