import { createHash } from "node:crypto";
import type { BaseContext } from "@apollo/server";
import { Router } from "express";
import { DOSSIER_FORMATS } from "../../citing/dossier/formats.js";
import { DOSSIER_STYLE } from "../../citing/dossier/html.js";
import type { Model } from "../../model/model.js";
import { createAsk } from "../ask-graph.js";
import type { ClientLimits } from "../fair/limit-clients.js";
import type { ServedApi } from "../graphql-route.js";
import { answerUnchanged } from "../negotiation/answer-unchanged.js";
import { chooseFormat } from "../negotiation/choose-format.js";
import { readLanguage } from "../negotiation/read-language.js";
import { printPolicy } from "../pages/graphiql-page.js";
import { answerAbsent } from "../permalinks/answer-absent.js";
import { readOrigin, readQuery } from "../read-origin.js";
import { answerError } from "../refusals/answer-error.js";
import type { Told } from "../refusals/print-error-page.js";
import { parseSubject } from "./parse-request.js";
import { readDossier } from "./read-dossier.js";

/** Characters of an address. */
const LONGEST = 4_000;

const TOO_LONG: Told = {
  en: `An address has at most ${LONGEST} characters here.`,
  zh: `此处的网址最多 ${LONGEST} 个字符。`,
};

/** The page has one style sheet, in itself, so that it is whole when it is saved. */
const PAGE_POLICY = printPolicy({
  "style-src": `'sha256-${createHash("sha256").update(DOSSIER_STYLE).digest("base64")}'`,
});

/**
 * `/dossier.docx?ids=…`, `?compare=…` or `?from=…&to=…`: what is known, each line with numbered notes that quote who says
 * so, as a page to print, Word or Markdown.
 */
export function dossierRoutes<Context extends BaseContext>(
  api: ServedApi<Context>,
  clients: ClientLimits,
  model: Model,
): Router {
  const router = Router();
  router.get(/^\/dossier(?:\.([^/]*))?$/, async (request, response) => {
    const chosen = chooseFormat(request.path.slice(1), DOSSIER_FORMATS, request, response);
    const language = readLanguage(request, response);
    if (chosen === undefined || language === undefined) return;
    const query = readQuery(request);
    const subject = query.length > LONGEST ? TOO_LONG : parseSubject(request.query);
    if (!("of" in subject)) return answerError(response, "BAD_USER_INPUT", subject, {});
    const ask = createAsk(api, response, clients);
    const origin = readOrigin(request);
    const at = (suffix: string): string => `${origin}/dossier${suffix}?${query}`;
    const dossier = await readDossier({ subject, language, origin, permalink: at(""), model, ask });
    if (typeof dossier === "string") return answerAbsent(dossier, response, ask);
    const { format } = chosen;
    const links = DOSSIER_FORMATS.map(
      ({ suffix, mediaType }) => `<${at(`.${suffix}`)}>; rel="alternate"; type="${mediaType}"`,
    );
    response.set("Link", [`<${at("")}>; rel="canonical"`, ...links].join(", "));
    const { version, accessedOn } = dossier;
    if (answerUnchanged({ of: [version, origin, query, format.suffix, accessedOn], meta: dossier }, request, response))
      return;
    if (format.suffix === "html") response.set("Content-Security-Policy", PAGE_POLICY);
    else response.set("Content-Disposition", `attachment; filename="chanjiao-${version.slice(0, 8)}.${format.suffix}"`);
    response.type(format.mediaType.startsWith("text/") ? `${format.mediaType}; charset=utf-8` : format.mediaType);
    const forms = DOSSIER_FORMATS.filter(({ suffix }) => suffix !== format.suffix);
    response.send(
      await format.print(
        dossier,
        forms.map(({ name, suffix }) => ({ name, url: at(`.${suffix}`) })),
      ),
    );
  });
  return router;
}
