import { parentPort, workerData } from "node:worker_threads";
import { readPage } from "../web/read-page.js";
import type { ForeignMessage, ForeignTask } from "./messages.js";
import { readSheets } from "./read-sheets.js";

// The thread: reads a file of another program, hands its rows over in pieces, and ends. Whatever the file makes of the
// reader, the program outside goes on.
const { path, form, hidden } = workerData as ForeignTask;

/** Rows that are handed over at once. */
const PIECE = 2_000;

try {
  for (const { rows, ...sheet } of form === "page" ? readPage(path, hidden) : readSheets(path, hidden)) {
    send({ type: "sheet", ...sheet });
    for (let start = 0; start < rows.length; start += PIECE)
      send({ type: "rows", rows: rows.slice(start, start + PIECE) });
  }
  send({ type: "done" });
} catch (error) {
  send({
    type: "fault",
    tooMuch: error instanceof RangeError && error.message.startsWith("it "),
    message: error instanceof Error ? error.message : String(error),
  });
}

function send(message: ForeignMessage): void {
  parentPort?.postMessage(message);
}
