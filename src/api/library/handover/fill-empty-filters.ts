import { type ASTNode, Kind as Node, type ObjectFieldNode, type ObjectValueNode, visit } from "graphql";

/** Filters over the other ends of a link: `leads: { some: {} }` asks for whoever leads anything. */
const QUANTIFIERS = new Set(["some", "none", "all", "single"]);

/**
 * True of every node. The library drops a filter that is empty, and with it the question whether there is a link at
 * all.
 */
const ANY_NODE = { NOT: { id: { eq: null } } };

/**
 * Null is a value to compare with here; elsewhere it means, as in GraphQL, that nothing is said. The library fails on
 * that.
 */
const COMPARED = "eq";

/** A `where` in which no quantifier is empty and no filter null. `field` is the one that it stands under. */
export function fillEmptyFilters(value: unknown, field = ""): unknown {
  if (Array.isArray(value)) return value.map((inner) => fillEmptyFilters(inner, field));
  if (typeof value !== "object" || value === null) return value;
  const said = Object.entries(value).filter(([key, inner]) => inner !== null || key === COMPARED);
  return Object.fromEntries(
    said.map(([key, inner]) => [
      key,
      QUANTIFIERS.has(key) && isEmpty(inner) ? anyFor(field) : fillEmptyFilters(inner, key),
    ]),
  );
}

/**
 * The same for each variable of a request. A variable that is null itself is left, for it may be what is compared with.
 */
export function fillEmptyVariables(variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, fillEmptyFilters(value)]));
}

/** The same for the filters written inside a selection, with these values for variables. */
export function fillEmptyLiterals<T extends ASTNode>(node: T, variables: Readonly<Record<string, unknown>>): T {
  return visit(node, {
    ObjectField: ({ name, value }, _key, _parent, _path, ancestors) => {
      const isNull = value.kind === Node.NULL || (value.kind === Node.VARIABLE && variables[value.name.value] === null);
      if (isNull && name.value !== COMPARED) return null;
      if (!QUANTIFIERS.has(name.value) || value.kind !== Node.OBJECT || value.fields.length > 0) return undefined;
      const under = ancestors
        .filter((ancestor): ancestor is ObjectFieldNode => "kind" in ancestor && ancestor.kind === Node.OBJECT_FIELD)
        .at(-1);
      return { kind: Node.OBJECT_FIELD, name, value: printLiteral(anyFor(under?.name.value ?? "")) };
    },
  });
}

/** A filter over a connection speaks of the node at the other end, or of the link. */
function anyFor(field: string): object {
  return field.endsWith("Connection") ? { node: ANY_NODE } : ANY_NODE;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function printLiteral(value: object): ObjectValueNode {
  return {
    kind: Node.OBJECT,
    fields: Object.entries(value).map(([name, inner]: [string, object | null]) => ({
      kind: Node.OBJECT_FIELD,
      name: { kind: Node.NAME, value: name },
      value: inner === null ? { kind: Node.NULL } : printLiteral(inner),
    })),
  };
}
