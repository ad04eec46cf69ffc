import DataLoader from "dataloader";
import type { ApiContext, LinkEnds } from "../context.js";
import { MAX_PAGE } from "../paging/page-sizes.js";

/** Makes `ApiContext.loadEnds` for one request: a DataLoader for each type of link, whose ids have an index each. */
export function createLoadEnds({ read, model }: Pick<ApiContext, "read" | "model">): ApiContext["loadEnds"] {
  const loaders = new Map<string, DataLoader<string, LinkEnds | undefined>>();
  return async (type, id) => {
    if (!model.links.has(type)) return undefined;
    let loader = loaders.get(type);
    if (loader === undefined) {
      loader = new DataLoader((ids) => readEnds(read, type, ids), { maxBatchSize: MAX_PAGE });
      loaders.set(type, loader);
    }
    return loader.load(id);
  };
}

/** @param type of the model, so that it may stand in the text */
async function readEnds(
  read: ApiContext["read"],
  type: string,
  ids: readonly string[],
): Promise<(LinkEnds | undefined)[]> {
  const rows = await read(
    `MATCH (a)-[r:${type}]->(b) WHERE r.id IN $ids RETURN r.id AS id, a.id AS fromId, b.id AS toId`,
    { ids },
  );
  const byId = new Map(rows.map(({ id, fromId, toId }) => [id, { fromId: String(fromId), toId: String(toId) }]));
  return ids.map((id) => byId.get(id));
}
