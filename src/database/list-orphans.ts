import type { Row } from "./connection.js";

/**
 * A server that is killed while it makes a constraint keeps the index that was to serve it, under its name and without
 * it: nothing is unique then, and the constraint cannot be made while that index is there.
 * @param constraints names of our own
 * @returns statements that drop such indexes
 */
export async function listOrphans(
  read: (cypher: string, parameters: Row) => Promise<readonly Row[]>,
  constraints: readonly string[],
): Promise<readonly string[]> {
  const rows = await read(
    "SHOW INDEXES YIELD name, owningConstraint WHERE owningConstraint IS NULL AND name IN $constraints RETURN name",
    { constraints },
  );
  return rows.map(({ name }) => `DROP INDEX ${String(name)} IF EXISTS`);
}
