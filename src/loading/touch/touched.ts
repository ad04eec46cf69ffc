import type { Clusters } from "../../identity/judgements/plan-clusters.js";
import type { Source } from "../../sources/source.js";
import type { StoredStatement } from "../../store/statement-record.js";

/** Whose statements are read, and what they may make. All ids but the written ones are what ids have become. */
export interface Touched {
  /** Statements as they are after the change, as far as they matter, by id. */
  readonly statements: ReadonlyMap<string, StoredStatement>;
  /** Nodes that are planned. */
  readonly things: ReadonlySet<string>;
  /** Nodes that come, go, or are one with others than before: everything at them is planned. */
  readonly moved: ReadonlySet<string>;
  /** Two ends each, as `printPair`. */
  readonly pairs: ReadonlySet<string>;
  /** Statements that are written anew. */
  readonly written: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly clusters: Clusters;
  /** Ids whose clusters were looked into. */
  readonly identified: ReadonlySet<string>;
  /** What ids stand for, those of `clusters` and all others that statements here were written with. */
  readonly survivors: ReadonlyMap<string, string>;
  readonly sources: readonly Source[];
  /** Ids of what is thought away. */
  readonly away: { readonly sources: readonly string[]; readonly judgements: readonly string[] };
  readonly voices: ReadonlyMap<string, string>;
  /** Of the ends of links, what is there though it is not planned. */
  readonly there: ReadonlySet<string>;
}

/** Two ends as one key. Ids have no spaces. */
export function printPair(from: string, to: string): string {
  return `${from} ${to}`;
}

export function splitPair(pair: string): readonly [from: string, to: string] {
  const at = pair.indexOf(" ");
  return [pair.slice(0, at), pair.slice(at + 1)];
}
