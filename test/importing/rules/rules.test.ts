import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/commands/check.js";
import { planFile } from "../../../src/importing/plan-file.js";
import type { Problem } from "../../../src/problem.js";
import { anchorQuotes } from "../../../src/statements/anchor-quotes.js";
import { RULES } from "../../../src/validation/rules.js";
import { isError } from "../../../src/validation/validate.js";
import { temporaryFolder } from "../../support/folder.js";
import { QUOTES } from "../../validation/harness.js";
import { mapping } from "../fixtures.js";
import { besideSeeds, planFixture } from "../plan.js";
import { BROKEN_FILES, writeDocument } from "./broken-files.js";
import { BROKEN_TABLES } from "./broken-tables.js";

/** @returns the path of the statement file, with its document where it is looked for */
function writeBroken(folder: string, rule: string): string {
  const broken = BROKEN_FILES[rule] ?? { snippet: "" };
  const { snippet, title = "Steel and schools" } = broken;
  const name = `900_${rule.toLowerCase()}`;
  const document = writeDocument(rule, broken);
  // Ids of its own: what one file lacks another must not have.
  const own = snippet.trimEnd().replace(/-(x|y)\b/g, `-$1-${rule.toLowerCase()}`);
  const text = `${own}
${snippet.includes("quotes:\n") ? "" : QUOTES}recordedAt: 2026-01-01T00:00:00Z
source: { id: ${name}, title: ${JSON.stringify(title)}, languages: [en], licence: none, translation: ORIGINAL }
`;
  for (const part of ["statements", "documents"]) mkdirSync(join(folder, part), { recursive: true });
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
    keep: "nothing",
    skipInvalid: false,
    beside: await besideSeeds(),
    signal: new AbortController().signal,
    showReading: () => ({ tell: () => {}, done: () => {}, end: () => {} }),
  });
  return plan.problems;
}

/** What no statement leans on harms nothing, and is a warning. */
function printExpected(rule: string): string {
  return rule === "QuotesAreUsed" ? `! ${rule}` : `✗ ${rule}`;
}

/** Each error once; where there is none, that quotes are not used. */
function listFound(found: readonly string[]): readonly string[] {
  const once = [...new Set(found)];
  const errors = once.filter((one) => one.startsWith("✗"));
  return errors.length > 0 ? errors : once.filter((one) => one === printExpected("QuotesAreUsed"));
}

describe("each rule", () => {
  test("has an input that breaks it, and a table, or says why there is none", () => {
    expect(Object.keys(BROKEN_FILES).sort(), "rules with an input in broken-files.ts").toEqual(
      RULES.map(({ name }) => name).sort(),
    );
    const held = RULES.filter(({ tables }) => tables === undefined || tables === "at the end");
    expect(Object.keys(BROKEN_TABLES).sort(), "rules with a table in broken-tables.ts").toEqual(
      held.map(({ name }) => name).sort(),
    );
  });

  test("check finds what breaks it", async () => {
    const folder = await temporaryFolder();
    const paths = RULES.map(({ name }) => writeBroken(folder, name));
    let printed = "";
    await check({ paths, write: (text) => void (printed += text) });
    const lines = [...printed.matchAll(/^([✗!]) (\S+?):\d+:\d+ {2}(\w+)$/gm)];
    const found = paths.map((path) =>
      listFound(lines.flatMap(([, sign, file, rule]) => (file === path ? `${sign} ${rule}` : []))),
    );
    expect(found).toEqual(RULES.map(({ name }) => [printExpected(name)]));
  });

  test.each(RULES)("$name: the import of a statement file finds what breaks it", async ({ name }) => {
    const problems = await planBroken(writeBroken(await temporaryFolder(), name));
    const found = problems.map((problem) => `${isError(problem) ? "✗" : "!"} ${problem.rule}`);
    expect(listFound(found)).toEqual([printExpected(name)]);
  });

  test.each(Object.entries(BROKEN_TABLES))(
    "%s: the import of a table finds what breaks it",
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
