import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isCompositeType,
  Kind as Node,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { UNASKED_PAGE } from "../../paging/page-sizes.js";
import type { Pages } from "./pages.js";

/** Documents are parsed once and asked often. */
const fitted = new WeakMap<DocumentNode, Map<Pages, DocumentNode>>();

/** Arguments that no client wrote. */
const written = new WeakSet<ArgumentNode>();

/** The document with a `limit` or `first` on each list within its answer that has none; as it is for the widest. */
export function fitPages(document: DocumentNode, schema: GraphQLSchema, pages: Pages): DocumentNode {
  if (pages.links === UNASKED_PAGE) return document;
  const known = fitted.get(document) ?? new Map<Pages, DocumentNode>();
  fitted.set(document, known);
  const found = known.get(pages) ?? writePages(document, schema, pages);
  known.set(pages, found);
  return found;
}

function writePages(document: DocumentNode, schema: GraphQLSchema, pages: Pages): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node): FieldNode | undefined => {
        const [field, parent] = [types.getFieldDef(), types.getParentType()];
        if (!field || !parent || parent === schema.getQueryType()) return undefined;
        const name = findPageArgument(field);
        if (name === undefined || node.arguments?.some((argument) => argument.name.value === name)) return undefined;
        const argument: ArgumentNode = {
          kind: Node.ARGUMENT,
          name: { kind: Node.NAME, value: name },
          value: { kind: Node.INT, value: String(pages.links) },
        };
        written.add(argument);
        return { ...node, arguments: [...(node.arguments ?? []), argument] };
      },
    }),
  );
}

/** `limit` or `first` of a list or a connection, where the schema has no default for it. */
export function findPageArgument({ args, type }: GraphQLField<unknown, unknown>): "limit" | "first" | undefined {
  if (!isCompositeType(getNamedType(getNullableType(type)))) return undefined;
  const found = args.find(
    ({ name, defaultValue }) => (name === "limit" || name === "first") && defaultValue === undefined,
  );
  return found && (found.name as "limit" | "first");
}

/** Whether the client itself has said how long this list may be. */
export function isBounded({ limit }: { readonly limit?: number | null }, { fieldNodes }: GraphQLResolveInfo): boolean {
  return (
    typeof limit === "number" &&
    !fieldNodes.some((node) => node.arguments?.some((argument) => written.has(argument)) ?? false)
  );
}
