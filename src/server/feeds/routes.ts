import type { BaseContext } from "@apollo/server";
import { type Request, type Response, Router } from "express";
import type { Feed } from "../../citing/feeds/feed.js";
import { FEED_FORMATS } from "../../citing/feeds/formats.js";
import type { Model } from "../../model/model.js";
import { createAsk } from "../ask-graph.js";
import type { ClientLimits } from "../fair/limit-clients.js";
import type { ServedApi } from "../graphql-route.js";
import { answerUnchanged } from "../negotiation/answer-unchanged.js";
import { chooseFormat } from "../negotiation/choose-format.js";
import { readLanguage } from "../negotiation/read-language.js";
import { answerAbsent } from "../permalinks/answer-absent.js";
import { identify, type Identified, type Version } from "../permalinks/identify.js";
import { readOrigin } from "../read-origin.js";
import { answerError } from "../refusals/answer-error.js";
import { type AskedFeed, type FeedPage, readChanges, readSearch } from "./read-feed.js";

/** What is followed: what it is called, which page shows it, and how a page of it is read. */
interface Followed {
  readonly id: string;
  readonly title: string;
  readonly home: string;
  readonly read: (asked: AskedFeed) => Promise<FeedPage>;
}

const PLACES = "/feeds/graph, /feeds/thing/<id>, /feeds/source/<id> and /feeds/search?text=…";

/**
 * `/feeds/graph.atom`, `/feeds/thing/<id>.json` and so on: what is new in the graph, about a thing, in what a source
 * says, or among what a search finds, as Atom or JSON Feed.
 */
export function feedRoutes<Context extends BaseContext>(
  api: ServedApi<Context>,
  clients: ClientLimits,
  model: Model,
): Router {
  const router = Router();
  router.get(["/:what", "/:what/:id"], async (request, response) => {
    const [last, within] = [String(request.params.id ?? request.params.what), request.params.id !== undefined];
    const what = within ? String(request.params.what) : last.split(".", 1)[0]!;
    const place = within ? ["thing", "source"] : ["graph", "search"];
    if (!place.includes(what)) return answerError(response, "NOT_FOUND", `There are feeds at ${PLACES}.`, {});
    const chosen = chooseFormat(last, FEED_FORMATS, request, response);
    const language = readLanguage(request, response);
    if (chosen === undefined || language === undefined) return;
    const ask = createAsk(api, response, clients);
    const followed = await find(what, chosen.name, request, response);
    if (followed === undefined) return;
    const { meta } = await ask<{ readonly meta: Version }>("{ meta { version builtAt } }");
    const origin = readOrigin(request);
    if (
      answerUnchanged(
        { of: [meta.version, origin, request.originalUrl, chosen.format.suffix], meta },
        request,
        response,
      )
    )
      return;
    const { after } = request.query;
    const asked = { ask, model, language, origin, after: typeof after === "string" ? after : null };
    const { entries, next } = await followed.read(asked);
    const at = (cursor: string | undefined): string => printAddress(request, origin, cursor);
    const feed: Feed = {
      id: followed.id,
      title: followed.title,
      language,
      self: at(asked.after ?? undefined),
      first: at(undefined),
      next: next === undefined ? undefined : at(next),
      home: `${origin}${followed.home}`,
      updated: entries.reduce((newest, { updated }) => (updated > newest ? updated : newest), "") || meta.builtAt,
      entries,
    };
    if (feed.next !== undefined) response.append("Link", `<${feed.next}>; rel="next"`);
    response.type(`${chosen.format.mediaType}; charset=utf-8`).send(chosen.format.print(feed));

    async function find(place: string, id: string, ...[{ query }]: [Request, Response]): Promise<Followed | undefined> {
      if (place === "graph")
        return {
          id: "urn:chanjiao:feed:graph",
          title: "Chanjiao 产教",
          home: "/?view=changes",
          read: (of) => readChanges({}, of),
        };
      if (place === "search") return findSearch(query, response);
      const { node } = await identify(id, ask, language);
      if (node === null) {
        await answerAbsent(id, response, ask);
        return undefined;
      }
      return findThing(place, id, node, request, response);
    }
  });
  return router;
}

function findThing(
  place: string,
  id: string,
  node: Identified,
  request: Request,
  response: Response,
): Followed | undefined {
  if (node.id !== id) {
    response.redirect(301, request.originalUrl.replace(encodeURIComponent(id), encodeURIComponent(node.id)));
    return undefined;
  }
  if (place === "source" && node.__typename !== "SourceDocument") {
    const message = `${JSON.stringify(id)} is no source, and is followed at /feeds/thing/${encodeURIComponent(id)}.`;
    answerError(response, "NOT_FOUND", message, {});
    return undefined;
  }
  if (node.name === undefined) {
    answerError(
      response,
      "NOT_FOUND",
      `${JSON.stringify(id)} never changes, and has no feed: things and sources have.`,
      {},
    );
    return undefined;
  }
  return {
    id: `urn:chanjiao:feed:${place}:${encodeURIComponent(id)}`,
    title: `${node.name} · Chanjiao 产教`,
    home:
      place === "source" ? `/?view=source&id=${encodeURIComponent(id)}` : `/?view=card&id=${encodeURIComponent(id)}`,
    read: (asked) => readChanges(place === "source" ? { source: id } : { of: id }, asked),
  };
}

function findSearch({ text, kinds }: Request["query"], response: Response): Followed | undefined {
  if (typeof text !== "string" || text.trim() === "") {
    answerError(response, "BAD_USER_INPUT", "Say what is to be found: /feeds/search.atom?text=沙钢", {});
    return undefined;
  }
  const listed = typeof kinds === "string" && kinds !== "" ? kinds.split(",") : undefined;
  const asked = new URLSearchParams({ q: text, ...(listed && { kinds: listed.join(",") }) });
  return {
    id: `urn:chanjiao:feed:search:${encodeURIComponent([text, ...(listed ?? [])].join(" "))}`,
    title: `${text} · Chanjiao 产教`,
    home: `/?view=search&${asked}`,
    read: (of) => readSearch(text, listed, of),
  };
}

/** Where a page of this feed is: the same address with another `after`. */
function printAddress(request: Request, origin: string, after: string | undefined): string {
  const [path = "", query = ""] = request.originalUrl.split("?", 2);
  const values = new URLSearchParams(query);
  if (after === undefined) values.delete("after");
  else values.set("after", after);
  return `${origin}${path}${values.size === 0 ? "" : `?${values}`}`;
}
