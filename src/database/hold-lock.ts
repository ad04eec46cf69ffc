import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import neo4j from "neo4j-driver";
import type { Database } from "./connection.js";
import { logToStandardError, translateDatabaseError } from "./errors.js";

export interface Holder {
  readonly command: string;
  readonly pid: number;
  readonly host: string;
}

export interface HoldOptions {
  /** What holds it, as others are told. */
  readonly command: string;
  /** Called once, if another process has to be waited for; with who that is, where the server tells. */
  readonly onWait?: (holder: Holder | undefined) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Before it is called waiting. */
const AT_ONCE_MS = 300;

/**
 * Takes a lock in the database that one process at a time can have: that of a node, held by an open transaction. When
 * the process dies its connection ends, and with it transaction and lock.
 * @returns what gives it back
 * @throws DatabaseError; the reason of the signal
 */
export async function holdLock(
  database: Database,
  name: string,
  { command, onWait, signal }: HoldOptions,
): Promise<() => Promise<void>> {
  await database.schema(["CREATE CONSTRAINT writer_id IF NOT EXISTS FOR (n:Writer) REQUIRE n.id IS UNIQUE"]);
  await database.write((run) => run("MERGE (w:Writer { id: $name })", { name }));
  const session = database.driver.session({
    ...database.sessionConfig,
    defaultAccessMode: neo4j.session.WRITE,
  });
  const release = (): Promise<void> => session.close().catch(() => undefined);
  const onAbort = (): void => void release();
  signal?.addEventListener("abort", onAbort, { once: true });
  const attempt = randomUUID();
  const waiting = tellOfWaiting(() => readOthers(database, { name, attempt }), onWait);
  const cypher = "MATCH (w:Writer { id: $name }) SET w.held = true";
  try {
    signal?.throwIfAborted();
    const holder: Holder = { command, pid: process.pid, host: hostname() };
    const transaction = await session.beginTransaction({ timeout: 0, metadata: { lock: name, attempt, ...holder } });
    await transaction.run(cypher, { name });
    return release;
  } catch (error) {
    await release();
    signal?.throwIfAborted();
    throw translateDatabaseError(error, { cypher, log: logToStandardError });
  } finally {
    waiting.end();
    signal?.removeEventListener("abort", onAbort);
  }
}

/** Looks now and then whether another has it, until one is found and told of. */
function tellOfWaiting(
  read: () => Promise<readonly Holder[] | undefined>,
  onWait: HoldOptions["onWait"],
): { readonly end: () => void } {
  let isOver = false;
  let timer = setTimeout(look, AT_ONCE_MS);
  async function look(): Promise<void> {
    const holders = await read();
    if (isOver) return;
    if (holders === undefined || holders.length > 0) onWait?.(holders?.[0]);
    else timer = setTimeout(look, AT_ONCE_MS);
  }
  return {
    end: () => {
      isOver = true;
      clearTimeout(timer);
    },
  };
}

/** Who else has the lock, one or none; undefined where the server does not say. */
async function readOthers(
  database: Database,
  { name, attempt }: { readonly name: string; readonly attempt: string },
): Promise<readonly Holder[] | undefined> {
  const rows = await database
    .read(
      "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.lock = $name AND metaData.attempt <> $attempt AND coalesce(currentQuery, '') = '' RETURN metaData AS holder",
      { name, attempt },
    )
    .catch(() => undefined);
  return rows
    ?.map(({ holder }) => holder as Holder)
    .map(({ command, pid, host }) => ({ command, pid: Number(pid), host }));
}
