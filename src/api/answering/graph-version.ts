import type { Database } from "../../database/connection.js";

/**
 * What the database holds now: two that are equal mean one graph, which has not changed meanwhile either, for each change
 * brings one that was never there. Undefined where there is none, or no answer. Throws nothing.
 */
export type ReadGraphVersion = () => Promise<string | undefined>;

const CYPHER = "MATCH (g:Graph { id: 'graph' }) RETURN g.version + ' ' + g.builtAt AS version";
/** With the second that an answer may be late, whoever asks has it in three. */
const ASKED = { timeoutMs: 2_000, quiet: true } as const;

/** Shared by all who ask of it. */
export function lookAtVersion(database: Pick<Database, "read">): ReadGraphVersion {
  return readTogether(async () => {
    const rows = await database.read(CYPHER, {}, ASKED).catch(() => []);
    return rows[0]?.version as string | undefined;
  });
}

/**
 * One question under way, and one after it that all share who have come meanwhile: it is asked after they came, for the
 * graph may have changed since the other was sent.
 */
export function readTogether(read: ReadGraphVersion): ReadGraphVersion {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: ReturnType<ReadGraphVersion> | undefined;
  return () =>
    (next ??= underWay.then(() => {
      next = undefined;
      const asked = read();
      underWay = asked.catch(() => undefined);
      return asked;
    }));
}
