import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Session } from "neo4j-driver";
import type { Database } from "./connection.js";
import { isTakenInTurn, logToStandardError, translateDatabaseError } from "./errors.js";

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
/** Before it is tried again, the first time and at most: drawn, so that of several not all come again at once. */
const PAUSE_MS = { first: 20, most: 1_000 } as const;

/**
 * Takes a lock in the database that one process at a time can have: that of a node, held by an open transaction. When
 * the process dies its connection ends, and with it transaction and lock. Of several that come at once the server may
 * end one, lest they wait for each other for ever: that one comes again.
 * @returns what gives it back
 * @throws DatabaseError; the reason of the signal
 */
export async function holdLock(
  database: Database,
  name: string,
  { command, onWait, signal }: HoldOptions,
): Promise<() => Promise<void>> {
  const attempt = randomUUID();
  const holder: Holder = { command, pid: process.pid, host: hostname() };
  const waiting = tellOfWaiting(() => readOthers(database, { name, attempt }), onWait);
  try {
    for (let pause: number = PAUSE_MS.first; ; pause = Math.min(pause * 2, PAUSE_MS.most)) {
      try {
        return await take(database, { name, metadata: { lock: name, attempt, ...holder }, signal });
      } catch (error) {
        signal?.throwIfAborted();
        if (!isTakenInTurn(error)) throw translateDatabaseError(error, { cypher: TAKE, log: logToStandardError });
        await sleep(pause * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
        signal?.throwIfAborted();
      }
    }
  } finally {
    waiting.end();
  }
}

const TAKE = "MATCH (w:Writer { id: $name }) SET w.held = true";

interface ToTake {
  readonly name: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal | undefined;
}

/** @throws what the driver does */
async function take(database: Database, { name, metadata, signal }: ToTake): Promise<() => Promise<void>> {
  const session = database.driver.session({ ...database.sessionConfig, defaultAccessMode: neo4j.session.WRITE });
  const release = (): Promise<void> => session.close().catch(() => undefined);
  const onAbort = (): void => void release();
  signal?.addEventListener("abort", onAbort, { once: true });
  try {
    signal?.throwIfAborted();
    await makeWriter(session, name);
    const transaction = await session.beginTransaction({ timeout: 0, metadata });
    await transaction.run(TAKE, { name });
    return release;
  } catch (error) {
    await release();
    throw error;
  } finally {
    signal?.removeEventListener("abort", onAbort);
  }
}

/**
 * The node whose lock it is; looked for first, since whoever looks waits for nobody. Several that come at once may make
 * one each, which no constraint forbids, and need not: who takes the lock takes that of all that are there, and of two
 * the one that looks later finds what the other has taken. A constraint would be made by several at once too, and its
 * index left behind by a server that is killed meanwhile.
 */
async function makeWriter(session: Session, name: string): Promise<void> {
  const { records } = await session.run("MATCH (w:Writer { id: $name }) RETURN w.id", { name });
  if (records.length === 0) await session.run("MERGE (w:Writer { id: $name })", { name });
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
