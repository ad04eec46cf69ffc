import type { YamlReading } from "../../statements/parsing/open-yaml.js";
import { type Field, readFields, readTextField } from "../../statements/parsing/yaml-fields.js";

/** What is printed, and what it means. */
export function readValues(reading: YamlReading, field: Field | undefined): ReadonlyMap<string, string> {
  if (!field) return new Map();
  return new Map(
    [...readFields(reading, field.node, field.key).values()].map((value) => [
      value.key,
      readTextField(reading, value) ?? "",
    ]),
  );
}
