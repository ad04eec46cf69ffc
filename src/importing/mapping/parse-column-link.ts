import { isMap } from "yaml";
import type { Model } from "../../model/model.js";
import { SCHEMES } from "../../model/values/identifier.js";
import type { YamlReading } from "../../statements/parsing/open-yaml.js";
import { type Field, type Fields, readFields, readScalar } from "../../statements/parsing/yaml-fields.js";
import { chooseWord } from "./choose-word.js";
import { type Bracket, type ColumnLink, type DetailSource, MODALITIES, TIMES } from "./mapping.js";
import { readFlag } from "./read-flag.js";
import { readNamedColumn } from "./read-named-column.js";
import { readValues } from "./read-values.js";

/** What a column has besides `link`. */
export const LINK_FIELDS = ["to", "within", "incoming", "with", "kind", "bracket", "behind"];

/** A link to whom the cells of a column name. */
export function parseColumnLink(
  reading: YamlReading,
  fields: Fields,
  field: Field,
  model: Model,
): ColumnLink | undefined {
  const type = chooseWord(reading, field, "link", [...model.links.keys()]);
  if (!fields.has("to"))
    reading.report(field.keyAt, "the link does not say what its cells are", {
      suggestion: `to: name, to: id, to: place, or one of ${[...SCHEMES.keys()].join(", ")}`,
    });
  const to = chooseWord(reading, fields.get("to"), "kind of other end", ["name", "id", "place", ...SCHEMES.keys()]);
  if (type === undefined || to === undefined) return undefined;
  const incoming = readFlag(reading, fields, "incoming");
  const behind = fields.get("behind");
  if (behind && to !== "name")
    reading.report(behind.keyAt, "behind is of names", {
      suggestion: "to: name, where the cell has a name and a post",
    });
  const ends = incoming ? model.links.get(type)?.from : model.links.get(type)?.to;
  return {
    says: "link",
    type,
    to,
    incoming,
    within: readNamedColumn(reading, fields.get("within")),
    kind: chooseWord(reading, fields.get("kind"), `${incoming ? "start" : "end"} of ${type}`, ends ?? []),
    bracket: readBracket(reading, fields.get("bracket"), type, model),
    behind: chooseWord(reading, behind, `post in a ${type}`, listTitles(type, model)),
    details: readSources(reading, fields.get("with"), type, model),
  };
}

/** Properties that keep a post as it is printed. */
function listTitles(type: string, model: Model): readonly string[] {
  return [...(model.links.get(type)?.properties.keys() ?? [])].filter((name) => name.startsWith("title"));
}

/** What stands in brackets behind a name. */
export function readBracket(
  reading: YamlReading,
  field: Field | undefined,
  type: string,
  model: Model,
): Bracket | undefined {
  if (!field) return undefined;
  const fields = readFields(reading, field.node, "bracket", ["property", "values", "printed"]);
  const asked = fields.has("printed") && !fields.has("property") && !fields.has("values") ? [] : ["property", "values"];
  for (const name of asked.filter((one) => !fields.has(one)))
    reading.report(field.keyAt, `the bracket has no ${name}`, {
      suggestion:
        "{ property: memberRole, values: { 副理事长单位: DEPUTY_DIRECTOR_UNIT } }; printed: role keeps others",
    });
  const known = [...(model.links.get(type)?.properties.keys() ?? [])];
  const [property, printed] = ["property", "printed"].map((name) =>
    chooseWord(reading, fields.get(name), `property of ${type}`, known),
  );
  return { property, values: readValues(reading, fields.get("values")), printed };
}

/** What a link has besides its ends, and where it comes from. */
export function readSources(
  reading: YamlReading,
  given: Field | undefined,
  type: string,
  model: Model,
): ReadonlyMap<string, DetailSource> {
  if (!given) return new Map();
  const known = [...(model.links.get(type)?.properties.keys() ?? []), ...TIMES, "modality"];
  return new Map(
    [...readFields(reading, given.node, `with of ${type}`, known).values()].flatMap((field) => {
      const source = readSource(reading, field);
      if (source && field.key === "modality") checkModality(reading, field, source);
      return source === undefined ? [] : [[field.key, source] as const];
    }),
  );
}

/** A column says it by words that mean it, or by what says that it is over: 已退出. */
function checkModality(reading: YamlReading, { at }: Field, source: DetailSource): void {
  const said = "value" in source ? [String(source.value)] : "column" in source ? [...source.values.values()] : [];
  for (const word of said)
    if (word !== "" && !MODALITIES.some((one) => one === word))
      reading.report(at, `"${word}" is no modality`, { quote: word, suggestion: `one of ${MODALITIES.join(", ")}` });
}

function readSource(reading: YamlReading, field: Field): DetailSource | undefined {
  if (!isMap(field.node)) {
    const value = readScalar(reading, field.node, field.key, false);
    return value === undefined ? undefined : { value };
  }
  const fields = readFields(reading, field.node, field.key, ["column", "values", "position"]);
  if (readFlag(reading, fields, "position")) return { position: true };
  const column = readNamedColumn(reading, fields.get("column"));
  if (column !== undefined) return { column, values: readValues(reading, fields.get("values")) };
  reading.report(field.at, `${field.key} does not say where it comes from`, {
    suggestion: "a plain value, { column: 角色 } or { position: true }",
  });
  return undefined;
}
