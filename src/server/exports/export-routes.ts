import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router, type Request, type Response } from "express";
import { EXPORT_FORMATS, type ExportFormat } from "../../exporting/formats.js";
import type { ExportedGraph } from "../../exporting/read-rows.js";
import type { Model } from "../../model/model.js";
import { suggestNearest } from "../../text/suggest.js";
import { crossOrigin, type Origins } from "../access/cross-origin.js";
import { watchClient } from "../access/watch-client.js";
import { createFairQueue } from "../fair/fair-queue.js";
import { readClient } from "../fair/read-client.js";
import { answerError } from "../refusals/answer-error.js";

export interface ServedExports {
  /** The graph to be read; undefined where there is none yet. */
  readonly open: (signal: AbortSignal) => Promise<ExportedGraph | undefined>;
  readonly model: Model;
}

/** Exports at once: each reads the whole graph. Others wait for their turn, and for nothing longer than a page would. */
const TURNS = { running: 2, runningOfClient: 2, waiting: 32, patienceMs: 30_000 } as const;

/**
 * `/export`: a catalogue of the files (DCAT, as JSON-LD). `/export/nodes.csv` and so on: the whole graph, streamed as
 * it is read, of one version: where the graph changes meanwhile, or the client goes away, the answer breaks off.
 */
export function exportRoutes({ open, model }: ServedExports, origins: Origins): Router {
  const router = Router();
  const turns = createFairQueue(TURNS);
  router.use(crossOrigin(origins));
  router.get("/", async (request, response) => {
    const graph = await open(AbortSignal.timeout(10_000));
    if (graph === undefined) return answerError(response, "STARTING", "The graph is being loaded.", {});
    response.type("application/ld+json").json(planCatalogue(graph, `${request.protocol}://${request.get("Host")}`));
  });
  router.get("/:file", async (request, response) => {
    const format = EXPORT_FORMATS.find(({ file }) => file === request.params.file);
    if (format === undefined) return refuseFormat(String(request.params.file), response);
    const gone = watchClient(response);
    const release = await turns.wait(readClient(request), gone);
    if (gone.aborted) return release?.();
    if (release === undefined) {
      const message = `${TURNS.running} exports are under way and others wait: ask again when one is done.`;
      return answerError(response, "OVERLOADED", message, {});
    }
    try {
      await answerFile(format, request, response);
    } finally {
      release();
    }
  });
  return router;

  async function answerFile(format: ExportFormat, request: Request, response: Response): Promise<void> {
    const gone = watchClient(response);
    const graph = await open(gone);
    if (graph === undefined) return answerError(response, "STARTING", "The graph is being loaded.", {});
    const tag = `"${graph.version}-${format.file}"`;
    response.set({
      "Content-Type": format.mediaType,
      "Content-Disposition": `attachment; filename="chanjiao-${graph.version.slice(0, 8)}-${format.file}"`,
      "Cache-Control": "no-cache",
      ETag: tag,
      "Last-Modified": new Date(graph.builtAt).toUTCString(),
      "X-Graph-Version": graph.version,
    });
    if (request.get("If-None-Match") === tag) return void response.status(304).end();
    if (request.method === "HEAD") return void response.end();
    try {
      await pipeline(Readable.from(format.print(graph, model)), response);
    } catch (error) {
      // The status is sent: a body that breaks off is how the client learns of it.
      response.destroy();
      if (!gone.aborted) throw error;
    }
  }
}

function refuseFormat(file: string, response: Response): void {
  const known = EXPORT_FORMATS.map(({ file: name }) => name);
  answerError(
    response,
    "NOT_FOUND",
    `There is no export ${JSON.stringify(file)}; ${suggestNearest(file, known) ?? ""} There are ${known.join(", ")}.`,
    {},
  );
}

/** The files as a DCAT catalogue. */
function planCatalogue({ version, builtAt, sources }: ExportedGraph, origin: string): object {
  return {
    "@context": { dcat: "http://www.w3.org/ns/dcat#", dcterms: "http://purl.org/dc/terms/" },
    "@id": `${origin}/export`,
    "@type": "dcat:Dataset",
    "dcterms:title": "Chanjiao: who works with whom in China's industry–education ecosystem, and who says so",
    "dcterms:modified": builtAt,
    "dcat:version": version,
    "dcterms:license": [...new Set(sources.map(({ licence }) => String(licence)))].sort(),
    "dcterms:source": sources.map(({ id, title, url }) => ({
      "dcterms:identifier": id,
      "dcterms:title": title,
      "@id": url ?? undefined,
    })),
    "dcat:distribution": EXPORT_FORMATS.map(({ file, format, mediaType, description }) => ({
      "@type": "dcat:Distribution",
      "dcat:downloadURL": { "@id": `${origin}/export/${file}` },
      "dcat:mediaType": mediaType.split(";")[0],
      "dcterms:format": format,
      "dcterms:description": description,
    })),
  };
}
