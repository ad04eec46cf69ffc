import { createHash } from "node:crypto";
import type { Item, Properties } from "./projection.js";

/**
 * Adds `hash`, which covers the properties and `also` (labels, ends): two items with one id and one hash are the same.
 */
export function hashItem<T extends Item>(item: T, also: readonly string[] = []): T {
  const content = [also, Object.entries(item.properties).sort(([a], [b]) => (a < b ? -1 : 1))];
  const hash = printHash(JSON.stringify(content));
  return { ...item, properties: { ...item.properties, hash } };
}

/** The first 16 hex digits of the SHA-256 of a text. */
export function printHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** The properties that have a value, in order of name. */
export function compact(properties: Readonly<Record<string, Properties[string] | undefined>>): Properties {
  const present = Object.entries(properties).filter(
    (entry): entry is [string, Properties[string]] => entry[1] !== undefined,
  );
  return Object.fromEntries(present.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a graph without anything in it has for a version. */
export const EMPTY_SUM = "0".repeat(32);
const MODULUS = 1n << 128n;

/**
 * A sum over hashes: what was added can be taken out again, in any order, and what is left has the sum that it would
 * have had without it. 128 bits in hex.
 */
export function sumHashes(sum: string, added: Iterable<string>, removed: Iterable<string> = []): string {
  let total = BigInt(`0x${sum}`);
  for (const hash of added) total += BigInt(`0x${hash}`);
  for (const hash of removed) total -= BigInt(`0x${hash}`);
  const positive = ((total % MODULUS) + MODULUS) % MODULUS;
  return positive.toString(16).padStart(32, "0");
}

/** What an item adds to the sum: of its list, its id and its hash, 128 bits in hex. */
export function printSummand(list: string, id: string, hash: string): string {
  return createHash("sha256")
    .update(JSON.stringify([list, id, hash]))
    .digest("hex")
    .slice(0, 32);
}
