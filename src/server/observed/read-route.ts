import type { IncomingMessage } from "node:http";

const ROUTES = [
  "graphql",
  "graphiql",
  "explorer",
  "export",
  "id",
  "view",
  "feeds",
  "dossier",
  "reconcile",
  "mcp",
  "desk",
  "healthz",
  "readyz",
  "metrics",
  "schema.graphql",
];

/** What was asked for, of the few things that there are: a path may hold anything. */
export function readRoute({ url = "" }: Pick<IncomingMessage, "url">): string {
  const first = url.split("?", 1)[0]!.split("/", 2)[1];
  if (first === "") return "/";
  if (first === undefined) return "other"; // OPTIONS *
  const name = first.startsWith("view.") || first.startsWith("dossier.") ? first.split(".", 1)[0]! : first;
  return ROUTES.includes(name) ? `/${name}` : "other";
}
