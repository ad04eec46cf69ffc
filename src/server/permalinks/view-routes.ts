import type { BaseContext } from "@apollo/server";
import { Router } from "express";
import { CITATION_STYLES } from "../../citing/styles.js";
import { createAsk } from "../ask-graph.js";
import type { ClientLimits } from "../fair/limit-clients.js";
import type { ServedApi } from "../graphql-route.js";
import { readOrigin, readQuery } from "../read-origin.js";
import { answerError } from "../refusals/answer-error.js";
import { answerUnchanged } from "../negotiation/answer-unchanged.js";
import { chooseFormat } from "../negotiation/choose-format.js";
import { readLanguage } from "../negotiation/read-language.js";
import { PERMALINK_FORMATS } from "./formats.js";
import type { Version } from "./identify.js";

/** Characters of an address: longer than that of any view. */
const LONGEST = 4_000;

const FORMATS = PERMALINK_FORMATS.filter(({ is }) => is.made === "PAGE" || is.made === "CITATION");

/**
 * `/view?view=path&id=…&to=…`: where a view of the explorer stays, as the page or as a reference to it (`/view.bib?…`),
 * which names the version that it was seen in.
 */
export function viewRoutes<Context extends BaseContext>(api: ServedApi<Context>, clients: ClientLimits): Router {
  const router = Router();
  router.get(/^\/view(?:\.([^/]*))?$/, async (request, response) => {
    const query = readQuery(request);
    if (query.length > LONGEST) {
      const message = `The address of a view has at most ${LONGEST} characters; this has ${query.length}.`;
      return answerError(response, "BAD_USER_INPUT", message, {});
    }
    const chosen = chooseFormat(request.path.slice(1), FORMATS, request, response);
    if (chosen === undefined) return;
    const { format } = chosen;
    if (format.is.made !== "CITATION") return response.redirect(303, query === "" ? "/" : `/?${query}`);
    const language = request.query.lang === undefined ? "en" : readLanguage(request, response);
    if (language === undefined) return;
    const { style: name } = format.is;
    const { meta } = await createAsk(
      api,
      response,
      clients,
    )<{ readonly meta: Version }>("{ meta { version builtAt } }");
    const origin = readOrigin(request);
    const permalink = `${origin}/view${query === "" ? "" : `?${query}`}`;
    response.set("Link", `<${permalink}>; rel="canonical", <${permalink}>; rel="cite-as"`);
    const accessedOn = new Date().toISOString().slice(0, 10);
    if (answerUnchanged({ of: [meta.version, permalink, format.suffix, accessedOn], meta }, request, response)) return;
    const style = CITATION_STYLES.find((each) => each.name === name);
    const text = style?.print({
      ...meta,
      id: "chanjiao-view",
      title: printTitle(query),
      language,
      documents: [],
      permalink,
      accessedOn,
    });
    response.type(format.mediaType).send(text?.endsWith("\n") ? text : `${text ?? ""}\n`);
  });
  return router;
}

/** "path (id=university-hrbust, to=enterprise-huawei)": what the view is of, as its address says. */
function printTitle(query: string): string {
  const { view = "home", ...of } = Object.fromEntries(new URLSearchParams(query));
  const said = Object.entries(of)
    .filter(([name]) => name !== "lang" && name !== "as")
    .map(([name, value]) => `${name}=${value}`);
  return `${view}${said.length === 0 ? "" : ` (${said.join(", ")})`}`.replace(/\s+/g, " ");
}
