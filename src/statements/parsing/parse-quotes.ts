import type { Place } from "../../problem.js";
import type { YamlReading } from "./open-yaml.js";
import { type Field, type Fields, readFields, readScalar, readTextField } from "./yaml-fields.js";

/** A passage, before it is known whether a statement leans on it. */
export interface ParsedQuote {
  readonly key: string;
  readonly at: Place;
  readonly places: ReadonlyMap<string, Place>;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly exact: string;
}

/** Reads `quotes:` by key. A quote without positions is kept: `chanjiao anchor` gives them. */
export function parseQuotes(reading: YamlReading, field: Field | undefined): ReadonlyMap<string, ParsedQuote> {
  const quotes = new Map<string, ParsedQuote>();
  if (!field) return quotes;
  for (const [key, entry] of readFields(reading, field.node, "quotes")) {
    const fields = readFields(reading, entry.node, "a quote", ["start", "end", "exact"]);
    const exact = readTextField(reading, fields.get("exact"));
    if (!fields.has("exact") && fields.size > 0)
      reading.report(entry.keyAt, `the quote "${key}" has no exact`, { quote: key });
    const [start, end] = [readPosition(reading, fields, "start"), readPosition(reading, fields, "end")];
    const places = new Map([...fields].map(([name, { at }]) => [name, at]));
    quotes.set(key, { key, at: entry.keyAt, places, start, end, exact: exact ?? "" });
  }
  return quotes;
}

function readPosition(reading: YamlReading, fields: Fields, name: string): number | undefined {
  const field = fields.get(name);
  if (!field) return undefined;
  const value = readScalar(reading, field.node, name, false);
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  if (value !== undefined)
    reading.report(field.at, `${name} has to be a position: a whole number from 0`, { quote: String(value) });
  return undefined;
}
