import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../context.js";
import { warnCut } from "../asking/warnings.js";
import type { Pages } from "../limits/pages/pages.js";

/** The beginning of a list that takes no `limit`; that it was cut is told, once for its field. */
export function takePage<Item>(
  list: readonly Item[],
  page: keyof Pages,
  context: ApiContext,
  info: GraphQLResolveInfo,
): readonly Item[] {
  const most = context.plan.pages[page];
  if (list.length <= most) return list;
  warnCut(context, info, most);
  return list.slice(0, most);
}
