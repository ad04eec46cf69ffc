import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  Kind as Node,
  parse,
  Source,
} from "graphql";
import { type Kind, type Link, type Model, type NodeType, type Property, printKindName } from "./model.js";

/** One file of graph/types. */
export interface ModelFile {
  readonly name: string;
  readonly text: string;
}

/** The fields of Entity stand on every kind; these are the ones that statements do not set through `properties`. */
const ENTITY = "Entity";

/**
 * Reads the definition. Throws a GraphQLError that names file, line and column where the SDL does not parse, and an
 * Error that names the type where a directive speaks of something that is not there.
 */
export function parseModel(files: readonly ModelFile[]): Model {
  const definitions = files.flatMap((file) => parse(new Source(file.text, file.name)).definitions);
  const document: DocumentNode = { kind: Node.DOCUMENT, definitions };
  const objects = definitions.filter((node) => node.kind === Node.OBJECT_TYPE_DEFINITION);
  const enums = new Map<string, readonly string[]>();
  for (const node of definitions) {
    if (node.kind === Node.ENUM_TYPE_DEFINITION)
      enums.set(
        node.name.value,
        (node.values ?? []).map((value) => value.name.value),
      );
  }

  const kinds = new Map<string, Kind>();
  const types = new Map<string, NodeType>();
  for (const node of objects.filter((object) => directives(object, "node").length > 0)) {
    const own = directives(node, "kind").map((directive) => parseKind(node, directive));
    for (const kind of own) kinds.set(kind.label, kind);
    types.set(node.name.value, {
      name: node.name.value,
      description: describe(node),
      kinds: own.map((kind) => kind.label),
    });
  }
  types.set(ENTITY, { ...required(types.get(ENTITY), `graph/types has no type ${ENTITY}`), kinds: [...kinds.keys()] });

  const links = new Map<string, Link>();
  for (const node of objects) {
    for (const directive of directives(node, "link")) {
      const link = parseLink(node, directive, types, kinds);
      links.set(link.type, link);
    }
  }
  enums.set(
    "EntityKind",
    [...kinds.values()].map((kind) => kind.name),
  );
  enums.set("LinkKind", [...links.keys()]);
  return { kinds, links, types, enums, document };
}

function parseKind(node: ObjectTypeDefinitionNode, directive: ConstDirectiveNode): Kind {
  const args = parseArguments(directive);
  const label = String(args.label);
  const type = node.name.value;
  const properties = (node.fields ?? [])
    .filter((field) => directives(field, "relationship").length === 0)
    .filter((field) => !forKinds(field) || forKinds(field)!.includes(label))
    .map(parseProperty);
  return {
    label,
    type,
    name: printKindName(label),
    labels: [...new Set([ENTITY, type, label])],
    plural: String(args.plural),
    zh: String(args.zh),
    term: String(args.term),
    description: String(args.description),
    properties: new Map(properties.map((property) => [property.name, property])),
  };
}

function parseLink(
  node: ObjectTypeDefinitionNode,
  directive: ConstDirectiveNode,
  types: ReadonlyMap<string, NodeType>,
  kinds: ReadonlyMap<string, Kind>,
): Link {
  const args = parseArguments(directive);
  const expand = (ends: readonly string[]): string[] =>
    ends.flatMap((end) => {
      if (kinds.has(end)) return [end];
      return [
        ...required(
          types.get(end),
          `@link on ${node.name.value} names ${end}, which is no kind and no type of graph/types`,
        ).kinds,
      ];
    });
  const from = expand(args.from as string[]);
  const sameKind = (args.to as string[]).includes("Same");
  return {
    type: String(args.type),
    name: node.name.value,
    description: describe(node),
    from,
    to: sameKind ? from : expand(args.to as string[]),
    sameKind,
    out: String(args.out),
    in: String(args.in),
    zh: String(args.zh),
    term: String(args.term),
    acyclic: args.acyclic === true,
    single: args.single === true,
    atLeast: Number(args.atLeast ?? 0),
    properties: new Map((node.fields ?? []).map(parseProperty).map((property) => [property.name, property])),
  };
}

function parseProperty(field: FieldDefinitionNode): Property {
  const { name, list } = unwrap(field.type);
  const refersTo = directives(field, "refersTo")[0];
  const before = directives(field, "before")[0];
  return {
    name: field.name.value,
    description: field.description?.value ?? "",
    type: name,
    list,
    required: directives(field, "required").length > 0,
    distinguishes: directives(field, "distinguishes").length > 0,
    printed: directives(field, "printed").length > 0,
    derived: directives(field, "derived").length > 0,
    refersTo: refersTo && { link: parseArguments(refersTo).link as string | undefined },
    before: before && String(parseArguments(before).field),
  };
}

/** The labels in `@for(kinds: …)`, or undefined where a field is for all kinds of its type. */
export function forKinds(field: FieldDefinitionNode): readonly string[] | undefined {
  const directive = directives(field, "for")[0];
  return directive && (parseArguments(directive).kinds as string[]);
}

/** The directives of that name on a definition. */
export function directives(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): readonly ConstDirectiveNode[] {
  return (node.directives ?? []).filter((directive) => directive.name.value === name);
}

function parseArguments(directive: ConstDirectiveNode): Record<string, unknown> {
  return Object.fromEntries(
    (directive.arguments ?? []).map((argument) => [argument.name.value, parseConstant(argument.value)]),
  );
}

function parseConstant(value: ConstValueNode): unknown {
  switch (value.kind) {
    case Node.LIST:
      return value.values.map(parseConstant);
    case Node.INT:
    case Node.FLOAT:
      return Number(value.value);
    case Node.NULL:
      return null;
    case Node.OBJECT:
      return Object.fromEntries(value.fields.map((field) => [field.name.value, parseConstant(field.value)]));
    default:
      return value.value;
  }
}

function unwrap(type: TypeNode): { name: string; list: boolean } {
  if (type.kind === Node.NAMED_TYPE) return { name: type.name.value, list: false };
  const inner = unwrap(type.type);
  return { name: inner.name, list: inner.list || type.kind === Node.LIST_TYPE };
}

function describe(node: ObjectTypeDefinitionNode): string {
  return node.description?.value ?? "";
}

function required<T>(value: T | undefined, message: string): T {
  if (value === undefined) throw new Error(message);
  return value;
}
