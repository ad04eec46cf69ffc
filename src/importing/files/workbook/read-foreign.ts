import { readFileSync } from "node:fs";
import { readPage } from "../web/read-page.js";
import { isWord, readWord } from "../word/read-word.js";
import { type ReadSheet, readSheets } from "./read-sheets.js";

/** A file of another program, to be read in a thread. */
export interface ForeignFile {
  readonly path: string;
  readonly form: "workbook" | "page";
  /** Hidden rows and columns too. */
  readonly hidden: boolean;
}

/** Its sheets, or what of it is more than can be read: "it unfolds to 4,000 MB". */
export type ForeignRead = { readonly sheets: readonly ReadSheet[] } | { readonly tooMuch: string };

/** What the thread runs. @throws whatever a library throws for what is damaged */
export function run({ path, form, hidden }: ForeignFile): ForeignRead {
  try {
    return { sheets: form === "page" ? readPage(path, hidden) : readBook(path, hidden) };
  } catch (error) {
    if (error instanceof RangeError && error.message.startsWith("it ")) return { tooMuch: error.message };
    throw error;
  }
}

/** A workbook, or a Word document, which is a ZIP archive too. */
function readBook(path: string, hidden: boolean): readonly ReadSheet[] {
  const bytes = readFileSync(path);
  return bytes.toString("latin1", 0, 2) === "PK" && isWord(bytes) ? readWord(bytes) : [...readSheets(path, hidden)];
}
