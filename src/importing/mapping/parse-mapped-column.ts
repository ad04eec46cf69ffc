import { isMap } from "yaml";
import type { Model } from "../../model/model.js";
import { SCHEMES } from "../../model/values/identifier.js";
import type { YamlReading } from "../../statements/parsing/open-yaml.js";
import { type Field, type Fields, readFields, readTextField, readTexts } from "../../statements/parsing/yaml-fields.js";
import { chooseWord } from "./choose-word.js";
import type { ColumnSays, MappedColumn } from "./mapping.js";
import { readDetails, readFlag } from "./parse-mapped-link.js";

const SAYS = ["name", "identifier", "property", "link", "time"] as const;
const COLUMN = [...SAYS, "also", "language", "values", "separator", "optional", "to", "within", "incoming", "with"];

/** What a column of the table says, by its heading. `kind` is undefined where the mapping's is wrong. */
export function parseMappedColumn(
  reading: YamlReading,
  { key, keyAt, node }: Field,
  kind: string | undefined,
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
          suggestion: `one of ${SAYS.join(", ")}`,
        },
      );
    return undefined;
  }
  const says = parseSays(reading, fields, first, kind, model);
  if (!says) return undefined;
  const values = fields.get("values");
  return {
    headings: [key, ...readTexts(reading, fields.get("also")).map(({ text }) => text)],
    says,
    values: new Map(
      values
        ? [...readFields(reading, values.node, "values").values()].map((field) => [
            field.key,
            readTextField(reading, field) ?? "",
          ])
        : [],
    ),
    separator: readTextField(reading, fields.get("separator")),
    optional: readFlag(reading, fields, "optional"),
    at: keyAt,
  };
}

function parseSays(
  reading: YamlReading,
  fields: Fields,
  { what, field }: { readonly what: (typeof SAYS)[number]; readonly field: Field },
  kind: string | undefined,
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
      if (kind === undefined) return undefined; // told already
      const known = [...(model.kinds.get(kind)?.properties.keys() ?? [])];
      const name = chooseWord(reading, field, `property of a ${kind}`, known);
      return name === undefined ? undefined : { says: "property", name };
    }
    case "time": {
      const time = chooseWord(reading, field, "time", ["asOf", "validFrom", "validTo"] as const);
      return time && { says: "time", field: time };
    }
    case "link":
      return parseLinkOfColumn(reading, fields, field, model);
  }
}

function parseLinkOfColumn(reading: YamlReading, fields: Fields, field: Field, model: Model): ColumnSays | undefined {
  const type = chooseWord(reading, field, "link", [...model.links.keys()]);
  if (!fields.has("to"))
    reading.report(field.keyAt, "the link does not say what its cells are", {
      suggestion: `to: id, to: place, or one of ${[...SCHEMES.keys()].join(", ")}`,
    });
  const to = chooseWord(reading, fields.get("to"), "kind of other end", ["id", "place", ...SCHEMES.keys()]);
  if (type === undefined || to === undefined) return undefined;
  return {
    says: "link",
    type,
    to,
    incoming: readFlag(reading, fields, "incoming"),
    within: readTextField(reading, fields.get("within")),
    details: readDetails(reading, fields, type, model),
  };
}
