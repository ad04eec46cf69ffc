import { ChanjiaoError } from "../../errors.js";
import type { EmbeddedFolder } from "./folder.js";
import { storeInUse } from "./state.js";

/** What the logs say when a start failed because another program took the port in between. */
export function isPortTaken(log: string): boolean {
  return /BindException|Address already in use|PortBindException/.test(log);
}

export function isStoreLocked(log: string): boolean {
  return /FileLockException|Lock file has been locked by another process|StoreLockException/i.test(log);
}

/** What the long log says where the server has started and its one database has not. */
export function findFailedDatabase(debugLog: string): string | undefined {
  const at = debugLog.search(/Failed to start DatabaseId\{\w*\[neo4j\]/);
  // Up to the next entry: further down are those of others.
  return at < 0 ? undefined : debugLog.slice(at).split(/\n(?=\d{4}-\d\d-\d\d )/, 1)[0];
}

export function isDiskFull(log: string): boolean {
  return /No space left on device|Disk quota exceeded/.test(log);
}

/**
 * Reads the logs of a failed start.
 * @param log what neo4j.log and java.log gained during it
 */
export function explainFailure(folder: EmbeddedFolder, log: string): ChanjiaoError {
  // These first: a lock that cannot be written for one of these reasons fails as one that another has.
  if (isDiskFull(log)) return diskFull(folder);
  if (/Read-only file system/.test(log)) return folderError(folder, "it is on a read-only disk");
  if (isStoreLocked(log)) return storeInUse(folder, undefined);
  if (isStoreOfOtherVersion(log)) return storeVersionError(folder);
  if (/AccessDeniedException|Permission denied/.test(log))
    return folderError(folder, "a file in it may not be read or written by this user");
  const why = meaningfulLine(log);
  return new ChanjiaoError(
    "NEO4J_FAILED",
    `Neo4j did not start${why ? `: ${why}` : ""}.`,
    `Its log is ${folder.log}, Java's own ${folder.javaLog}.`,
  );
}

/** Seen with stores of 4.4 (UnableToMigrateException) and 2025.10 (UnsupportedLogVersionException). */
export function isStoreOfOtherVersion(log: string): boolean {
  return /UnsupportedLogVersionException|UnableToMigrateException|StoreUpgrade|IllegalStoreVersion|UnknownStoreVersion|UnsupportedFormatCapability|newer version of neo4j/i.test(
    log,
  );
}

export function storeVersionError(folder: EmbeddedFolder, made?: { by: string; runs: string }): ChanjiaoError {
  const by = made ? `Neo4j ${made.by}, which Neo4j ${made.runs} cannot open` : "another version of Neo4j";
  return new ChanjiaoError(
    "STORE_VERSION",
    `The store in ${folder.home} was made by ${by}.`,
    "Move the data folder away: the next start builds the graph anew from the seeds. Or use the version that made it.",
  );
}

export function diskFull(folder: EmbeddedFolder): ChanjiaoError {
  return folderError(folder, "the disk is full");
}

function folderError(folder: EmbeddedFolder, why: string): ChanjiaoError {
  return new ChanjiaoError(
    "DATA_FOLDER",
    `The data folder ${folder.dataFolder} cannot be used: ${why}.`,
    "Choose another with --data or CHANJIAO_DATA, or make room and grant access.",
  );
}

/** The innermost cause, which Java prints last; else the last error line. */
function meaningfulLine(log: string): string | undefined {
  const machine = /Error occurred during initialization of VM\s+(.+)/.exec(log)?.[1];
  if (machine !== undefined) return machine;
  const lines = log.split(/\r?\n/).map((line) => line.trim());
  const causes = lines.filter((line) => line.startsWith("Caused by: "));
  const errors = lines.filter(
    (line) =>
      /\bERROR\b|^Error|Exception|^Invalid/.test(line) &&
      !/Could not create the Java Virtual Machine|A fatal exception has occurred/.test(line),
  );
  const line =
    causes.at(-1) ?? errors.at(-1) ?? lines.filter((text) => text !== "" && !text.startsWith("WARNING")).at(-1);
  return line
    ?.replace(/^Caused by: /, "")
    .replace(/^\S+ \S+ +ERROR +/, "")
    .replace(/^(?:[a-z]\w*\.)+[A-Z]\w*(?:Exception|Error): /, "")
    .replace(/\.$/, "")
    .slice(0, 300);
}
