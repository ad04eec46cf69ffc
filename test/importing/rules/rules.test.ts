import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/commands/check.js";
import { planFile } from "../../../src/importing/plan-file.js";
import { EMPTY_LEDGER } from "../../../src/ledger/ledger.js";
import type { Problem } from "../../../src/problem.js";
import { anchorQuotes } from "../../../src/statements/anchor-quotes.js";
import { RULES } from "../../../src/validation/rules.js";
import { isError } from "../../../src/validation/validate.js";
import { temporaryFolder } from "../../support/folder.js";
import { QUOTES } from "../../validation/harness.js";
import { mapping, MODEL, planFixture, SEEDS } from "../plan.js";
import { BROKEN_FILES, type BrokenFile, writeDocument } from "./broken-files.js";
import { BROKEN_TABLES } from "./broken-tables.js";

/** @returns the path of the statement file, with its document where it is looked for */
function writeBroken(folder: string, rule: string, broken: BrokenFile): string {
  for (const part of ["statements", "documents"]) mkdirSync(join(folder, part));
  const { snippet, title = "Steel and schools" } = broken;
  const name = `900_${rule.toLowerCase()}`;
  const document = writeDocument(rule, broken);
  const text = `${snippet.trimEnd()}
${snippet.includes("quotes:\n") ? "" : QUOTES}recordedAt: 2026-01-01T00:00:00Z
source: { id: ${name}, title: ${JSON.stringify(title)}, languages: [en], licence: none, translation: ORIGINAL }
`;
  writeFileSync(join(folder, "documents", `${name}.txt`), document);
  const path = join(folder, "statements", `${name}.yaml`);
  writeFileSync(path, anchorQuotes(text, document).text);
  return path;
}

async function planBroken(path: string): Promise<readonly Problem[]> {
  const { plan } = await planFile({
    path,
    as: undefined,
    mapping: undefined,
    edition: undefined,
    keep: false,
    skipInvalid: false,
    known: SEEDS,
    ledger: EMPTY_LEDGER,
    model: MODEL,
    signal: new AbortController().signal,
    showReading: () => ({ tell: () => {}, done: () => {}, end: () => {} }),
  });
  return plan.problems;
}

describe("each rule", () => {
  test("has an input that breaks it, and a table, or says why there is none", () => {
    expect(Object.keys(BROKEN_FILES).sort()).toEqual(RULES.map(({ name }) => name).sort());
    const held = RULES.filter(({ tables }) => tables === undefined || tables === "at the end");
    expect(Object.keys(BROKEN_TABLES).sort()).toEqual(held.map(({ name }) => name).sort());
  });

  test.each(RULES)(
    "$name: check finds what breaks it, and so does the import of a statement file",
    async ({ name }) => {
      const folder = await temporaryFolder();
      const path = writeBroken(folder, name, BROKEN_FILES[name] ?? { snippet: "" });
      let printed = "";
      await check({ paths: [path], data: folder, write: (text) => void (printed += text) });
      const found = [...printed.matchAll(/^([✗!]) \S+ {2}(\w+)$/gm)].map(([, sign, rule]) => `${sign} ${rule}`);
      const planned = (await planBroken(path)).map((problem) => `${isError(problem) ? "✗" : "!"} ${problem.rule}`);
      // What no statement leans on harms nothing, and is told beside.
      const expected = name === "QuotesAreUsed" ? `! ${name}` : `✗ ${name}`;
      for (const all of [found, planned])
        expect([...new Set(all)].filter((one) => one === expected || one.startsWith("✗"))).toEqual([expected]);
    },
  );

  test.each(Object.entries(BROKEN_TABLES))(
    "%s: so does that of a table",
    async (name, { mapping: map, rows, model }) => {
      const path = join(await temporaryFolder(), "rows.csv");
      writeFileSync(path, rows);
      const { mapping: read, problems: faults } = mapping(map);
      expect(faults).toEqual([]);
      const { problems } = await planFixture(path, { ...(read && { read }), ...(model && { model }) });
      const lines = rows.trim().split("\n").length;
      expect([...new Set(problems.map(({ line, rule }) => `${line} ${rule}`))]).toEqual([`${lines} ${name}`]);
    },
  );
});
