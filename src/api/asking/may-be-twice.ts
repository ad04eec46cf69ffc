import type { GraphQLResolveInfo } from "graphql";
import type { Database } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import type { OpenPair } from "../warning.js";
import { readQuery } from "./read-query.js";
import { warn } from "./warnings.js";

const CYPHER = readQuery("queue");

/** Reads what is left to review once for all requests, until there is another graph. Without a database that answers: nothing. */
export function keepQueue(
  { read }: Pick<Database, "read">,
  readVersion: () => Promise<string | undefined>,
): () => Promise<readonly OpenPair[]> {
  let last: { readonly version: string; readonly pairs: Promise<readonly OpenPair[]> } | undefined;
  const ask = async (): Promise<readonly OpenPair[]> => {
    const [row] = await read(CYPHER, {}, { timeoutMs: 1_000 });
    const found = (row?.pairs ?? []) as readonly (readonly [string, string, string, string])[];
    return found.map(([a, kindOfA, b, kindOfB]) => ({ ids: [a, b], kinds: [kindOfA, kindOfB] }));
  };
  return async () => {
    const version = await readVersion();
    if (version === undefined) return [];
    if (last?.version !== version) {
      const pairs = ask().catch(() => {
        if (last?.version === version) last = undefined; // whoever asks next may have them
        return [];
      });
      last = { version, pairs };
    }
    return last.pairs;
  };
}

/** Tells that things of some kinds may be counted twice: pairs of the queue of which both are among them. */
export async function warnOfKinds(
  context: ApiContext,
  info: GraphQLResolveInfo,
  kinds: readonly string[] | undefined,
): Promise<void> {
  const pairs = await context.readQueue();
  warnTwice(
    context,
    info,
    pairs.filter((pair) => kinds === undefined || pair.kinds.every((kind) => kinds.includes(kind))),
  );
}

/** Tells that some of these things may be counted twice. */
export async function warnOfIds(context: ApiContext, info: GraphQLResolveInfo, ids: Iterable<string>): Promise<void> {
  const those = new Set(ids);
  const pairs = await context.readQueue();
  warnTwice(
    context,
    info,
    pairs.filter((pair) => pair.ids.every((id) => those.has(id))),
  );
}

/** Of each group of things that may be one all but one are too many. */
function warnTwice(context: ApiContext, info: GraphQLResolveInfo, pairs: readonly OpenPair[]): void {
  const count = countTooMany(pairs);
  if (count === 0) return;
  warn(
    context,
    info,
    "MAY_BE_TWICE",
    `Up to ${count} of these may be another of them once more: pairs that nobody has decided of. \`chanjiao review\` asks about them.`,
  );
}

/** How many things there would be fewer, were all pairs of one. */
export function countTooMany(pairs: readonly OpenPair[]): number {
  const of = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = of.get(at); next !== undefined; next = of.get(at)) at = next;
    return at;
  };
  let count = 0;
  for (const { ids } of pairs) {
    const [a, b] = [root(ids[0]), root(ids[1])];
    if (a === b) continue;
    of.set(a, b);
    count++;
  }
  return count;
}
