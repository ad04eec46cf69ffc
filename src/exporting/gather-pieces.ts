import { setImmediate as beNext } from "node:timers/promises";
import type { Piece } from "./formats.js";

/** Characters of a piece that is worth passing on. */
const ENOUGH = 65_536;

/** Milliseconds of work after which others are let through. */
const SLICE_MS = 5;

/** The same file in fewer pieces: what passes a row at a time through streams and sockets takes longer on its way than to be made. */
export async function* gatherPieces(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  let text = "";
  let began = performance.now();
  for await (const piece of pieces) {
    if (performance.now() - began > SLICE_MS) {
      await beNext();
      began = performance.now();
    }
    if (typeof piece === "string") {
      text += piece;
      if (text.length < ENOUGH) continue;
      yield text;
    } else {
      if (text !== "") yield text;
      yield piece;
    }
    text = "";
  }
  if (text !== "") yield text;
}
