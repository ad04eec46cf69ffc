import type { Model } from "../../model/model.js";
import type { Place } from "../../problem.js";
import { suggestNearest } from "../../text/suggest.js";
import type { YamlReading } from "./open-yaml.js";
import type { ParsedQuote } from "./parse-quotes.js";
import type { Claim, Scalar } from "../statement.js";
import { type Fields, readTextField, readTexts } from "./yaml-fields.js";

/** What the claims of one file share. */
export interface FileContext {
  readonly reading: YamlReading;
  readonly model: Model;
  readonly sourceId: string;
  readonly recordedAt: string;
  readonly quotes: ReadonlyMap<string, ParsedQuote>;
  /** Keys of the quotes that something leans on; filled while reading. */
  readonly used: Set<string>;
}

/** A claim as read, before keys are resolved to ids. */
export interface ParsedClaim {
  readonly claim: Claim;
  readonly at: Place;
  readonly places: ReadonlyMap<string, Place>;
  readonly quotes: readonly string[];
  readonly key: { readonly text: string; readonly at: Place } | undefined;
  readonly overruledBy: { readonly text: string; readonly at: Place } | undefined;
  readonly because: string | undefined;
  readonly recordedAt: string;
}

/** The subject, predicate and object or value of a claim. */
export interface Proposition {
  readonly subjectId: string;
  readonly predicate: string;
  readonly objectId?: string;
  readonly value?: Scalar | readonly Scalar[];
  readonly details: Readonly<Record<string, Scalar>>;
}

/** The fields that any statement may carry. */
export const COMMON_FIELDS = [
  "quotes",
  "modality",
  "inference",
  "validFrom",
  "validTo",
  "asOf",
  "basis",
  "suppliedBy",
  "key",
  "overruledBy",
  "because",
  "recordedAt",
] as const;

/** An instant in UTC, to the second or finer. */
export function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

/**
 * Puts what any statement may carry to what this one says. `inherited` are the quotes of its entity, for a part that
 * brings none.
 */
export function parseClaim(
  context: FileContext,
  at: Place,
  fields: Fields,
  said: Proposition,
  places: ReadonlyMap<string, Place>,
  inherited: readonly string[],
): ParsedClaim {
  const { reading, model } = context;
  const text = (name: string): string | undefined => readTextField(reading, fields.get(name));
  const choose = <T extends string>(name: string, type: string, otherwise: T): T => {
    const field = fields.get(name);
    const word = text(name);
    const words = model.enums.get(type) ?? [];
    if (!field || word === undefined || words.includes(word)) return (word ?? otherwise) as T;
    const suggestion = suggestNearest(word, words) ?? `one of ${words.join(", ")}`;
    reading.report(field.at, `"${word}" is no ${name}`, { quote: word, suggestion });
    return otherwise;
  };
  const basis = choose<"PRINTED" | "SUPPLIED">("basis", "Basis", "PRINTED");
  const quotes = readQuoteKeys(context, fields) ?? (basis === "SUPPLIED" ? [] : inherited);
  const evidence = [...new Set(quotes)]
    .map((key) => context.quotes.get(key))
    .filter((quote) => quote !== undefined)
    .map(({ start = -1, end = -1, exact }) => ({ start, end, exact }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const recordedAt = text("recordedAt") ?? context.recordedAt;
  if (fields.has("recordedAt")) checkInstant(reading, fields, recordedAt);
  const where = new Map([...fields].map(([name, field]) => [name, field.at]));
  for (const [name, place] of places) where.set(name, place);
  const mark = (name: string): ParsedClaim["key"] => {
    const [field, word] = [fields.get(name), text(name)];
    return field && word !== undefined ? { text: word, at: field.at } : undefined;
  };
  const claim: Claim = {
    ...said,
    modality: choose<Claim["modality"]>("modality", "Modality", "ASSERTED"),
    basis,
    sourceId: context.sourceId,
    evidence,
    ...present("suppliedBy", text("suppliedBy")),
    ...present("inference", text("inference")),
    ...present("validFrom", text("validFrom")),
    ...present("validTo", text("validTo")),
    ...present("asOf", text("asOf")),
  };
  return {
    claim,
    at,
    places: where,
    quotes,
    key: mark("key"),
    overruledBy: mark("overruledBy"),
    because: text("because"),
    recordedAt,
  };
}

/** The keys under `quotes`, or undefined where the field is left out. Reports keys that there are not. */
export function readQuoteKeys({ reading, quotes, used }: FileContext, fields: Fields): readonly string[] | undefined {
  const field = fields.get("quotes");
  if (!field) return undefined;
  const keys: string[] = [];
  for (const { text, at } of readTexts(reading, field)) {
    if (!quotes.has(text)) {
      keys.push(text); // what is misspelt is not missing besides
      // The parts of an entity may lean on its quotes: they are read more than once.
      if (!reading.problems.some(({ line, column }) => line === at.line && column === at.column))
        reading.report(at, `there is no quote "${text}"`, {
          rule: "NoDanglingReference",
          quote: text,
          suggestion: suggestNearest(text, quotes.keys()) ?? "add it under quotes:",
        });
    } else if (keys.includes(text)) {
      reading.report(at, `the quote "${text}" is named twice`, { quote: text });
    } else {
      keys.push(text);
      used.add(text);
    }
  }
  return keys;
}

/** Reports an instant that is none. */
export function checkInstant(reading: YamlReading, fields: Fields, instant: string, name = "recordedAt"): void {
  const field = fields.get(name);
  if (field && !isInstant(instant)) {
    reading.report(field.at, `"${instant}" is not an instant in UTC`, {
      quote: instant,
      suggestion: "write 2026-11-22T00:00:00Z",
    });
  }
}

function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
