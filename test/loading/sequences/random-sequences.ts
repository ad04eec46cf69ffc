import { createJudgement, type Judgement, type JudgementEntry } from "../../../src/identity/judgements/judgement.js";
import type { Projection } from "../../../src/loading/projection/projection.js";
import type { Source } from "../../../src/sources/source.js";
import type { Statement } from "../../../src/statements/statement.js";
import type { RetractionEntry } from "../../../src/store/change.js";
import { entity, link, named, source, statement } from "../statements.js";

/** What is known, and who was judged to be who, after one step. */
export interface Step {
  readonly statements: readonly Statement[];
  readonly entries: readonly JudgementEntry[];
  /** What this step takes back or restores. */
  readonly retractions: readonly RetractionEntry[];
}

export const SEQUENCES = 200;
const STEPS = 12;

export const SEQUENCE_SOURCES: readonly Source[] = [source("a"), source("b")];
const second = { sourceId: "b" } as const;
export const STEEL = [
  ...entity("enterprise-steel", "Enterprise", "Steel Works"),
  ...entity("community-steel", "Community", "Steel Community"),
  ...entity("place-x", "Place", "X"),
  link("enterprise-steel", "LEADS", "community-steel"),
  ...entity("enterprise-works", "Enterprise", "The Steel Works", second),
  named("enterprise-works", "钢厂", "zh-Hans", "OFFICIAL", second),
  link("enterprise-works", "LEADS", "community-steel", second),
  link("enterprise-works", "LOCATED_IN", "place-x", second),
  link("enterprise-works", "SUBSIDIARY_OF", "enterprise-steel", second),
];

export function judgement(
  left: string,
  right: string,
  decision: Judgement["decision"],
  recordedAt = "2026-05-01T00:00:00Z",
): Judgement {
  return createJudgement({ left, right, decision, decidedBy: "Li", why: "one address", recordedAt });
}

const ENTITIES = Array.from({ length: 8 }, (_, index) => [`enterprise-${index}`, `Works ${index % 5}`] as const);
const ATOMS: readonly Statement[] = ENTITIES.flatMap(([id, name], index) => [
  ...entity(id, index === 7 ? "Association" : "Enterprise", name, { sourceId: index % 2 ? "a" : "b" }),
  link(id, "LEADS", "community-steel", { sourceId: index % 3 ? "a" : "b" }),
  link(id, "SUBSIDIARY_OF", `enterprise-${(index + 1) % 7}`),
  statement({ subjectId: id, predicate: "established", value: String(1950 + (index % 3)) }),
  statement({ subjectId: id, predicate: "identifier", value: `9111${index % 3}`, details: { scheme: "USCC" } }),
  ...figure(`figure-${index}`, id, index),
  ...overruled(id, `enterprise-${(index + 3) % 7}`),
]);

/** A figure about one thing or another, some of one period and of different numbers. */
function figure(id: string, about: string, index: number): readonly Statement[] {
  const of = index % 2 === 0 ? about : "community-steel";
  return [
    ...entity(id, "Figure", `Members ${index}`, { asOf: "2024" }),
    statement({ subjectId: id, predicate: "metric", value: "members" }),
    statement({ subjectId: id, predicate: "value", value: 100 + (index % 3) }),
    link(id, "MEASURES", of),
  ];
}

/** Two places of one source that cannot both be right, and which of them is believed. */
function overruled(from: string, to: string): readonly Statement[] {
  const believed = link(from, "SUBSIDIARY_OF", to, { sourceId: "b" });
  const other = link(from, "SUBSIDIARY_OF", "community-steel", { sourceId: "b" });
  return [believed, { ...other, overruledBy: believed.id, because: "the later page says otherwise" }];
}

/** One random sequence of merges, undone ones, imports and retractions, step by step; the same for the same seed. */
export function planSequence(seed: number): readonly Step[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const steps: Step[] = [];
  let statements: readonly Statement[] = [...STEEL, ...ATOMS.slice(0, 16)];
  const entries: JudgementEntry[] = [];
  for (let step = 0; step < STEPS; step++) {
    const at = new Date(Date.UTC(2026, 5, 1, step)).toISOString();
    const action = next();
    const retractions: RetractionEntry[] = [];
    if (action < 0.4) {
      const [left, right] = [pick(ENTITIES)[0], pick(ENTITIES)[0]];
      if (left !== right)
        entries.push(judgement(left, right, next() < 0.8 ? "POSITIVE" : pick(["NEGATIVE", "UNSURE"] as const), at));
    } else if (action < 0.55) {
      const live = listLive(entries);
      if (live.length > 0) entries.push(undo(pick(live), at));
    } else if (action < 0.75) {
      const known = new Set(statements.map(({ id }) => id));
      statements = [
        ...statements,
        ...ATOMS.slice(Math.floor(next() * ATOMS.length))
          .slice(0, 12)
          .filter(({ id }) => !known.has(id)),
      ];
    } else {
      const target = pick(statements);
      retractions.push(
        target.retraction
          ? { restores: [target.id], reason: "it was right", recordedAt: at }
          : { statements: [target.id], reason: "misread", recordedAt: at },
      );
      statements = statements.map((one) => (one.id === target.id ? turn(one, at) : one));
    }
    steps.push({ statements, entries: [...entries], retractions });
  }
  return steps;
}

/** Taken back, or restored where it was. */
function turn({ retraction, ...statement }: Statement, at: string): Statement {
  if (!retraction) return { ...statement, retraction: { reason: "misread", recordedAt: at } };
  const undone = { ...retraction, undoneAt: at, undoneBecause: "it was right" };
  return { ...statement, undone: [...(statement.undone ?? []), undone] };
}

/** The same in another order. */
export function shuffle<T>(list: readonly T[], seed: number): readonly T[] {
  const next = random(seed);
  return list
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Judgements that nobody has taken back. */
export function listLive(entries: readonly JudgementEntry[]): readonly Judgement[] {
  return entries.filter(
    (entry): entry is Judgement =>
      "left" in entry && !entries.some((other) => "revokes" in other && other.revokes === entry.id),
  );
}

export function undo({ id }: Judgement, recordedAt: string): JudgementEntry {
  return { revokes: id, decidedBy: "Wang", why: "", recordedAt };
}

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

/** All of the graph, without the record of who decided what. */
export function graphOf({
  nodes,
  links,
  names,
  statements,
  disagreements,
  redirects,
  version,
  counts,
}: Projection): unknown {
  return { nodes, links, names, statements, disagreements, redirects, version, counts };
}
