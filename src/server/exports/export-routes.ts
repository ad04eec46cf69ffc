import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { BaseContext } from "@apollo/server";
import { Router, type Request, type RequestHandler, type Response } from "express";
import { ANSWER_FORMATS, type AnswerFormat } from "../../exporting/answers/formats.js";
import { planCroissant } from "../../exporting/catalogue/croissant.js";
import { planDcat } from "../../exporting/catalogue/dcat.js";
import { EXPORT_FORMATS, type ExportFormat } from "../../exporting/formats.js";
import { choosePart } from "../../exporting/part/choose-part.js";
import { SelectionFault, UnknownIds } from "../../exporting/part/selection.js";
import { gatherPieces } from "../../exporting/gather-pieces.js";
import { type ExportedGraph, GraphChanged } from "../../exporting/read-rows.js";
import type { Model } from "../../model/model.js";
import { suggestNearest } from "../../text/suggest.js";
import { trustDocuments, type TrustedDocuments } from "../access/trusted-documents.js";
import { readJson } from "../arrival/read-body.js";
import { watchClient } from "../access/watch-client.js";
import { createAsk } from "../ask-graph.js";
import { hasTag } from "../negotiation/answer-unchanged.js";
import { createFairQueue } from "../fair/fair-queue.js";
import { readClient } from "../fair/read-client.js";
import type { ClientLimits } from "../fair/limit-clients.js";
import type { ServedApi } from "../graphql-route.js";
import { readOrigin } from "../read-origin.js";
import { answerError } from "../refusals/answer-error.js";
import { readSelection } from "./read-selection.js";

export interface ServedExports {
  /** The graph to be read, or the things with these ids and what is among them; undefined where there is none yet. */
  readonly open: (signal: AbortSignal, ids?: readonly string[]) => Promise<ExportedGraph | undefined>;
  readonly model: Model;
}

/** Exports at once: each reads the whole graph. Others wait for their turn, and for longer than one who does not read is waited for. */
const TURNS = { running: 2, runningOfClient: 1, waiting: 32, patienceMs: 35_000 } as const;

/** Bytes of a question or a list of ids. */
const BODY_LIMIT = 256 * 1024;

type AnyFormat = ExportFormat | AnswerFormat;
const FORMATS: readonly AnyFormat[] = [...EXPORT_FORMATS, ...ANSWER_FORMATS];

export interface ExportRoutes<Context extends BaseContext> {
  readonly exports: ServedExports;
  readonly api: ServedApi<Context>;
  readonly clients: ClientLimits;
  /** The only questions that are answered, here too. */
  readonly documents: TrustedDocuments | undefined;
}

/**
 * `/export`: a catalogue of the files (DCAT), `/export/croissant.json` another. `/export/nodes.csv` and so on: the whole
 * graph, or the part that parameters select, streamed as it is read, of one version: where the graph changes meanwhile, or
 * the client goes away, the answer breaks off.
 */
export function exportRoutes<Context extends BaseContext>({
  exports: { open, model },
  api,
  clients,
  documents,
}: ExportRoutes<Context>): Router {
  const router = Router();
  const turns = createFairQueue(TURNS);
  const catalogue =
    (plan: (graph: ExportedGraph, origin: string) => object) =>
    async (request: Request, response: Response): Promise<void> => {
      const graph = await open(AbortSignal.timeout(10_000));
      if (graph === undefined) return answerError(response, "STARTING", "The graph is being loaded.", {});
      response.type("application/ld+json").json(plan(graph, readOrigin(request)));
    };
  router.get("/", catalogue(planDcat));
  router.get(
    "/croissant.json",
    catalogue((graph, origin) => planCroissant(graph, model, origin)),
  );
  const answer = async (request: Request, response: Response): Promise<void> => {
    const format = FORMATS.find(({ file }) => file === request.params.file);
    if (format === undefined) return refuseFormat(String(request.params.file), response);
    const gone = watchClient(response);
    const turn = await turns.wait(readClient(request), gone);
    if (gone.aborted) return turn?.end();
    if (turn === undefined) {
      const message = `${TURNS.running} exports are under way and others wait: ask again when one is done.`;
      return answerError(response, "OVERLOADED", message, {});
    }
    try {
      await answerFile(format, request, response);
    } catch (error) {
      if (!(error instanceof SelectionFault)) throw error;
      answerError(response, error instanceof UnknownIds ? "NOT_FOUND" : "BAD_USER_INPUT", error.message, {});
    } finally {
      turn.end();
    }
  };
  const trust: RequestHandler = documents === undefined ? (_request, _response, next) => next() : trustPart(documents);
  router.get("/:file", trust, answer);
  router.post("/:file", readJson(BODY_LIMIT), trust, answer);
  return router;

  async function answerFile(format: AnyFormat, request: Request, response: Response): Promise<void> {
    const gone = watchClient(response);
    const selection = readSelection(request, model);
    const isAnswer = isAnswerFormat(format);
    if (isAnswer && selection?.query === undefined)
      throw new SelectionFault(`${format.file} is of a \`query\`: send one.`);
    const chosen = selection && (await choosePart(selection, createAsk(api, response, clients)));
    const graph = await open(gone, isAnswer ? undefined : chosen?.ids);
    if (graph === undefined) return answerError(response, "STARTING", "The graph is being loaded.", {});
    const part = selection && createHash("sha256").update(JSON.stringify(selection)).digest("hex").slice(0, 12);
    const tag = `"${[graph.version, part, format.file].filter(Boolean).join("-")}"`;
    response.set({
      "Content-Type": format.mediaType,
      "Content-Disposition": `attachment; filename="chanjiao-${graph.version.slice(0, 8)}-${format.file}"`,
      "Cache-Control": "no-cache",
      ETag: tag,
      "Last-Modified": new Date(graph.builtAt).toUTCString(),
      "X-Graph-Version": graph.version,
    });
    if (hasTag(request.get("If-None-Match"), tag)) return void response.status(304).end();
    if (request.method === "HEAD") return void response.end();
    response.setMaxListeners(20); // each stage of the pipeline adds some to those of what stands before
    try {
      const counted = countRows(graph, (rows) => clients.spend(response, rows));
      const pieces = isAnswerFormat(format) ? format.print(chosen?.answer) : format.print(counted, model);
      await pipeline(Readable.from(gatherPieces(pieces)), response);
    } catch (error) {
      // The status is sent: a body that breaks off is how the client learns of it.
      response.destroy();
      if (error instanceof GraphChanged) console.error(`${request.method} ${request.path} broke off: ${error.message}`);
      else if (!gone.aborted) throw error;
    }
  }
}

/** The same graph, whose rows are counted as they are read: each is an object that is made for the answer. */
function countRows(graph: ExportedGraph, count: (rows: number) => void): ExportedGraph {
  const counting = <Row>(read: () => AsyncGenerator<readonly Row[]>) =>
    async function* () {
      for await (const page of read()) {
        count(page.length);
        yield page;
      }
    };
  const { nodes, links, statements } = graph;
  return { ...graph, nodes: counting(nodes), links: counting(links), statements: counting(statements) };
}

function isAnswerFormat(format: AnyFormat): format is AnswerFormat {
  return ANSWER_FORMATS.some(({ file }) => file === format.file);
}

/** A question has to be one of the list; other parts are questions of ours. */
function trustPart(documents: TrustedDocuments): RequestHandler {
  const trustDocument = trustDocuments(documents);
  return (request, response, next) => {
    const given = { ...(request.query as object), ...(request.body as object | undefined) };
    const isQuestion = ["query", "id", "documentId", "doc_id", "extensions"].some((name) => name in given);
    if (isQuestion) trustDocument(request, response, next);
    else next();
  };
}

function refuseFormat(file: string, response: Response): void {
  const known = FORMATS.map(({ file: name }) => name);
  answerError(
    response,
    "NOT_FOUND",
    `There is no export ${JSON.stringify(file)}; ${suggestNearest(file, known) ?? ""} There are ${known.join(", ")}.`,
    {},
  );
}
