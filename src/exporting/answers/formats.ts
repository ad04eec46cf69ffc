import type { Piece } from "../formats.js";
import { listAnswerColumns, listRows } from "./list-rows.js";

/** A file that the rows of an answer are written into. */
export interface AnswerFormat {
  readonly file: string;
  readonly format: string;
  readonly mediaType: string;
  readonly description: string;
  readonly print: (answer: unknown) => AsyncGenerator<Piece>;
}

export const ANSWER_FORMATS: readonly AnswerFormat[] = [
  {
    file: "answer.csv",
    format: "CSV",
    mediaType: "text/csv; charset=utf-8",
    description: "What a question answers, as a table: a row for each thing of its outermost list.",
    print: async function* print(answer) {
      const rows = listRows(answer);
      if (rows.length === 0) return; // nothing was found, nor what it would have been headed
      yield* (await import("../formats/csv.js")).printCsv(listAnswerColumns(rows), [rows]);
    },
  },
  {
    file: "answer.jsonl",
    format: "JSON Lines",
    mediaType: "application/x-ndjson; charset=utf-8",
    description: "The same rows, a line of JSON each.",
    print: async function* print(answer) {
      for (const row of listRows(answer)) yield `${JSON.stringify(row)}\n`;
    },
  },
];
