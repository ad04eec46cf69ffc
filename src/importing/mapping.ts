import { isMap, type Node } from "yaml";
import type { Model } from "../model/model.js";
import { SCHEMES } from "../model/values/identifier.js";
import type { Place, Problem } from "../problem.js";
import { openYaml, type YamlReading } from "../statements/parsing/open-yaml.js";
import type { Scalar } from "../statements/statement.js";
import {
  type Field,
  type Fields,
  placeNode,
  readFields,
  readItems,
  readScalar,
  readText,
  readTexts,
} from "../statements/parsing/yaml-fields.js";
import { suggestNearest } from "../text/suggest.js";
import type { Register } from "./draft.js";

/** What a column says of the entity of its row. */
export type ColumnSays =
  | { readonly says: "name"; readonly nameKind: string; readonly language: string | undefined }
  | { readonly says: "identifier"; readonly scheme: string }
  | { readonly says: "property"; readonly name: string }
  | {
      readonly says: "link";
      readonly type: string;
      readonly incoming: boolean;
      readonly to: string;
      readonly within: string | undefined;
      readonly details: Readonly<Record<string, Scalar>>;
    }
  | { readonly says: "time"; readonly field: "asOf" | "validFrom" | "validTo" };

export interface MappedColumn {
  /** Headings that it may have, Chinese or English: the first that the table has is taken. */
  readonly headings: readonly string[];
  readonly says: ColumnSays;
  /** What is printed, and what it means. */
  readonly values: ReadonlyMap<string, string>;
  /** What parts several values in one cell. */
  readonly separator: string | undefined;
  readonly optional: boolean;
  readonly at: Place;
}

/** How a table is to be read. */
export interface Mapping {
  readonly register: Register;
  readonly kind: string;
  readonly sheet: string | undefined;
  readonly columns: readonly MappedColumn[];
  /** Links that every row has, on the strength of its standing in the table. */
  readonly links: readonly {
    readonly type: string;
    readonly incoming: boolean;
    readonly id: string;
    readonly details: Readonly<Record<string, Scalar>>;
  }[];
}

const FIELDS = ["register", "source", "kind", "sheet", "columns", "links"];
const SOURCE = ["title", "publisher", "licence", "languages", "url"];
const SAYS = ["name", "identifier", "property", "link", "time"];
const COLUMN = [...SAYS, "also", "language", "values", "separator", "optional", "to", "within", "incoming", "with"];

/** Reads a mapping file. Pure; every problem has its place, and with any of them there is no mapping. */
export function parseMapping(
  path: string,
  text: string,
  model: Model,
): { readonly mapping?: Mapping; readonly problems: readonly Problem[] } {
  const reading = openYaml(path, text);
  if (reading.broken || reading.root === null) {
    if (!reading.broken)
      reading.report(reading.place(0), "the mapping is empty", {
        suggestion: "docs/importing.md shows what belongs in it",
      });
    return { problems: reading.problems };
  }
  const fields = readFields(reading, reading.root, "the file", FIELDS);
  if (!isMap(reading.root)) return { problems: reading.problems };
  for (const name of ["register", "source", "kind", "columns"].filter((one) => !fields.has(one)))
    reading.report(reading.place(0), `the mapping has no ${name}`, {
      suggestion: "docs/importing.md shows what belongs in it",
    });
  const register = parseRegister(reading, fields);
  const kind = choose(
    reading,
    fields.get("kind"),
    "kind",
    [...model.kinds.keys()].filter((label) => label !== "SourceDocument"),
  );
  const columns = fields.has("columns")
    ? [...readFields(reading, fields.get("columns")!.node, "columns").values()].flatMap(
        (field) => parseColumn(reading, field, kind, model) ?? [],
      )
    : [];
  const links = readItems(reading, fields.get("links")).flatMap((node) => parseLink(reading, node, model) ?? []);
  if (fields.has("columns") && !columns.some(({ says }) => says.says === "name"))
    reading.report(fields.get("columns")!.keyAt, "no column is a name", { suggestion: "{ name: OFFICIAL }" });
  if (fields.has("columns") && !columns.some(({ says }) => says.says === "identifier")) {
    reading.report(fields.get("columns")!.keyAt, "no column is an identifier", {
      suggestion: `a row is known by one: { identifier: USCC }; known: ${[...SCHEMES.keys()].join(", ")}, or id for ids of this graph`,
    });
  }
  if (reading.problems.length > 0 || !register || kind === undefined) return { problems: reading.problems };
  return { problems: [], mapping: { register, kind, sheet: readText(reading, fields.get("sheet")), columns, links } };
}

function parseRegister(reading: YamlReading, fields: Fields): Register | undefined {
  const source = fields.get("source");
  const id = readText(reading, fields.get("register"));
  if (id !== undefined && !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id))
    reading.report(fields.get("register")!.at, `"${id}" is no name of a register`, {
      quote: id,
      suggestion: "small letters, digits and hyphens: steel-members",
    });
  if (!source) return undefined;
  const own = readFields(reading, source.node, "source", SOURCE);
  for (const name of ["title", "licence"].filter((one) => !own.has(one)))
    reading.report(source.keyAt, `the source has no ${name}`);
  const optional = (name: "publisher" | "url"): object =>
    own.has(name) ? { [name]: readText(reading, own.get(name)) } : {};
  const [title, licence] = ["title", "licence"].map((name) => readText(reading, own.get(name)));
  if (id === undefined || title === undefined || licence === undefined) return undefined;
  const languages = readTexts(reading, own.get("languages")).map(({ text }) => text);
  return {
    id,
    title,
    licence,
    languages: languages.length > 0 ? languages : ["zh-Hans"],
    ...optional("publisher"),
    ...optional("url"),
  };
}

function parseColumn(
  reading: YamlReading,
  { key, keyAt, node }: Field,
  kind: string | undefined,
  model: Model,
): MappedColumn | undefined {
  const fields = readFields(reading, node, `the column ${key}`, COLUMN);
  const said = SAYS.filter((name) => fields.has(name));
  if (said.length !== 1) {
    if (isMap(node))
      reading.report(
        keyAt,
        said.length === 0 ? `the column ${key} says nothing` : `the column ${key} says several things`,
        { quote: key, suggestion: `one of ${SAYS.join(", ")}` },
      );
    return undefined;
  }
  const says = parseSays(reading, fields, said[0]!, kind, model);
  if (!says) return undefined;
  const values = fields.has("values")
    ? [...readFields(reading, fields.get("values")!.node, "values").values()].map(
        (field) => [field.key, readText(reading, field) ?? ""] as const,
      )
    : [];
  const optional =
    fields.has("optional") && readScalar(reading, fields.get("optional")!.node, "optional", false) === true;
  return {
    headings: [key, ...readTexts(reading, fields.get("also")).map(({ text }) => text)],
    says,
    values: new Map(values),
    separator: readText(reading, fields.get("separator")),
    optional,
    at: keyAt,
  };
}

function parseSays(
  reading: YamlReading,
  fields: Fields,
  what: string,
  kind: string | undefined,
  model: Model,
): ColumnSays | undefined {
  const field = fields.get(what)!;
  if (what === "name") {
    const nameKind = choose(reading, field, "kind of name", model.enums.get("NameKind") ?? []);
    return nameKind === undefined
      ? undefined
      : { says: "name", nameKind, language: readText(reading, fields.get("language")) };
  }
  if (what === "identifier") {
    const scheme = choose(reading, field, "register of identifiers", ["id", ...SCHEMES.keys()]);
    return scheme === undefined ? undefined : { says: "identifier", scheme };
  }
  if (what === "property") {
    if (kind === undefined) return undefined; // told already
    const name = choose(reading, field, `property of a ${kind}`, [
      ...(model.kinds.get(kind ?? "")?.properties.keys() ?? []),
    ]);
    return name === undefined ? undefined : { says: "property", name };
  }
  if (what === "time") {
    const time = choose(reading, field, "time", ["asOf", "validFrom", "validTo"]) as "asOf" | undefined;
    return time && { says: "time", field: time };
  }
  const type = choose(reading, field, "link", [...model.links.keys()]);
  if (!fields.has("to"))
    reading.report(field.keyAt, "the link does not say what its cells are", {
      suggestion: `to: id, to: place, or one of ${[...SCHEMES.keys()].join(", ")}`,
    });
  const to = choose(reading, fields.get("to"), "kind of other end", ["id", "place", ...SCHEMES.keys()]);
  return type === undefined || to === undefined
    ? undefined
    : {
        says: "link",
        type,
        to,
        incoming: isIncoming(reading, fields),
        within: readText(reading, fields.get("within")),
        details: readDetails(reading, fields, type, model),
      };
}

function parseLink(reading: YamlReading, node: Node, model: Model): Mapping["links"][number] | undefined {
  const fields = readFields(reading, node, "a link", ["type", "to", "incoming", "with"]);
  for (const name of ["type", "to"].filter((one) => !fields.has(one)))
    reading.report(placeNode(reading, node), `the link has no ${name}`, {
      suggestion: "{ type: MEMBER_OF, to: community-quality-steel }",
    });
  const type = choose(reading, fields.get("type"), "link", [...model.links.keys()]);
  const id = readText(reading, fields.get("to"));
  return type === undefined || id === undefined
    ? undefined
    : { type, id, incoming: isIncoming(reading, fields), details: readDetails(reading, fields, type, model) };
}

function isIncoming(reading: YamlReading, fields: Fields): boolean {
  return fields.has("incoming") && readScalar(reading, fields.get("incoming")!.node, "incoming", false) === true;
}

function readDetails(
  reading: YamlReading,
  fields: Fields,
  type: string,
  model: Model,
): Readonly<Record<string, Scalar>> {
  const given = fields.get("with");
  if (!given) return {};
  const known = [...(model.links.get(type)?.properties.keys() ?? [])];
  return Object.fromEntries(
    [...readFields(reading, given.node, `with of ${type}`, known)].flatMap(([name, { node }]) => {
      const value = readScalar(reading, node, name, false);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function choose(
  reading: YamlReading,
  field: Field | undefined,
  what: string,
  words: readonly string[],
): string | undefined {
  const word = readText(reading, field);
  if (word === undefined || words.includes(word)) return word;
  reading.report(field!.at, `"${word}" is no ${what}`, {
    quote: word,
    suggestion: suggestNearest(word, words) ?? `one of ${words.join(", ")}`,
  });
  return undefined;
}
