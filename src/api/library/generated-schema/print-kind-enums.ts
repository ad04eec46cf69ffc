import type { Model } from "../../../model/model.js";
import { printDescription } from "./print-field.js";

/** SDL of EntityKind: the kinds of the model as the API names them. */
export function printKindEnum({ kinds }: Model): string {
  const values = [...kinds.values()].map(
    ({ name, description, zh }) => `${printDescription(`${description} (${zh})`)}${name}`,
  );
  return `"The kinds of node."\nenum EntityKind {\n${values.join("\n")}\n}`;
}

/** SDL of LinkKind. */
export function printLinkEnum({ links }: Model): string {
  const values = [...links.values()].map(
    ({ type, description, zh }) => `${printDescription(`${description} (${zh})`)}${type}`,
  );
  return `"The kinds of link."\nenum LinkKind {\n${values.join("\n")}\n}`;
}
