import { LEASE_MS } from "../../database/announce.js";
import type { Database } from "../../database/connection.js";

/**
 * What the database holds now: two that are equal mean one graph, which has not changed meanwhile either, for each change
 * brings one that was never there. Undefined where there is none, or no answer. Throws nothing.
 */
export type ReadGraphVersion = () => Promise<string | undefined>;

/** A version, and how far the database had come when it was all there: what the mark stands for is seen by everybody. */
export interface Stand {
  readonly version: string | undefined;
  readonly mark: string;
}

/** Of the queue too: answers tell what in it may be twice. */
const CYPHER =
  "MATCH (g:Graph { id: 'graph' }) RETURN g.version + ' ' + g.builtAt + coalesce(' ' + g.queue, '') AS version, g.announced IS NULL AS isSettled";
/** With the second that an answer may be late, whoever asks has it in three. */
export const ASKED = { timeoutMs: 2_000, quiet: true } as const;
/** A change that takes longer to be written is not waited for. */
const SHORT = { ...ASKED, timeoutMs: 500 } as const;
/** So often something may be committed while one looks. */
const LOOKS = 4;

export interface VersionReader {
  /** As it is now: for LEASE_MS after a look that found no change announced there is nothing to look for. */
  readonly readVersion: ReadGraphVersion;
  /**
   * The version when all that these marks stand for is there; undefined where the database does not come to rest, or
   * gives no answer. Throws nothing.
   */
  readonly readStand: (marks: readonly string[]) => Promise<Stand | undefined>;
}

interface Look {
  readonly version: string | undefined;
  readonly mark: string | undefined;
  readonly isSettled: boolean;
}

/** Looks at the database; whoever asks of it while others do shares a look with them. */
export function readGraphVersion(database: Pick<Database, "read">): VersionReader {
  const look = async (after: readonly string[]): Promise<Look> => {
    let mark: string | undefined;
    const onMark = (came: string | undefined): void => void (mark = came);
    const rows = await database
      .read(CYPHER, {}, { ...(after.length > 0 ? SHORT : ASKED), after, onMark })
      .catch(() => []);
    return { version: rows[0]?.version as string | undefined, mark, isSettled: rows[0]?.isSettled === true };
  };
  let isRenewed = false;
  let lease: { readonly version: string; readonly until: number } | undefined;
  const renew = readTogether(async () => {
    const until = performance.now() + LEASE_MS; // of when it was sent: what was announced since is not seen
    const { version, isSettled } = await look([]);
    lease = version !== undefined && isSettled ? { version, until } : undefined;
    isRenewed = false;
    return version;
  });
  const readVersion: ReadGraphVersion = async () => {
    const left = lease ? lease.until - performance.now() : 0;
    if (!lease || left <= 0) return renew();
    if (left < LEASE_MS / 2 && !isRenewed) {
      isRenewed = true; // while others ask, so that none of them waits
      void renew();
    }
    return lease.version;
  };
  const asked = new Set<string>();
  const stand = readTogether(async () => {
    let after = [...asked];
    asked.clear();
    for (let looks = 0; looks < LOOKS; looks++) {
      const { version, mark } = await look(after);
      if (mark === undefined) return undefined;
      if (after.length === 1 && after[0] === mark) return { version, mark };
      after = [mark];
    }
    return undefined;
  });
  return {
    readVersion,
    readStand: (marks) => {
      for (const mark of marks) asked.add(mark);
      return stand();
    },
  };
}

/**
 * One question under way, and one after it that all share who have come meanwhile: it is asked after they came, for the
 * graph may have changed since the other was sent.
 */
export function readTogether<Answer>(read: () => Promise<Answer>): () => Promise<Answer> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | undefined;
  return () =>
    (next ??= underWay.then(() => {
      next = undefined;
      const asked = read();
      underWay = asked.catch(() => undefined);
      return asked;
    }));
}
