import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../src/database/connection.js";

/** What a reader can see of the graph in one look; none of it ever grows less. */
export interface Seen {
  readonly version: string;
  readonly growing: Readonly<Record<string, number>>;
}

const LOOK = `OPTIONAL MATCH (g:Graph { id: 'graph' })
RETURN coalesce(g.version, '') + ' ' + coalesce(g.judgementsVersion, '') AS version,
  COUNT { (:Statement) } AS statements, COUNT { (:SourceDocument) } AS sources, COUNT { (:Import) } AS imports,
  COUNT { (:Judgement) } AS judgements, COUNT { MATCH (j:Judgement) WHERE j.revokedAt IS NOT NULL } AS revocations,
  COUNT { (:UndoneRetraction) } AS restorations`;

/** @param progress an expression of Cypher that counts what a command does */
export async function lookAtGraph(database: Database, progress = "0"): Promise<Seen> {
  const asked = `${LOOK}, ${progress} AS progress`;
  const [{ version = "", ...counts } = {}] = await database.read(asked, {}, { quiet: true, timeoutMs: 5_000 });
  return {
    version: String(version),
    growing: Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)])),
  };
}

/** What was seen while somebody looked again and again. */
export interface Watched {
  /** Versions, each once for as long as it stood. */
  readonly versions: string[];
  readonly most: Record<string, number>;
}

export interface Watch {
  /** Whether another version was seen than at first. */
  readonly hasChanged: () => boolean;
  stop(): Promise<Watched>;
}

/** Looks until it is stopped; that the database is away is no fault here. */
export function watchGraph(database: Database | undefined, url: string | undefined, progress: string): Watch {
  const watched: Watched = { versions: [], most: {} };
  let over = false;
  const note = ({ version, growing }: Seen): void => {
    if (version !== watched.versions.at(-1)) watched.versions.push(version);
    for (const [name, count] of Object.entries(growing)) watched.most[name] = Math.max(count, watched.most[name] ?? 0);
  };
  const watching = (async () => {
    while (!over && database) {
      await lookAtGraph(database, progress).then(note, () => undefined);
      await sleep(15);
    }
  })();
  const asking = (async () => {
    while (!over && url !== undefined) {
      const version = await askVersion(url).catch(() => undefined);
      const graphs = watched.versions.map((known) => known.split(" ", 1)[0]);
      // Seen over HTTP before it was seen over Bolt: it counts as well.
      if (version !== undefined && !graphs.includes(version)) watched.versions.push(`${version} `);
      await sleep(25);
    }
  })();
  return {
    hasChanged: () => watched.versions.length > 1,
    stop: async () => {
      over = true;
      await Promise.all([watching, asking]);
      return watched;
    },
  };
}

export async function askVersion(url: string): Promise<string | undefined> {
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: "{ meta { version } }" }),
    signal: AbortSignal.timeout(5_000),
  });
  const { data } = (await answer.json()) as { data?: { meta: { version: string } } };
  return data?.meta.version;
}

/** What was seen and is not there any more. */
export function findLost({ versions, most }: Watched, now: Seen): readonly string[] {
  const isSame = (one: string): boolean => one === now.version || one.trimEnd() === now.version.split(" ", 1)[0];
  const at = versions.findIndex(isSame);
  const lost =
    at >= 0 && !isSame(versions.at(-1) ?? "") ? [`the version went back to the ${at + 1}. of those seen`] : [];
  const fewer = Object.entries(most)
    .filter(([name, count]) => (now.growing[name] ?? 0) < count)
    .map(([name, count]) => `${count} ${name} were seen, ${now.growing[name] ?? 0} are there`);
  return [...lost, ...fewer];
}
