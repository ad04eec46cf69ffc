import { type DefinitionNode, type DocumentNode, Kind as Node, type TypeDefinitionNode, visit } from "graphql";

/** The definitions that can be reached from Query, in order of name, Query first. */
import { groupBy } from "../../text/group-by.js";

export function pruneDefinitions(document: DocumentNode): DocumentNode {
  const types = new Map(document.definitions.filter(isType).map((node) => [node.name.value, node]));
  const implementing = groupBy([...types.values()].flatMap(listInterfaces), ([above]) => above);
  const reached = new Set<string>();
  const queue = ["Query"];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const node = types.get(name);
    if (node === undefined || reached.has(name)) continue;
    reached.add(name);
    queue.push(...(implementing.get(name) ?? []).map(([, below]) => below));
    visit(node, {
      NamedType: ({ name: { value } }) => {
        queue.push(value);
      },
    });
  }
  const rest = [...reached].filter((name) => name !== "Query").sort();
  return { kind: Node.DOCUMENT, definitions: ["Query", ...rest].map((name) => types.get(name)!) };
}

/** Each interface of a type, and the type. */
function listInterfaces(node: TypeDefinitionNode): (readonly [string, string])[] {
  const above = node.kind === Node.OBJECT_TYPE_DEFINITION ? (node.interfaces ?? []) : [];
  return above.map(({ name: { value } }) => [value, node.name.value]);
}

function isType(node: DefinitionNode): node is TypeDefinitionNode {
  return node.kind.endsWith("TypeDefinition");
}
