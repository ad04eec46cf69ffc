import { Parser } from "htmlparser2";
import { MOST_CELLS } from "../workbook/list-rows.js";
import type { ReadSheet } from "../workbook/read-sheets.js";
import { LinesAbove } from "../web/lines-above.js";
import { listEntries, unpackEntry } from "../workbook/zip.js";
import { WordTable } from "./word-table.js";

const DOCUMENT = "word/document.xml";
/** As of a workbook. */
const MOST_UNPACKED = 300_000_000;
const DEEPEST = 5_000;

/** Whether a ZIP archive is a Word document. */
export function isWord(bytes: Buffer): boolean {
  return listEntries(bytes)?.some(({ name }) => name === DOCUMENT) === true;
}

/**
 * The tables of a Word document (.docx), each as a sheet, as they are seen: without what is struck out, hidden, or taken out with
 * changes tracked. Tables within tables stand by themselves. @throws RangeError with what is too much
 */
export function readWord(bytes: Buffer): readonly ReadSheet[] {
  const entry = listEntries(bytes)?.find(({ name }) => name === DOCUMENT);
  if (!entry) throw new TypeError("it has no text");
  if (entry.unpacked > MOST_UNPACKED)
    throw new RangeError(`it unfolds to ${Math.round(entry.unpacked / 1e6).toLocaleString("en")} MB`);
  const reading = new WordReading();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reading.open(name, attributes),
      ontext: (text) => reading.addText(text),
      onclosetag: (name) => reading.close(name),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(unpackEntry(bytes, entry).toString("utf8"));
  parser.end();
  const filled = reading.tables.filter(({ isFilled }) => isFilled);
  if (filled.length === 0) throw new RangeError("it is a Word document without a table");
  return filled.map((table, index) => table.print(filled.length === 1 ? "table" : `table ${index + 1}`));
}

type Attributes = Readonly<Record<string, string>>;

class WordReading {
  readonly tables: WordTable[] = [];
  private readonly opened: WordTable[] = [];
  private depth = 0;
  private cells = 0;
  private isText = false;
  /** Within what is not to be seen: another form of the same, notes of what was there before. */
  private silent = 0;
  /** Of the run that is read. */
  private isStruck = false;
  private isHidden = false;
  private isRaised = false;
  private readonly above = new LinesAbove();

  open(name: string, attributes: Attributes): void {
    if (++this.depth > DEEPEST) throw new RangeError(`it has ${DEEPEST.toLocaleString("en")} elements in one another`);
    if (SILENT.has(name)) this.silent++;
    if (this.silent > 0) return;
    const table = this.opened.at(-1);
    const value = attributes["w:val"];
    const isOn = value === undefined || !/^(?:0|false|off|none)$/.test(value);
    if (name === "w:tbl") this.openTable();
    else if (name === "w:tr") table?.beginRow();
    else if (name === "w:tc") {
      if (++this.cells > MOST_CELLS) throw new RangeError(`it has more than ${MOST_CELLS.toLocaleString("en")} cells`);
      table?.beginCell();
    } else if (name === "w:gridSpan") table?.spanCell(Number(value));
    else if (name === "w:gridBefore") table?.skip(Number(value));
    else if (name === "w:vMerge") table?.mergeCell(value === "restart" ? "begins" : "goes on");
    else if (name === "w:r") [this.isStruck, this.isHidden, this.isRaised] = [false, false, false];
    else if (name === "w:strike" || name === "w:dstrike") this.isStruck = isOn;
    else if (name === "w:vanish") this.isHidden = isOn;
    else if (name === "w:vertAlign") this.isRaised = value === "superscript";
    else if (name === "w:t") this.isText = true;
    else if (name === "w:br" || name === "w:cr" || name === "w:p") this.add("\n");
    else if (name === "w:tab") this.add(" ");
    else if (name === "w:noBreakHyphen") this.add("-");
  }

  addText(text: string): void {
    if (this.isText && this.silent === 0) this.add(text);
  }

  close(name: string): void {
    this.depth--;
    if (SILENT.has(name)) this.silent--;
    else if (this.silent === 0) this.closeSeen(name);
  }

  private closeSeen(name: string): void {
    const table = this.opened.at(-1);
    if (name === "w:t") this.isText = false;
    else if (name === "w:r") [this.isStruck, this.isHidden, this.isRaised] = [false, false, false];
    else if (name === "w:tc") table?.endCell();
    else if (name === "w:tr") table?.endRow();
    else if (name === "w:tbl") this.opened.pop();
    else if (name === "w:p" && !table) this.above.endLine();
  }

  private openTable(): void {
    const begun = new WordTable(this.opened.length > 0 ? [] : this.above.take());
    this.opened.push(begun);
    this.tables.push(begun);
  }

  private add(text: string): void {
    if (this.isHidden) return;
    const table = this.opened.at(-1);
    if (table) table.addText(text, this.isStruck, this.isRaised);
    else if (!this.isStruck) this.above.add(text);
  }
}

/** What was there before, where changes are tracked; other forms of the same; marks of paragraphs, which are no runs. */
const SILENT: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  "mc:Fallback",
  "w:pPr",
  "w:rt",
  "w:instrText",
  "w:tblPrChange",
  "w:tcPrChange",
  "w:rPrChange",
]);
