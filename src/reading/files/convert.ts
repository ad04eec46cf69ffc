import { readMarkdown } from "./read-markdown.js";
import { tidy } from "./tidy.js";
import { decodeText } from "../../text/encoding/decode-page.js";

/** A file that is no plain text, and its ending with the dot. */
export interface Conversion {
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** What it says, as text, and its title where it has one. */
export interface Converted {
  readonly text: string;
  readonly title?: string | undefined;
}

/** Run in a bounded thread: what files unfold to is up to whoever made them. Only what a file needs is loaded. */
export async function run({ ending, bytes }: Conversion): Promise<Converted> {
  switch (ending) {
    case ".pdf":
      return { text: await (await import("./pdf/read-pdf.js")).readPdf(new Uint8Array(bytes)) };
    case ".docx":
      return { text: tidy((await import("./word/read-word.js")).readWord(bytes)) };
    case ".xlsx":
    case ".xls":
      return { text: tidy((await import("./read-workbook.js")).readWorkbook(bytes)) };
    case ".md":
      return { text: tidy(readMarkdown(decodeText(bytes))) };
    default:
      return (await import("./pages/read-page.js")).readPage(bytes);
  }
}
