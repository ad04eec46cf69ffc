import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { makeFolder } from "../../machine/make-folder.js";
import { dataFolderError, type EmbeddedFolder } from "./folder.js";
import { isAlive, knownProcess, type KnownProcess, readState, writeState } from "./state.js";

/**
 * Notes that this process uses the server of another command, which then does not stop it before time.
 * @returns what takes the note away
 * @throws ChanjiaoError DATA_FOLDER
 */
export function noteUser(folder: EmbeddedFolder): () => void {
  const file = join(folder.usersFolder, `${process.pid}-${randomUUID().slice(0, 8)}.json`);
  try {
    makeFolder(folder.usersFolder);
    findUser(folder); // a server that waits for nobody would keep the notes of those that were killed for ever
    writeFileSync(file, JSON.stringify(knownProcess(process.pid)), { mode: 0o600 });
  } catch (error) {
    throw dataFolderError(folder.dataFolder, error);
  }
  return () => rmSync(file, { force: true });
}

/** A process that uses the server of this one now. Notes of the dead are taken away. */
function findUser(folder: EmbeddedFolder): number | undefined {
  let found: number | undefined;
  for (const name of listNotes(folder)) {
    const file = join(folder.usersFolder, name);
    const user = readNote(file);
    if (user && isAlive(user)) found = user.pid;
    else rmSync(file, { force: true });
  }
  return found;
}

function listNotes(folder: EmbeddedFolder): readonly string[] {
  try {
    return readdirSync(folder.usersFolder);
  } catch {
    return []; // nobody has ever used it
  }
}

/** Undefined where there is nothing that could be waited for; a note is there before its words, for a moment. */
function readNote(file: string): KnownProcess | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as KnownProcess;
  } catch {
    const pid = Number(/(\d+)-\w+\.json$/.exec(file)?.[1]);
    return Number.isSafeInteger(pid) ? knownProcess(pid) : undefined;
  }
}

/**
 * Waits until nobody uses the server of this process any more, and then has it found by nobody: who looks for it waits
 * until it has ended, and starts one of its own.
 * @param onWait told once of each process that is waited for
 */
export async function waitForUsers(folder: EmbeddedFolder, onWait: ((pid: number) => void) | undefined): Promise<void> {
  const told = new Set<number>();
  for (;;) {
    const user = findUser(folder);
    if (user === undefined) {
      const state = readState(folder);
      if (!state) return;
      const { uri, ...hidden } = state;
      writeState(folder, hidden);
      if (findUser(folder) === undefined) return;
      writeState(folder, { ...hidden, uri }); // somebody had found it in between
      continue;
    }
    if (!told.has(user)) onWait?.(user);
    told.add(user);
    await sleep(100);
  }
}
