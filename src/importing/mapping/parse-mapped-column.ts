import { isMap, isSeq, type Node } from "yaml";
import type { Model } from "../../model/model.js";
import { SCHEMES } from "../../model/values/identifier.js";
import type { YamlReading } from "../../statements/parsing/open-yaml.js";
import { type Field, type Fields, readFields, readTextField, readTexts } from "../../statements/parsing/yaml-fields.js";
import { chooseWord } from "./choose-word.js";
import type { ColumnSays, MappedColumn } from "./mapping.js";
import { LINK_FIELDS, parseColumnLink } from "./parse-column-link.js";
import { readFlag } from "./read-flag.js";
import { readValues } from "./read-values.js";

const SAYS = ["name", "identifier", "property", "link", "time"] as const;
const COLUMN = [...SAYS, "also", "language", "values", "separator", "optional", "fill", ...LINK_FIELDS];

/**
 * What a column of the table says, by its heading: one thing, or a list of things. `kinds` are those that rows may be
 * of, empty where the mapping's are wrong.
 */
export function parseMappedColumns(
  reading: YamlReading,
  { key, keyAt, node }: Field,
  kinds: readonly string[],
  model: Model,
): readonly MappedColumn[] {
  const nodes = isSeq(node) ? (node.items as Node[]) : [node];
  return nodes.flatMap((one) => parseMappedColumn(reading, { key, keyAt, node: one }, kinds, model) ?? []);
}

function parseMappedColumn(
  reading: YamlReading,
  { key, keyAt, node }: Pick<Field, "key" | "keyAt" | "node">,
  kinds: readonly string[],
  model: Model,
): MappedColumn | undefined {
  const fields = readFields(reading, node, `the column ${key}`, COLUMN);
  const said = SAYS.flatMap((what) => {
    const field = fields.get(what);
    return field ? [{ what, field }] : [];
  });
  const [first] = said;
  if (first === undefined || said.length > 1) {
    if (isMap(node))
      reading.report(
        keyAt,
        first === undefined ? `the column ${key} says nothing` : `the column ${key} says several things`,
        {
          quote: key,
          suggestion:
            first === undefined ? `one of ${SAYS.join(", ")}` : "a list of things: [{ name: … }, { link: … }]",
        },
      );
    return undefined;
  }
  const says = parseSays(reading, fields, first, kinds, model);
  if (!says) return undefined;
  return {
    headings: [key, ...readTexts(reading, fields.get("also")).map(({ text }) => text)],
    says,
    values: readValues(reading, fields.get("values")),
    separators: readSeparators(reading, fields.get("separator")),
    optional: readFlag(reading, fields, "optional"),
    fill: readFlag(reading, fields, "fill"),
    at: keyAt,
  };
}

function readSeparators(reading: YamlReading, field: Field | undefined): readonly string[] {
  if (field === undefined) return [];
  const separators = isSeq(field.node)
    ? readTexts(reading, field).map(({ text }) => text)
    : [readTextField(reading, field) ?? ""];
  return separators.filter((separator) => separator !== "");
}

function parseSays(
  reading: YamlReading,
  fields: Fields,
  { what, field }: { readonly what: (typeof SAYS)[number]; readonly field: Field },
  kinds: readonly string[],
  model: Model,
): ColumnSays | undefined {
  switch (what) {
    case "name": {
      const nameKind = chooseWord(reading, field, "kind of name", model.enums.get("NameKind") ?? []);
      const language = readTextField(reading, fields.get("language"));
      return nameKind === undefined ? undefined : { says: "name", nameKind, language };
    }
    case "identifier": {
      const scheme = chooseWord(reading, field, "register of identifiers", ["id", ...SCHEMES.keys()]);
      return scheme === undefined ? undefined : { says: "identifier", scheme };
    }
    case "property": {
      if (kinds.length === 0) return undefined; // told already
      const name = chooseWord(reading, field, `property of a ${kinds.join(" or ")}`, listProperties(kinds, model));
      return name === undefined ? undefined : { says: "property", name };
    }
    case "time": {
      const time = chooseWord(reading, field, "time", ["asOf", "validFrom", "validTo"] as const);
      return time && { says: "time", field: time };
    }
    case "link":
      return parseColumnLink(reading, fields, field, model);
  }
}

/** Names of the properties that one of some kinds has. */
export function listProperties(kinds: readonly string[], model: Model): readonly string[] {
  return [...new Set(kinds.flatMap((kind) => [...(model.kinds.get(kind)?.properties.keys() ?? [])]))];
}
