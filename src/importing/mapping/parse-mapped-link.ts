import type { Node } from "yaml";
import type { Model } from "../../model/model.js";
import type { YamlReading } from "../../statements/parsing/open-yaml.js";
import { type Fields, placeNode, readFields, readScalar, readTextField } from "../../statements/parsing/yaml-fields.js";
import type { Scalar } from "../../statements/statement.js";
import { chooseWord } from "./choose-word.js";
import type { MappedLink } from "./mapping.js";

/** A link that every row has. */
export function parseMappedLink(reading: YamlReading, node: Node, model: Model): MappedLink | undefined {
  const fields = readFields(reading, node, "a link", ["type", "to", "incoming", "with"]);
  for (const name of ["type", "to"].filter((one) => !fields.has(one)))
    reading.report(placeNode(reading, node), `the link has no ${name}`, {
      suggestion: "{ type: MEMBER_OF, to: community-quality-steel }",
    });
  const type = chooseWord(reading, fields.get("type"), "link", [...model.links.keys()]);
  const id = readTextField(reading, fields.get("to"));
  if (type === undefined || id === undefined) return undefined;
  return {
    type,
    id,
    incoming: readFlag(reading, fields, "incoming"),
    details: readDetails(reading, fields, type, model),
  };
}

/** Whether a field is there and true. */
export function readFlag(reading: YamlReading, fields: Fields, name: string): boolean {
  const field = fields.get(name);
  return field !== undefined && readScalar(reading, field.node, name, false) === true;
}

/** What a link has besides its ends. */
export function readDetails(
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
