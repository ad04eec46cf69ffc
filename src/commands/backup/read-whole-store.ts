import { ChanjiaoError } from "../../errors.js";
import { refuseHalfRestored } from "../../loading/restoring/restore.js";
import type { DumpHeader } from "../../store/dump/dump.js";
import { printDump } from "../../store/dump/print-dump.js";
import { readDumpHeader } from "../../store/dump/read-store.js";
import { openStore } from "../graph/open-store.js";
import type { Interruption } from "../terminal/interruption.js";
import { showStep } from "../terminal/progress.js";

export interface ReadWholeOptions {
  readonly data: string;
  readonly command: string;
  readonly interruption: Interruption;
  /** Takes the text of a file, piece by piece. */
  readonly write: (pieces: AsyncIterable<string>) => Promise<void>;
}

/**
 * Reads all of the store, of one moment: what would change it waits, questions are answered meanwhile.
 * @throws ChanjiaoError as openStore; USAGE where there is nothing
 */
export async function readWholeStore({ data, command, interruption, write }: ReadWholeOptions): Promise<DumpHeader> {
  const store = await openStore({ data, command, interruption, withoutSeeds: true });
  try {
    return await store.inTurn(async () => {
      await refuseHalfRestored(store.database);
      const header = await readDumpHeader(store.database, store.software);
      if (header === undefined) throw nothingToWrite();
      const step = showStep(`Reading ${header.counts.statements} statements`);
      try {
        const onProgress = (done: number, total: number): void => step.tell(`${done} of ${total}`);
        await write(printDump(store.database, header, { onProgress, signal: interruption.signal }));
        step.done(`Read ${printCounts(header)}`);
      } finally {
        step.end();
      }
      return header;
    });
  } finally {
    await store.stop();
  }
}

/** What is said where there is no graph. */
export function nothingToWrite(): ChanjiaoError {
  return new ChanjiaoError(
    "USAGE",
    "There is no graph: nothing to write.",
    "chanjiao start makes one; NEO4J_URI or --data say where it is.",
  );
}

/** "3021 statements of 4 sources, version 1f…". */
export function printCounts({ counts, graphVersion }: DumpHeader): string {
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
  return `${count(counts.statements, "statement")} of ${count(counts.sources, "source")}, version ${graphVersion}`;
}
