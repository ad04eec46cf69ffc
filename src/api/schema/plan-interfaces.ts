import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind as Node,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  parse,
  print,
} from "graphql";
import type { Model } from "../../model/model.js";
import { printNamed } from "../library/generated-schema/print-named.js";

const named = (name: string): NamedTypeNode => ({
  kind: Node.NAMED_TYPE,
  name: { kind: Node.NAME, value: name },
});

/**
 * What the library has as types of their own, as clients know it: Entity an interface that each type of things
 * implements, each link a type that implements Link, and connections with `nodes` and `total`.
 */
export function planInterfaces(definitions: readonly DefinitionNode[], model: Model): DefinitionNode[] {
  const byName = new Map(definitions.map((node) => ["name" in node ? (node.name?.value ?? "") : "", node]));
  const generated = readObject(byName, "Entity");
  const things = [...model.types.values()]
    .filter(({ name, kinds }) => name !== "Entity" && kinds.length > 0)
    .map(({ name }) => readObject(byName, name));
  const entity = withArguments(withShared(generated, things), model);
  const link = byName.get("Link") as InterfaceTypeDefinitionNode;
  const links = [...model.links.values()].map((each) =>
    planLink(each, link, byName.get(each.name) as ObjectTypeDefinitionNode | undefined),
  );
  const made = new Set(links.map(({ name }) => name.value));
  const planned = definitions.map((node): DefinitionNode => {
    if (node.kind !== Node.OBJECT_TYPE_DEFINITION) return node;
    const name = node.name.value;
    if (node === generated) return planEntity(entity);
    const holds = model.types.get(name)?.kinds;
    if (holds !== undefined) return holds.length > 0 ? planThing(node, entity) : implement(node, ["Node"]);
    return name.endsWith("Connection") ? planConnection(node, byName) : node;
  });
  return [...planned.filter((node) => !("name" in node) || !made.has(node.name?.value ?? "")), ...links];
}

function readObject(byName: ReadonlyMap<string, DefinitionNode>, name: string): ObjectTypeDefinitionNode {
  const node = byName.get(name);
  if (node?.kind !== Node.OBJECT_TYPE_DEFINITION) throw new Error(`The generated schema has no type ${name}`);
  return node;
}

function implement(node: ObjectTypeDefinitionNode, names: readonly string[]): ObjectTypeDefinitionNode {
  return { ...node, interfaces: [...(node.interfaces ?? []), ...names.map(named)] };
}

/**
 * What all have alike. Of a field that leads from each to its like (`successors`), the filter and the order are of each
 * type alone; its connection is another type for each.
 */
function withShared(
  node: ObjectTypeDefinitionNode,
  things: readonly ObjectTypeDefinitionNode[],
): ObjectTypeDefinitionNode {
  const fields = (node.fields ?? []).flatMap((field): FieldDefinitionNode[] => {
    const others = things.flatMap((thing) => {
      const other = thing.fields?.find(({ name }) => name.value === field.name.value);
      return other === undefined ? [] : [{ thing: thing.name.value, other }];
    });
    const own = print(field.type);
    const isAlike = others.every(({ thing, other }) =>
      [own, own.replace("[Entity!]", `[${thing}!]`)].includes(print(other.type)),
    );
    if (!isAlike) return [];
    const shared = (field.arguments ?? []).filter(({ name, type }) =>
      others.every(({ other }) =>
        other.arguments?.some((each) => each.name.value === name.value && print(each.type) === print(type)),
      ),
    );
    return [{ ...field, arguments: shared }];
  });
  return { ...node, fields };
}

/** The library's fields take no arguments where ours do: name(language:). */
function withArguments(node: ObjectTypeDefinitionNode, { document }: Model): ObjectTypeDefinitionNode {
  const written = document.definitions.find(
    (each) => each.kind === Node.OBJECT_TYPE_DEFINITION && each.name.value === node.name.value,
  ) as ObjectTypeDefinitionNode;
  const given = new Map(written.fields?.map((field) => [field.name.value, field.arguments ?? []]));
  const fields = (node.fields ?? []).map((field) => {
    const own = given.get(field.name.value) ?? [];
    return own.length === 0 ? field : { ...field, arguments: own };
  });
  return { ...node, fields };
}

function planEntity(node: ObjectTypeDefinitionNode): InterfaceTypeDefinitionNode {
  return { ...node, kind: Node.INTERFACE_TYPE_DEFINITION, interfaces: [named("Node")] };
}

/** A type of things has what Entity has, described as there. */
function planThing(node: ObjectTypeDefinitionNode, entity: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  return implement({ ...node, fields: withInherited(node.fields ?? [], entity.fields ?? []) }, ["Entity", "Node"]);
}

function planLink(
  { name, description }: { readonly name: string; readonly description: string },
  link: InterfaceTypeDefinitionNode,
  own: ObjectTypeDefinitionNode | undefined,
): ObjectTypeDefinitionNode {
  const shared = new Set((link.fields ?? []).map((field) => field.name.value));
  const particular = (own?.fields ?? []).filter((field) => !shared.has(field.name.value));
  return {
    kind: Node.OBJECT_TYPE_DEFINITION,
    name: { kind: Node.NAME, value: name },
    description: { kind: Node.STRING, value: description },
    interfaces: [named("Link"), named("Node")],
    fields: [...(link.fields ?? []), ...particular],
  };
}

/** The fields, with the descriptions of those that they implement, and those that are missing. */
function withInherited(
  fields: readonly FieldDefinitionNode[],
  inherited: readonly FieldDefinitionNode[],
): readonly FieldDefinitionNode[] {
  const above = new Map(inherited.map((field) => [field.name.value, field]));
  const described = fields.map((field) => {
    const other = above.get(field.name.value);
    return {
      ...field,
      ...(field.description === undefined && other?.description && { description: other.description }),
      ...((field.arguments ?? []).length === 0 && other?.arguments && { arguments: other.arguments }),
    };
  });
  const has = new Set(fields.map(({ name }) => name.value));
  return [...described, ...inherited.filter(({ name }) => !has.has(name.value))];
}

function planConnection(
  node: ObjectTypeDefinitionNode,
  byName: ReadonlyMap<string, DefinitionNode>,
): ObjectTypeDefinitionNode {
  const edges = node.fields?.find(({ name }) => name.value === "edges");
  const edge = edges && (byName.get(printNamed(edges.type)) as ObjectTypeDefinitionNode | undefined);
  const end = edge?.fields?.find(({ name }) => name.value === "node");
  // Those of ours have both already.
  if (end === undefined || node.fields?.some(({ name }) => name.value === "nodes")) return node;
  const [more] = parse(
    `type More {
"The nodes of \`edges\`, for who needs neither cursors nor properties."
nodes: [${printNamed(end.type)}!]!
"On all pages together; the same as \`totalCount\`."
total: Int!
}`,
    { noLocation: true },
  ).definitions;
  return { ...node, fields: [...(node.fields ?? []), ...((more as ObjectTypeDefinitionNode).fields ?? [])] };
}
