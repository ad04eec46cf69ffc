import type { Model, Property } from "../../model/model.js";
import { findSentences } from "../../text/sentences/find-sentences.js";
import type { FoundFigure, FoundLink, FoundProperty, Mention, OtherName, Span } from "../proposal.js";
import { LEFT_OUT } from "./answer-schema.js";
import { type Folded, findQuote, foldText } from "./find-quote.js";

/** What of an answer counts. */
export interface Checked {
  readonly mentions: Mention[];
  readonly names: OtherName[];
  readonly properties: FoundProperty[];
  readonly links: FoundLink[];
  readonly figures: FoundFigure[];
  /** Candidates that were left out: their words do not stand in the text, or fit no kind. */
  dropped: number;
}

interface Place {
  readonly text: string;
  readonly folded: Folded;
  readonly sentences: readonly Span[];
}

/**
 * Answers about parts of one text, held against it: what a quote says counts where the quote stands in the text, with
 * punctuation and space folded, and is kept as it stands there. `from`: where the part begins. Ends of links may be named in
 * another part's answer, so all are checked together.
 */
export function checkAnswers(
  answers: readonly { readonly value: object; readonly from: number }[],
  text: string,
  model: Model,
): Checked {
  const place: Place = { text, folded: foldText(text), sentences: findSentences(text) };
  const checked: Checked = { mentions: [], names: [], properties: [], links: [], figures: [], dropped: 0 };
  const called = new Map<string, Mention>();
  for (const { value, from } of answers)
    for (const entity of listObjects(value, "entities"))
      if (!addEntity(entity, from, place, model, called, checked)) checked.dropped++;
  for (const { value, from } of answers) {
    for (const figure of listObjects(value, "figures"))
      if (!addFigure(figure, from, place, model, called, checked)) checked.dropped++;
    for (const link of listObjects(value, "links"))
      if (!addLink(link, from, place, model, called, checked)) checked.dropped++;
  }
  return checked;
}

function addEntity(
  { name, kind, aliases, properties, quote }: Record<string, unknown>,
  from: number,
  place: Place,
  model: Model,
  called: Map<string, Mention>,
  checked: Checked,
): boolean {
  if (typeof name !== "string" || typeof kind !== "string" || !model.kinds.has(kind) || LEFT_OUT.has(kind))
    return false;
  // A name that is its own quote says so much: that the text names it.
  const passage = findQuote(place.text, place.folded, typeof quote === "string" ? quote : name, from);
  if (!passage) return false;
  const at = findWithin(place, name, passage) ?? (typeof quote === "string" ? undefined : passage);
  const known = called.get(fold(name));
  const span = at ?? (known && findQuote(place.text, place.folded, name, from));
  if (!span) return false;
  const words = place.text.slice(span.start, span.end);
  const mention: Mention = known ?? { ...span, text: words, kind };
  if (!known) checked.mentions.push(mention);
  for (const one of [name, words]) called.set(fold(one), mention);
  for (const alias of Array.isArray(aliases) ? aliases : []) {
    if (typeof alias !== "string" || alias.trim().length < 2 || called.has(fold(alias))) continue;
    const stands = findQuote(place.text, place.folded, alias, from);
    if (!stands) continue;
    const written = place.text.slice(stands.start, stands.end);
    called.set(fold(alias), mention);
    checked.names.push({
      ...stands,
      of: mention,
      text: written,
      nameKind: /^[A-Z][A-Z0-9&-]{1,9}$/.test(written) ? "ACRONYM" : "LABEL",
    });
  }
  for (const [key, value] of readProperties(properties, model.kinds.get(kind)!.properties, model))
    checked.properties.push({ of: mention, name: key, value, quote: passage });
  return true;
}

function addLink(
  { type, from, to, modality, properties, quote, ...rest }: Record<string, unknown>,
  start: number,
  place: Place,
  model: Model,
  called: ReadonlyMap<string, Mention>,
  checked: Checked,
): boolean {
  const link = model.links.get(String(type));
  const passage = typeof quote === "string" ? findQuote(place.text, place.folded, quote, start) : undefined;
  if (!link || !passage) return false;
  if (link.type === "MEASURES") return linkFigure(String(from), String(to), called, checked);
  const first = called.get(fold(String(from)));
  const isSource = /^(?:the )?(?:source|document|text)$/i.test(String(to)) && link.to.includes("SourceDocument");
  const second = isSource ? "source" : called.get(fold(String(to)));
  if (!first || !second || !link.from.includes(first.kind)) return false;
  if (second !== "source" && !link.to.includes(second.kind)) return false;
  checked.links.push({
    type: link.type,
    from: first,
    to: second,
    // Some write what it says of itself beside it and not in a list.
    details: Object.fromEntries(readProperties([...asList(properties), rest], link.properties, model)),
    quote: passage,
    ...((modality === "PLANNED" || modality === "HISTORICAL") && { modality }),
  });
  return true;
}

function addFigure(
  { words, value, unit, metric, qualifier, about, quote }: Record<string, unknown>,
  from: number,
  place: Place,
  model: Model,
  called: ReadonlyMap<string, Mention>,
  checked: Checked,
): boolean {
  const number = typeof value === "string" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number) || typeof unit !== "string" || unit.trim() === "")
    return false;
  const passage = typeof quote === "string" ? findQuote(place.text, place.folded, quote, from) : undefined;
  if (!passage) return false;
  const span = (typeof words === "string" ? findWithin(place, words, passage) : undefined) ?? passage;
  const subject = typeof about === "string" ? called.get(fold(about)) : undefined;
  checked.figures.push({
    ...span,
    text: place.text.slice(span.start, span.end),
    value: number,
    unit: /^[A-Z]{3}$/.test(unit.trim()) ? unit.trim() : unit.trim().toLowerCase(),
    metric: typeof metric === "string" && metric.trim() !== "" ? metric.trim() : `${unit.trim()} (to be worded)`,
    qualifier: (model.enums.get("Qualifier") ?? []).includes(String(qualifier)) ? String(qualifier) : "EXACT",
    ...(subject && { about: subject }),
  });
  return true;
}

/** MEASURES that is told as a link: from the figure's words or "#100". */
function linkFigure(from: string, to: string, called: ReadonlyMap<string, Mention>, { figures }: Checked): boolean {
  const subject = called.get(fold(to));
  const number = /^#?(-?[\d.]+)$/.exec(from.trim())?.[1];
  const index = figures.findIndex(
    (one) => one.about === undefined && (one.text === from || (number !== undefined && one.value === Number(number))),
  );
  const figure = figures[index];
  if (!subject || !figure) return false;
  figures[index] = { ...figure, about: subject };
  return true;
}

/** A name in a quote; else in the sentences that the quote touches. */
function findWithin({ text, sentences }: Place, name: string, passage: Span): Span | undefined {
  const touched = sentences.filter(({ start, end }) => start < passage.end && passage.start < end);
  const around: Span = {
    start: Math.min(passage.start, touched[0]?.start ?? passage.start),
    end: Math.max(passage.end, touched.at(-1)?.end ?? passage.end),
  };
  for (const { start, end } of [passage, around]) {
    const words = text.slice(start, end);
    const found = findQuote(words, foldText(words), name);
    if (found) return { start: start + found.start, end: start + found.end };
  }
  return undefined;
}

/** Properties that the model has, with values of their types, each of several by itself; others are left out. */
function readProperties(
  given: unknown,
  properties: ReadonlyMap<string, Property>,
  model: Model,
): (readonly [name: string, value: string | number])[] {
  const pairs = asList(given).flatMap((one): [string, unknown][] =>
    typeof one !== "object" || one === null
      ? []
      : "name" in one && "value" in one
        ? [[String(one.name), one.value]]
        : Object.entries(one),
  );
  return pairs.flatMap(([name, value]) => {
    const property = properties.get(name);
    if (!property || property.derived || property.refersTo || value === null || value === "") return [];
    return (property.list ? [value].flat() : [value]).flatMap((one) => {
      const read = readValue(one, property, model);
      return read === undefined ? [] : [[name, read] as const];
    });
  });
}

function readValue(value: unknown, { type }: Property, model: Model): string | number | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const values = model.enums.get(type);
  if (values) return values.includes(String(value)) ? String(value) : undefined;
  if (type === "Int" || type === "Float") return Number.isFinite(Number(value)) ? Number(value) : undefined;
  if (type === "PartialDate") return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(String(value)) ? String(value) : undefined;
  return type === "String" ? String(value) : undefined;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function fold(name: string): string {
  return foldText(name).text.toLowerCase();
}

function listObjects(value: object, field: string): readonly Record<string, unknown>[] {
  const list = (value as Record<string, unknown>)[field];
  return Array.isArray(list)
    ? list.filter((item): item is Record<string, unknown> => typeof item === "object" && item !== null)
    : [];
}
