import { isRevocation, type Judgement, type JudgementEntry, type Revocation } from "./judgement.js";

/** What deciding needs to know of an id. */
export interface KnownEntity {
  /** "University". Things of two kinds are two things, unless one is of the wider kind of the other. */
  readonly kind: string;
  /** The wider kind: "EducationalOrganization". */
  readonly general?: string | undefined;
  /** When the graph learnt that it exists: the oldest id of a cluster survives. */
  readonly recordedAt: string;
}

/**
 * LIVE: it counts. REVOKED: somebody took it back. BLOCKED: a POSITIVE that does not take effect, `because` of
 * something that speaks against it. WAITING: the graph does not know one of the two ids (any more).
 */
export type JudgementStatus = "LIVE" | "REVOKED" | "BLOCKED" | "WAITING";

export interface Judged {
  readonly judgement: Judgement;
  readonly status: JudgementStatus;
  /** In words, where it is BLOCKED or WAITING. */
  readonly because?: string;
  readonly revocation?: Revocation;
  /** The later NEGATIVE that ended it, where it is BLOCKED and had taken effect before. */
  readonly blockedBy?: Judgement;
  /** The survivor of the two, where they are one. */
  readonly survivor?: string;
}

export interface Clusters {
  /** In order of time, then id. */
  readonly judged: readonly Judged[];
  /** The id that stands for each id that was merged into another; the others are missing. */
  readonly survivors: ReadonlyMap<string, string>;
}

/**
 * Who is one: connected components of live POSITIVEs. A live NEGATIVE between any two members blocks the POSITIVE that
 * would join them, whenever it was made; of several POSITIVEs that could not all hold the older ones do. The oldest id
 * survives. Pure, and the same in whatever order the entries come.
 */
export function planClusters(entries: readonly JudgementEntry[], known: ReadonlyMap<string, KnownEntity>): Clusters {
  const revocations = new Map(
    entries
      .filter(isRevocation)
      .sort(byTime(({ revokes }) => revokes))
      .reverse()
      .map((entry) => [entry.revokes, entry]),
  );
  const judgements = [
    ...new Map(
      entries.filter((entry): entry is Judgement => !isRevocation(entry)).map((entry) => [entry.id, entry]),
    ).values(),
  ].sort(byTime(({ id }) => id));
  const live = judgements.filter(({ id, left, right }) => !revocations.has(id) && known.has(left) && known.has(right));
  const components = createComponents(known);
  const apart = new Map<string, Judgement[]>();
  for (const negative of live.filter(({ decision }) => decision === "NEGATIVE")) {
    for (const id of [negative.left, negative.right]) apart.set(id, [...(apart.get(id) ?? []), negative]);
  }
  const blocked = new Map<string, Obstacle>();
  for (const { id, left, right } of live.filter(({ decision }) => decision === "POSITIVE")) {
    const why = components.findObstacle(left, right, apart);
    if (why === undefined) components.join(left, right);
    else blocked.set(id, why);
  }
  const survivors = components.listSurvivors();
  return {
    survivors,
    judged: judgements.map((judgement): Judged => {
      const revocation = revocations.get(judgement.id);
      if (revocation) return { judgement, status: "REVOKED", revocation };
      const unknown = [judgement.left, judgement.right].filter((id) => !known.has(id));
      if (unknown.length > 0)
        return {
          judgement,
          status: "WAITING",
          because: `${unknown.join(" and ")} ${unknown.length > 1 ? "are" : "is"} not in the graph`,
        };
      const obstacle = blocked.get(judgement.id);
      if (obstacle) {
        const { because, negative } = obstacle;
        const isLater = negative !== undefined && Date.parse(negative.recordedAt) > Date.parse(judgement.recordedAt);
        return { judgement, status: "BLOCKED", because, ...(isLater && { blockedBy: negative }) };
      }
      const survivor = survivors.get(judgement.left) ?? judgement.left;
      return { judgement, status: "LIVE", ...(judgement.decision === "POSITIVE" && { survivor }) };
    }),
  };
}

interface Obstacle {
  readonly because: string;
  readonly negative?: Judgement;
}

interface Components {
  /** What forbids to join the two; `apart` has the NEGATIVEs of each id. */
  findObstacle(a: string, b: string, apart: ReadonlyMap<string, readonly Judgement[]>): Obstacle | undefined;
  join(a: string, b: string): void;
  listSurvivors(): Map<string, string>;
}

function createComponents(known: ReadonlyMap<string, KnownEntity>): Components {
  const members = new Map<string, readonly string[]>();
  const of = (id: string): readonly string[] => members.get(id) ?? [id];
  const narrowest = (id: string): KnownEntity => {
    const all = of(id).map((one) => known.get(one)!);
    return all.find(({ general }) => all.some(({ kind }) => kind === general)) ?? known.get(id)!;
  };
  return {
    findObstacle(a, b, apart) {
      const right = new Set(of(b));
      const [kindA, kindB] = [narrowest(a), narrowest(b)];
      if (kindA.kind !== kindB.kind && kindA.general !== kindB.kind && kindA.kind !== kindB.general)
        return { because: `${a} is of kind ${kindA.kind}, ${b} of kind ${kindB.kind}` };
      const negative = of(a).flatMap((id) =>
        (apart.get(id) ?? []).filter(({ left, right: other }) => right.has(left === id ? other : left)),
      )[0];
      return (
        negative && {
          because: `${negative.id} by ${negative.decidedBy}: ${negative.left} and ${negative.right} are two`,
          negative,
        }
      );
    },
    join(a, b) {
      const joined = [...new Set([...of(a), ...of(b)])];
      for (const id of joined) members.set(id, joined);
    },
    listSurvivors() {
      const survivors = new Map<string, string>();
      for (const cluster of new Set(members.values())) {
        const [survivor, ...merged] = [...cluster].sort(
          (a, b) => compare(known.get(a)!.recordedAt, known.get(b)!.recordedAt) || compare(a, b),
        );
        for (const id of merged) survivors.set(id, survivor!);
      }
      return survivors;
    },
  };
}

function byTime<T extends { readonly recordedAt: string }>(id: (entry: T) => string): (a: T, b: T) => number {
  return (a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || compare(id(a), id(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
