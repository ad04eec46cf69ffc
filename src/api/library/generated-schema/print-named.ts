import { Kind as Node, type TypeNode } from "graphql";

/** "[Organization!]!" → "Organization". */
export function printNamed(type: TypeNode): string {
  return type.kind === Node.NAMED_TYPE ? type.name.value : printNamed(type.type);
}
