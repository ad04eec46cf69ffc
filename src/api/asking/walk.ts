import { type At, parseAt } from "./parse-at.js";

/** Arguments that say which links a question may walk. */
export interface WalkArgs {
  readonly links?: readonly string[] | null;
  readonly at?: string | null;
  readonly modalities?: readonly string[] | null;
  readonly minSources?: number | null;
}

/** The same as parameters of Cypher. */
export interface Walk extends At {
  /** Null for all. */
  readonly links: readonly string[] | null;
  readonly modalities: readonly string[];
  readonly minSources: number;
}

const MODALITIES = ["ASSERTED", "PLANNED", "HISTORICAL", "INFERRED"];

export function planWalk({ links, at, modalities, minSources }: WalkArgs): Walk {
  return { links: links ?? null, modalities: modalities ?? MODALITIES, minSources: minSources ?? 1, ...parseAt(at) };
}
