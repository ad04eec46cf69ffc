import type { Database, Row } from "../database/connection.js";
import { readCypher } from "../database/read-cypher.js";
import { createGrowingList } from "./growing-list.js";
import type { Ends } from "./network.js";

/** A version of the graph without its contents: nodes are numbers, in order of id. */
export interface StreamedGraph {
  readonly version: string;
  readonly ids: readonly string[];
  /** Of each node, a place in `kindNames`. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly kindNames: readonly string[];
  readonly isPartner: Uint8Array;
  readonly isShared: Uint8Array;
  readonly links: Ends;
  /** From what is located to the place. */
  readonly located: Ends;
}

interface NodeRow extends Row {
  readonly id: string;
  readonly kind: string;
  readonly isPartner: boolean;
  readonly isShared: boolean;
  readonly linked: readonly string[];
  readonly places: readonly string[];
}

const NETWORK = readCypher("network");
const VERSION = readCypher("version");
const ATTEMPTS = 3;

/**
 * Streams the graph: what is kept of it are ids and numbers. What is written while it streams may be half seen, so the
 * version has to be the same before and after; else it begins again.
 * @throws Error where it changes again and again; DatabaseError
 */
export async function readGraph(database: Pick<Database, "read" | "stream">): Promise<StreamedGraph> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await readVersion(database);
    const graph = await readOnce(database);
    if (before === (await readVersion(database))) return { version: before, ...graph };
  }
  throw new Error(`The graph changed ${ATTEMPTS} times while it was read.`);
}

async function readVersion(database: Pick<Database, "read">): Promise<string> {
  const [row] = await database.read(VERSION);
  return String(row?.version ?? "");
}

async function readOnce(database: Pick<Database, "stream">): Promise<Omit<StreamedGraph, "version">> {
  // Numbered as they are first named, since a link may lead to a node that is yet to come.
  const numbers = new Map<string, number>();
  const number = (id: string): number => {
    const known = numbers.get(id) ?? numbers.size;
    if (known === numbers.size) numbers.set(id, known);
    return known;
  };
  const kindNames: string[] = [];
  const [nodes, traits, from, to, locatedFrom, locatedTo] = [1, 2, 3, 4, 5, 6].map(() => createGrowingList()) as [
    List,
    List,
    List,
    List,
    List,
    List,
  ];
  await database.stream(NETWORK, {}, (row) => {
    const { id, kind, isPartner, isShared, linked, places } = row as NodeRow;
    const node = number(id);
    if (!kindNames.includes(kind)) kindNames.push(kind);
    nodes.push(node);
    traits.push((kindNames.indexOf(kind) << 2) | (Number(isPartner) << 1) | Number(isShared));
    for (const other of linked) {
      from.push(node);
      to.push(number(other));
    }
    for (const place of places) {
      locatedFrom.push(node);
      locatedTo.push(number(place));
    }
  });
  const ids = [...numbers.keys()].sort((a, b) => (a < b ? -1 : 1));
  const renumbered = new Uint32Array(ids.length);
  for (const [node, id] of ids.entries()) renumbered[numbers.get(id)!] = node;
  const renumber = (list: List): Uint32Array => list.view().map((node) => renumbered[node]!);
  const [kinds, isPartner, isShared] = [
    new Uint8Array(ids.length),
    new Uint8Array(ids.length),
    new Uint8Array(ids.length),
  ];
  for (const [row, node] of renumber(nodes).entries()) {
    const trait = traits.view()[row]!;
    kinds[node] = trait >> 2;
    isPartner[node] = (trait >> 1) & 1;
    isShared[node] = trait & 1;
  }
  return {
    ids,
    kinds,
    kindNames,
    isPartner,
    isShared,
    links: { from: renumber(from), to: renumber(to) },
    located: { from: renumber(locatedFrom), to: renumber(locatedTo) },
  };
}

type List = ReturnType<typeof createGrowingList>;
