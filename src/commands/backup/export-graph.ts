import { ChanjiaoError } from "../../errors.js";
import type { ExportFormat } from "../../exporting/formats.js";
import { GraphChanged, openGraph } from "../../exporting/read-rows.js";
import { readModel } from "../../model/read-model.js";
import { openStore } from "../graph/open-store.js";
import { catchSignals } from "../terminal/interruption.js";
import { showStep } from "../terminal/progress.js";
import { nothingToWrite } from "./read-whole-store.js";
import { writeWhole } from "./write-file.js";

export interface ExportGraphOptions {
  readonly format: ExportFormat;
  /** "-" for stdout; packed where it ends in .gz. */
  readonly path: string;
  readonly data: string;
}

/**
 * Writes the graph in a format that other programs read.
 * @throws ChanjiaoError as openStore and writeWhole; USAGE where there is no graph
 */
export async function exportGraph({ format, path, data }: ExportGraphOptions): Promise<void> {
  const interruption = catchSignals();
  const store = await openStore({ data, command: `export ${format.file}`, interruption, withoutSeeds: true });
  try {
    await store.inTurn(async () => {
      const graph = await openGraph(store.database, interruption.signal);
      if (graph === undefined) throw nothingToWrite();
      const step = showStep(`Writing ${format.file}`);
      try {
        await writeWhole(path, format.print(graph, readModel()));
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
