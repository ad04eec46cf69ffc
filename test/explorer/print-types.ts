import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  parseType,
  print,
  type SelectionSetNode,
  type TypeNode,
} from "graphql";

/** What the wire carries for each scalar. */
const SCALARS: Readonly<Record<string, string>> = {
  ID: "string",
  String: "string",
  PartialDate: "string",
  DateTime: "string",
  Int: "number",
  Float: "number",
  Boolean: "boolean",
};

/** Enums that say how to ask, not what there is. */
const NOT_SHOWN = new Set(["SortDirection"]);

const HEADER =
  "// Printed by `npm run schema` from graph/schema.graphql and the queries beside this file. Edit those.\n";

/**
 * TypeScript for what the explorer asks: each enum as a list and a type, the properties that a kind may have, each
 * fragment, and for each operation what it takes and what it answers.
 * @param documents the text of each query, by file
 * @throws where two files have different fragments of one name
 */
export function printTypes(schema: GraphQLSchema, documents: readonly string[]): string {
  const parsed = documents.map((text) => parse(text));
  const fragments = gatherFragments(parsed);
  const operations = parsed
    .flatMap((document) => document.definitions)
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return [
    HEADER,
    ...Object.values(schema.getTypeMap())
      .filter((type) => isEnumType(type))
      .filter(({ name }) => !name.startsWith("__") && !NOT_SHOWN.has(name))
      .map((type) => {
        const values = type
          .getValues()
          .map(({ name }) => JSON.stringify(name))
          .join(", ");
        return `export const ${printConstant(type.name)} = [${values}] as const;\nexport type ${type.name} = (typeof ${printConstant(type.name)})[number];\n`;
      }),
    `/** What is said of one kind or another in a value of its own. */\nexport const PROPERTIES = [${properties(schema)
      .map((name) => JSON.stringify(name))
      .join(", ")}] as const;\nexport type Property = (typeof PROPERTIES)[number];\n`,
    ...[...fragments.values()].map((fragment) => {
      const type = schema.getType(fragment.typeCondition.name.value) as GraphQLObjectType;
      return `export interface ${fragment.name.value} ${printSelection(fragment.selectionSet, type, "")}\n`;
    }),
    ...printInputs(schema, operations),
    ...operations.flatMap((operation) => {
      const name = operation.name?.value ?? "";
      const variables = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
        const optional = type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined;
        return `  readonly ${variable.name.value}${optional ? "?" : ""}: ${printInput(schema, type)}${optional ? " | undefined" : ""};\n`;
      });
      return [
        variables.length === 0
          ? `export type ${name}Variables = Readonly<Record<string, never>>;\n`
          : `export interface ${name}Variables {\n${variables.join("")}}\n`,
        `export interface ${name}Answer ${printSelection(operation.selectionSet, schema.getQueryType()!, "")}\n`,
      ];
    }),
  ].join("\n");
}

function gatherFragments(documents: readonly DocumentNode[]): ReadonlyMap<string, FragmentDefinitionNode> {
  const found = new Map<string, FragmentDefinitionNode>();
  for (const definition of documents.flatMap((document) => document.definitions)) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const name = definition.name.value;
    const before = found.get(name);
    if (before && print(before) !== print(definition))
      throw new Error(`Two queries have a fragment ${name}, and they differ.`);
    found.set(name, definition);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function printSelection(selection: SelectionSetNode, type: GraphQLObjectType, indent: string): string {
  const spreads: string[] = [];
  const lines: string[] = [];
  for (const part of selection.selections) {
    if (part.kind === Kind.FRAGMENT_SPREAD) spreads.push(part.name.value);
    else if (part.kind === Kind.INLINE_FRAGMENT) throw new Error("The graph has no unions and no interfaces.");
    else {
      const field = type.getFields()[part.name.value];
      if (!field) throw new Error(`${type.name} has no field ${part.name.value}.`);
      lines.push(
        `${indent}  readonly ${part.alias?.value ?? part.name.value}: ${printOutput(field.type, part.selectionSet, `${indent}  `)};\n`,
      );
    }
  }
  const own = lines.length === 0 ? [] : [`{\n${lines.join("")}${indent}}`];
  // An interface takes no intersection, and a fragment that is nothing but fragments is not needed.
  if (indent === "" && spreads.length > 0) return `extends ${spreads.join(", ")} ${own[0] ?? "{}"}`;
  return [...spreads, ...own].join(" & ");
}

function printOutput(type: GraphQLOutputType, selection: SelectionSetNode | undefined, indent: string): string {
  if (!isNonNullType(type)) return `${printOutput2(type, selection, indent)} | null`;
  return printOutput2(getNullableType(type), selection, indent);
}

function printOutput2(type: GraphQLOutputType, selection: SelectionSetNode | undefined, indent: string): string {
  if (isListType(type)) {
    const item = printOutput(type.ofType, selection, indent);
    return / [&|] |^readonly /.test(item) ? `readonly (${item})[]` : `readonly ${item}[]`;
  }
  if (isObjectType(type) && selection) return printSelection(selection, type, indent);
  const { name } = getNamedType(type);
  return SCALARS[name] ?? name;
}

function printInput(schema: GraphQLSchema, type: TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return printInput(schema, type.type);
  if (type.kind === Kind.LIST_TYPE) return `readonly ${printInput(schema, type.type)}[]`;
  const name = type.name.value;
  const known = schema.getType(name);
  if (!isLeafType(known) && !isPlainInput(known))
    throw new Error(`A query of the explorer takes no ${name}: write the filter into it.`);
  return SCALARS[name] ?? name;
}

/** An input of values that are not filters, nor lists of such: MatchQuery. */
function isPlainInput(type: unknown): type is GraphQLInputObjectType {
  return isInputObjectType(type) && !type.name.endsWith("Where") && !type.name.endsWith("Filters");
}

/** What the operations take besides values, with what that takes in turn. */
function printInputs(schema: GraphQLSchema, operations: readonly OperationDefinitionNode[]): readonly string[] {
  const found = new Map<string, GraphQLInputObjectType>();
  const gather = (type: unknown): void => {
    if (!isPlainInput(type) || found.has(type.name)) return;
    found.set(type.name, type);
    for (const field of Object.values(type.getFields())) gather(getNamedType(field.type));
  };
  for (const { type } of operations.flatMap(({ variableDefinitions }) => variableDefinitions ?? []))
    gather(schema.getType(nameOf(type)));
  return [...found.values()].map((input) => {
    const fields = Object.values(input.getFields()).map(({ name, type, defaultValue }) => {
      const optional = !isNonNullType(type) || defaultValue !== undefined;
      return `  readonly ${name}${optional ? "?" : ""}: ${printInput(schema, parseType(String(type)))}${optional ? " | undefined" : ""};\n`;
    });
    return `export interface ${input.name} {\n${fields.join("")}}\n`;
  });
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

/** LinkKind → LINK_KINDS, Modality → MODALITIES. */
function printConstant(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();
  return /[^AEIOU]Y$/.test(words) ? `${words.slice(0, -1)}IES` : /(S|X)$/.test(words) ? `${words}ES` : `${words}S`;
}

function properties(schema: GraphQLSchema): readonly string[] {
  const common = new Set(Object.keys((schema.getType("Entity") as GraphQLObjectType).getFields()));
  const kinds = Object.values((schema.getType("Entity") as GraphQLObjectType).getFields())
    .map(({ type }) => type)
    .filter((type) => isObjectType(type))
    .filter((type) => "names" in type.getFields());
  const names = kinds.flatMap((kind) =>
    Object.values(kind.getFields())
      .filter(({ type }) => isLeafType(getNamedType(type)))
      .map(({ name }) => name),
  );
  return [...new Set(names)].filter((name) => !common.has(name)).sort();
}
