import type { Node } from "yaml";
import type { Model } from "../../model/model.js";
import type { YamlReading } from "../../statements/parsing/open-yaml.js";
import { type Fields, placeNode, readFields, readTextField } from "../../statements/parsing/yaml-fields.js";
import { chooseWord } from "./choose-word.js";
import type { MappedLink } from "./mapping.js";
import { readBracket, readSources } from "./parse-column-link.js";
import { readFlag } from "./read-flag.js";

/** A link that every row has: to an id, or to somebody of that name. */
export function parseMappedLink(reading: YamlReading, node: Node, model: Model): MappedLink | undefined {
  const fields = readFields(reading, node, "a link", ["type", "to", "name", "kind", "incoming", "with", "bracket"]);
  const [to, name] = [fields.get("to"), fields.get("name")];
  if (!fields.has("type") || (to === undefined) === (name === undefined))
    reading.report(
      placeNode(reading, node),
      fields.has("type") ? `the link ${to ? "has both to and name" : "has no to"}` : `the link has no type`,
      { suggestion: "{ type: MEMBER_OF, to: community-quality-steel }, or name: 甲产教融合共同体, kind: Community" },
    );
  const type = chooseWord(reading, fields.get("type"), "link", [...model.links.keys()]);
  if (type === undefined) return undefined;
  const incoming = readFlag(reading, fields, "incoming");
  const end = name ? readNamed(reading, fields, type, incoming, model) : readId(reading, fields);
  if (end === undefined) return undefined;
  const bracket = readBracket(reading, fields.get("bracket"), type, model);
  return { type, to: end, incoming, bracket, details: readSources(reading, fields.get("with"), type, model) };
}

function readId(reading: YamlReading, fields: Fields): MappedLink["to"] | undefined {
  const id = readTextField(reading, fields.get("to"));
  return id === undefined ? undefined : { id };
}

function readNamed(
  reading: YamlReading,
  fields: Fields,
  type: string,
  incoming: boolean,
  model: Model,
): MappedLink["to"] | undefined {
  const link = model.links.get(type);
  const kinds = (incoming ? link?.from : link?.to) ?? [];
  const [name, field] = [readTextField(reading, fields.get("name")), fields.get("kind")];
  if (!field && fields.get("name"))
    reading.report(fields.get("name")!.at, "nothing says what it is that is named", {
      suggestion: `kind: ${kinds.slice(0, 3).join(" or ")}`,
    });
  const kind = chooseWord(reading, field, `${incoming ? "start" : "end"} of ${type}`, kinds);
  return name === undefined || kind === undefined ? undefined : { name, kind };
}
