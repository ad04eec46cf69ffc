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

const CYPHER = "MATCH (g:Graph { id: 'graph' }) RETURN g.version + ' ' + g.builtAt AS version";
/** With the second that an answer may be late, whoever asks has it in three. */
export const ASKED = { timeoutMs: 2_000, quiet: true } as const;
/** A change that takes longer to be written is not waited for. */
const SHORT = { ...ASKED, timeoutMs: 500 } as const;
/** So often something may be committed while one looks. */
const LOOKS = 4;

export interface VersionReader {
  readonly readVersion: ReadGraphVersion;
  /**
   * The version when all that these marks stand for is there; undefined where the database does not come to rest, or
   * gives no answer. Throws nothing.
   */
  readonly readStand: (marks: readonly string[]) => Promise<Stand | undefined>;
}

/** Looks at the database; whoever asks of it while others do shares a look with them. */
export function readGraphVersion(database: Pick<Database, "read">): VersionReader {
  const look = async (after: readonly string[]): Promise<{ version: string | undefined; mark: string | undefined }> => {
    let mark: string | undefined;
    const onMark = (came: string | undefined): void => void (mark = came);
    const rows = await database
      .read(CYPHER, {}, { ...(after.length > 0 ? SHORT : ASKED), after, onMark })
      .catch(() => []);
    return { version: rows[0]?.version as string | undefined, mark };
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
    readVersion: readTogether(async () => (await look([])).version),
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
