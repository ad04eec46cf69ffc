import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { dataFolderError } from "../database/embedded/folder.js";
import { isAlive, knownProcess, type KnownProcess } from "../database/embedded/state.js";
import { makeFolder } from "../machine/make-folder.js";
import type { LedgerFolder } from "./ledger.js";

export interface TurnOptions {
  /** Called once, if another command has to be waited for. */
  readonly onWait?: (pid: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does something with the ledger while no other command does. The turn of a command that was killed is over. Not to be
 * nested.
 * @throws ChanjiaoError DATA_FOLDER; the reason of the signal; whatever `work` throws
 */
export async function takeTurns<T>(
  folder: LedgerFolder,
  work: () => Promise<T>,
  { onWait, signal }: TurnOptions = {},
): Promise<T> {
  let told = false;
  for (let holder = claim(folder); holder !== undefined; holder = claim(folder)) {
    if (!told) onWait?.(holder.pid);
    told = true;
    signal?.throwIfAborted();
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(folder.lock, { force: true });
  }
}

/** Takes the lock for this process, or tells who has it. */
function claim({ folder, lock }: LedgerFolder): KnownProcess | undefined {
  const draft = `${lock}.${randomUUID().slice(0, 8)}`;
  try {
    makeFolder(folder);
    writeFileSync(draft, JSON.stringify(knownProcess(process.pid)), { mode: 0o600 });
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        linkSync(draft, lock); // unlike a rename, fails when another got there first
        return undefined;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const holder = readHolder(lock);
      if (isAlive(holder)) return holder;
      setAside(lock);
    }
    return { pid: 0, identity: "" };
  } catch (error) {
    throw dataFolderError(folder, error);
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Two commands may find the same dead holder; the slower must not take the lock from the faster, so it looks at what it
 * took.
 */
function setAside(lock: string): void {
  const aside = `${lock}.${randomUUID().slice(0, 8)}`;
  try {
    renameSync(lock, aside);
    if (isAlive(readHolder(aside))) linkSync(aside, lock);
  } catch {
    // taken away by another: the next attempt decides
  } finally {
    rmSync(aside, { force: true });
  }
}

function readHolder(path: string): KnownProcess | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as KnownProcess;
  } catch {
    return undefined;
  }
}
