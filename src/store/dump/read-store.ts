import type { Database, Row, Run } from "../../database/connection.js";
import { ChanjiaoError } from "../../errors.js";
import { isRevocation } from "../../identity/judgements/judgement.js";
import type { Source } from "../../sources/source.js";
import { readContext } from "../../statements/quote-context.js";
import { type CodePoints, countCodePoints } from "../../text/code-points.js";
import { parseJudgementRecord } from "../judgement-record.js";
import { readSources } from "../read-sources.js";
import { parseRows, type ReadStatement } from "../read-statements.js";
import type { ImportRecord } from "../change.js";
import type { StoredStatement } from "../statement-record.js";
import { DUMP_FORMAT, DUMP_VERSION, type DumpHeader, type DumpLine } from "./dump.js";

/** Statements in one question. */
const PAGE = 5_000;
/** For one of them. A server that loads something meanwhile may take its time. */
const PAGE_TIMEOUT_MS = 600_000;
/** Sources in one: each has its text. */
const SOURCES = 20;

/**
 * Pages, each found by an index in its order. The order stands before what is returned: named after it the database
 * would read all that is left, for each page.
 */
export const PAGES = {
  subjects:
    "MATCH (n:Statement) WHERE n.subjectId > $after WITH n ORDER BY n.subjectId LIMIT $limit RETURN properties(n) AS s",
  /** Sorts what is said of one thing. */
  ofSubject:
    "MATCH (n:Statement) WHERE n.subjectId = $subjectId AND n.id > $after WITH n ORDER BY n.id LIMIT $limit RETURN properties(n) AS s",
  judgements: "MATCH (n:Judgement) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $limit RETURN properties(n) AS j",
} as const;

/** What the store holds now. @returns undefined where there is no graph yet */
export async function readDumpHeader(
  database: Pick<Database, "read">,
  software: string,
): Promise<DumpHeader | undefined> {
  const [row] = await database.read(
    `MATCH (g:Graph { id: 'graph' })
     RETURN g.version AS version, g.judgementsVersion AS judgementsVersion, g.madeBy AS madeBy, g.imports AS imports,
       COUNT { MATCH (n:SourceDocument) } AS sources, COUNT { MATCH (n:Import) } AS importRecords,
       COUNT { MATCH (n:Statement) } AS statements, COUNT { MATCH (n:Judgement) } AS judgements,
       COUNT { MATCH (n:Judgement) WHERE n.revokedAt IS NOT NULL } AS revocations`,
  );
  if (typeof row?.version !== "string") return undefined;
  const number = (name: string): number => Number(row[name] ?? 0);
  return {
    format: DUMP_FORMAT,
    formatVersion: DUMP_VERSION,
    software,
    ...(typeof row.madeBy === "string" && { madeBy: row.madeBy }),
    graphVersion: row.version,
    judgementsVersion: String(row.judgementsVersion),
    lastImport: number("imports"),
    counts: {
      sources: number("sources"),
      imports: number("importRecords"),
      statements: number("statements"),
      judgements: number("judgements"),
      revocations: number("revocations"),
    },
  };
}

/**
 * All that the store holds, page by page, in one order. Neo4j shows each question what is committed by then: nobody may
 * change the graph meanwhile (holdLock), or this throws at the end.
 * @throws ChanjiaoError LOAD_FAILED where somebody did
 */
export async function* readDumpLines(
  database: Pick<Database, "read">,
  header: DumpHeader,
): AsyncGenerator<readonly DumpLine[]> {
  const run: Run = (cypher, parameters) => database.read(cypher, parameters, { timeoutMs: PAGE_TIMEOUT_MS });
  const texts = new Map<string, CodePoints>();
  for await (const page of readAllSources(run)) {
    for (const { id, text } of page) texts.set(id, countCodePoints(text));
    yield page.map(({ codePoints: _, ...source }) => ({ source }));
  }
  yield await readImports(run);
  for await (const page of readByKey(run))
    yield page.map(({ statement }) => ({ statement: withoutContext(statement, texts.get(statement.sourceId)) }));
  yield* readAllJudgements(run);
  const after = await readDumpHeader(database, header.software);
  if (JSON.stringify(after) !== JSON.stringify(header))
    throw new ChanjiaoError(
      "LOAD_FAILED",
      "The graph was changed while it was read: what was written is not of one moment.",
      "Do this again.",
    );
}

async function* readAllSources(run: Run): AsyncGenerator<readonly Source[]> {
  const rows = await run("MATCH (s:SourceDocument) RETURN s.id AS id");
  const ids = rows.map(({ id }) => String(id)).sort();
  for (let start = 0; start < ids.length; start += SOURCES) {
    const read = await readSources(run, ids.slice(start, start + SOURCES));
    yield ids.slice(start, start + SOURCES).flatMap((id) => read.get(id) ?? []);
  }
}

/** What stands around a quote follows from the text that it stands in, unless it came from an earlier one. */
function withoutContext(statement: StoredStatement, points: CodePoints | undefined): StoredStatement {
  return {
    ...statement,
    evidence: statement.evidence.map((quote) => {
      const { prefix, suffix, ...bare } = quote;
      const now = readContext(quote, points);
      const isThere = quote.row !== undefined || points?.slice(quote.start, quote.end) === quote.exact;
      return isThere && prefix === now.prefix && suffix === now.suffix ? bare : quote;
    }),
  };
}

async function readImports(run: Run): Promise<readonly DumpLine[]> {
  const rows = await run("MATCH (i:Import) RETURN properties(i) AS i");
  const numberOf = (record: ImportRecord): number => Number(record.number ?? 0);
  return rows
    .map(({ i }) => i as ImportRecord)
    .sort((a, b) => numberOf(a) - numberOf(b) || (a.id < b.id ? -1 : 1))
    .map((record) => ({ import: record }));
}

/**
 * Statements of one subject stand together, whatever id it was written with, by id: that is how they are restored with
 * least work. Both orders are those of an index.
 */
async function* readByKey(run: Run): AsyncGenerator<readonly ReadStatement[]> {
  for (let after = ""; ; ) {
    const rows = await run(PAGES.subjects, { after, limit: PAGE });
    const subject = (row: Row | undefined): string => String((row?.s as Row | undefined)?.subjectId);
    const isLast = rows.length < PAGE;
    const open = subject(rows.at(-1));
    const whole = isLast ? rows : rows.filter((row) => subject(row) !== open);
    yield sortByKey(await parseRows(run, whole));
    if (isLast) return;
    yield* readOfSubject(run, open);
    after = open;
  }
}

async function* readOfSubject(run: Run, subjectId: string): AsyncGenerator<readonly ReadStatement[]> {
  for (let after = ""; ; ) {
    const rows = await run(PAGES.ofSubject, { subjectId, after, limit: PAGE });
    yield sortByKey(await parseRows(run, rows));
    if (rows.length < PAGE) return;
    after = String((rows.at(-1)?.s as Row | undefined)?.id);
  }
}

function sortByKey(read: readonly ReadStatement[]): readonly ReadStatement[] {
  const key = ({ subjectId, statement }: ReadStatement): string => `${subjectId} ${statement.id}`;
  return [...read].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

async function* readAllJudgements(run: Run): AsyncGenerator<readonly DumpLine[]> {
  for (let after = ""; ; ) {
    const rows = await run(PAGES.judgements, { after, limit: PAGE });
    yield rows.flatMap(({ j }) =>
      parseJudgementRecord(j as Row).map((entry) =>
        isRevocation(entry) ? { revocation: entry } : { judgement: entry },
      ),
    );
    if (rows.length < PAGE) return;
    after = String((rows.at(-1)?.j as Row | undefined)?.id);
  }
}
