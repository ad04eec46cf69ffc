import DataLoader from "dataloader";
import { type FieldNode, type GraphQLResolveInfo, print } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import { collectSelections, selectField } from "../library/handover/collect-selections.js";
import { handOver } from "../library/handover/hand-over.js";
import { MAX_PAGE } from "../paging/page-sizes.js";

/** Alias under which the id comes back, beside whatever the client selects. */
const ID = "chanjiaoId";
/** One node for all, so that what is known of a selection with it is found again. */
const ASK_ID = selectField("id", ID);

/** Makes `ApiContext.loadNode` for one request: a DataLoader for each list and selection. */
export function createLoadNode(context: Pick<ApiContext, "read" | "generated">): ApiContext["loadNode"] {
  const loaders = new Map<string, DataLoader<string, Row | undefined>>();
  return (list, id, info) => {
    const key = `${list} ${printSelections(info.fieldNodes)}`;
    let loader = loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader((ids) => readNodes(context, list, ids, info), { maxBatchSize: MAX_PAGE });
      loaders.set(key, loader);
    }
    return loader.load(id);
  };
}

async function readNodes(
  context: Pick<ApiContext, "read" | "generated">,
  list: string,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<(Row | undefined)[]> {
  const selections = [...collectSelections(info.fieldNodes), ASK_ID];
  const rows = await handOver(context, info, {
    list,
    args: { where: { id: { in: ids } }, limit: MAX_PAGE },
    selections,
  });
  const byId = new Map(rows.map((row) => [row[ID], row]));
  return ids.map((id) => byId.get(id));
}

/** Siblings are resolved with the same array of nodes, so each is printed once. */
const printed = new WeakMap<readonly FieldNode[], string>();

function printSelections(fields: readonly FieldNode[]): string {
  let text = printed.get(fields);
  if (text === undefined) {
    text = collectSelections(fields).map(print).join(" ");
    printed.set(fields, text);
  }
  return text;
}
