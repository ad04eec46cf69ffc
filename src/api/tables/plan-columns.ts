import type { PropertyDimension } from "../../model/marks.js";
import type { Kind, Link, Model, Property } from "../../model/model.js";

/** A column of a table of things, as Cypher has it (graph/queries/fragments/values-of.cypher). */
export interface TableColumn {
  readonly key: string;
  readonly is:
    | "PROPERTY"
    | "LIST"
    | "PLACE"
    | "YEAR"
    | "STATUS"
    | "ENDS"
    | "LINK"
    | "LINKED"
    | "LINKS"
    | "SOURCE"
    | "DOUBT";
  readonly property?: string;
  readonly level?: string;
  readonly link?: string;
  readonly out?: boolean;
  /** The property of each kind that is its year, or its status. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Its values are numbers, in their own order and as people write amounts. */
  readonly isNumber?: boolean;
  /** Its values are ids of things. */
  readonly ofThings: boolean;
  /** Whether it has few values whatever the graph is (LIST), may have many (TEXT), or is not for choosing among. */
  readonly choose: "LIST" | "TEXT" | "NO";
  /** Whether it is shown where nobody says which. */
  readonly shown: boolean;
}

const NO_FACET = new Set(["PartialDate", "Int", "Float", "ID"]);
/** Links that have columns of their own, and those that say where something was read. */
const ELSEWHERE = new Set(["LOCATED_IN", "IN_INDUSTRY"]);
/** Most columns of links that are shown unasked. */
const SHOWN_LINKS = 2;

/** All columns that things of these kinds have, properties first; what one of them has alone is there too. */
export function planColumns(of: readonly string[], model: Model): readonly TableColumn[] {
  const kinds = [...model.kinds.values()].filter(({ name }) => of.includes(name));
  const labels = new Set(kinds.map(({ label }) => label));
  const has = (link: string): boolean => model.links.get(link)?.from.some((label) => labels.has(label)) === true;
  const column = (key: string, is: TableColumn["is"], more: Partial<TableColumn> = {}): TableColumn => ({
    key,
    is,
    ofThings: false,
    choose: "LIST",
    shown: false,
    ...more,
  });
  const placed = has("LOCATED_IN");
  return [
    column("name", "PROPERTY", { property: "name", choose: "NO" }),
    ...(placed
      ? [
          column("PROVINCE", "PLACE", { level: "PROVINCIAL", ofThings: true, shown: true }),
          column("CITY", "PLACE", { level: "PREFECTURE", ofThings: true }),
        ]
      : []),
    ...planProperties(kinds, model),
    ...(kinds.some((kind) => dimensionOf(kind, "YEAR") !== undefined)
      ? [column("YEAR", "YEAR", { properties: planDimension(kinds, "YEAR") })]
      : []),
    // Each status is a property, and a choice by itself; together they are what `statistics` counts.
    column("STATUS", "STATUS", { properties: planDimension(kinds, "STATUS"), choose: "NO" }),
    ...(has("IN_INDUSTRY") ? [column("INDUSTRY", "ENDS", { link: "IN_INDUSTRY", out: true, ofThings: true })] : []),
    ...planEnds(labels, model),
    column("LINKED", "LINKED"),
    column("LINK", "LINK", { choose: "NO" }),
    column("MODALITY", "PROPERTY", { property: "modality", shown: true }),
    column("SOURCE", "SOURCE", { ofThings: true }),
    column("DOUBT", "DOUBT"),
    column("LINKS", "LINKS", { isNumber: true, choose: "NO", shown: true }),
  ];
}

function planProperties(kinds: readonly Kind[], { enums }: Model): readonly TableColumn[] {
  const properties = new Map<string, Property>(kinds.flatMap((kind) => [...kind.properties]));
  return [...properties.values()]
    .filter(({ derived, type }) => !derived && type !== "ID")
    .map(({ name, type, list, tacit }) => {
      const isList = enums.has(type) || type === "Boolean";
      return {
        key: name,
        is: list ? ("LIST" as const) : ("PROPERTY" as const),
        property: name,
        isNumber: type === "Int" || type === "Float",
        ofThings: false,
        choose: isList ? ("LIST" as const) : NO_FACET.has(type) ? ("NO" as const) : ("TEXT" as const),
        shown: !tacit && type !== "String",
      };
    });
}

/** A column for each link that these kinds may have, in the order of a card; those that define a kind are shown, else the first. */
function planEnds(labels: ReadonlySet<string>, { links }: Model): readonly TableColumn[] {
  const meets = (ends: readonly string[]): boolean => ends.some((label) => labels.has(label));
  const ways = [...links.values()]
    .filter(({ type }) => !ELSEWHERE.has(type))
    .sort((a, b) => a.order - b.order || (a.type < b.type ? -1 : 1))
    .flatMap((link): readonly { readonly link: Link; readonly out: boolean }[] => [
      ...(meets(link.from) ? [{ link, out: true }] : []),
      ...(meets(link.to) ? [{ link, out: false }] : []),
    ]);
  const needed = ways.filter(({ link, out }) => !out && link.atLeast > 0);
  const shown = new Set((needed.length > 0 ? needed : ways).slice(0, SHOWN_LINKS));
  return ways.map((way) => ({
    key: `${way.link.type}.${way.out ? "out" : "in"}`,
    is: "ENDS" as const,
    link: way.link.type,
    out: way.out,
    ofThings: true,
    choose: "NO" as const,
    shown: shown.has(way),
  }));
}

function dimensionOf({ properties }: Kind, dimension: PropertyDimension): string | undefined {
  return [...properties.values()].find((property) => property.dimension === dimension)?.name;
}

function planDimension(kinds: readonly Kind[], dimension: PropertyDimension): Readonly<Record<string, string>> {
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const property = dimensionOf(kind, dimension);
      return property === undefined ? [] : [[kind.name, property]];
    }),
  );
}
