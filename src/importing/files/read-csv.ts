import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { ChanjiaoError } from "../../errors.js";
import { findEncoding } from "../../text/encoding/find-encoding.js";
import { readDecoded } from "./read-decoded.js";
import { findDelimiter } from "./find-delimiter.js";
import { MOST_COLUMNS, type TableFile } from "./grid.js";
import { mendQuotes, takeAsides } from "./mend-quotes.js";

/** A row of more characters is one whose quotation mark is never closed. */
const LONGEST_ROW = 4_000_000;

/** A CSV file, read as it is used and never held. What parts its fields is seen from its beginning; `headings` are
 * those that are looked for. */
export function openCsv(path: string, head: Buffer, headings: readonly string[] = []): TableFile {
  const encoding = findEncoding(path, head);
  const beginning = new TextDecoder(encoding).decode(head.subarray(0, 65_536), { stream: true });
  const delimiter = findDelimiter(beginning, headings);
  return {
    kind: "csv",
    rows: async function* (onProgress) {
      const parser = parse({
        delimiter,
        record_delimiter: "\n",
        info: true,
        relax_column_count: true,
        relax_quotes: false,
        skip_empty_lines: true,
        bom: true,
        max_record_size: LONGEST_ROW,
      });
      const input = Readable.from(mendQuotes(readLineEnds(readDecoded(path, encoding, onProgress)), delimiter));
      input.on("error", (error) => parser.destroy(error));
      input.pipe(parser);
      try {
        for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
          if (record.length > MOST_COLUMNS)
            throw new ChanjiaoError(
              "INVALID_DATA",
              `${path}:${info.lines} has ${record.length.toLocaleString("en")} cells, and of a row at most ${MOST_COLUMNS.toLocaleString("en")} are read.`,
              "Is it a table, or its rows and columns exchanged?",
            );
          // The parser counts the line on which a record ends.
          const breaks = record.reduce((sum, cell) => sum + (cell.includes("\n") ? cell.split("\n").length - 1 : 0), 0);
          const cells = record.map(takeAsides);
          yield { row: info.lines - breaks, cells };
        }
      } catch (error) {
        if (!(error instanceof CsvError)) throw error;
        const line = Number(error.lines) || 1;
        throw new ChanjiaoError(
          "INVALID_DATA",
          `${path}:${line} cannot be read as CSV: ${printFault(error.code)}.`,
          "A field with a quotation mark in it stands between quotation marks, and the mark is doubled.",
        );
      } finally {
        input.destroy();
        parser.destroy();
      }
    },
  };
}

/**
 * Every line end as \n. A file put together from several may have all three kinds: the parser would take the first for
 * the only one, lose what stands behind the others, and count \r\n within quotation marks twice.
 */
async function* readLineEnds(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = "";
  for await (const piece of texts) {
    const text = held + piece;
    held = text.endsWith("\r") ? "\r" : "";
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, "\n");
  }
  if (held !== "") yield "\n";
}

function printFault(code: string): string {
  if (code === "CSV_QUOTE_NOT_CLOSED") return "a quotation mark is not closed";
  if (code === "CSV_MAX_RECORD_SIZE")
    return `a row has more than ${LONGEST_ROW.toLocaleString("en")} characters: a quotation mark is not closed`;
  if (code === "INVALID_OPENING_QUOTE") return "a quotation mark stands in the middle of a field";
  if (code === "CSV_INVALID_CLOSING_QUOTE") return "something stands behind a closing quotation mark";
  return code.toLowerCase().replaceAll("_", " ");
}
