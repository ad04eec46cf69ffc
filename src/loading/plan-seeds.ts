import { createHash } from "node:crypto";
import type { Stated } from "../statements/gather-statements.js";
import type { NewImport } from "../store/change.js";
import { groupBy } from "../text/group-by.js";

/** What is stored of a seed source: what it said, and which version of the program brought it. */
export interface SeedRecord {
  readonly sha256: string;
  readonly software: string;
}

/** The id of the import that a seed source is. */
export function seedId(sourceId: string): string {
  return `seeds-${sourceId}`;
}

/**
 * Which seed sources have to be brought in: those that are not there, and those that this version has otherwise. What a
 * newer version brought stays. Pure.
 */
export function planSeeds(
  { sources, statements }: Stated,
  stored: ReadonlyMap<string, SeedRecord>,
  { software, recordedAt }: { readonly software: string; readonly recordedAt: string },
): readonly NewImport[] {
  const said = groupBy(statements, ({ sourceId }) => sourceId);
  return sources.flatMap(({ codePoints: _, ...entry }) => {
    const own = said.get(entry.id) ?? [];
    const sha256 = createHash("sha256")
      .update(JSON.stringify([entry, own]))
      .digest("hex");
    const known = stored.get(seedId(entry.id));
    if (known && (known.sha256 === sha256 || isNewer(known.software, software))) return [];
    return [
      {
        id: seedId(entry.id),
        header: { format: "seeds", file: `${entry.id}.yaml`, sha256, recordedAt, sources: [entry] },
        statements: own,
        insteadOf: `not in the seeds of version ${software} any more`,
      },
    ];
  });
}

/** Whether the first of two versions ("0.10.2") is later than the second. */
function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split(/[.+-]/).slice(0, 3).map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
