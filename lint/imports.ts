import path from "node:path";

/** The files of the project by their path from its folder, with `/`: the text of TypeScript, "" for all else. */
export type Sources = ReadonlyMap<string, string>;

/** What each file imports. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** Where one comes from each place in one step. */
export type Ways = ReadonlyMap<string, ReadonlySet<string> | ReadonlyMap<string, unknown>>;

const IMPORT = /^(?:import|export)\s(?:[^;"']*?\sfrom\s*)?["'](\.[^"']+)["']|\bimport\(\s*["'](\.[^"']+)["']\s*\)/gm;

/** What each TypeScript file of the project imports of the project, types and what comes late too. */
export function readImports(sources: Sources): Imports {
  const code = [...sources].filter(([file]) => /\.tsx?$/.test(file));
  return new Map(
    code.map(([file, text]) => {
      const specifiers = [...text.matchAll(IMPORT)].map(([, still, late]) => still ?? late ?? "");
      return [file, new Set(specifiers.flatMap((specifier) => resolveImport(file, specifier, sources)))];
    }),
  );
}

function resolveImport(from: string, specifier: string, sources: Sources): readonly string[] {
  const target = path.posix.join(path.posix.dirname(from), specifier);
  const written = [target.replace(/\.js$/, ".ts"), target.replace(/\.js$/, ".tsx"), target];
  return written.filter((file) => sources.has(file)).slice(0, 1);
}

/** The shortest circle through each place that leads back to itself; each circle once, from its first place in order. */
export function findCircles(ways: Ways): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  const endless = leaveOutEnds(ways);
  for (const place of [...endless.keys()].sort()) {
    const circle = findWayBack(place, endless);
    const first = circle.indexOf([...circle].sort()[0] ?? "");
    const turned = [...circle.slice(first), ...circle.slice(0, first)];
    if (circle.length > 0) found.set(turned.join("\n"), turned);
  }
  return [...found.values()];
}

/** Without the places from which every way ends, which are on no circle: most are not, and looking from each takes long. */
function leaveOutEnds(ways: Ways): ReadonlyMap<string, ReadonlySet<string>> {
  const left = new Map(
    [...ways].map(([place, next]) => [place, new Set([...next.keys()].filter((to) => ways.has(to)))]),
  );
  const before = new Map<string, string[]>();
  for (const [place, next] of left) for (const to of next) before.set(to, [...(before.get(to) ?? []), place]);
  const ends = [...left].flatMap(([place, next]) => (next.size === 0 ? [place] : []));
  for (const end of ends) {
    left.delete(end);
    for (const place of before.get(end) ?? []) {
      const next = left.get(place);
      if (next?.delete(end) && next.size === 0) ends.push(place);
    }
  }
  return left;
}

/** The places on the shortest way from one back to itself, without the return; none where there is no such way. */
function findWayBack(place: string, ways: Ways): readonly string[] {
  const before = new Map<string, string>();
  const reached = [place];
  for (const at of reached) {
    for (const next of ways.get(at)?.keys() ?? []) {
      if (next === place) return listSteps(at, place, before);
      if (before.has(next)) continue;
      before.set(next, at);
      reached.push(next);
    }
  }
  return [];
}

function listSteps(last: string, first: string, before: ReadonlyMap<string, string>): readonly string[] {
  const steps = [last];
  for (let at = last; at !== first; steps.unshift(at)) at = before.get(at) ?? first;
  return steps;
}
