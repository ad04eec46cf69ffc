import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { ChanjiaoError } from "../../errors.js";
import { dataFolderError, embeddedFolder, readSecret, type EmbeddedFolder } from "./folder.js";
import { EMBEDDED_USER } from "./password.js";
import { readProcessIdentity } from "../../machine/process-identity.js";

/** A process, told apart from a later one with the same id. */
export interface KnownProcess {
  readonly pid: number;
  readonly identity: string;
}

/** What server.json holds: who runs the server on this store, and where it answers once it does. Never a secret. */
export interface ServerState {
  /** The command that started it. */
  readonly owner: KnownProcess;
  /** Whether it runs until somebody stops it; other commands end by themselves. */
  readonly serves?: boolean | undefined;
  /** The watchdog: it lives as long as the Java process. Absent for the first moments of a start. */
  readonly watchdog?: KnownProcess | undefined;
  /** The Java process. */
  readonly java?: KnownProcess | undefined;
  /** Absent until the server answers. */
  readonly uri?: string | undefined;
}

export interface RunningServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The Java process. */
  readonly pid: number;
  /** The command that started it. */
  readonly ownerPid: number;
}

/**
 * The embedded server that runs on this data folder now, started by whichever command; undefined when none answers, and
 * when the command that started it is gone: then its watchdog is ending it.
 */
export async function findRunning(dataFolder: string): Promise<RunningServer | undefined> {
  const folder = embeddedFolder(dataFolder);
  const state = readState(folder);
  if (!state?.uri || !state.java || !isAlive(state.owner) || !isAlive(state.java)) return undefined;
  const password = await readSecret(folder.passwordFile);
  if (password === undefined) return undefined;
  return { uri: state.uri, user: EMBEDDED_USER, password, pid: state.java.pid, ownerPid: state.owner.pid };
}

/**
 * The command that has the store and whose server cannot be used now, because it starts, starts again or ends;
 * undefined where there is none.
 */
export function findBusyOwner(dataFolder: string): number | undefined {
  const state = readState(embeddedFolder(dataFolder));
  if (!state || !isAlive(state.owner) || (state.uri && isAlive(state.java))) return undefined;
  return state.owner.pid;
}

/** The command that has the store and will end by itself; undefined where there is none, or it serves. */
export function findPassingOwner(dataFolder: string): number | undefined {
  const state = readState(embeddedFolder(dataFolder));
  return state && !state.serves && isAlive(state.owner) ? state.owner.pid : undefined;
}

export function readState(folder: EmbeddedFolder): ServerState | undefined {
  try {
    return JSON.parse(readFileSync(folder.stateFile, "utf8")) as ServerState;
  } catch {
    return undefined; // none, or cut short by a full disk: nothing that could be waited for
  }
}

export function isAlive(process: KnownProcess | undefined): boolean {
  return process !== undefined && readProcessIdentity(process.pid) === process.identity;
}

export function knownProcess(pid: number): KnownProcess {
  return { pid, identity: readProcessIdentity(pid) ?? "gone" };
}

/**
 * Takes the store for this process. A claim of a dead owner is set aside, and returned as `stale` so that the caller
 * can wait for its server to end.
 * @throws ChanjiaoError STORE_IN_USE, DATA_FOLDER
 */
export function claimStore(folder: EmbeddedFolder, serves = false): { stale: ServerState | undefined } {
  const draft = draftName(folder);
  let stale: ServerState | undefined;
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        writeFileSync(draft, JSON.stringify(claimBeside(stale, serves)), { mode: 0o600 });
        linkSync(draft, folder.stateFile); // unlike a rename, fails when another got there first
        return { stale };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const other = readState(folder);
      if (other && isAlive(other.owner)) throw storeInUse(folder, other);
      stale = other ?? stale;
      setAside(folder);
    }
    throw storeInUse(folder, readState(folder));
  } catch (error) {
    throw error instanceof ChanjiaoError ? error : dataFolderError(folder.dataFolder, error);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Says that this process has the store still, and no server on it. The last one is `stale`, should it live on. */
export function keepStore(folder: EmbeddedFolder): { stale: ServerState | undefined } {
  const stale = readState(folder);
  writeState(folder, claimBeside(stale, stale?.serves));
  return { stale };
}

/** Names what may live on of the last one still: should this process be killed while it waits, the next one waits. */
function claimBeside(stale: ServerState | undefined, serves: boolean | undefined): ServerState {
  const owner = knownProcess(process.pid);
  return { owner, ...(serves && { serves }), watchdog: stale?.watchdog, java: stale?.java };
}

function draftName(folder: EmbeddedFolder): string {
  return `${folder.stateFile}.${randomUUID().slice(0, 8)}`;
}

/**
 * Two starts may find the same stale claim; the slower must not remove the claim of the faster, so it looks at what it
 * took.
 */
function setAside(folder: EmbeddedFolder): void {
  const aside = draftName(folder);
  try {
    renameSync(folder.stateFile, aside);
    const taken = JSON.parse(readFileSync(aside, "utf8")) as ServerState;
    if (isAlive(taken.owner)) linkSync(aside, folder.stateFile);
  } catch {
    // taken away by another start, or unreadable: either way the next attempt decides
  } finally {
    rmSync(aside, { force: true });
  }
}

export function writeState(folder: EmbeddedFolder, state: ServerState): void {
  const draft = draftName(folder);
  writeFileSync(draft, JSON.stringify(state), { mode: 0o600 });
  renameSync(draft, folder.stateFile);
}

/** Gives the store back, if it is still this process that holds it. */
export function releaseStore(folder: EmbeddedFolder): void {
  const state = readState(folder);
  if (state?.owner.pid === process.pid && isAlive(state.owner)) rmSync(folder.stateFile, { force: true });
}

export function storeInUse(folder: EmbeddedFolder, state: ServerState | undefined): ChanjiaoError {
  const who = state
    ? ` by process ${state.owner.pid}${state.uri ? `, whose database answers at ${state.uri}` : ", which is starting"}`
    : "";
  return new ChanjiaoError(
    "STORE_IN_USE",
    `The store in ${folder.dataFolder} is in use${who}.`,
    "Stop that one first, or choose another data folder with --data or CHANJIAO_DATA.",
  );
}
