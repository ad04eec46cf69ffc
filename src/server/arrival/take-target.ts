import type { Observer } from "../observed/observe.js";

const ABSOLUTE = /^https?:\/\//i;

/**
 * A whole address in the place of a path, as is sent to proxies (RFC 9112, 3.2.2): its host is the one that is asked, and
 * what follows is asked for. From here on there are paths alone.
 */
export const takeTarget: Observer = (request, _response, next) => {
  const { url = "" } = request;
  if (!url.startsWith("/") && ABSOLUTE.test(url) && URL.canParse(url)) {
    const { host, pathname, search } = new URL(url);
    request.headers.host = host;
    request.url = `${pathname}${search}`;
  }
  next();
};
