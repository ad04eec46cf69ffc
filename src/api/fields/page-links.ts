import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { At } from "../asking/parse-at.js";
import { warn } from "../asking/warnings.js";
import type { ApiContext } from "../context.js";
import { type LinkRow, printLink } from "./link.js";

/** Most links of one page of a subgraph: a hub's page may have as many as the hub has. */
export const MAX_LINKS = 5_000;

/** The links of a page, which Cypher answers as `links`, cut at MAX_LINKS, of `linkTotal`; a warning tells of the rest. */
export function printPageLinks(row: Row, at: At, context: ApiContext, info: GraphQLResolveInfo): readonly Row[] {
  const links = (row.links ?? []) as readonly LinkRow[];
  const missing = Number(row.linkTotal ?? 0) - links.length;
  if (missing > 0)
    warn(
      context,
      info,
      "CUT",
      `This page has ${links.length + missing} links and \`links\` holds at most ${MAX_LINKS}: ${missing} are left out. Ask with fewer nodes (\`first\`) or fewer \`links\`.`,
    );
  return links.map((link) => printLink(link, at));
}
