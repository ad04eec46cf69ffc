import { isMap } from "yaml";
import type { Model } from "../../model/model.js";
import type { YamlReading } from "../../statements/parsing/open-yaml.js";
import { type Field, readFields, readTextField, readTexts } from "../../statements/parsing/yaml-fields.js";
import { suggestNearest } from "../../text/suggest.js";
import { chooseWord } from "./choose-word.js";
import type { MappedKind } from "./mapping.js";
import { readNamedColumn } from "./read-named-column.js";

/**
 * `kind: Enterprise`; by a column: `kind: { column: 类型, values: { 高校: University }, usual: Enterprise }`; or by what names end
 * in: `kind: { ending: [University, Enterprise] }`.
 */
export function parseKind(reading: YamlReading, field: Field | undefined, model: Model): MappedKind | undefined {
  if (!field) return undefined;
  const labels = [...model.kinds.keys()].filter((label) => label !== "SourceDocument");
  if (!isMap(field.node)) {
    const usual = chooseWord(reading, field, "kind", labels);
    return usual === undefined ? undefined : { usual, column: undefined, values: new Map(), ending: [] };
  }
  const fields = readFields(reading, field.node, "kind", ["column", "values", "usual", "ending"]);
  const column = readNamedColumn(reading, fields.get("column"));
  const usual = chooseWord(reading, fields.get("usual"), "kind", labels);
  const given = fields.get("values");
  const values = [...(given ? readFields(reading, given.node, "values").values() : [])];
  const ending = readTexts(reading, fields.get("ending"));
  for (const { text, at } of ending)
    if (!labels.includes(text))
      reading.report(at, `"${text}" is no kind`, {
        quote: text,
        suggestion: suggestNearest(text, labels) ?? `one of ${labels.join(", ")}`,
      });
  const isByColumn = fields.has("column") || fields.has("values") || ending.length === 0;
  if (isByColumn && (column === undefined || values.length === 0))
    reading.report(field.at, "the kind does not say which column tells it, or what that prints", {
      suggestion:
        "{ column: 类型, values: { 高校: University, 企业: Enterprise } }, or { ending: [University, Enterprise] }",
    });
  const read = values.map((value) => [value, readTextField(reading, value) ?? ""] as const);
  for (const [value, label] of read)
    if (!labels.includes(label))
      reading.report(value.at, `"${label}" is no kind`, {
        quote: label,
        suggestion: suggestNearest(label, labels) ?? `one of ${labels.join(", ")}`,
      });
  if (column === undefined && ending.length === 0) return undefined;
  return {
    usual,
    column,
    values: new Map(read.map(([value, label]) => [value.key, label])),
    ending: ending.map(({ text }) => text),
  };
}

/** The kinds that rows may be of. */
export function listKinds({ usual, values, ending }: MappedKind): readonly string[] {
  return [...new Set([...(usual === undefined ? [] : [usual]), ...values.values(), ...ending])];
}
