import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Database, Row } from "../../src/database/connection.js";
import { parseRow } from "../../src/database/asking/rows.js";
import type { Postgres } from "./start-postgres.js";

/** A table of tables.sql: its columns are those of the rows that are asked for. */
interface Copied {
  readonly table: string;
  readonly cypher: string;
  readonly readRow: (row: Row) => Readonly<Record<string, string | undefined>>;
}

/** Copies what the compared questions ask out of the graph into PostgreSQL. Returns how many rows each table has. */
export async function copyGraph(database: Database, postgres: Postgres): Promise<Readonly<Record<string, number>>> {
  await runFile(postgres, "tables.sql");
  const leadsOf = new Map<string, string>();
  const counts: Record<string, number> = {};
  for (const copied of listTables(leadsOf)) counts[copied.table] = await copyTable(database, postgres, copied);
  await runFile(postgres, "indexes.sql");
  return counts;
}

/** `leadsOf` gets the link that each statement of a leader makes, and is read when statements are copied. */
function listTables(leadsOf: Map<string, string>): readonly Copied[] {
  const ends = (table: string, type: string, from: string, to: string): Copied => ({
    table,
    cypher: `MATCH (a:Entity)-[r:${type}]->(b:Entity) RETURN r.id AS id, a.id AS from, b.id AS to`,
    readRow: (row) => ({ id: String(row.id), [from]: String(row.from), [to]: String(row.to) }),
  });
  const leads = ends("leads", "LEADS", "organization_id", "community_id");
  return [
    {
      table: "entities",
      cypher: "MATCH (e:Entity) RETURN e.id AS id, e.kind AS kind, e.name AS name, e.namesJson AS names",
      readRow: ({ id, kind, name, names }) => ({
        id: String(id),
        kind: String(kind),
        name: String(name),
        names: pick(names, ["value", "language"]),
      }),
    },
    {
      table: "sources",
      cypher: "MATCH (d:SourceDocument) RETURN d.id AS id, d.name AS title",
      readRow: ({ id, title }) => ({ id: String(id), title: String(title) }),
    },
    {
      ...leads,
      cypher: `${leads.cypher}, r.statementIds AS statementIds`,
      readRow: (row) => {
        for (const statement of row.statementIds as readonly string[]) {
          if (leadsOf.has(statement)) throw new Error(`${statement} makes two links: leads_id can name one only`);
          leadsOf.set(statement, String(row.id));
        }
        return leads.readRow(row);
      },
    },
    ends("located_in", "LOCATED_IN", "entity_id", "place_id"),
    ends("in_industry", "IN_INDUSTRY", "entity_id", "industry_id"),
    {
      table: "statements",
      cypher: `MATCH (s:Statement) RETURN s.id AS id, s.sourceId AS source, s.predicate AS predicate, s.subjectId AS subject, s.evidenceJson AS evidence`,
      readRow: ({ id, source, predicate, subject, evidence }) => ({
        id: String(id),
        source_id: String(source),
        predicate: String(predicate),
        subject_id: String(subject),
        leads_id: leadsOf.get(String(id)),
        evidence: pick(evidence, ["start", "end", "exact"]),
      }),
    },
  ];
}

/** Of each object of a JSON list what is asked for alone: the rest would be sent for nothing. */
function pick(json: unknown, names: readonly string[]): string {
  const list = JSON.parse(String(json ?? "[]")) as readonly Readonly<Record<string, unknown>>[];
  return JSON.stringify(list.map((each) => Object.fromEntries(names.map((name) => [name, each[name]]))));
}

/** Characters that are gathered before they are sent. */
const PIECE = 1 << 16;

async function copyTable(
  { driver, sessionConfig }: Database,
  postgres: Postgres,
  { table, cypher, readRow }: Copied,
): Promise<number> {
  const session = driver.session({ ...sessionConfig, defaultAccessMode: "READ", fetchSize: 2_000 });
  let psql: ReturnType<Postgres["startPsql"]> | undefined;
  let [rows, piece] = [0, ""];
  const flush = async (): Promise<void> => {
    if (psql?.stdin?.write(piece) === false) await once(psql.stdin, "drain");
    piece = "";
  };
  try {
    // The driver asks for the next rows when these have been taken, so neither side holds the graph.
    for await (const record of session.run(cypher)) {
      const row = readRow(parseRow(record));
      psql ??= postgres.startPsql("-c", `COPY ${table} (${Object.keys(row).join(", ")}) FROM STDIN`);
      piece += `${Object.values(row).map(printField).join("\t")}\n`;
      rows += 1;
      if (piece.length > PIECE) await flush();
    }
    await flush();
  } finally {
    psql?.stdin?.end();
    await session.close();
  }
  if (psql) await waitFor(psql, `COPY ${table}`);
  return rows;
}

/** As PostgreSQL's text format has it. */
export function printField(value: string | undefined): string {
  if (value === undefined) return "\\N";
  const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  return value.replace(/[\\\n\r\t]/g, (character) => escapes[character] ?? character);
}

async function runFile(postgres: Postgres, name: string): Promise<void> {
  const psql = postgres.startPsql();
  psql.stdin?.end(readFileSync(new URL(name, import.meta.url), "utf8"));
  await waitFor(psql, name);
}

async function waitFor(psql: ReturnType<Postgres["startPsql"]>, what: string): Promise<void> {
  if (psql.exitCode === null) await once(psql, "exit");
  if (psql.exitCode !== 0) throw new Error(`psql ended with status ${psql.exitCode} in ${what}`);
}
