import { isMap, isSeq, type Node } from "yaml";
import type { Kind } from "../../model/model.js";
import type { Place } from "../../problem.js";
import { suggestNearest } from "../../text/suggest.js";
import type { WrittenEntity } from "./parsed-file.js";
import { COMMON_FIELDS, type ParsedClaim, type FileContext, parseClaim, readQuoteKeys } from "./parse-claim.js";
import { PREDICATES, type Scalar } from "../statement.js";
import { type Field, type Fields, placeNode, readFields, readItems, readScalar, readTextField } from "./yaml-fields.js";

const ENTITY_FIELDS = ["id", "kind", "names", "identifiers", "properties", ...COMMON_FIELDS];

/**
 * Reads an entity into its statements: its kind, then names, identifiers and properties as they stand. What it carries
 * itself (modality, time, basis) speaks of its existence and goes to the statement of its kind alone; its quotes serve
 * each part that brings none.
 */
export function parseEntity(
  context: FileContext,
  node: Node,
): { entity: WrittenEntity | undefined; claims: readonly ParsedClaim[] } {
  const { reading } = context;
  const fields = readFields(reading, node, "an entity", ENTITY_FIELDS);
  const at = placeNode(reading, node);
  const [idField, kindField] = [fields.get("id"), fields.get("kind")];
  const id = readTextField(reading, idField);
  const kind = readTextField(reading, kindField);
  if (isMap(node) && !idField)
    reading.report(at, "the entity has no id", { suggestion: "give it one that never changes: <kind>-<readable>" });
  if (isMap(node) && !kindField) {
    reading.report(at, `the entity ${id ?? ""} has no kind`.replace("  ", " "), {
      suggestion: "name one of graph/types: kind: University",
    });
  }
  if (!idField || !kindField || id === undefined || kind === undefined) return { entity: undefined, claims: [] };
  const quotes = readQuoteKeys(context, fields) ?? [];
  const part: Part = { context, subjectId: id, quotes };
  const existence = parseClaim(
    context,
    at,
    fields,
    { subjectId: id, predicate: PREDICATES.kind, value: kind, details: {} },
    new Map([
      ["subject", idField.at],
      ["value", kindField.at],
    ]),
    quotes,
  );
  return {
    entity: { id, kind, at: idField.at },
    claims: [
      existence,
      ...readItems(reading, fields.get("names")).flatMap((item) =>
        parseDetailed(part, item, PREDICATES.name, "a name", ["language", "nameKind"]),
      ),
      ...readItems(reading, fields.get("identifiers")).flatMap((item) =>
        parseDetailed(part, item, PREDICATES.identifier, "an identifier", ["scheme"]),
      ),
      ...parseProperties(part, fields.get("properties"), context.model.kinds.get(kind)),
    ],
  };
}

interface Part {
  readonly context: FileContext;
  readonly subjectId: string;
  readonly quotes: readonly string[];
}

/** A name or an identifier: a text with details that it cannot do without. */
function parseDetailed(
  part: Part,
  node: Node,
  predicate: string,
  what: string,
  details: readonly string[],
): readonly ParsedClaim[] {
  const {
    context: { reading, model },
  } = part;
  const fields = readFields(reading, node, what, ["value", ...details, ...COMMON_FIELDS]);
  const at = placeNode(reading, node);
  const missing = ["value", ...details].filter((name) => !fields.has(name));
  if (missing.length > 0) {
    if (isMap(node))
      reading.report(at, `${what} has no ${missing.join(" and no ")}`, {
        suggestion: `{ value: …, ${details.map((name) => `${name}: …`).join(", ")} }`,
      });
    return [];
  }
  const value = readTextField(reading, fields.get("value"));
  const own = new Map(
    details.flatMap((name) => {
      const text = readTextField(reading, fields.get(name));
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
  if (value === undefined || own.size < details.length) return [];
  const kinds = model.enums.get("NameKind") ?? [];
  const [nameKind, word] = [fields.get("nameKind"), own.get("nameKind")];
  if (nameKind && word !== undefined && !kinds.includes(word)) {
    reading.report(nameKind.at, `"${word}" is no kind of name`, {
      quote: word,
      suggestion: suggestNearest(word, kinds) ?? `one of ${kinds.join(", ")}`,
    });
  }
  const said = {
    subjectId: part.subjectId,
    predicate,
    value,
    details: Object.fromEntries(own),
  };
  return [parseClaim(part.context, at, fields, said, new Map(), part.quotes)];
}

function parseProperties(part: Part, field: Field | undefined, kind: Kind | undefined): readonly ParsedClaim[] {
  if (!field) return [];
  const { reading } = part.context;
  return [...readFields(reading, field.node, "properties").values()].flatMap(({ key, keyAt, node }) => {
    const property = kind?.properties.get(key);
    const asText = property !== undefined && isText(part.context, property.type);
    const claim = (
      at: Place,
      fields: Fields,
      value: Scalar | readonly Scalar[] | undefined,
      valueAt: Place,
    ): readonly ParsedClaim[] =>
      value === undefined
        ? []
        : [
            parseClaim(
              part.context,
              at,
              fields,
              { subjectId: part.subjectId, predicate: key, value, details: {} },
              new Map([
                ["value", valueAt],
                ["predicate", keyAt],
              ]),
              part.quotes,
            ),
          ];
    const single = (item: Node): readonly ParsedClaim[] => {
      if (!isMap(item))
        return claim(keyAt, new Map(), readScalar(reading, item, key, asText), placeNode(reading, item));
      const fields = readFields(reading, item, `the property ${key}`, ["value", ...COMMON_FIELDS]);
      const value = fields.get("value");
      if (!value) {
        reading.report(placeNode(reading, item), `the property ${key} has no value`);
        return [];
      }
      return claim(
        placeNode(reading, item),
        fields,
        readValue(part, value.node, key, asText, property?.list === true),
        value.at,
      );
    };
    if (!isSeq(node)) return single(node);
    if (property?.list && !node.items.some((item) => isMap(item))) {
      return claim(keyAt, new Map(), readValue(part, node, key, asText, true), placeNode(reading, node));
    }
    return (node.items as Node[]).flatMap(single);
  });
}

function readValue(
  { context: { reading } }: Part,
  node: Node,
  what: string,
  asText: boolean,
  list: boolean,
): Scalar | readonly Scalar[] | undefined {
  if (!list || !isSeq(node)) return readScalar(reading, node, what, asText);
  return (node.items as Node[]).flatMap((item) => readScalar(reading, item, `each of ${what}`, asText) ?? []);
}

/** Types whose values are written as they are printed: all but numbers and truth values. */
export function isText({ model }: Pick<FileContext, "model">, type: string): boolean {
  return type === "String" || type === "ID" || type === "PartialDate" || model.enums.has(type);
}
