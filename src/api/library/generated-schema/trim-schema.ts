import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind as Node,
  type TypeDefinitionNode,
  visit,
} from "graphql";
import type { Model } from "../../../model/model.js";
import { COMPARISONS } from "./extend-filters.js";
import { HIDDEN_PREFIX } from "../../hidden-fields.js";
import { printNamed } from "./print-named.js";
import { LIBRARY_ALONE, PUBLIC_TYPES } from "./stored-fields.js";

/**
 * Types that take another name in public. The library's own DateTime needs APOC to be read, so ours stands in for it as
 * Instant.
 */
const PUBLIC_NAMES: Readonly<Record<string, string>> = {
  Instant: "DateTime",
  InstantScalarFilters: "DateTimeScalarFilters",
  // Of links without properties of their own: whatever they are, they are links.
  LinkProperties: "Link",
};

/** What graph/questions says better, and the root, which it begins and `planRootFields` continues. */
const REPLACED = new Set(["Query", "Instant", "InstantScalarFilters", "PartialDateScalarFilters", "DateTime"]);

/**
 * The generated schema without what the public has no use for: stored fields, sorting by what cannot be sorted, the
 * generated root. Link types that differ in nothing but the field they are for become one. Descriptions that the
 * library repeats for each of them go.
 */
export function trimSchema(generated: DocumentNode, model: Model): DocumentNode {
  const names = planLinkNames(generated);
  const rename = (name: string): string => names.get(name) ?? PUBLIC_NAMES[name] ?? name;
  const kept = new Map<string, TypeDefinitionNode>();
  for (const node of generated.definitions) {
    if (!("name" in node) || node.name === undefined || !("kind" in node)) continue;
    if (REPLACED.has(node.name.value) || kept.has(rename(node.name.value))) continue;
    kept.set(rename(node.name.value), describeLink(trimType(node as TypeDefinitionNode), model));
  }
  const document: DocumentNode = { kind: Node.DOCUMENT, definitions: [...kept.values()] };
  return visit(document, {
    Name: (node) => (rename(node.value) === node.value ? undefined : { ...node, value: rename(node.value) }),
  });
}

/** The library describes a link's properties by the fields that have them; the definition says what the link is. */
function describeLink(node: TypeDefinitionNode, model: Model): TypeDefinitionNode {
  if (!node.description?.value.startsWith("The edge properties for")) return node;
  const link = [...model.links.values()].find(({ name }) => name === node.name.value);
  return { ...node, description: { kind: Node.STRING, value: link?.description ?? "What every link carries." } };
}

function trimType(node: TypeDefinitionNode): TypeDefinitionNode {
  if (node.kind === Node.OBJECT_TYPE_DEFINITION)
    return { ...node, fields: (node.fields ?? []).filter(isPublic).map(publishType) };
  if (node.kind !== Node.INPUT_OBJECT_TYPE_DEFINITION) return node;
  const fields = (node.fields ?? [])
    .filter(isPublic)
    .filter((field) => !(node.name.value.endsWith("Sort") && PUBLIC_TYPES.has(field.name.value)));
  const answered = /EnumScalarFilters$|^BooleanScalarFilters$/.test(node.name.value)
    ? fields.filter(({ name }) => !COMPARISONS.includes(name.value))
    : fields;
  return {
    ...node,
    fields: node.name.value.endsWith("Filters") ? answered.map(({ description: _, ...field }) => field) : answered,
  };
}

function isPublic({ name }: FieldDefinitionNode | InputValueDefinitionNode): boolean {
  return !LIBRARY_ALONE.has(name.value) && !name.value.startsWith(HIDDEN_PREFIX);
}

/** What is stored as text or ids is shown as what it stands for; a relationship of the same name has arguments. */
function publishType(field: FieldDefinitionNode): FieldDefinitionNode {
  const type = PUBLIC_TYPES.get(field.name.value);
  return type === undefined || (field.arguments ?? []).length > 0 ? field : { ...field, type };
}

const LINK_TYPES = {
  Connection: "Connection",
  Relationship: "Edge",
  ConnectionWhere: "EdgeWhere",
  ConnectionSort: "EdgeSort",
  ConnectionFilters: "EdgeFilters",
};

/**
 * The library makes five types for each relationship field: CommunityLeadersConnection and so on. They depend on
 * nothing but the type at the other end and the link's properties, so the public sees OrganizationLeadsConnection,
 * OrganizationLeadsEdge … once, and OrganizationLinkEdge where a link has no properties of its own.
 */
function planLinkNames(generated: DocumentNode): Map<string, string> {
  const names = new Map<string, string>();
  for (const node of generated.definitions) {
    if (node.kind !== Node.OBJECT_TYPE_DEFINITION || !node.name.value.endsWith("Relationship")) continue;
    const prefix = node.name.value.slice(0, -"Relationship".length);
    const type = (field: string): string | undefined => {
      const found = node.fields?.find(({ name }) => name.value === field);
      return found && printNamed(found.type);
    };
    const properties = type("properties");
    const base = `${type("node")}${properties === "LinkProperties" ? "Link" : (properties ?? "")}`;
    for (const [from, to] of Object.entries(LINK_TYPES)) names.set(`${prefix}${from}`, `${base}${to}`);
  }
  return names;
}
