import { parse } from "csv-parse/sync";
import {
  createJudgement,
  type Decision,
  DECISIONS,
  isRevocation,
  type JudgementEntry,
} from "../../identity/judgements/judgement.js";
import type { Judged } from "../../identity/judgements/plan-clusters.js";
import type { Problem } from "../../problem.js";
import { findDelimiter } from "../../importing/files/find-delimiter.js";
import { suggestNearest } from "../../text/suggest.js";

const COLUMNS = [
  "id",
  "left",
  "leftName",
  "right",
  "rightName",
  "decision",
  "score",
  "scorer",
  "decidedBy",
  "why",
  "recordedAt",
  "status",
  "revokedBy",
  "revokedBecause",
  "revokedAt",
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** The judgements as CSV with a header; features are not part of it. */
export function printJudgements(judged: readonly Judged[], printName: (id: string) => string): string {
  const rows = judged.map(({ judgement, status, revocation }): Row => {
    const { id, left, right, decision, score, scorer, decidedBy, why, recordedAt } = judgement;
    return {
      id,
      left,
      leftName: printName(left),
      right,
      rightName: printName(right),
      decision,
      decidedBy,
      why,
      recordedAt,
      status,
      ...(score !== undefined && { score: String(score) }),
      ...(scorer !== undefined && { scorer }),
      ...(revocation && {
        revokedBy: revocation.decidedBy,
        revokedBecause: revocation.why,
        revokedAt: revocation.recordedAt,
      }),
    };
  });
  return [COLUMNS.join(","), ...rows.map((row) => COLUMNS.map((column) => printCell(row[column] ?? "")).join(","))]
    .map((line) => `${line}\n`)
    .join("");
}

function printCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** "Left " → "left"; "reason" and "Why" are "why". */
function printColumn(name: string): string {
  const plain = name.trim().toLowerCase();
  if (plain === "reason" || plain === "because") return "why";
  return COLUMNS.find((column) => column.toLowerCase() === plain) ?? name.trim();
}

export interface ReadTable {
  readonly entries: readonly JudgementEntry[];
  /** Rows that say what was known. */
  readonly known: number;
  readonly problems: readonly Problem[];
  /** Line on which each id is first named. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * Reads such a table, or one with the columns left, right and decision alone: whoever imports it is then the one who
 * decides, now, row after row. `reason` is another word for `why`, and a spreadsheet may part the fields with semicolons.
 * What is in the graph already is not said again.
 */
export function parseJudgements(
  text: string,
  file: string,
  judged: readonly Judged[],
  { by, now }: { readonly by: string; readonly now: string },
): ReadTable {
  const problems: Problem[] = [];
  const report = (line: number, message: string, suggestion?: string): void =>
    void problems.push({
      rule: "TableIsWellFormed",
      file,
      line,
      column: 1,
      message,
      ...(suggestion !== undefined && { suggestion }),
    });
  let records: readonly { readonly record: Row; readonly info: { readonly lines: number } }[];
  try {
    records = parse(text, {
      columns: (header: string[]) => header.map(printColumn),
      delimiter: findDelimiter(text, ["left", "right", "decision"]),
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as never;
  } catch (error) {
    report((error as { lines?: number }).lines ?? 1, (error as Error).message);
    return { entries: [], known: 0, problems, lines: new Map() };
  }
  const header = Object.keys(records[0]?.record ?? { left: "", right: "", decision: "" });
  for (const name of ["left", "right", "decision"])
    if (!header.includes(name)) report(1, `the table has no column ${name}`, suggestNearest(name, header));
  if (problems.length > 0) return { entries: [], known: 0, problems, lines: new Map() };
  const byId = new Map(judged.map((one) => [one.judgement.id, one]));
  const entries: JudgementEntry[] = [];
  const named = new Map<string, number>();
  let known = 0;
  for (const [
    index,
    {
      record,
      info: { lines },
    },
  ] of records.entries()) {
    const {
      id = "",
      left = "",
      right = "",
      decision = "",
      score = "",
      scorer = "",
      decidedBy = "",
      why = "",
      recordedAt = "",
      revokedAt = "",
      revokedBy = "",
      revokedBecause = "",
    } = record;
    for (const one of [left, right]) if (one !== "" && !named.has(one)) named.set(one, lines);
    if (left === "" || right === "") report(lines, "the row names no two ids");
    else if (left === right) report(lines, `${left} is named twice`);
    else if (!DECISIONS.includes(decision as Decision))
      report(
        lines,
        `"${decision}" is no decision`,
        suggestNearest(decision, DECISIONS) ?? `one of ${DECISIONS.join(", ")}`,
      );
    else if ([recordedAt, revokedAt].some((at) => at !== "" && Number.isNaN(Date.parse(at))))
      report(lines, "recordedAt or revokedAt is no moment", "2026-11-22T08:00:00Z");
    else if (score !== "" && !(Number(score) >= 0 && Number(score) <= 1))
      report(lines, `the score ${score} is not between 0 and 1`);
    else {
      const made = createJudgement({
        left,
        right,
        decision: decision as Decision,
        ...(score !== "" && { score: Number(score) }),
        ...(scorer !== "" && { scorer }),
        decidedBy: decidedBy || by,
        why,
        // Of two about the same the later one counts: rows that say no moment keep their order.
        recordedAt: recordedAt || new Date(Date.parse(now) + index).toISOString(),
      });
      const judgement = id === "" ? made : { ...made, id };
      const there =
        byId.get(judgement.id) ??
        (recordedAt === "" ? findSame(judged, judgement.left, judgement.right, judgement.decision) : undefined);
      if (there) known++;
      else if (!entries.some((entry) => !isRevocation(entry) && entry.id === judgement.id)) entries.push(judgement);
      if (revokedAt !== "" && there?.revocation === undefined)
        entries.push({ revokes: judgement.id, decidedBy: revokedBy || by, why: revokedBecause, recordedAt: revokedAt });
    }
  }
  return { entries, known, problems, lines: named };
}

function findSame(judged: readonly Judged[], left: string, right: string, decision: Decision): Judged | undefined {
  return judged.find(
    ({ judgement, status }) =>
      status !== "REVOKED" && judgement.left === left && judgement.right === right && judgement.decision === decision,
  );
}
