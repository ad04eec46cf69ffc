import type { YamlReading } from "../../statements/parsing/open-yaml.js";
import { type Fields, readScalar } from "../../statements/parsing/yaml-fields.js";

/** Whether a field is there and true. */
export function readFlag(reading: YamlReading, fields: Fields, name: string): boolean {
  const field = fields.get(name);
  return field !== undefined && readScalar(reading, field.node, name, false) === true;
}
