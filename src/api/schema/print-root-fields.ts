import { DEFAULT_FIRST } from "../paging/page-sizes.js";
import { printDescription } from "../library/generated-schema/print-field.js";
import type { RootList } from "../lists/plan-root-lists.js";

/** SDL of the root lists with their connections, and of the connections' types. */
export function printRootFields(lists: readonly RootList[]): string {
  const types = [...new Set(lists.map(({ type }) => type))];
  return [`extend type Query {\n${lists.map(printList).join("\n")}\n}`, ...types.map(printConnection)].join("\n");
}

function printList({ field, type, description }: RootList): string {
  return (
    `${printDescription(description)}${field}(where: ${type}Where, sort: [${type}Sort!], limit: Int, offset: Int): [${type}!]!\n` +
    `"The same in pages."\n${field}Connection(first: Int = ${DEFAULT_FIRST}, after: String, where: ${type}Where, sort: [${type}Sort!]): ${type}Connection!`
  );
}

function printConnection(type: string): string {
  return (
    `type ${type}Connection {\nedges: [${type}Edge!]!\ntotalCount: Int!\npageInfo: PageInfo!\n}\n` +
    `type ${type}Edge {\ncursor: String!\nnode: ${type}!\n}`
  );
}
