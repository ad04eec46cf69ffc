import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appendJudgements, appendRetraction } from "../../src/ledger/append-line.js";
import { combine } from "../../src/ledger/combine.js";
import { EMPTY_LEDGER, type ImportHeader, ledgerFolder, type LedgerFolder } from "../../src/ledger/ledger.js";
import { listLedgerFiles } from "../../src/ledger/ledger-files.js";
import { readImportHeaders, readLedger } from "../../src/ledger/read-ledger.js";
import { takeTurns } from "../../src/ledger/take-turns.js";
import { writeImports } from "../../src/ledger/write-import.js";
import { readModel } from "../../src/model/read-model.js";
import type { Statement } from "../../src/statements/statement.js";
import { isError, validate } from "../../src/validation/validate.js";
import { entity, link, source } from "../loading/statements.js";
import { temporaryFolder } from "../support/folder.js";

const { codePoints: _, ...STEEL } = source("a");
const HEADER: ImportHeader = {
  format: "table",
  register: "steel",
  edition: "2025",
  file: "steel.csv",
  sha256: "ab".repeat(32),
  recordedAt: "2026-01-01T00:00:00.000Z",
  sources: [STEEL],
};
const WORKS = entity("enterprise-steel", "Enterprise", "Steel");
const COLLEGE = entity("university-steel", "University", "Steel");

async function emptyFolder(): Promise<LedgerFolder> {
  return ledgerFolder(await temporaryFolder());
}

function writeImport(
  folder: LedgerFolder,
  header: ImportHeader,
  statements: readonly Statement[],
  load = async (): Promise<void> => {},
): Promise<void> {
  return writeImports(folder, [{ header, statements }], load);
}

test("where nothing came in there is nothing, and nothing is made", async () => {
  const folder = await emptyFolder();
  expect(readLedger(folder)).toEqual(EMPTY_LEDGER);
  expect(existsSync(folder.folder)).toBe(false);
});

test("what is written is read back in order, imports numbered", async () => {
  const folder = await emptyFolder();
  await writeImport(folder, HEADER, WORKS);
  await writeImport(folder, { ...HEADER, sha256: "cd".repeat(32) }, COLLEGE);
  expect(readdirSync(folder.imports)).toEqual(["0001-abababababab.ndjson", "0002-cdcdcdcdcdcd.ndjson"]);
  appendRetraction(folder, { statements: [WORKS[1]!.id], reason: "misread", recordedAt: "2026-01-02T00:00:00.000Z" });
  appendJudgements(folder, [
    {
      id: "j1",
      left: "a-1",
      right: "a-2",
      decision: "POSITIVE",
      decidedBy: "me",
      why: "same code",
      recordedAt: "2026-01-02T00:00:00.000Z",
    },
  ]);
  appendJudgements(folder, [
    { revokes: "j1", decidedBy: "me", why: "other code", recordedAt: "2026-01-03T00:00:00.000Z" },
  ]);
  const { imports, retractions, judgements } = readLedger(folder);
  expect(imports.map(({ statements }) => statements)).toEqual([WORKS, COLLEGE]);
  expect(imports[0]!.header).toEqual(HEADER);
  expect(readImportHeaders(folder)[1]).toEqual({
    ...HEADER,
    sha256: "cd".repeat(32),
    name: "0002-cdcdcdcdcdcd.ndjson",
  });
  expect(retractions).toHaveLength(1);
  expect(judgements.map((line) => ("revokes" in line ? line.revokes : line.id))).toEqual(["j1", "j1"]);
});

test("what a killed command left does not count: a line cut off, a file under its first name", async () => {
  const folder = await emptyFolder();
  const line = (id: string): { statements: string[]; reason: string; recordedAt: string } => ({
    statements: [id],
    reason: "误读",
    recordedAt: "2026-01-02T00:00:00.000Z",
  });
  appendRetraction(folder, line("one"));
  appendFileSync(folder.retractions, JSON.stringify(line("two")).slice(0, 20));
  mkdirSync(folder.imports);
  writeFileSync(join(folder.imports, ".0001-abababababab.ndjson.part"), JSON.stringify(HEADER));
  expect(readLedger(folder)).toEqual({ ...EMPTY_LEDGER, retractions: [line("one")] });
  appendRetraction(folder, line("three"));
  await writeImport(folder, HEADER, WORKS);
  expect(readLedger(folder).retractions).toEqual([line("one"), line("three")]);
  expect(readdirSync(folder.imports)).toEqual(["0001-abababababab.ndjson"]);
});

test("an import counts when it is loaded, and not before; of one that was refused nothing is left", async () => {
  const folder = await emptyFolder();
  const seen: number[] = [];
  const refuse = (): Promise<void> => Promise.reject(new Error("no memory"));
  await expect(writeImport(folder, HEADER, WORKS, refuse)).rejects.toThrow("no memory");
  expect(readdirSync(folder.imports)).toEqual([]);
  await writeImport(
    folder,
    HEADER,
    WORKS,
    async () => void seen.push(readLedger(folder).imports.length, readdirSync(folder.imports).length),
  );
  expect([...seen, readLedger(folder).imports.length]).toEqual([0, 1, 1]);
});

test("a damaged line is named, not passed over", async () => {
  const folder = await emptyFolder();
  await writeImport(folder, HEADER, WORKS);
  const [name] = readdirSync(folder.imports);
  const path = join(folder.imports, name!);
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace('{"details"', '{details"').replace('{"subjectId"', '{subjectId"'),
  );
  expect(() => readLedger(folder)).toThrow(`${name}:2 cannot be read`);
});

test("commands take turns; the turn of one that was killed is over", async () => {
  const folder = await emptyFolder();
  const done: string[] = [];
  const waited: number[] = [];
  let release = (): void => {};
  const first = takeTurns(folder, async () => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    done.push("first");
  });
  const second = takeTurns(folder, async () => void done.push("second"), {
    onWait: (pid) => {
      waited.push(pid);
      release();
    },
  });
  await Promise.all([first, second]);
  expect(done).toEqual(["first", "second"]);
  expect(waited).toEqual([process.pid]);
  writeFileSync(folder.lock, JSON.stringify({ pid: process.pid, identity: "of another time" }));
  await takeTurns(folder, async () => void done.push("third"), {
    onWait: () => {
      throw new Error("nobody is there to wait for");
    },
  });
  expect(done).toContain("third");
  await expect(takeTurns(folder, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(folder.lock)).toBe(false);
});

test("seeds and ledger add up: twice the same counts once, retractions reach both, the later catalogue entry stands", () => {
  const seeds = { sources: [source("a", "Steel")], statements: WORKS };
  const imports = [
    { name: "0001", header: HEADER, statements: [...COLLEGE, { ...WORKS[0]!, recordedAt: "2027-01-01T00:00:00Z" }] },
  ];
  const retraction = {
    statements: [WORKS[1]!.id, COLLEGE[1]!.id],
    reason: "misread",
    recordedAt: "2026-01-02T00:00:00Z",
  };
  const { sources, statements } = combine(seeds, {
    ...EMPTY_LEDGER,
    imports,
    retractions: [retraction, { ...retraction, reason: "again" }],
  });
  expect(sources.map(({ text }) => text)).toEqual([STEEL.text]);
  expect(statements.map(({ id }) => id)).toEqual([...WORKS, ...COLLEGE].map(({ id }) => id));
  expect(statements[0]).toEqual(WORKS[0]);
  expect(statements.flatMap((statement) => statement.retraction?.reason ?? [])).toEqual(["misread", "misread"]);
});

test("a retraction that is undone is history, however often; one in a file of the seeds stays", () => {
  const [kind, name] = WORKS.map(({ id }) => id);
  const line = (day: number, reason: string): { reason: string; recordedAt: string } => ({
    reason,
    recordedAt: `2026-01-0${day}T00:00:00Z`,
  });
  const retractions = [
    { statements: [kind!, name!], ...line(1, "a") },
    { statements: [kind!], ...line(2, "again") },
    { restores: [kind!, name!], ...line(3, "b") },
    { restores: [name!], ...line(4, "nothing to undo") },
    { statements: [name!], ...line(5, "c") },
  ];
  const seeds = {
    sources: [source("a")],
    statements: [...WORKS, { ...COLLEGE[0]!, retraction: line(1, "in the file") }],
  };
  const { statements } = combine(seeds, {
    ...EMPTY_LEDGER,
    retractions: [...retractions, { restores: [COLLEGE[0]!.id], ...line(6, "d") }],
  });
  const undone = [{ ...line(1, "a"), undoneAt: "2026-01-03T00:00:00Z", undoneBecause: "b" }];
  expect(statements).toEqual([
    { ...WORKS[0], undone },
    { ...WORKS[1], retraction: line(5, "c"), undone },
    seeds.statements[2],
  ]);
  const imports = [{ name: "0001", header: HEADER, statements: WORKS }];
  expect(listLedgerFiles({ ...EMPTY_LEDGER, imports, retractions }).files[0]!.retractions).toMatchObject([
    { statement: name, at: { line: 5 } },
  ]);
});

test("the ledger is checked with the seeds, each statement at its line", () => {
  const imports = [
    {
      name: "0001-ab.ndjson",
      header: HEADER,
      statements: [...WORKS, ...entity("enterprise-steel-two", "Ship", "Steel")],
    },
  ];
  const { files, documents } = listLedgerFiles({ ...EMPTY_LEDGER, imports });
  const problems = validate({ files, documents, problems: [] }, readModel()).filter(isError);
  expect(problems).toMatchObject([{ rule: "KindIsKnown", file: "ledger/imports/0001-ab.ndjson", line: 4 }]);
});

test("what leans on what was taken back is a warning", () => {
  const other = { ...STEEL, id: "b", workId: "b" };
  const imports = [
    { name: "0001.ndjson", header: HEADER, statements: WORKS },
    {
      name: "0002.ndjson",
      header: { ...HEADER, sources: [other] },
      statements: [
        ...entity("community-steel", "Community", "Steel", { sourceId: "b" }),
        link("enterprise-steel", "LEADS", "community-steel", { sourceId: "b" }),
      ],
    },
  ];
  const retractions = [
    { statements: WORKS.map(({ id }) => id), reason: "misread", recordedAt: "2026-01-02T00:00:00Z" },
  ];
  const { files, documents } = listLedgerFiles({ ...EMPTY_LEDGER, imports, retractions });
  const problems = validate({ files, documents, problems: [] }, readModel());
  expect(problems.filter(({ rule }) => rule === "NoDanglingReference")).toMatchObject([
    {
      severity: "warning",
      file: "ledger/imports/0002.ndjson",
      line: 4,
      message: "enterprise-steel was taken back: this link is left out",
    },
  ]);
});
