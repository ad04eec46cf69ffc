import { createHash } from "node:crypto";
import type { DumpLine } from "../../src/store/dump/dump.js";
import { printDumpLine } from "../../src/store/dump/print-line.js";
import { entity, link, named, source } from "../loading/statements.js";

const AT = "2026-03-01T00:00:00.000Z";
const { codePoints: _, ...steel } = source("a");

/** A small store, as it is written: one line for each of these. */
export const STEEL_LINES: readonly DumpLine[] = [
  { source: steel },
  {
    import: {
      id: "1",
      number: 1,
      format: "statements",
      file: "a.yaml",
      recordedAt: AT,
      software: "0.0.1",
      statements: 6,
    },
  },
  ...[
    ...entity("community-steel", "Community", "Steel Community"),
    ...entity("enterprise-steel", "Enterprise", "Steel"),
    link("enterprise-steel", "LEADS", "community-steel", { validFrom: "2023-04" }),
    named("enterprise-steel", "钢厂", "zh-Hans", "LABEL"),
  ].map((statement): DumpLine => ({ statement: { ...statement, recordedAt: AT, importId: "1" } })),
  {
    judgement: {
      id: "j-1",
      left: "community-steel",
      right: "enterprise-steel",
      decision: "NEGATIVE",
      decidedBy: "Li",
      why: "no",
      recordedAt: AT,
    },
  },
  { revocation: { revokes: "j-1", decidedBy: "Li", why: "sure", recordedAt: AT } },
];

/** A file of such lines with what its first and its last say of them. */
export function printDumpFile(lines: readonly string[] = STEEL_LINES.map(printDumpLine), more: object = {}): string {
  const count = (sort: string): number => lines.filter((line) => line.startsWith(`{"${sort}":`)).length;
  const header = {
    format: "chanjiao-statements",
    formatVersion: 1,
    software: "0.0.1",
    graphVersion: "0".repeat(32),
    judgementsVersion: "0".repeat(32),
    lastImport: 1,
    counts: {
      sources: count("source"),
      imports: count("import"),
      statements: count("statement"),
      judgements: count("judgement"),
      revocations: count("revocation"),
    },
    ...more,
  };
  const before = [JSON.stringify(header), ...lines].map((line) => `${line}\n`).join("");
  const sha256 = createHash("sha256").update(before).digest("hex");
  return `${before}${JSON.stringify({ end: true, lines: lines.length + 1, sha256 })}\n`;
}
