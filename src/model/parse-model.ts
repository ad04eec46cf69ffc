import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  Kind as Node,
  parse,
  Source,
  visit,
} from "graphql";
import { argumentsOf, directives, forKinds, hasDirective, parseArguments } from "./directives.js";
import { ASIDES, MARKS, PROPERTY_DIMENSIONS } from "./marks.js";
import { type Kind, type Link, type Model, type NodeType, type Property, printKindName } from "./model.js";
import { joinWords, printWords } from "./words.js";

export { directives, forKinds } from "./directives.js";

/** One file of graph/types. */
export interface ModelFile {
  readonly name: string;
  readonly text: string;
}

/** The fields of Entity stand on every kind; these are the ones that statements do not set through `properties`. */
const ENTITY = "Entity";

/** Directives that the stages ask the model for; the API's library knows none of them. */
const FOR_READERS = new Set(["words", "reads", "done", "tacit", "dimension", "begins", "ends"]);

/**
 * Reads the definition. Throws a GraphQLError that names file, line and column where the SDL does not parse, and an
 * Error that names the type where a directive speaks of something that is not there.
 */
export function parseModel(files: readonly ModelFile[]): Model {
  const definitions = files.flatMap((file) => parse(new Source(file.text, file.name)).definitions);
  const objects = definitions.filter((node) => node.kind === Node.OBJECT_TYPE_DEFINITION);
  const lists = definitions.filter((node) => node.kind === Node.ENUM_TYPE_DEFINITION);
  const values = lists.flatMap((list) => list.values ?? []);
  const enums = new Map(lists.map((list) => [list.name.value, (list.values ?? []).map(({ name }) => name.value)]));

  const kinds = new Map<string, Kind>();
  const types = new Map<string, NodeType>();
  for (const node of objects.filter((object) => hasDirective(object, "node"))) {
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
  const valuesWith = (name: string): ReadonlySet<string> =>
    new Set(values.filter((value) => hasDirective(value, name)).map((value) => value.name.value));
  return {
    kinds,
    links,
    types,
    enums,
    words: {
      properties: joinWords(
        "property",
        namesWithWords(objects.filter(isOfModel).flatMap(({ fields }) => fields ?? [])),
      ),
      values: joinWords("value", namesWithWords(values)),
    },
    doneValues: valuesWith("done"),
    tacitValues: valuesWith("tacit"),
    document: { kind: Node.DOCUMENT, definitions: definitions.map(withoutReaders) },
  };
}

/** Whether a type holds kinds or is of a link. */
function isOfModel(node: ObjectTypeDefinitionNode): boolean {
  return hasDirective(node, "kind") || hasDirective(node, "link");
}

type Named = Parameters<typeof directives>[0] & { readonly name: { readonly value: string } };

function namesWithWords(nodes: readonly Named[]) {
  return nodes.map((node) => [node.name.value, argumentsOf(node, "words")] as const);
}

function withoutReaders(node: DefinitionNode): DefinitionNode {
  return visit(node, { Directive: ({ name }) => (FOR_READERS.has(name.value) ? null : undefined) });
}

function parseKind(node: ObjectTypeDefinitionNode, directive: ConstDirectiveNode): Kind {
  const args = parseArguments(directive);
  const label = String(args.label);
  const type = node.name.value;
  const on = `@kind ${label}`;
  const short = String(args.short ?? args.zh);
  const properties = (node.fields ?? [])
    .filter((field) => !hasDirective(field, "relationship"))
    .filter((field) => forKinds(field)?.includes(label) ?? true)
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
    words: {
      en: [String(args.en ?? printWords(label)), String(args.ens ?? printWords(String(args.plural)))],
      zh: [short, short],
    },
    mark: oneOf(MARKS, args.mark ?? "context", `${on}: mark`),
    order: Number(args.order ?? 50),
    aside: ((args.aside ?? []) as unknown[]).map((one) => oneOf(ASIDES, one, `${on}: aside`)),
    namedApart: args.namedApart === true,
    general: typeof args.general === "string" ? args.general : undefined,
    setUp: args.setUp === true,
    happening: args.happening === true,
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
  const reads = argumentsOf(node, "reads") ?? {};
  const pair = (given: unknown, out: string, back: string): readonly [string, string] => {
    const [first = out, second = back] = (given ?? []) as readonly string[];
    return [first, second];
  };
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
    words: {
      en: pair(reads.en, printWords(String(args.out)).toLowerCase(), printWords(String(args.in)).toLowerCase()),
      zh: pair(reads.zh, String(args.zh), `${String(args.zh)}（反向）`),
    },
    order: Number(args.order ?? 50),
    presupposes: args.presupposes === true,
    setsUp: args.setsUp === true,
    happening: args.happening === true,
    properties: new Map((node.fields ?? []).map(parseProperty).map((property) => [property.name, property])),
  };
}

function parseProperty(field: FieldDefinitionNode): Property {
  const { name, list } = unwrap(field.type);
  const refersTo = argumentsOf(field, "refersTo");
  const before = argumentsOf(field, "before");
  const dimension = argumentsOf(field, "dimension");
  return {
    name: field.name.value,
    description: field.description?.value ?? "",
    type: name,
    list,
    required: hasDirective(field, "required"),
    distinguishes: hasDirective(field, "distinguishes"),
    printed: hasDirective(field, "printed"),
    derived: hasDirective(field, "derived"),
    refersTo: refersTo && { link: refersTo.link as string | undefined },
    before: before && String(before.field),
    done: hasDirective(field, "done"),
    bounds: hasDirective(field, "begins") ? "BEGINS" : hasDirective(field, "ends") ? "ENDS" : undefined,
    tacit: hasDirective(field, "tacit"),
    dimension: dimension && oneOf(PROPERTY_DIMENSIONS, dimension.name, `@dimension on ${field.name.value}`),
  };
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

/** @throws an Error that names those there are */
function oneOf<Value extends string>(known: readonly Value[], given: unknown, where: string): Value {
  const found = known.find((value) => value === given);
  return required(found, `${where} is ${JSON.stringify(given)}; there are ${known.join(", ")}`);
}
