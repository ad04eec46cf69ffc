import { writeFileSync } from "node:fs";
import { basename, extname } from "node:path";
import pc from "picocolors";
import { ChanjiaoError, ERRORS } from "../errors.js";
import { readModel } from "../model/read-model.js";
import { readDocumentOf } from "../sources/read-documents.js";
import { anchorQuotes, type Anchored } from "../statements/anchor-quotes.js";
import { readStatementFile } from "../statements/read-seeds.js";
import { printProblems } from "../validation/print-problems.js";
import { checkReadable } from "../statements/read-added-files.js";

export interface AnchorOptions {
  /** Statement files. The document of each is in the folder documents/ beside its own. */
  readonly paths: readonly string[];
  readonly color?: boolean;
  readonly write?: (text: string) => void;
}

/**
 * Fills in the positions of quotes and a missing sha256, in the files themselves. What stands in several places, or
 * nowhere, is listed and left as it is.
 * @returns 0 where every quote has its position now, else INVALID_DATA's status
 * @throws ChanjiaoError USAGE for a path that cannot be read, INVALID_DATA where there is no document
 */
export async function anchor({
  paths,
  color = false,
  write = (text) => void process.stdout.write(text),
}: AnchorOptions): Promise<number> {
  if (paths.length === 0)
    throw new ChanjiaoError(
      "USAGE",
      "No statement file is named.",
      "chanjiao anchor seeds/statements/<source-id>.yaml",
    );
  const model = readModel();
  let open = false;
  for (const path of paths) {
    checkReadable(path);
    const documents = readDocumentOf(path);
    const { file, problem } = readStatementFile(path, path, model, documents.texts);
    const unreadable = [...documents.problems, ...(problem ? [problem] : []), ...(file?.broken ? file.problems : [])];
    if (unreadable.length > 0 || !file) {
      write(printProblems(unreadable, { color, texts: new Map(file ? [[path, file.text]] : []) }));
      open = true;
      continue;
    }
    if (file.document === undefined) {
      const id = basename(path, extname(path));
      throw new ChanjiaoError(
        "INVALID_DATA",
        `${path} has no document.`,
        `Save the text as documents/${id}.txt, byte for byte.`,
      );
    }
    const anchored = anchorQuotes(file.text, file.document);
    if (anchored.text !== file.text) writeFileSync(path, anchored.text);
    write(printAnchored(path, anchored, color));
    open ||= anchored.unanchored.length > 0;
  }
  return open ? ERRORS.INVALID_DATA : 0;
}

function printAnchored(path: string, { filled, unanchored, sha256Filled }: Anchored, color: boolean): string {
  const paint = pc.createColors(color);
  const done = [
    filled.length > 0 ? `${filled.length} quote${filled.length === 1 ? "" : "s"} anchored` : "",
    sha256Filled ? "sha256 filled in" : "",
  ].filter((part) => part !== "");
  const lines = [
    `${paint.bold(path)}  ${done.join(", ") || (unanchored.length > 0 ? "nothing could be anchored" : "every quote has its position")}`,
  ];
  for (const { key, line, places, candidates } of unanchored) {
    const where =
      candidates.length === 0
        ? "its words do not stand in the document; chanjiao check shows the nearest"
        : `its words stand ${places} times: choose one`;
    lines.push(`  ${paint.yellow("!")} line ${line}, ${paint.bold(key)}: ${where}`);
    for (const { start, end, before, after } of candidates)
      lines.push(
        `      start: ${start}, end: ${end}   ${paint.dim(printFlat(`…${before}`))}[…]${paint.dim(printFlat(`${after}…`))}`,
      );
    if (places > candidates.length) lines.push(`      and ${places - candidates.length} more: quote more words`);
  }
  return `${lines.join("\n")}\n`;
}

function printFlat(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ");
}
