import { startApi } from "../../api/start-api.js";
import { AskError } from "../../assistants/ask-error.js";
import type { Database } from "../../database/connection.js";
import { ChanjiaoError } from "../../errors.js";
import { ANSWER_FORMATS, type AnswerFormat } from "../../exporting/answers/formats.js";
import type { ExportFormat, Piece } from "../../exporting/formats.js";
import { gatherPieces } from "../../exporting/gather-pieces.js";
import { openExport } from "../../exporting/open-export.js";
import { choosePart } from "../../exporting/part/choose-part.js";
import { type Asking, type Selection, SelectionFault } from "../../exporting/part/selection.js";
import { GraphChanged } from "../../exporting/read-rows.js";
import type { Model } from "../../model/model.js";
import { readModel } from "../../model/read-model.js";
import { findCode } from "../asking/read-server.js";
import { openStore } from "../graph/open-store.js";
import { catchSignals } from "../terminal/interruption.js";
import { showStep } from "../terminal/progress.js";
import { nothingToWrite } from "./read-whole-store.js";
import { printUnwritten, writeWhole } from "./write-file.js";

export interface ExportGraphOptions {
  readonly format: ExportFormat | AnswerFormat;
  /** "-" for stdout; packed where it ends in .gz. */
  readonly path: string;
  readonly data: string;
  /** Default: the whole graph. */
  readonly selection?: Selection | undefined;
}

/**
 * Writes the graph, or a part of it, in a format that other programs read.
 * @throws ChanjiaoError as openStore and writeWhole; USAGE where there is no graph, or no such part
 */
export async function exportGraph({ format, path, data, selection }: ExportGraphOptions): Promise<void> {
  const interruption = catchSignals(printUnwritten(path));
  const store = await openStore({ data, command: `export ${format.file}`, interruption, withoutSeeds: true });
  try {
    await store.inTurn(async () => {
      const model = readModel();
      const chosen = selection && (await choosePart(selection, await askIn(store.database, model)));
      const graph = await openExport(store.database, interruption.signal, chosen?.ids);
      if (graph === undefined) throw nothingToWrite();
      const pieces: AsyncIterable<Piece> = isAnswer(format) ? format.print(chosen?.answer) : format.print(graph, model);
      const step = showStep(`Writing ${format.file}`);
      try {
        await writeWhole(path, gatherPieces(pieces), interruption.signal);
        step.done(`Wrote ${format.file}${path === "-" ? "" : ` as ${path}`}, graph version ${graph.version}`);
      } finally {
        step.end();
      }
    });
  } catch (error) {
    throw explain(error);
  } finally {
    await store.stop();
  }
}

function isAnswer(format: ExportFormat | AnswerFormat): format is AnswerFormat {
  return ANSWER_FORMATS.some(({ file }) => file === format.file);
}

/** The API over this database, in this process. */
async function askIn(database: Pick<Database, "read">, model: Model): Promise<Asking> {
  const api = await startApi({ database, model });
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}, operationName?: string) => {
    const question = { query, variables: { ...variables }, ...(operationName !== undefined && { operationName }) };
    const { body } = await api.apollo.executeOperation(question, { contextValue: await api.context() });
    if (body.kind !== "single") throw new Error("The API answers in one piece.");
    const [error] = body.singleResult.errors ?? [];
    if (error) throw new AskError(error.message, String(error.extensions?.code));
    return body.singleResult.data as Data;
  };
}

function explain(error: unknown): unknown {
  if (error instanceof GraphChanged)
    return new ChanjiaoError("LOAD_FAILED", error.message, "Do this again.", { cause: error });
  if (error instanceof AskError)
    return new ChanjiaoError(findCode(error.code), error.message, "docs/errors.md tells what each error means.", {
      cause: error,
    });
  if (error instanceof SelectionFault) return new ChanjiaoError("USAGE", error.message, undefined, { cause: error });
  return error;
}
