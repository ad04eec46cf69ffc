import { type DefinitionNode, type DocumentNode, Kind as Node, type TypeDefinitionNode, visit } from "graphql";

/** The definitions that can be reached from Query, in order of name, Query first. */
export function pruneDefinitions(document: DocumentNode): DocumentNode {
  const types = new Map(document.definitions.filter(isType).map((node) => [node.name.value, node]));
  const reached = new Set<string>();
  const queue = ["Query"];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const node = types.get(name);
    if (node === undefined || reached.has(name)) continue;
    reached.add(name);
    visit(node, {
      NamedType: ({ name: { value } }) => {
        queue.push(value);
      },
    });
  }
  const rest = [...reached].filter((name) => name !== "Query").sort();
  return { kind: Node.DOCUMENT, definitions: ["Query", ...rest].map((name) => types.get(name)!) };
}

function isType(node: DefinitionNode): node is TypeDefinitionNode {
  return node.kind.endsWith("TypeDefinition");
}
