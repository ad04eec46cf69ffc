/** A way as the ids of its nodes, from end to end. */
export type Way = readonly string[];

/**
 * Where ways may part from those that are known: behind `root`, which ends at the node to go on from, but not to
 * `banned`.
 */
export interface Spur {
  readonly root: Way;
  readonly banned: readonly string[];
}

/**
 * For each spur its shortest ways (some of them, where there are very many), each beginning with the last node of its
 * root; none where there is none. Undefined where there is no time to look further.
 */
export type AskShortest = (spurs: readonly Spur[]) => Promise<readonly (readonly Way[])[] | undefined>;

/**
 * Ways that visit no node twice, in order of length: all shortest ones, then the next, until there are `first` or no
 * more of at most `maxLength` steps.
 *
 * Every way that is not known yet follows a known one for a while (a root) and then parts from it. So it is enough to
 * keep the shortest unknown ways of each root: the shortest of these are the next. (Yen 1971, Lawler 1972; by whole
 * lengths, so that it asks about as often as there are lengths.)
 *
 * @returns more than `first` where the last length has more; `whole` is false where there was no time for all
 */
export async function findWays(
  from: string,
  { first, maxLength, ask }: { readonly first: number; readonly maxLength: number; readonly ask: AskShortest },
): Promise<{ readonly ways: readonly Way[]; readonly whole: boolean }> {
  const known: Way[] = [];
  /** By root: the nodes to which known ways go on. */
  const taken = new Map<string, Set<string>>();
  /** By root: its shortest unknown ways, all of one length. */
  const unknown = new Map<string, readonly Way[]>();
  let open: readonly Way[] = [[from]];
  while (open.length > 0) {
    const answers = await ask(open.map((root) => ({ root, banned: [...(taken.get(printRoot(root)) ?? [])] })));
    if (answers === undefined) return { ways: known, whole: false };
    for (const [index, root] of open.entries()) {
      const ways = answers[index]!.map((way) => [...root.slice(0, -1), ...way]);
      unknown.set(
        printRoot(root),
        ways.filter((way) => way.length - 1 <= maxLength),
      );
    }
    const all = [...unknown.values()].flat();
    const shortest = all.reduce((least, way) => Math.min(least, way.length), Infinity);
    const next = all.filter((way) => way.length === shortest);
    known.push(...next);
    if (next.length === 0 || known.length >= first) break;
    open = takeRoots(next, taken).filter((root) => root.length <= maxLength);
  }
  return { ways: known, whole: true };
}

/** Notes where these ways go on behind each of their roots, and returns the roots for which that is news. */
function takeRoots(ways: readonly Way[], taken: Map<string, Set<string>>): readonly Way[] {
  const news = new Map<string, Way>();
  for (const way of ways) {
    for (let end = 1; end < way.length; end++) {
      const root = way.slice(0, end);
      const key = printRoot(root);
      const nodes = taken.get(key) ?? new Set();
      if (!nodes.has(way[end]!)) news.set(key, root);
      taken.set(key, nodes.add(way[end]!));
    }
  }
  return [...news.values()];
}

function printRoot(root: Way): string {
  return JSON.stringify(root);
}
