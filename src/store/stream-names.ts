import type { Database } from "../database/connection.js";
import type { Statement } from "../statements/statement.js";
import { parseStatementRecord } from "./statement-record.js";

/** Live statements of what there is and what it is called, about what their subjects have become; each is forgotten. */
export async function streamNames(
  database: Pick<Database, "stream">,
  onStatement: (statement: Statement) => void,
): Promise<void> {
  await database.stream(
    `MATCH (s:Statement) WHERE s.predicate IN ['kind', 'name'] AND s.status = 'LIVE'
     RETURN s { .*, evidenceJson: '[]' } AS s, s.subjectId AS id`,
    {},
    ({ s, id }) => onStatement({ ...parseStatementRecord(s as Record<string, unknown>), subjectId: String(id) }),
  );
}
