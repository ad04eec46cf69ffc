import { setImmediate } from "node:timers/promises";
import { type Feature, round } from "../scoring/feature.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { createFormReader } from "../names/named-form.js";
import { planBlocks } from "./plan-blocks.js";
import { FIRM, LEAST_MARGIN, LEAST_SCORE } from "../scoring/rank.js";
import { scorePair } from "../scoring/score.js";
import type { Candidate } from "../things/thing.js";

/** A node of the graph, and what it is linked to: what is linked is two. */
export interface Node extends Candidate {
  readonly linked: ReadonlySet<string>;
}

/** Two ids that may be of one thing. */
export interface Pair {
  /** The lesser id. */
  readonly left: string;
  readonly right: string;
  readonly score: number;
  /** Strongest first. */
  readonly features: readonly Feature[];
  /** How far the next candidate of either is behind; below 0 where another one is ahead. */
  readonly margin: number;
  /** Sure enough to be merged with nobody looking. */
  readonly automatic: boolean;
}

export interface FindPairsOptions {
  readonly lexicon: Lexicon;
  /** Whether a live judgement speaks of the two already. */
  readonly isDecided: (left: string, right: string) => boolean;
  /** Pairs below it are not worth anybody's time. */
  readonly leastScore?: number;
  readonly onStep?: (done: number, total: number) => void;
}

/** Below it hardly one pair in ten is one. */
export const LEAST_REVIEWED = 0.6;
/** For each node, how many of those that share words with it are scored. */
const SCORED = 12;
const PERSON = "PERSON";

/**
 * Which nodes may be one, likeliest first: pairs of one kind that share identifiers, names or rare parts of names, that
 * are not linked with each other, and of which nobody has decided yet. People only by an identifier, or by a whole name
 * and something that both are linked to, and never automatically.
 */
export async function findPairs(
  nodes: readonly Node[],
  { lexicon, isDecided, leastScore = LEAST_REVIEWED, onStep }: FindPairsOptions,
): Promise<readonly Pair[]> {
  const readForms = createFormReader();
  const found: Omit<Pair, "margin" | "automatic">[] = [];
  const byKind = new Map<string, Node[]>();
  // What may turn out to be of another kind is looked at among that.
  for (const node of nodes) {
    const kind = node.kinds.at(-1)!;
    const group = byKind.get(kind);
    if (group) group.push(node);
    else byKind.set(kind, [node]);
  }
  let done = 0;
  for (const [kind, group] of byKind) {
    const findCandidates = planBlocks(group, readForms, lexicon);
    const scored = new Set<string>();
    for (const [index, node] of group.entries()) {
      for (const other of findCandidates(index, SCORED)) {
        const [a, b] = node.id < group[other]!.id ? [node, group[other]!] : [group[other]!, node];
        const key = `${a.id} ${b.id}`;
        if (scored.has(key) || a.linked.has(b.id)) continue;
        scored.add(key);
        const [there, back] = [scorePair(a, b, readForms, lexicon), scorePair(b, a, readForms, lexicon)];
        if (there.vetoed || back.vetoed) continue;
        const { score, features } = there.score >= back.score ? there : back;
        if (score >= leastScore - LEAST_MARGIN && (kind !== PERSON || isSamePerson(features)))
          found.push({ left: a.id, right: b.id, score, features });
      }
      if (++done % 50 === 0) {
        onStep?.(done, nodes.length);
        await setImmediate();
      }
    }
  }
  const best = listBest(found);
  const kinds = new Map(nodes.map(({ id, kinds: [kind] }) => [id, kind]));
  // Whom another suits clearly better is not worth looking at: 大连海事大学 and 大连海洋大学 where each has its own.
  return found
    .filter(({ left, right, score }) => score >= leastScore && !isDecided(left, right))
    .map((pair): Pair => {
      const margin =
        pair.score - Math.max(nextBest(best.get(pair.left)!, pair.right), nextBest(best.get(pair.right)!, pair.left));
      const automatic =
        kinds.get(pair.left) !== PERSON &&
        pair.score >= LEAST_SCORE &&
        margin >= LEAST_MARGIN - 1e-9 &&
        pair.features.some(({ name }) => FIRM.has(name));
      return { ...pair, margin: round(margin), automatic };
    })
    .filter(({ margin }) => margin > -LEAST_MARGIN)
    .sort(
      (a, b) => b.score - a.score || b.margin - a.margin || (`${a.left} ${a.right}` < `${b.left} ${b.right}` ? -1 : 1),
    );
}

/** People share names: what they do in one place tells them. */
function isSamePerson(features: readonly Feature[]): boolean {
  return features.some(({ name }) => name === "SAME_IDENTIFIER" || name === "SHARED_NEIGHBOURS");
}

interface Rival {
  readonly id: string;
  readonly score: number;
}

/** The two best of each node: whoever is asked of one wants the other. */
function listBest(pairs: readonly Omit<Pair, "margin" | "automatic">[]): ReadonlyMap<string, readonly Rival[]> {
  const best = new Map<string, Rival[]>();
  const add = (of: string, id: string, score: number): void => {
    best.set(of, [...(best.get(of) ?? []), { id, score }].sort((a, b) => b.score - a.score).slice(0, 2));
  };
  for (const { left, right, score } of pairs) {
    add(left, right, score);
    add(right, left, score);
  }
  return best;
}

function nextBest(best: readonly Rival[], but: string): number {
  return best.find(({ id }) => id !== but)?.score ?? 0;
}
