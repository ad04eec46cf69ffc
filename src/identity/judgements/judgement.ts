import { createHash } from "node:crypto";
import type { Feature } from "../scoring/feature.js";

/** That two ids are of one thing, of two, or that nobody can tell yet. */
export type Decision = "POSITIVE" | "NEGATIVE" | "UNSURE";

export const DECISIONS: readonly Decision[] = ["POSITIVE", "NEGATIVE", "UNSURE"];

/** A decision about two ids, kept for good: whoever changes their mind revokes it and decides anew. */
export interface Judgement {
  readonly id: string;
  /** The lesser of the two ids. */
  readonly left: string;
  readonly right: string;
  readonly decision: Decision;
  /** What the scorer said of them then, and which scorer. */
  readonly score?: number;
  readonly features?: readonly Feature[];
  readonly scorer?: string;
  /** A person's name, or "scorer 1". */
  readonly decidedBy: string;
  readonly why: string;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
}

/** Takes a judgement back: from then on it is as if it had not been made, and stays to be read. */
export interface Revocation {
  /** Id of the judgement. */
  readonly revokes: string;
  readonly decidedBy: string;
  readonly why: string;
  readonly recordedAt: string;
}

export type JudgementEntry = Judgement | Revocation;

export function isRevocation(entry: JudgementEntry): entry is Revocation {
  return "revokes" in entry;
}

/** A judgement with its id, whichever way round the two were given. */
export function createJudgement({ left, right, ...rest }: Omit<Judgement, "id">): Judgement {
  const [first, second] = left < right ? [left, right] : [right, left];
  const content = [first, second, rest.decision, rest.decidedBy, rest.why, rest.recordedAt];
  const id = `j-${createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 12)}`;
  return { id, left: first, right: second, ...rest };
}

/** Reads one object of a file. @returns undefined for what is neither a judgement nor a revocation */
export function parseJudgementEntry(value: unknown): JudgementEntry | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const fields = value as Record<string, unknown>;
  const hasTexts = (...names: readonly string[]): boolean => names.every((name) => typeof fields[name] === "string");
  if (!hasTexts("decidedBy", "why", "recordedAt") || Number.isNaN(Date.parse(fields.recordedAt as string)))
    return undefined;
  if (hasTexts("revokes")) return value as Revocation;
  return hasTexts("id", "left", "right") &&
    fields.left !== fields.right &&
    DECISIONS.includes(fields.decision as Decision)
    ? (value as Judgement)
    : undefined;
}

/** The judgements and revocations among some values; what is none is left out. */
export function readJudgements({ judgements }: { readonly judgements: readonly unknown[] }): readonly JudgementEntry[] {
  return judgements.flatMap((value) => parseJudgementEntry(value) ?? []);
}
