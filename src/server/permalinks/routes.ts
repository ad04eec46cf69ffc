import type { BaseContext } from "@apollo/server";
import { type Request, Router } from "express";
import type { AskGraph } from "../../assistants/ask.js";
import { FEED_FORMATS } from "../../citing/feeds/formats.js";
import { printPermalink } from "../../citing/permalink.js";
import { EXPORT_FORMATS } from "../../exporting/formats.js";
import type { Model } from "../../model/model.js";
import { createAsk } from "../ask-graph.js";
import type { ClientLimits } from "../fair/limit-clients.js";
import type { ServedApi } from "../graphql-route.js";
import { readOrigin } from "../read-origin.js";
import { answerAbsent } from "./answer-absent.js";
import { answerUnchanged } from "../negotiation/answer-unchanged.js";
import { chooseFormat } from "../negotiation/choose-format.js";
import { PERMALINK_FORMATS, type PermalinkFormat } from "./formats.js";
import { identify, printPage } from "./identify.js";
import { planGraph, readAbout } from "./read-about.js";

/**
 * `/id/<id>`: where a thing, a link, a statement, a sentence or a source stays. By `Accept` or by suffix it is a page, JSON,
 * linked data or a reference; what was merged leads on to what it became.
 */
export function permalinkRoutes<Context extends BaseContext>(
  api: ServedApi<Context>,
  clients: ClientLimits,
  model: Model,
): Router {
  const router = Router();
  router.get("/:path", async (request, response) => {
    const chosen = chooseFormat(String(request.params.path), PERMALINK_FORMATS, request, response);
    if (chosen === undefined) return;
    const { name: id, format, isTold } = chosen;
    const ask = createAsk(api, response, clients);
    const { meta, node } = await identify(id, ask);
    if (node === null) return answerAbsent(id, response, ask);
    if (node.id !== id) {
      const query = request.originalUrl.split("?")[1];
      return response.redirect(
        301,
        printPermalink(node.id, "", isTold ? format.suffix : "") + (query ? `?${query}` : ""),
      );
    }
    const after = typeof request.query.after === "string" ? request.query.after : undefined;
    const { origin, links } = planLinks(id, format, request);
    response.set("Link", links.join(", "));
    if (format.is.made === "PAGE") return response.redirect(303, printPage(node));
    const today = format.is.made === "CITATION" ? new Date().toISOString().slice(0, 10) : ""; // which references name
    if (answerUnchanged({ of: [meta.version, origin, format.suffix, id, after ?? "", today], meta }, request, response))
      return;
    response.type(format.mediaType.startsWith("text/") ? `${format.mediaType}; charset=utf-8` : format.mediaType);
    if (format.is.made === "CITATION") {
      const { text } = await readCitation(id, format.is.style, request, ask);
      response.send(text.endsWith("\n") ? text : `${text}\n`);
      return;
    }
    const about = await readAbout(node, after, model, ask);
    if (about.next !== undefined) {
      const next = `${printPermalink(id, origin, format.suffix)}?after=${encodeURIComponent(about.next)}`;
      response.append("Link", `<${next}>; rel="next"`);
    }
    if (format.is.made === "JSON") {
      const { node: said, statements, next } = about;
      response.send(
        `${JSON.stringify({ ...about.meta, permalink: printPermalink(id, origin), ...said, statements, next }, undefined, 2)}\n`,
      );
      return;
    }
    const { file } = format.is;
    const written = EXPORT_FORMATS.find((each) => each.file === file);
    if (written === undefined) throw new Error(`There is no export ${file}.`);
    let text = "";
    for await (const piece of written.print(planGraph(about), model))
      text += typeof piece === "string" ? piece : Buffer.from(piece).toString();
    response.send(text);
  });
  return router;
}

async function readCitation(
  id: string,
  style: string,
  request: Request,
  ask: AskGraph,
): Promise<{ readonly text: string }> {
  const { language } = request.query;
  const { citation } = await ask<{ readonly citation: { readonly text: string } }>(
    "query Cite($id: ID!, $style: CitationStyle!, $language: String) { citation(of: $id, style: $style, language: $language) { text } }",
    { id, style, language: typeof language === "string" ? language : null },
  );
  return citation;
}

/** Where the same is found in other forms (RFC 8288), by which address it is cited (RFC 8574), and what feeds follow it. */
function planLinks(
  id: string,
  { suffix }: PermalinkFormat,
  request: Request,
): { readonly origin: string; readonly links: readonly string[] } {
  const origin = readOrigin(request);
  const permalink = printPermalink(id, origin);
  const others = PERMALINK_FORMATS.filter((format) => format.suffix !== suffix).map(
    (format) => `<${printPermalink(id, origin, format.suffix)}>; rel="alternate"; type="${format.mediaType}"`,
  );
  return {
    origin,
    links: [
      `<${permalink}>; rel="canonical"`,
      `<${permalink}>; rel="cite-as"`,
      `<${printPermalink(id, origin, "jsonld")}>; rel="describedby"; type="application/ld+json"`,
      ...others,
      ...FEED_FORMATS.map(
        (format) =>
          `<${origin}/feeds/thing/${encodeURIComponent(id)}.${format.suffix}>; rel="alternate"; type="${format.mediaType}"`,
      ),
    ],
  };
}
