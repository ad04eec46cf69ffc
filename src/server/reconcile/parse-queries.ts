import type { Model } from "../../model/model.js";
import { SCHEMES } from "../../model/values/identifier.js";

/** Queries in one batch. OpenRefine sends ten. */
export const MAX_BATCH = 500;
/** Candidates for a query. */
const MAX_LIMIT = 20;
/** Characters of a name or a value: longer than any. */
const MAX_TEXT = 200;

export interface MatchInput {
  readonly key: string;
  readonly name: string;
  readonly kinds?: readonly string[];
  readonly place?: string;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly first: number;
}

/** A batch: what can be asked, and by key what is wrong with the rest. */
export interface ParsedBatch {
  readonly queries: readonly MatchInput[];
  readonly faults: ReadonlyMap<string, string>;
}

/** What is wrong with a whole batch. */
export class BatchFault extends Error {}

type Values = Readonly<Record<string, unknown>>;

/**
 * A batch as the Reconciliation API 0.2 has it: `{"q0": {"query": "…", "type": "UNIVERSITY", "limit": 3, "properties":
 * [{"pid": "place", "v": "…"}]}}`. One row that makes no sense is told apart from the others.
 * @throws BatchFault for what is no batch
 */
export function parseBatch(text: string, { kinds }: Model): ParsedBatch {
  const entries = Object.entries(parseObject(text));
  if (entries.length > MAX_BATCH)
    throw new BatchFault(`This batch has ${entries.length} queries; the most is ${MAX_BATCH}.`);
  const known = new Set([...kinds.values()].map(({ name }) => name));
  const queries: MatchInput[] = [];
  const faults = new Map<string, string>();
  for (const [key, value] of entries) {
    const query = parseQuery(key, value, known);
    if (typeof query === "string") faults.set(key, query);
    else queries.push(query);
  }
  return { queries, faults };
}

/** An object in JSON. @throws BatchFault */
export function parseObject(text: string): Values {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new BatchFault(`This is not JSON: ${(error as Error).message}`, { cause: error });
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
    throw new BatchFault('A batch is an object: {"q0": {"query": "沙钢"}}.');
  return parsed as Values;
}

/** @returns what is wrong, in the place of a query */
function parseQuery(key: string, value: unknown, known: ReadonlySet<string>): MatchInput | string {
  if (typeof value !== "object" || value === null) return "A query is an object with a `query`.";
  const { query, type, limit, properties } = value as Values;
  if (typeof query !== "string" || query.trim() === "") return "`query` is to be a name.";
  if ([...query].length > MAX_TEXT) return `\`query\` has ${[...query].length} characters; the most is ${MAX_TEXT}.`;
  const types = [type].flat().filter((each) => typeof each === "string" && each !== "") as string[];
  const unknown = types.find((each) => !known.has(each));
  if (unknown !== undefined) return `There is no type ${JSON.stringify(unknown)}: ${[...known].join(", ")}.`;
  const first = typeof limit === "number" && limit >= 1 ? Math.min(Math.floor(limit), MAX_LIMIT) : 5;
  const said = (Array.isArray(properties) ? (properties as readonly Values[]) : []).flatMap(parseProperty);
  const place = said.find(({ pid }) => pid === "place")?.text;
  return {
    key,
    name: query,
    ...(types.length > 0 && { kinds: types }),
    ...(place !== undefined && { place }),
    identifiers: said
      .filter(({ pid }) => SCHEMES.has(pid))
      .slice(0, 10)
      .map(({ pid, text }) => ({ scheme: pid, value: text })),
    first,
  };
}

function parseProperty(property: Values | null): { readonly pid: string; readonly text: string }[] {
  const value = [property?.v].flat()[0] as Values | string | number | null | undefined;
  const text = typeof value === "object" && value !== null ? (value.name ?? value.id) : value;
  if (typeof property?.pid !== "string" || (typeof text !== "string" && typeof text !== "number")) return [];
  const pid = property.pid === "place" ? "place" : property.pid.toUpperCase();
  return [{ pid, text: String(text).slice(0, MAX_TEXT) }];
}
