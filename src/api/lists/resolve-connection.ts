import type { GraphQLResolveInfo, SelectionNode } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import { collectFields, collectSelections, selectField } from "../library/handover/collect-selections.js";
import { NODES, SELF } from "../hidden-fields.js";
import { listAskedIds, warnUnknownIds } from "../filters/warn-unknown-ids.js";
import { handOver } from "../library/handover/hand-over.js";
import { DEFAULT_FIRST } from "../paging/page-sizes.js";
import { parseCursor, printCursor, printFingerprint } from "../paging/cursor.js";
import { type KeyValue, planAfter, planOrder, planPresence } from "../paging/keyset.js";
import type { RootList } from "./plan-root-lists.js";
import { readTotal } from "./read-total.js";
import { warnOfList } from "./warn-of-list.js";
import { planListKeys, resolveWhere } from "./resolve-list.js";
import { planWhere } from "./plan-where.js";

interface ConnectionArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: unknown;
  readonly sort?: readonly Readonly<Record<string, unknown>>[] | null;
}

const keyAlias = (index: number): string => `chanjiaoKey${index}`;

/**
 * The resolver of a root connection: pages by the values of the last row seen, so that a page costs the same at any
 * depth.
 */
export function createConnectionResolver(list: RootList) {
  return async (
    _root: unknown,
    { after, where: asked, sort, ...args }: ConnectionArgs,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<unknown> => {
    const first = args.first ?? DEFAULT_FIRST;
    const keys = planListKeys(list, sort, info);
    const fingerprint = printFingerprint([list.field, keys, asked ?? null]);
    const where = await resolveWhere(list, asked, context, info);
    const values = after ? parseCursor(after, fingerprint, keys.length) : undefined;
    const selected = collectSelections(info.fieldNodes);
    const total = isSelected(["totalCount", "total"], selected, info)
      ? readTotal(context, info, list, where)
      : undefined;
    const rows = isSelected(["edges", "nodes", "pageInfo"], selected, info) ? readPage() : Promise.resolve([]);
    const [page, totalCount] = await Promise.all([rows, total]);
    await warnOfList(list, where, context, info);
    const ids = listAskedIds(asked);
    if (values === undefined && page.length < Math.min(ids.length, first))
      await warnUnknownIds(ids, list.label, context, info);
    const edges = page.slice(0, first).map((row) => ({
      node: row,
      cursor: printCursor(
        fingerprint,
        keys.map((_, index) => (row[keyAlias(index)] ?? null) as KeyValue),
      ),
    }));
    return {
      edges,
      nodes: edges.map(({ node }) => node[NODES] ?? node),
      totalCount,
      total: totalCount,
      pageInfo: {
        hasNextPage: page.length > first,
        hasPreviousPage: values !== undefined,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };

    /** One row more than asked for tells whether there is a next page. */
    function readPage(): Promise<Row[]> {
      const nodes = collectFields(
        collectSelections(collectFields(selected, "edges", info.fragments)),
        "node",
        info.fragments,
      );
      const alone = collectSelections(collectFields(selected, "nodes", info.fragments));
      const selections = [
        ...collectSelections(nodes),
        ...(nodes.length === 0 || alone.length === 0 ? alone : [selectField(SELF, NODES, alone)]),
        ...keys.map(({ field }, index) => selectKey(field, keyAlias(index))),
      ];
      const filter = planWhere(
        list,
        where,
        ...planPresence(keys, values === undefined),
        values && planAfter(keys, values),
      );
      return handOver(context, info, {
        list: list.generated,
        selections,
        args: { where: filter, sort: planOrder(keys, list.kind), limit: first + 1 },
      });
    }
  };
}

const selectedKeys = new Map<string, SelectionNode>();

/** One node for each field of the schema, so that what is known of a selection with it is found again. */
function selectKey(field: string, alias: string): SelectionNode {
  const name = `${alias} ${field}`;
  const node = selectedKeys.get(name) ?? selectField(field, alias);
  selectedKeys.set(name, node);
  return node;
}

function isSelected(
  fields: readonly string[],
  selected: readonly SelectionNode[],
  { fragments }: GraphQLResolveInfo,
): boolean {
  return fields.some((name) => collectFields(selected, name, fragments).length > 0);
}
