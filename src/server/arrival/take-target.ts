import type { IncomingMessage } from "node:http";
import { answerBadRequest } from "../refusals/answer-bad-request.js";
import type { Observer } from "../observed/observe.js";

/**
 * A whole address in the place of a path, as is sent to proxies (RFC 9112, 3.2.2): its host is the one that is asked, and
 * what follows is asked for. From here on there are paths alone, and one host: whoever asked otherwise is told that nothing
 * can be read of it.
 */
export const takeTarget: Observer = (request, response, next) => {
  const { url = "" } = request;
  const hosts = request.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === "host");
  if (hosts.length > 1) return answerBadRequest(response, "There are several `Host`.");
  if (url.startsWith("/") || url === "*") return next();
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return answerBadRequest(response, "This is no address.");
  const { host, pathname, search } = new URL(url);
  request.url = `${pathname}${search}`;
  setHost(request, host);
  next();
};

/** Wherever it is read: what answers is kept for whoever sends these headers. */
function setHost(request: IncomingMessage, host: string): void {
  const at = request.rawHeaders.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === "host");
  if (at < 0) request.rawHeaders.push("Host", host);
  else request.rawHeaders[at + 1] = host;
  request.headers.host = host;
}
