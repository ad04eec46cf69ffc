import { PROPERTIES, VALUES } from "../queries/terms.js";
import { printDate, type Language } from "./dates.js";
import { printNumber } from "./figures.js";
import type { Words } from "./words/words.js";

/**
 * What some kinds of link say beyond who and when, by property; the API answers it by the kind of link, in a connection
 * of its own.
 */
export interface LinkDetail {
  readonly id: string;
  readonly [property: string]: string | number | boolean | null;
}

/** The details of all connections under one thing, by the link's id, wherever they stand. */
export function gatherDetails(...things: readonly unknown[]): ReadonlyMap<string, LinkDetail> {
  const found = new Map<string, LinkDetail>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("properties" in value) {
      const { properties } = value as { readonly properties: LinkDetail };
      found.set(properties.id, properties);
    } else for (const part of Object.values(value)) walk(part);
  };
  things.forEach(walk);
  return found;
}

/**
 * In a few words: a post's title, a role, a prize; "" where the link says no more than that it is. Values of lists
 * stand first: formerly, as a keynote.
 */
export function printDetail(
  detail: LinkDetail | undefined,
  words: Pick<Words, "value" | "counted" | "property">,
  language: Language,
): string {
  if (!detail) return "";
  const { id: _id, ...said } = detail;
  const isListed = (name: string): boolean => PROPERTIES[name]?.is === "value";
  const names = Object.keys(said);
  return [...names.filter(isListed), ...names.filter((name) => !isListed(name))]
    .map((name) => printPart(name, said, words, language))
    .filter((part) => part !== "")
    .join(language === "zh" ? "，" : ", ");
}

/** One property; "" where another says it too, or says it better in this language. */
function printPart(
  name: string,
  said: Readonly<Record<string, string | number | boolean | null>>,
  words: Pick<Words, "value" | "counted" | "property">,
  language: Language,
): string {
  const value = said[name] ?? null;
  const [, stem, tongue] = /^(\w+)(Zh|En)$/.exec(name) ?? [];
  const other = stem === undefined ? null : (said[`${stem}${tongue === "Zh" ? "En" : "Zh"}`] ?? null);
  if (value === null || value === false || (other !== null && tongue?.toLowerCase() !== language)) return "";
  const label = words.property[name] ?? name;
  if (value === true) return label;
  if (name === "count" && typeof said.prize === "string") return "";
  if (name === "currency" && typeof said.amount === "number") return "";
  if (name === "amount" && typeof value === "number")
    return words.counted(printNumber(value, language), String(said.currency ?? "CNY"), value);
  if (name === "prize" && typeof said.count === "number" && said.count > 1) return `${value} × ${said.count}`;
  if (typeof value === "number") return `${label}: ${printNumber(value, language)}`;
  if (PROPERTIES[name]?.is === "date") return `${label}: ${printDate(value, language)}`;
  return VALUES[value]?.tacit ? "" : (words.value[value] ?? value);
}
