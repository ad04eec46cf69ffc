import type { Request, RequestHandler, Response } from "express";
import type { ReferenceLanguage } from "../../citing/citation.js";
import { prefersPage, printPolicy } from "../pages/graphiql-page.js";
import { ERROR_PAGE_STYLE, printErrorPage, type Told } from "./print-error-page.js";

const POLICY = printPolicy({ "style-src": ERROR_PAGE_STYLE });
const readers = new WeakMap<Response, ReferenceLanguage>();

/** Of what is opened in a browser: who likes a page better than JSON gets what goes wrong as one. */
export const tellReaders: RequestHandler = (request, response, next) => {
  response.vary("Accept");
  if (prefersPage(request)) readers.set(response, findLanguage(request));
  next();
};

/** Sends an error as a page where a reader is there for it. @returns whether one was */
export function tellReader(response: Response, code: string, message: string | Told): boolean {
  const language = readers.get(response);
  if (language === undefined) return false;
  const page = printErrorPage(response.statusCode, code, message, language);
  response.set({ "Content-Security-Policy": POLICY, "Content-Language": language }).type("html").send(page);
  return true;
}

/** `lang=` of the address, else what the browser likes, else Chinese. */
function findLanguage(request: Request): ReferenceLanguage {
  const { lang } = request.query;
  if (lang === "zh" || lang === "en") return lang;
  return request.acceptsLanguages(["zh", "en"]) === "en" ? "en" : "zh";
}
