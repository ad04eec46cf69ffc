import type { Database } from "../database/connection.js";
import type { JudgementEntry } from "../identity/judgements/judgement.js";
import type { Judged } from "../identity/judgements/plan-clusters.js";
import type { LinkItem, NodeItem } from "./projection/projection.js";
import { type Change, NO_CHANGE } from "../store/change.js";
import { readJudged, readRedirects } from "../store/read-judgements.js";

/** The store, as far as who is who is decided in it. */
export interface JudgedStore {
  readonly database: Pick<Database, "read" | "stream">;
  /** Takes a change in, with what follows from it. */
  readonly apply: (change: Change) => Promise<unknown>;
  /** Does what changes the graph while nobody else does. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** What is known, and what was judged of it. */
export interface Knowledge {
  readonly store: JudgedStore;
  readonly nodes: readonly NodeItem[];
  readonly links: readonly LinkItem[];
  readonly book: JudgementBook;
}

/** The judgements, to look into and to add to. */
export interface JudgementBook {
  readonly listJudged: () => readonly Judged[];
  /** The id that stands for another, or itself. */
  readonly findSurvivor: (id: string) => string;
  /** Whether a live judgement, of any kind, speaks of what the two ids have become. */
  readonly isDecided: (left: string, right: string) => boolean;
  /** Keeps what was decided, with what follows from it: on return the graph says so. */
  readonly add: (entries: readonly JudgementEntry[]) => Promise<void>;
}

/** Everything that may be one with something else, and what was decided of it, as the graph has it now. */
export async function readKnowledge(store: JudgedStore): Promise<Knowledge> {
  const nodes: NodeItem[] = [];
  const links: LinkItem[] = [];
  const { stream } = store.database;
  await stream(
    `MATCH (n:Entity) RETURN n.id AS id, n.kind AS kind, n.name AS name, n.namesJson AS namesJson,
       n.identifiersJson AS identifiersJson ORDER BY id`,
    {},
    ({ id, kind, name, namesJson, identifiersJson }) =>
      void nodes.push({
        id: String(id),
        labels: [],
        properties: {
          kind: String(kind),
          name: String(name),
          namesJson: String(namesJson),
          identifiersJson: String(identifiersJson),
        },
      }),
  );
  await stream(
    "MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to ORDER BY id",
    {},
    ({ id, type, from, to }) =>
      void links.push({ id: String(id), type: String(type), from: String(from), to: String(to), properties: {} }),
  );
  return { store, nodes, links, book: await openBook(store) };
}

/** What was judged alone. */
export async function openBook({ database, inTurn, apply }: JudgedStore): Promise<JudgementBook> {
  let judged: readonly Judged[] = [];
  let survivors: ReadonlyMap<string, string> = new Map();
  let decided: ReadonlySet<string> = new Set();
  const survivorOf = (id: string): string => survivors.get(id) ?? id;
  const printPair = (left: string, right: string): string => [survivorOf(left), survivorOf(right)].sort().join(" ");
  const readAgain = async (): Promise<void> => {
    judged = await readJudged(database.read);
    survivors = await readRedirects(database.read);
    decided = new Set(
      judged
        .filter(({ status }) => status !== "REVOKED")
        .map(({ judgement: { left, right } }) => printPair(left, right)),
    );
  };
  await readAgain();
  return {
    listJudged: () => judged,
    findSurvivor: survivorOf,
    isDecided: (left, right) => survivorOf(left) === survivorOf(right) || decided.has(printPair(left, right)),
    add: async (judgements) => {
      await inTurn(() => apply({ ...NO_CHANGE, judgements }));
      await readAgain();
    },
  };
}
