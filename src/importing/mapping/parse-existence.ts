import { isMap } from "yaml";
import type { YamlReading } from "../../statements/parsing/open-yaml.js";
import { type Field, readFields } from "../../statements/parsing/yaml-fields.js";
import { type Mapping, MODALITIES } from "./mapping.js";
import { readNamedColumn } from "./read-named-column.js";
import { readValues } from "./read-values.js";

/** Whether `modality` names a column, which says it of each row, and no word for all of them. */
export function isByColumn(field: Field | undefined): field is Field {
  return field !== undefined && isMap(field.node);
}

/** `modality: { column: 备注, values: { 停止招生: ASSERTED } }`: of which rows it is over what they are about. */
export function parseExistence(reading: YamlReading, field: Field): Mapping["existence"] {
  const fields = readFields(reading, field.node, "modality", ["column", "values"]);
  const column = readNamedColumn(reading, fields.get("column"));
  const values = readValues(reading, fields.get("values"));
  for (const word of values.values())
    if (word !== "" && !MODALITIES.some((one) => one === word))
      reading.report(field.at, `"${word}" is no modality`, {
        quote: word,
        suggestion: `one of ${MODALITIES.join(", ")}`,
      });
  if (column !== undefined) return { column, values };
  reading.report(field.at, "modality does not say which column tells it", {
    suggestion: `{ column: 备注 }, or one of ${MODALITIES.join(", ")} for all rows`,
  });
  return undefined;
}
