import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Observer } from "./observe.js";
import { readOperation } from "./read-operation.js";
import { readRoute } from "./read-route.js";

/**
 * A span for each request, below that of a client that sends `traceparent`; what is asked of the database for it is below
 * this one. It has what the log has, and nothing that people wrote. Without a collector nothing comes of it.
 */
export const traceRequests: Observer = (request, response, next) => {
  const { method } = request;
  const route = readRoute(request);
  const asked = propagation.extract(context.active(), request.headers);
  const span = trace
    .getTracer("chanjiao")
    .startSpan(
      `${method} ${route}`,
      { kind: SpanKind.SERVER, attributes: { "http.request.method": method, "http.route": route } },
      asked,
    );
  const id = response.locals?.id;
  if (id !== undefined) span.setAttribute("chanjiao.request_id", id);
  response.once("close", () => {
    const { cost, operation = readOperation(request) } = response.locals ?? {};
    if (cost !== undefined) span.setAttribute("chanjiao.cost", cost);
    if (operation !== undefined) span.setAttribute("graphql.operation.name", operation);
    span.setAttribute("http.response.status_code", response.statusCode);
    if (!response.writableFinished) span.setAttribute("chanjiao.aborted", true);
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  const within = trace.setSpan(asked, span);
  context.bind(within, request); // its body comes in events of the connection
  context.with(within, next);
};
