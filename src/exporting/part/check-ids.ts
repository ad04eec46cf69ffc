import { printUnknownId } from "./find-near.js";
import { type Asking, UnknownIds } from "./selection.js";

/** As many as the API takes at once: of a list, and of `nodes`, which knows what was merged. */
const LISTED = 1_000;
const NODES = 100;
/** Unknown ids that are told, each with those that may have been meant. */
const TOLD = 5;

const LIST = `query Listed($ids: [ID!]!) { entities(where: { id: { in: $ids } }, limit: ${LISTED}) { id } }`;
const KNOWN = "query Known($ids: [ID!]!) { nodes(ids: $ids) { id } }";

/** A file without what was asked for would look as if the graph knew nothing of it. @throws UnknownIds where nothing has one of them */
export async function checkIds(asked: readonly string[], ask: Asking): Promise<void> {
  const listed = new Set<string>();
  for (const ids of chunk(asked, LISTED))
    for (const { id } of (await ask<{ readonly entities: readonly { readonly id: string }[] }>(LIST, { ids })).entities)
      listed.add(id);
  const unknown: string[] = [];
  for (const ids of chunk(
    asked.filter((id) => !listed.has(id)),
    NODES,
  )) {
    const { nodes } = await ask<{ readonly nodes: readonly (object | null)[] }>(KNOWN, { ids });
    unknown.push(...ids.filter((_, at) => nodes[at] === null));
  }
  if (unknown.length === 0) return;
  const told: string[] = [];
  for (const id of unknown.slice(0, TOLD)) told.push((await printUnknownId(id, ask)).en);
  const more = unknown.length - told.length;
  throw new UnknownIds(`${told.join(" ")}${more > 0 ? ` So it is with ${more} more of the ids.` : ""}`);
}

export function chunk(ids: readonly string[], size: number): readonly (readonly string[])[] {
  const unique = [...new Set(ids)];
  return Array.from({ length: Math.ceil(unique.length / size) }, (_, at) => unique.slice(at * size, (at + 1) * size));
}
