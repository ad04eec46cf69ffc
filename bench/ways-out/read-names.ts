import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { ChanjiaoError } from "../../src/errors.js";

/**
 * Names in a column of a CSV file, by default its first.
 * @throws ChanjiaoError USAGE where no file is named
 */
export function readNames(file: string | undefined, column: string | undefined): readonly string[] {
  if (file === undefined)
    throw new ChanjiaoError("USAGE", "Which names are meant?", "Give --table <file.csv> --column <heading>.");
  const table = parse(readFileSync(file, "utf8"), { columns: true, bom: true }) as readonly Record<string, string>[];
  const heading = column ?? Object.keys(table[0] ?? {})[0]!;
  return table.map((row) => row[heading] ?? "");
}
