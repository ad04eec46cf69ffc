import { describe, expect, test } from "vitest";
import type { JudgementEntry } from "../../src/identity/judgements/judgement.js";
import { plan } from "../../src/loading/plan/plan.js";
import { planDifference } from "../../src/loading/plan/plan-difference.js";
import type { Item, Projection } from "../../src/loading/plan/projection.js";
import { readModel } from "../../src/model/read-model.js";
import type { Statement } from "../../src/statements/statement.js";
import {
  judgement,
  listLive,
  planSequence,
  SEQUENCE_SOURCES as sources,
  SEQUENCES,
  shuffle,
  STEEL as steel,
  undo,
} from "./sequences/random-sequences.js";
import { statement } from "./statements.js";

const model = readModel();
const merge = judgement("enterprise-steel", "enterprise-works", "POSITIVE");
const undone = { revokes: merge.id, decidedBy: "Wang", why: "two firms", recordedAt: "2026-05-02T00:00:00Z" };

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
    expect((JSON.parse(String(node.properties.namesJson)) as { value: string }[]).map(({ value }) => value)).toEqual([
      "钢厂",
      "Steel Works",
      "The Steel Works",
    ]);
    expect(projection.nodes.map(({ id }) => id)).not.toContain("enterprise-works");
    expect(projection.redirects).toEqual([
      expect.objectContaining({ id: "enterprise-works", entityId: "enterprise-steel" }),
    ]);
  });

  test("have each link once, and none to themselves", () => {
    expect(projection.links.map(({ from, type, to, properties }) => [from, type, to, properties.sources])).toEqual(
      expect.arrayContaining([
        ["enterprise-steel", "LEADS", "community-steel", 2],
        ["enterprise-steel", "LOCATED_IN", "place-x", 1],
      ]),
    );
    expect(projection.links).toHaveLength(2);
  });

  test("keep statements as they were written, each with what its subject has become", () => {
    const properties = projection.statements
      .map((item) => item.properties)
      .filter(({ writtenSubjectId }) => writtenSubjectId !== undefined);
    expect(properties).toHaveLength(steel.filter(({ subjectId }) => subjectId === "enterprise-works").length);
    expect(properties.every(({ subjectId }) => subjectId === "enterprise-steel")).toBe(true);
    expect(new Set(projection.statements.map(({ id }) => id))).toEqual(new Set(steel.map(({ id }) => id)));
  });

  test("disagree with each other as one would with itself", () => {
    const dated = (id: string, value: string, sourceId: string): Statement =>
      statement({ subjectId: id, predicate: "established", value, sourceId });
    const both = [...steel, dated("enterprise-steel", "1950", "a"), dated("enterprise-works", "1960", "b")];
    expect(planned([], both).disagreements).toEqual([]);
    expect(planned([merge], both).disagreements.map(({ concerns }) => concerns)).toEqual([["enterprise-steel"]]);
  });

  test("are two again, byte for byte, when that is taken back; who decided what is kept", () => {
    const after = planned([merge, undone]);
    expect(graphOf(after)).toEqual(graphOf(planned([])));
    expect(after.judgements[0]!.properties).toMatchObject({
      status: "REVOKED",
      decidedBy: "Li",
      revokedBy: "Wang",
      revokedBecause: "two firms",
    });
  });
});

const LISTS = ["nodes", "links", "names", "statements", "disagreements", "undone", "redirects", "judgements"] as const;
type Store = Record<(typeof LISTS)[number], Map<string, Item>>;

/** What a database holds after the differences of one load more. */
function apply(store: Store, projection: Projection): void {
  for (const list of LISTS) {
    const held = store[list];
    const { created, changed, deleted } = planDifference<Item>(
      projection[list],
      new Map([...held].map(([id, { properties }]) => [id, String(properties.hash)])),
    );
    for (const id of deleted) held.delete(id);
    for (const item of [...created, ...changed]) held.set(item.id, item);
  }
}

describe("200 random sequences of merge, undo, import and retract", () => {
  test.each(Array.from({ length: 10 }, (_, index) => index))(
    "%i: each step leaves what a fresh build makes; all undone, the graph is as if nobody had judged",
    (part) => {
      for (let seed = part; seed < SEQUENCES; seed += 10) {
        const store = Object.fromEntries(LISTS.map((list) => [list, new Map()])) as unknown as Store;
        const steps = planSequence(seed);
        for (const { entries, statements } of steps) {
          const projection = planned(entries, statements);
          apply(store, projection);
          expect(findFaults(projection, statements, entries)).toEqual([]);
        }
        const { entries, statements } = steps.at(-1)!;
        const shuffled = planned([...entries].reverse(), shuffle(statements, seed));
        expect(shuffled).toEqual(planned(entries, statements));
        for (const list of LISTS)
          expect(
            [...store[list].values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
            `${seed} ${list}`,
          ).toEqual(shuffled[list]);
        const undone = listLive(entries).map((one) => undo(one, "2026-07-01T00:00:00.000Z"));
        expect(graphOf(planned([...entries, ...undone], statements))).toEqual(graphOf(planned([], statements)));
      }
    },
  );
});

/** What holds of every graph, however it came about: what does not, in words. */
function findFaults(
  { nodes, links, redirects, statements: items }: Projection,
  statements: readonly Statement[],
  entries: readonly JudgementEntry[],
): string[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const become = new Map(redirects.map(({ id, entityId }) => [id, entityId]));
  const revoked = new Set(entries.flatMap((entry) => ("revokes" in entry ? [entry.revokes] : [])));
  const of = (id: string): string => become.get(id) ?? id;
  return [
    ...redirects
      .filter(({ id, entityId }) => ids.has(id) || !ids.has(entityId))
      .map(({ id }) => `${id} leads nowhere or is a node itself`),
    ...links
      .filter(({ from, to }) => !ids.has(from) || !ids.has(to) || from === to)
      .map(({ id }) => `the link ${id} has no two ends`),
    ...(items.length === statements.length ? [] : ["statements are lost"]),
    ...entries.flatMap((entry) =>
      "left" in entry &&
      entry.decision === "NEGATIVE" &&
      !revoked.has(entry.id) &&
      ids.has(of(entry.left)) &&
      of(entry.left) === of(entry.right)
        ? [`${entry.id} was not heard`]
        : [],
    ),
  ];
}
