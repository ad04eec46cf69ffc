import type { Database, Row } from "../../src/database/connection.js";
import { parseRow, encodeParameters } from "../../src/database/asking/rows.js";

/**
 * Runs Cypher as bare as the driver has it: one session, one auto-commit statement, one round trip; nothing of
 * src/database in between. The rows are what the driver decoded; `parse` makes plain data of them, which is not part of
 * the question.
 */
export async function askBolt(
  { driver, sessionConfig }: Database,
  cypher: string,
  parameters: Row,
): Promise<{ readonly parse: () => readonly Row[] }> {
  const session = driver.session({ ...sessionConfig, defaultAccessMode: "READ" });
  try {
    const { records } = await session.run(cypher, encodeParameters(parameters));
    return { parse: () => records.map(parseRow) };
  } finally {
    await session.close();
  }
}
