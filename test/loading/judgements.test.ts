import { describe, expect, test } from "vitest";
import { createJudgement, type Judgement, type JudgementEntry } from "../../src/identity/judgements/judgement.js";
import { plan } from "../../src/loading/plan.js";
import { planDifference } from "../../src/loading/plan-difference.js";
import type { Item, Projection } from "../../src/loading/projection.js";
import { readModel } from "../../src/model/read-model.js";
import type { Statement } from "../../src/statements/statement.js";
import { entity, link, named, source, statement } from "./statements.js";

const model = readModel();
const sources = [source("a"), source("b")];
const second = { sourceId: "b" } as const;
const steel = [
  ...entity("enterprise-steel", "Enterprise", "Steel Works"), ...entity("community-steel", "Community", "Steel Community"), ...entity("place-x", "Place", "X"),
  link("enterprise-steel", "LEADS", "community-steel"),
  ...entity("enterprise-works", "Enterprise", "The Steel Works", second), named("enterprise-works", "钢厂", "zh-Hans", "OFFICIAL", second),
  link("enterprise-works", "LEADS", "community-steel", second), link("enterprise-works", "LOCATED_IN", "place-x", second),
  link("enterprise-works", "SUBSIDIARY_OF", "enterprise-steel", second),
];

function judgement(left: string, right: string, decision: Judgement["decision"], recordedAt = "2026-05-01T00:00:00Z"): Judgement {
  return createJudgement({ left, right, decision, decidedBy: "Li", why: "one address", recordedAt });
}

const merge = judgement("enterprise-steel", "enterprise-works", "POSITIVE");
const undo = { revokes: merge.id, decidedBy: "Wang", why: "two firms", recordedAt: "2026-05-02T00:00:00Z" };

function planned(judgements: readonly JudgementEntry[], statements: readonly Statement[] = steel): Projection {
  return plan(sources, statements, model, judgements);
}

/** All of the graph, without the record of who decided what. */
function graphOf({ nodes, links, names, statements, disagreements, redirects, version, counts }: Projection): unknown {
  return { nodes, links, names, statements, disagreements, redirects, version, counts };
}

describe("two that were judged to be one", () => {
  const projection = planned([merge]);

  test("are one node, with the names and statements of both, and the other id leads there", () => {
    const node = projection.nodes.find(({ id }) => id === "enterprise-steel")!;
    expect(node.properties).toMatchObject({ name: "钢厂", mergedIds: ["enterprise-works"] });
    expect((JSON.parse(String(node.properties.namesJson)) as { value: string }[]).map(({ value }) => value)).toEqual(["钢厂", "Steel Works", "The Steel Works"]);
    expect(projection.nodes.map(({ id }) => id)).not.toContain("enterprise-works");
    expect(projection.redirects).toEqual([expect.objectContaining({ id: "enterprise-works", entityId: "enterprise-steel" })]);
  });

  test("have each link once, and none to themselves", () => {
    expect(projection.links.map(({ from, type, to, properties }) => [from, type, to, properties.sources])).toEqual(expect.arrayContaining([
      ["enterprise-steel", "LEADS", "community-steel", 2], ["enterprise-steel", "LOCATED_IN", "place-x", 1],
    ]));
    expect(projection.links).toHaveLength(2);
  });

  test("keep statements as they were written, each with what its subject has become", () => {
    const properties = projection.statements.map((item) => item.properties).filter(({ writtenSubjectId }) => writtenSubjectId !== undefined);
    expect(properties).toHaveLength(steel.filter(({ subjectId }) => subjectId === "enterprise-works").length);
    expect(properties.every(({ subjectId }) => subjectId === "enterprise-steel")).toBe(true);
    expect(new Set(projection.statements.map(({ id }) => id))).toEqual(new Set(steel.map(({ id }) => id)));
  });

  test("disagree with each other as one would with itself", () => {
    const dated = (id: string, value: string, sourceId: string): Statement => statement({ subjectId: id, predicate: "established", value, sourceId });
    const both = [...steel, dated("enterprise-steel", "1950", "a"), dated("enterprise-works", "1960", "b")];
    expect(planned([], both).disagreements).toEqual([]);
    expect(planned([merge], both).disagreements.map(({ concerns }) => concerns)).toEqual([["enterprise-steel"]]);
  });

  test("are two again, byte for byte, when that is taken back; who decided what is kept", () => {
    const undone = planned([merge, undo]);
    expect(graphOf(undone)).toEqual(graphOf(planned([])));
    expect(undone.judgements[0]!.properties).toMatchObject({ status: "REVOKED", decidedBy: "Li", revokedBy: "Wang", revokedBecause: "two firms" });
  });
});

/** Mulberry32: the same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LISTS = ["nodes", "links", "names", "statements", "disagreements", "redirects", "judgements"] as const;
type Store = Record<(typeof LISTS)[number], Map<string, Item>>;

/** What a database holds after the differences of one load more. */
function apply(store: Store, projection: Projection): void {
  for (const list of LISTS) {
    const held = store[list];
    const { created, changed, deleted } = planDifference<Item>(projection[list], new Map([...held].map(([id, { properties }]) => [id, String(properties.hash)])));
    for (const id of deleted) held.delete(id);
    for (const item of [...created, ...changed]) held.set(item.id, item);
  }
}

const ENTITIES = Array.from({ length: 8 }, (_, index) => [`enterprise-${index}`, `Works ${index % 5}`] as const);
const ATOMS: readonly Statement[] = ENTITIES.flatMap(([id, name], index) => [
  ...entity(id, index === 7 ? "Association" : "Enterprise", name, { sourceId: index % 2 ? "a" : "b" }),
  link(id, "LEADS", "community-steel", { sourceId: index % 3 ? "a" : "b" }), link(id, "SUBSIDIARY_OF", `enterprise-${(index + 1) % 7}`),
  statement({ subjectId: id, predicate: "established", value: String(1950 + (index % 3)) }),
]);

describe("200 random sequences of merge, undo, import and retract", () => {
  test.each(Array.from({ length: 10 }, (_, index) => index))("%i: each step leaves what a fresh build makes; all undone, the graph is as if nobody had judged", (part) => {
    for (let seed = part * 20; seed < part * 20 + 20; seed++) {
      const next = random(seed);
      const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
      const store = Object.fromEntries(LISTS.map((list) => [list, new Map()])) as unknown as Store;
      let statements: readonly Statement[] = [...steel, ...ATOMS.slice(0, 16)];
      const entries: JudgementEntry[] = [];
      const live = (): Judgement[] => entries.filter((entry): entry is Judgement => "left" in entry && !entries.some((other) => "revokes" in other && other.revokes === entry.id));
      const revoke = ({ id }: Judgement, at: string): void => void entries.push({ revokes: id, decidedBy: "Wang", why: "", recordedAt: at });
      for (let step = 0; step < 12; step++) {
        const at = new Date(Date.UTC(2026, 5, 1, step)).toISOString();
        const action = next();
        if (action < 0.5) {
          const [left, right] = [pick(ENTITIES)[0], pick(ENTITIES)[0]];
          if (left !== right) entries.push(judgement(left, right, next() < 0.8 ? "POSITIVE" : pick(["NEGATIVE", "UNSURE"] as const), at));
        } else if (action < 0.7) {
          if (live().length > 0) revoke(pick(live()), at);
        } else if (action < 0.85) {
          const known = new Set(statements.map(({ id }) => id));
          statements = [...statements, ...ATOMS.slice(Math.floor(next() * ATOMS.length)).slice(0, 5).filter(({ id }) => !known.has(id))];
        } else {
          const target = pick(statements);
          statements = statements.map((one) => (one.id === target.id ? { ...one, retraction: { reason: "misread", recordedAt: at } } : one));
        }
        const projection = planned(entries, statements);
        apply(store, projection);
        expect(findFaults(projection, statements, entries)).toEqual([]);
      }
      const shuffled = planned([...entries].reverse(), [...statements].sort(() => next() - 0.5));
      expect(shuffled).toEqual(planned(entries, statements));
      for (const list of LISTS) expect([...store[list].values()].sort((a, b) => (a.id < b.id ? -1 : 1)), `${seed} ${list}`).toEqual(shuffled[list]);
      for (const one of live()) revoke(one, "2026-07-01T00:00:00.000Z");
      expect(graphOf(planned(entries, statements))).toEqual(graphOf(planned([], statements)));
    }
  });
});

/** What holds of every graph, however it came about: what does not, in words. */
function findFaults({ nodes, links, redirects, statements: items }: Projection, statements: readonly Statement[], entries: readonly JudgementEntry[]): string[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const become = new Map(redirects.map(({ id, entityId }) => [id, entityId]));
  const revoked = new Set(entries.flatMap((entry) => ("revokes" in entry ? [entry.revokes] : [])));
  const of = (id: string): string => become.get(id) ?? id;
  return [
    ...redirects.filter(({ id, entityId }) => ids.has(id) || !ids.has(entityId)).map(({ id }) => `${id} leads nowhere or is a node itself`),
    ...links.filter(({ from, to }) => !ids.has(from) || !ids.has(to) || from === to).map(({ id }) => `the link ${id} has no two ends`),
    ...(items.length === statements.length ? [] : ["statements are lost"]),
    ...entries.flatMap((entry) =>
      "left" in entry && entry.decision === "NEGATIVE" && !revoked.has(entry.id) && ids.has(of(entry.left)) && of(entry.left) === of(entry.right) ? [`${entry.id} was not heard`] : []),
  ];
}
