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
  const hosts = findHosts(request);
  if (hosts.length > 1) return answerBadRequest(response, "There are several `Host`.");
  if (url.startsWith("/") || url === "*") return next();
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return answerBadRequest(response, "This is no address.");
  const { host, pathname, search } = new URL(url);
  request.url = `${pathname}${search}`;
  // Wherever it is read: what answers is kept for whoever sends these headers.
  if (hosts[0] === undefined) request.rawHeaders.push("Host", host);
  else request.rawHeaders[hosts[0]] = host;
  request.headers.host = host;
  next();
};

/** Where its values stand among the names and values of all headers. */
function findHosts({ rawHeaders }: IncomingMessage): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) if (rawHeaders[at]!.toLowerCase() === "host") places.push(at + 1);
  return places;
}
