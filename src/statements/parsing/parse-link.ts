import { isMap, isScalar, type Node } from "yaml";
import { suggestNearest } from "../../text/suggest.js";
import { COMMON_FIELDS, type ParsedClaim, type FileContext, parseClaim } from "./parse-claim.js";
import { isText } from "./parse-entity.js";
import type { Scalar } from "../statement.js";
import { placeNode, readFields, readScalar, readTextField } from "./yaml-fields.js";

const ENDS = ["type", "from", "to"] as const;

/**
 * Reads a link. What is none of the common fields is a property of its own; whether its type has it, validation tells.
 */
export function parseLink(context: FileContext, node: Node): readonly ParsedClaim[] {
  const { reading, model } = context;
  const at = placeNode(reading, node);
  const fields = readFields(reading, node, "a link");
  const missing = ENDS.filter((name) => !fields.has(name));
  if (missing.length > 0) {
    if (isMap(node))
      reading.report(at, `the link has no ${missing.join(" and no ")}`, {
        suggestion: "{ type: LEADS, from: …, to: …, quotes: […] }",
      });
    return [];
  }
  const [type, from, to] = ENDS.map((name) => readTextField(reading, fields.get(name)));
  if (type === undefined || from === undefined || to === undefined) return [];
  const known: readonly string[] = [...ENDS, ...COMMON_FIELDS];
  const own = model.links.get(type)?.properties;
  const details: [string, Scalar][] = [];
  for (const field of fields.values()) {
    if (known.includes(field.key)) continue;
    const property = own?.get(field.key);
    if (!property && !isScalar(field.node)) {
      const suggestion = suggestNearest(field.key, [...known, ...(own?.keys() ?? [])]);
      reading.report(field.keyAt, `${type} has no field "${field.key}"`, { quote: field.key, suggestion });
      continue;
    }
    const value = readScalar(reading, field.node, field.key, property !== undefined && isText(context, property.type));
    if (value !== undefined) details.push([field.key, value]);
  }
  return [
    parseClaim(
      context,
      at,
      fields,
      { subjectId: from, predicate: type, objectId: to, details: Object.fromEntries(details) },
      new Map(),
      [],
    ),
  ];
}
