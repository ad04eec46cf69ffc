import type { YamlReading } from "../../statements/parsing/open-yaml.js";
import { type Field, readTextField } from "../../statements/parsing/yaml-fields.js";
import type { NamedColumn } from "./mapping.js";

/** The heading of a column that says something beside another one. */
export function readNamedColumn(reading: YamlReading, field: Field | undefined): NamedColumn | undefined {
  const heading = readTextField(reading, field);
  return field === undefined || heading === undefined ? undefined : { heading, at: field.at };
}
