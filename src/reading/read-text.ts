import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { ChanjiaoError } from "../errors.js";
import { decodeUtf8 } from "../text/decode-utf8.js";
import { printFileFault } from "../text/print-file-fault.js";
import { joinLines } from "./join-lines.js";

/** What a file says, as plain text. */
export interface ReadText {
  readonly text: string;
  readonly title?: string | undefined;
}

export const READABLE = [".txt", ".md", ".html", ".htm", ".docx", ".pdf"];

/**
 * The text of a file. A text file stays byte for byte (one in GB 18030 is converted); of a web page its article, of the
 * others their paragraphs.
 * @throws ChanjiaoError USAGE for what cannot be read, INVALID_DATA where there is no text in it
 */
export async function readText(path: string): Promise<ReadText> {
  const ending = extname(path).toLowerCase();
  if (!READABLE.includes(ending))
    throw new ChanjiaoError("USAGE", `${path} is of a kind that is not read.`, `These are: ${READABLE.join(", ")}.`);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new ChanjiaoError(
      "USAGE",
      `${path} cannot be read: ${printFileFault(error)}.`,
      "Name a text, web page, Word document or PDF.",
    );
  }
  const read = await parse(ending, bytes, path);
  if (read.text.trim() === "")
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${path} has no text.`,
      ending === ".pdf" ? "A scan has to go through text recognition first." : "Is it the right file?",
    );
  return read;
}

async function parse(ending: string, bytes: Buffer, path: string): Promise<ReadText> {
  try {
    if (ending === ".docx") {
      const { default: mammoth } = await import("mammoth");
      return { text: tidy((await mammoth.extractRawText({ buffer: bytes })).value) };
    }
    if (ending === ".pdf") {
      const { extractText, getDocumentProxy } = await import("unpdf");
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }), {
        mergePages: false,
      });
      return { text: tidy(text.map(joinLines).join("\n\n")) };
    }
  } catch (error) {
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${path} cannot be read as ${ending.slice(1)}: it is damaged, cut off, locked by a password, or something else.`,
      "Open it in its own program and save it anew, or save its text.",
      { cause: error },
    );
  }
  const text = decode(bytes);
  return ending.startsWith(".htm") ? parsePage(text) : { text };
}

function decode(bytes: Buffer): string {
  const decoded = decodeUtf8(bytes);
  return decoded.text ?? new TextDecoder("gb18030").decode(bytes);
}

/** The article of a page, without menus and footers; all of it where none can be told. */
async function parsePage(html: string): Promise<ReadText> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  const { document } = parseHTML(html);
  const whole = document.body?.innerHTML ?? html;
  const article = new Readability(document).parse();
  const title = article?.title?.trim() ?? "";
  const text = tidy(printBlocks(parseHTML(`<html><body>${article?.content ?? whole}</body></html>`).document.body));
  return { text: title === "" || text.includes(title) ? text : `${title}\n\n${text}`, title };
}

interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const BLOCKS = new Set([
  "P",
  "DIV",
  "LI",
  "BR",
  "TR",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "SECTION",
  "ARTICLE",
  "BLOCKQUOTE",
  "UL",
  "OL",
  "TABLE",
  "FIGURE",
  "FIGCAPTION",
]);

/** Each block on a line of its own, or words of two would run into each other. */
function printBlocks(node: PageNode): string {
  if (node.nodeType === 3) return (node.textContent ?? "").replace(/\s+/g, " ");
  if (["SCRIPT", "STYLE", "NOSCRIPT"].includes(node.nodeName.toUpperCase())) return "";
  const inner = [...node.childNodes].map(printBlocks).join("");
  return BLOCKS.has(node.nodeName.toUpperCase()) ? `\n${inner}\n` : inner;
}

function tidy(text: string): string {
  return `${text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
