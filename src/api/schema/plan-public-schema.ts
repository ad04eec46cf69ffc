import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind as Node,
  type ObjectTypeDefinitionNode,
  parse,
  printSchema,
} from "graphql";
import type { Model } from "../../model/model.js";
import { printKindEnum, printLinkEnum } from "../library/generated-schema/print-kind-enums.js";
import { directives } from "../../model/parse-model.js";
import type { RootList } from "../lists/plan-root-lists.js";
import { printRootFields } from "./print-root-fields.js";
import { describeSchema } from "./describe.js";
import { planAmountFilters } from "../amounts.js";
import { planOwnFilters } from "../own-filters.js";
import { planInterfaces } from "./plan-interfaces.js";
import { pruneDefinitions } from "./prune-definitions.js";
import { trimSchema } from "../library/generated-schema/trim-schema.js";

/**
 * What the public sees: the questions of graph/questions, a list and a connection for each kind, and of the generated
 * schema what these lead to.
 * @param questions the text of graph/questions
 */
export function planPublicSchema(
  generated: GraphQLSchema,
  lists: readonly RootList[],
  questions: string,
  model: Model,
): DocumentNode {
  const ours = parse([questions, printRootFields(lists), printKindEnum(model), printLinkEnum(model)].join("\n"), {
    noLocation: true,
  }).definitions;
  const trimmed = trimSchema(parse(printSchema(generated), { noLocation: true }), model).definitions;
  const plain = model.document.definitions.filter(isPlain);
  const joined = joinExtensions([...ours, ...plain, ...trimmed]);
  const definitions = planOwnFilters(planInterfaces(planAmountFilters(joined), model), model);
  return describeSchema(pruneDefinitions({ kind: Node.DOCUMENT, definitions }), model);
}

/**
 * Name, Identifier and Evidence, which the library does not know, and enumerations, of which it drops those that only
 * these use.
 */
function isPlain(node: DefinitionNode): boolean {
  if (node.kind === Node.ENUM_TYPE_DEFINITION) return true;
  return (
    node.kind === Node.OBJECT_TYPE_DEFINITION &&
    !["node", "link", "relationshipProperties"].some((name) => directives(node, name).length > 0)
  );
}

/** One definition for each name, the first; `extend type` adds its fields to it. */
function joinExtensions(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const joined = new Map<string, DefinitionNode>();
  for (const node of definitions) {
    if (!("name" in node) || node.name === undefined) continue;
    const name = node.name.value;
    const first = joined.get(name);
    if (node.kind === Node.OBJECT_TYPE_EXTENSION) {
      joined.set(name, {
        ...(first as ObjectTypeDefinitionNode),
        fields: [...((first as ObjectTypeDefinitionNode).fields ?? []), ...(node.fields ?? [])],
      });
    } else if (first === undefined) {
      joined.set(name, node);
    }
  }
  return [...joined.values()];
}
