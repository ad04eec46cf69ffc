import { Worker } from "node:worker_threads";
import { ChanjiaoError } from "../../../errors.js";
import type { GridRow, PassedOver } from "../grid.js";
import type { ForeignMessage, ForeignTask } from "./messages.js";

/** A sheet with all its rows. */
export interface HeldSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly passedOver: readonly PassedOver[];
  readonly rows: readonly GridRow[];
}

export interface Limits {
  /** Of what the thread holds; beyond it the thread ends, and the program goes on. */
  readonly memoryMb: number;
  readonly timeoutMs: number;
}

const LIMITS: Limits = { memoryMb: 1_536, timeoutMs: 180_000 };
const HELP =
  "Open it in a spreadsheet program and save what is needed as CSV: that is read row by row, however long it is.";

const THREAD = new URL("./thread.js", import.meta.url);

/** Run from its sources, the program has no JavaScript beside it, and a thread takes no TypeScript by itself. */
function startThread(task: ForeignTask, memoryMb: number): Worker {
  const options = {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stdout: true,
    stderr: true, // the library writes to it what it does not understand
  };
  if (!import.meta.url.endsWith(".ts")) return new Worker(THREAD, options);
  const [loader, source] = [import.meta.resolve("tsx/esm/api"), new URL("./thread.ts", import.meta.url).href];
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => (register(), import(${JSON.stringify(source)})))`;
  return new Worker(start, { ...options, eval: true });
}

/**
 * Reads a file of another program in a thread with bounds of memory and time. @throws ChanjiaoError INVALID_DATA, one
 * message whatever the file is
 */
export function readApart(task: ForeignTask, { memoryMb, timeoutMs }: Limits = LIMITS): Promise<readonly HeldSheet[]> {
  const { path } = task;
  const thread = startThread(task, memoryMb);
  return new Promise<readonly HeldSheet[]>((resolve, reject) => {
    const sheets: (Omit<HeldSheet, "rows"> & { readonly rows: GridRow[] })[] = [];
    const fail = (message: string, help = HELP, cause?: unknown): void => {
      clearTimeout(timer);
      void thread.terminate();
      reject(new ChanjiaoError("INVALID_DATA", `${path} ${message}.`, help, { cause }));
    };
    const timer = setTimeout(() => fail(`is not read after ${Math.round(timeoutMs / 1_000)} s`), timeoutMs);
    thread.on("message", (message: ForeignMessage) => {
      if (message.type === "sheet") {
        const { name, hidden, passedOver } = message;
        sheets.push({ name, hidden, passedOver, rows: [] });
      } else if (message.type === "rows") for (const row of message.rows) sheets.at(-1)?.rows.push(row);
      else if (message.type === "fault") {
        if (message.tooMuch) fail(`cannot be read: ${message.message}`);
        else
          fail(
            "cannot be read as a workbook: it is damaged, cut off, locked by a password, or something else",
            "Open it in a spreadsheet program and save it as .xlsx or CSV.",
            message.message,
          );
      } else {
        clearTimeout(timer);
        resolve(sheets);
        void thread.terminate();
      }
    });
    thread.on("error", (error: Error & { code?: string }) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
        fail(`takes more than ${memoryMb.toLocaleString("en")} MB to read`);
      else fail("cannot be read", HELP, error);
    });
    thread.on("exit", (code) => {
      if (code !== 0) fail("cannot be read: its reader ended before it was done");
    });
  });
}
