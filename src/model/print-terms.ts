import { ASIDES, MARKS } from "./marks.js";
import type { Kind, Link, Model, Property } from "./model.js";

/**
 * src/explorer/queries/terms.ts: what the page, which reads no files, has to know of kinds, links, properties and
 * values.
 */
export function printTerms(model: Model): string {
  const kinds = [...model.kinds.values()];
  const links = [...model.links.values()];
  const inOrder = [...kinds].sort((a, b) => a.order - b.order);
  return [
    "// Printed by `npm run schema` from graph/types: edit those. A build prints its own from them.",
    'import type { EntityKind, LinkKind } from "./types.js";',
    "",
    "/** How things look in pictures, in the order of legends. */",
    `export const MARKS = ${printLine(MARKS)} as const;`,
    "export type Mark = (typeof MARKS)[number];",
    "",
    "/** `en` and `zh`: what one of it is called, and several. */",
    "export interface KindTerm {",
    "  readonly plural: string;",
    "  readonly mark: Mark;",
    "  readonly en: readonly [one: string, several: string];",
    "  readonly zh: readonly [one: string, several: string];",
    "}",
    printTable("KINDS", "EntityKind, KindTerm", new Map(kinds.map((kind) => [kind.name, planKind(kind)]))),
    "",
    "/** `en` and `zh`: from its start to its end, and back. `says`: properties that are shown beside it. */",
    "export interface LinkTerm {",
    "  readonly out: string;",
    "  readonly in: string;",
    "  readonly en: readonly [out: string, back: string];",
    "  readonly zh: readonly [out: string, back: string];",
    "  readonly says: readonly string[];",
    "}",
    printTable("LINKS", "LinkKind, LinkTerm", new Map(links.map((link) => [link.type, planLink(link)]))),
    "",
    "export interface PropertyTerm {",
    "  readonly en: string;",
    "  readonly zh: string;",
    '  readonly is: "value" | "date" | "number" | "text";',
    "}",
    printTable("PROPERTIES", "string, PropertyTerm", planProperties(model)),
    "",
    "/** Values of lists; `tacit` where one goes without saying. */",
    "export interface ValueTerm {",
    "  readonly en: string;",
    "  readonly zh: string;",
    "  readonly tacit?: true;",
    "}",
    printTable("VALUES", "string, ValueTerm", planValues(model)),
    "",
    "export const ENTITY_KINDS = Object.keys(KINDS) as EntityKind[];",
    "export const LINK_KINDS = Object.keys(LINKS) as LinkKind[];",
    "",
    "/** As they follow each other on a card. */",
    printList(
      "LINKS_IN_ORDER",
      "LinkKind",
      [...links].sort((a, b) => a.order - b.order).map(({ type }) => type),
    ),
    "",
    "/** Kinds that are there where nobody says which: in tables and maps, in tables by year, in review. */",
    ...ASIDES.map((aside) =>
      printList(
        `${aside}_KINDS`,
        "EntityKind",
        inOrder.filter((kind) => !kind.aside.includes(aside)).map(({ name }) => name),
      ),
    ),
    "",
    "/** Kinds that may have a status. */",
    printList(
      "STATUS_KINDS",
      "EntityKind",
      kinds.filter(hasStatus).map(({ name }) => name),
    ),
    "",
  ].join("\n");
}

function planKind({ plural, mark, words }: Kind) {
  return { plural, mark, ...words };
}

/** Ids are no words: who is meant by one stands elsewhere on a card. */
function planLink({ out, in: back, words, properties }: Link) {
  const says = [...properties.values()].filter(({ tacit, refersTo }) => !tacit && refersTo === undefined);
  return { out, in: back, ...words, says: says.map(({ name }) => name) };
}

function hasStatus({ properties }: Kind): boolean {
  return [...properties.values()].some(({ dimension }) => dimension === "STATUS");
}

function listProperties({ kinds, links }: Model): readonly Property[] {
  return [...kinds.values(), ...links.values()].flatMap(({ properties }) => [...properties.values()]);
}

/** In order of name. Of properties of one name that are of several types, one that has a list of values decides. */
function planProperties(model: Model) {
  const planned = new Map<string, { en: string; zh: string; is: string }>();
  for (const { name, type } of listProperties(model)) {
    const is = model.enums.has(type)
      ? "value"
      : type === "PartialDate"
        ? "date"
        : ["Int", "Float"].includes(type)
          ? "number"
          : "text";
    const words = model.words.properties.get(name);
    if (words && (is === "value" || !planned.has(name))) planned.set(name, { ...words, is });
  }
  return new Map([...planned].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Those that a property may have, in the order of the definition. */
function planValues(model: Model) {
  const names = listProperties(model).flatMap(({ type }) => model.enums.get(type) ?? []);
  return new Map(
    [...new Set(names)].map((name) => [
      name,
      { ...model.words.values.get(name), ...(model.tacitValues.has(name) && { tacit: true }) },
    ]),
  );
}

function printTable(name: string, types: string, entries: ReadonlyMap<string, object>): string {
  const lines = [...entries].map(([key, value]) => `  ${key}: ${printLine(value)},`);
  return [`export const ${name}: Readonly<Record<${types}>> = {`, ...lines, "};"].join("\n");
}

function printList(name: string, type: string, values: readonly string[]): string {
  return `export const ${name}: readonly ${type}[] = ${printLine(values)};`;
}

/** A value in one line, as TypeScript has it. */
function printLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${printLine(inner)}`)
    .join(", ")} }`;
}
