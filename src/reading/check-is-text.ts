import { ChanjiaoError } from "../errors.js";

/** What no text has more than a few of: control characters, what stands for a damaged one, and what nobody has defined. */
const NO_TEXT = /(?![\t\n\f\r\u0085])[\p{Cc}\uFFFD\p{Co}\p{Cn}]/gu;
/** One in so many: a text that was damaged in places is one still. */
const MOST = 1 / 50;
const ENOUGH = 4;

/** @throws ChanjiaoError INVALID_DATA where what was read as a text is none */
export function checkIsText(text: string, path: string): void {
  let found = 0;
  for (const _ of text.matchAll(NO_TEXT)) found += 1;
  if (found < ENOUGH || found <= text.length * MOST) return;
  const first = text.search(NO_TEXT);
  const code = text.codePointAt(first)!.toString(16).toUpperCase().padStart(4, "0");
  const line = text.slice(0, first).split("\n").length;
  throw new ChanjiaoError(
    "INVALID_DATA",
    `${path} is no text: ${found.toLocaleString("en")} of its ${text.length.toLocaleString("en")} characters are control characters or none at all, the first in line ${line} (U+${code}).`,
    "If it is a PDF, a Word document or a workbook, name it so (.pdf, .docx, .xlsx); otherwise save it as text in UTF-8.",
  );
}
