import type { Row } from "../../src/database/connection.js";

/**
 * All that a database holds, in one order: two that hold the same print the same. When it was built and by which
 * imports differs, and who changed it last, and nothing else.
 */
export async function printGraph(database: { readonly read: (cypher: string) => Promise<Row[]> }): Promise<string> {
  const rows = await database.read(
    "MATCH (n) WHERE NOT n:Import AND NOT n:Writer OPTIONAL MATCH (n)-[r]->(m) WITH n, r, m ORDER BY type(r), m.id, r.id WITH n, collect([type(r), m.id, properties(r)]) AS links RETURN labels(n) AS labels, properties(n) AS properties, links ORDER BY labels, n.id",
  );
  return rows
    .map(({ labels, properties, links }) =>
      printSorted({
        labels: [...(labels as string[])].sort(),
        properties: { ...(properties as object), builtAt: "", importId: "", imports: 0 },
        links,
      }),
    )
    .join("\n");
}

/** JSON whose properties come in one order, whatever order they were written in. */
function printSorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
