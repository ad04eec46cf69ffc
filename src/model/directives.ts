import { type ConstDirectiveNode, type ConstValueNode, type FieldDefinitionNode, Kind as Node } from "graphql";

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The directives of that name on a definition. */
export function directives(node: Directed, name: string): readonly ConstDirectiveNode[] {
  return (node.directives ?? []).filter((directive) => directive.name.value === name);
}

export function hasDirective(node: Directed, name: string): boolean {
  return directives(node, name).length > 0;
}

/** The arguments of the first directive of that name, or undefined where there is none. */
export function argumentsOf(node: Directed, name: string): Record<string, unknown> | undefined {
  const [first] = directives(node, name);
  return first && parseArguments(first);
}

/** The labels in `@for(kinds: …)`, or undefined where a field is for all kinds of its type. */
export function forKinds(field: FieldDefinitionNode): readonly string[] | undefined {
  return argumentsOf(field, "for")?.kinds as string[] | undefined;
}

export function parseArguments(directive: ConstDirectiveNode): Record<string, unknown> {
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
