import { describe, expect, test } from "vitest";
import type { JudgementEntry } from "../../../src/identity/judgements/judgement.js";
import { plan } from "../../../src/loading/plan/plan.js";
import { planDifference } from "../../../src/loading/write/plan-difference.js";
import type { Item, Projection } from "../../../src/loading/projection/projection.js";
import { readModel } from "../../../src/model/read-model.js";
import type { Statement } from "../../../src/statements/statement.js";
import {
  graphOf,
  listLive,
  planSequence,
  SEQUENCE_SOURCES as sources,
  SEQUENCES,
  shuffle,
  undo,
} from "./random-sequences.js";

const model = readModel();

function planned(judgements: readonly JudgementEntry[], statements: readonly Statement[]): Projection {
  return plan(sources, statements, model, judgements);
}

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
