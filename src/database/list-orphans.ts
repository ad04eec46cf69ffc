import type { Row } from "./asking/rows.js";

/**
 * A server that is killed while it makes a constraint keeps the index that was to serve it, under its name and without
 * it: nothing is unique then, and the constraint cannot be made while that index is there.
 * @param statements of a schema, those among them that make constraints
 * @returns statements that drop such indexes
 */
async function listOrphans(
  read: (cypher: string, parameters: Row) => Promise<readonly Row[]>,
  statements: readonly string[],
): Promise<readonly string[]> {
  const constraints = statements.flatMap((cypher) => /^CREATE CONSTRAINT (\w+)/.exec(cypher)?.[1] ?? []);
  if (constraints.length === 0) return [];
  const rows = await read(
    "SHOW INDEXES YIELD name, owningConstraint WHERE owningConstraint IS NULL AND name IN $constraints RETURN name",
    { constraints },
  );
  return rows.map(({ name }) => `DROP INDEX ${String(name)} IF EXISTS`);
}

/**
 * Makes what statements make; where that fails and such indexes are there, drops these and makes it once more. Not before: an
 * index of a constraint that somebody else is just making looks the same.
 */
export async function makeOverOrphans(
  make: () => Promise<unknown>,
  read: (cypher: string, parameters: Row) => Promise<readonly Row[]>,
  statements: readonly string[],
  drop: (orphans: readonly string[]) => Promise<unknown>,
): Promise<void> {
  try {
    await make();
  } catch (error) {
    const orphans = await listOrphans(read, statements).catch(() => []);
    if (orphans.length === 0) throw error;
    await drop(orphans);
    await make();
  }
}
