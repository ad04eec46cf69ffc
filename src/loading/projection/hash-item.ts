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
