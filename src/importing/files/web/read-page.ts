import { readFileSync } from "node:fs";
import { Parser } from "htmlparser2";
import { MOST_COLUMNS } from "../grid.js";
import { MOST_CELLS } from "../workbook/list-rows.js";
import type { ReadSheet } from "../workbook/read-sheets.js";
import { decodePage } from "../../../text/encoding/decode-page.js";
import { LinesAbove } from "./lines-above.js";
import { OpenTable } from "./open-table.js";

/**
 * The tables of a web page, each as a sheet: many programs that "export to Excel" write one and call it .xls. Tables
 * within tables stand by themselves. @throws RangeError with what is too much
 */
export function readPage(path: string, hidden: boolean): readonly ReadSheet[] {
  const text = decodePage(readFileSync(path), true);
  const done: OpenTable[] = [];
  const open: OpenTable[] = [];
  const above = new LinesAbove();
  let silent = 0;
  /** Depths of what is struck out. */
  const struck: number[] = [];
  /** And of what stands above the line. */
  const raised: number[] = [];
  let cells = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) throw new RangeError(`it has ${DEEPEST.toLocaleString("en")} elements in one another`);
        if (SILENT.has(name)) silent++;
        if (STRUCK.has(name) || /line-through/i.test(attributes.style ?? "")) struck.push(depth);
        if (name === "sup" || /vertical-align\s*:\s*super/i.test(attributes.style ?? "")) raised.push(depth);
        // A piece of a page may begin with a row.
        if (name === "table" || (open.length === 0 && (name === "tr" || name === "td"))) {
          const begun = new OpenTable(hidden, open.length === 0 ? above.take() : []);
          open.push(begun);
          done.push(begun);
        }
        const table = open.at(-1);
        if (!table && BLOCKS.has(name)) above.endLine();
        if (name === "table") {
          // opened above
        } else if (name === "tr") table?.beginRow(attributes);
        else if (name === "td" || name === "th") {
          if (++cells > MOST_CELLS) throw new RangeError(`it has more than ${MOST_CELLS.toLocaleString("en")} cells`);
          table?.beginCell(attributes);
        } else if (name === "br" || name === "p" || name === "div" || name === "li") table?.breakLine();
      },
      ontext: (part) => {
        if (silent > 0) return;
        if (struck.length > 0) open.at(-1)?.addStruck(part);
        else if (open.length > 0) open.at(-1)?.addText(part, raised.length > 0);
        else above.add(part);
      },
      onclosetag: (name) => {
        if (struck.at(-1) === depth) struck.pop();
        if (raised.at(-1) === depth) raised.pop();
        depth--;
        if (SILENT.has(name)) silent--;
        if (open.length === 0 && BLOCKS.has(name)) above.endLine();
        if (name === "table") open.pop()?.end();
        else if (name === "td" || name === "th") open.at(-1)?.endCell();
        else if (name === "tr") open.at(-1)?.endRow();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(text);
  parser.end();
  for (const table of open) table.end();
  const filled = done.filter(({ rows }) => rows.length > 0);
  if (filled.some(({ width }) => width > MOST_COLUMNS)) throw new RangeError("it has a table of too many columns");
  if (filled.length === 0) throw new RangeError("it is a web page without a table");
  return filled.map((table, index) => table.print(filled.length === 1 ? "table" : `table ${index + 1}`));
}

/** The parser takes the longer for each element the deeper it stands. */
const DEEPEST = 5_000;

/** What begins a line of a page. */
const BLOCKS: ReadonlySet<string> = new Set("p div br h1 h2 h3 h4 h5 h6 li section caption hr center".split(" "));
const STRUCK: ReadonlySet<string> = new Set(["s", "del", "strike"]);
const SILENT: ReadonlySet<string> = new Set(["script", "style", "head", "template", "noscript", "rt", "rp"]);
