import { ChanjiaoError } from "../../errors.js";
import type { ExportFormat } from "../../exporting/formats.js";
import { GraphChanged, openGraph } from "../../exporting/read-rows.js";
import { readModel } from "../../model/read-model.js";
import { openStore } from "../graph/open-store.js";
import { catchSignals } from "../terminal/interruption.js";
import { showStep } from "../terminal/progress.js";
import { openWholeFile, writeToStdout } from "./write-file.js";

export interface ExportGraphOptions {
  readonly format: ExportFormat;
  /** "-" for stdout; packed where it ends in .gz. */
  readonly path: string;
  readonly data: string;
}

/**
 * Writes the graph in a format that other programs read.
 * @throws ChanjiaoError as openStore and openWholeFile; USAGE where there is no graph
 */
export async function exportGraph({ format, path, data }: ExportGraphOptions): Promise<void> {
  const interruption = catchSignals();
  const store = await openStore({ data, command: `export ${format.file}`, interruption, withoutSeeds: true });
  try {
    await store.inTurn(async () => {
      const graph = await openGraph(store.database, interruption.signal);
      if (graph === undefined)
        throw new ChanjiaoError(
          "USAGE",
          "There is no graph: nothing to write.",
          "chanjiao start makes one; NEO4J_URI or --data say where it is.",
        );
      const step = showStep(`Writing ${format.file}`);
      try {
        const pieces = format.print(graph, readModel());
        if (path === "-") await writeToStdout(pieces);
        else {
          const file = openWholeFile(path);
          try {
            await file.write(pieces, path.endsWith(".gz"));
            await file.keep();
          } finally {
            await file.drop();
          }
        }
        step.done(`Wrote ${format.file}${path === "-" ? "" : ` as ${path}`}, graph version ${graph.version}`);
      } catch (error) {
        if (error instanceof GraphChanged)
          throw new ChanjiaoError("LOAD_FAILED", error.message, "Do this again.", { cause: error });
        throw error;
      } finally {
        step.end();
      }
    });
  } finally {
    await store.stop();
  }
}
