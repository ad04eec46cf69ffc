import { type FieldDefinitionNode, type ObjectTypeDefinitionNode, Kind as Node, print } from "graphql";
import { directives } from "../../../model/parse-model.js";
import type { Model } from "../../../model/model.js";
import { MAX_PAGE, UNASKED_PAGE } from "../../paging/page-sizes.js";
import { printMissing } from "../../hidden-fields.js";
import { NO_AGGREGATE, printField, printFields, printDescription } from "./print-field.js";
import { planLinkFields } from "./plan-link-fields.js";
import { planRoadFields } from "./plan-road-fields.js";
import { printKindEnum } from "./print-kind-enums.js";
import { EVIDENCE_JSON, printSelf, printStored } from "./stored-fields.js";

/**
 * No mutation, no subscription; connections and aggregates at the root for their counts alone, which the public has as
 * `totalCount`.
 */
const SCHEMA = `extend schema @mutation(operations: []) @subscription(events: []) @query(read: true, connection: true, aggregate: true)`;
/** Types of fields that our resolvers answer. */
const OUR_OWN = new Set(["Entity", "SourceDocument"]);
/** One more than a page may have: a page reads one row ahead. */
const LIMIT = `@limit(default: ${UNASKED_PAGE}, max: ${MAX_PAGE + 1})`;

/**
 * The definition as @neo4j/graphql takes it: every type that holds kinds has the fields of Entity and of its links,
 * every link its properties type, and our own directives are gone. Fields in `stored-fields.ts` are in it for the
 * library alone; `trimSchema` keeps them from the public.
 */
export function planDefinitions(model: Model): string {
  const parts = [SCHEMA, "scalar Instant", printKindEnum(model)];
  for (const node of model.document.definitions) {
    if (node.kind === Node.DIRECTIVE_DEFINITION) continue;
    parts.push(node.kind === Node.OBJECT_TYPE_DEFINITION ? planType(node, model) : print(node));
  }
  return parts.join("\n\n");
}

function planType(node: ObjectTypeDefinitionNode, model: Model): string {
  const name = node.name.value;
  if (directives(node, "link").length > 0) return planLinkProperties(node, model);
  if (name === "LinkProperties") return `${print({ ...node, fields: [] })} {\n${printFields(node)}\n}`;
  const type = model.types.get(name);
  if (type === undefined) return print(node); // Name, Identifier, Evidence: made by our resolvers, unknown to the database
  if (type.kinds.length > 0) return planNodeType(node, model);
  return `${printDescription(node.description?.value)}type ${name} ${printLibraryDirectives(node)} ${LIMIT} {\n${printFields(node)}\n${[...(node.fields ?? []).flatMap(planMissing), EVIDENCE_JSON, printSelf(name)].join("\n")}\n}`;
}

/** Own fields come first as written, then those of Entity that it does not declare itself, then its links. */
function planNodeType(node: ObjectTypeDefinitionNode, model: Model): string {
  const name = node.name.value;
  const entity = findType(model, "Entity");
  const own = node.fields ?? [];
  const declared = new Set(own.map((field) => field.name.value));
  const shared = name === "Entity" ? [] : (entity.fields ?? []).filter((field) => !declared.has(field.name.value));
  const links = planLinkFields(name, own, model);
  const roads = name === "Entity" ? planRoadFields(model) : [];
  const statements = declared.has("statements")
    ? []
    : [
        `"What says that it exists, of which kind it is, and each of its properties."\n${printStored("statements", "[Statement!]!")}`,
      ];
  const written = [...shared.map(withoutDescription), ...own];
  const fields = [...written.map((field) => printField(field, model)), ...written.flatMap(planMissing)];
  return (
    `${printDescription(node.description?.value)}type ${name} ${printLibraryDirectives(node)} ${LIMIT} {\n` +
    `${[...fields, ...statements, ...roads, ...links, printSelf(name)].join("\n")}\n}`
  );
}

/** Of a property that not all have and that can be ordered by: whether one has none. */
function planMissing(field: FieldDefinitionNode): readonly string[] {
  const isOrdered =
    field.type.kind === Node.NAMED_TYPE &&
    !(field.directives ?? []).some(({ name }) => ["relationship", "sortable", "cypher"].includes(name.value)) &&
    !OUR_OWN.has(field.type.name.value);
  if (!isOrdered) return [];
  const name = printMissing(field.name.value);
  return [
    `${name}: Boolean! @cypher(statement: "RETURN this.${field.name.value} IS NULL AS ${name}", columnName: "${name}") ${NO_AGGREGATE}`,
  ];
}

/** What Entity and LinkProperties say of their fields is not said again on each type that has them too. */
function withoutDescription({ description: _, ...field }: FieldDefinitionNode): FieldDefinitionNode {
  return field;
}

/** A link without properties of its own shares LinkProperties and needs no type. */
function planLinkProperties(node: ObjectTypeDefinitionNode, model: Model): string {
  if ((node.fields ?? []).length === 0) return "";
  const common = findType(model, "LinkProperties");
  return (
    `${printDescription(node.description?.value)}type ${node.name.value} @relationshipProperties {\n` +
    `${printFields({ ...common, fields: (common.fields ?? []).map(withoutDescription) })}\n${printFields(node)}\n}`
  );
}

/** Those that the library knows; ours are for src/model. */
function printLibraryDirectives(node: ObjectTypeDefinitionNode): string {
  return (node.directives ?? [])
    .filter((directive) => !["kind", "link"].includes(directive.name.value))
    .map(print)
    .join(" ");
}

function findType(model: Model, name: string): ObjectTypeDefinitionNode {
  const found = model.document.definitions.find(
    (node) => node.kind === Node.OBJECT_TYPE_DEFINITION && node.name.value === name,
  );
  if (found?.kind !== Node.OBJECT_TYPE_DEFINITION) throw new Error(`graph/types has no type ${name}`);
  return found;
}
