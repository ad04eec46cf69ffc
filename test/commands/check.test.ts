import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anchor } from "../../src/commands/anchor.js";
import { check } from "../../src/commands/check.js";
import { PROJECT } from "../../src/model/read-model.js";

const NAME = "900_example";
let folder: string;
let path: string;
let printed = "";
const write = (text: string): void => {
  printed += text;
};

const FILE = `source: { id: ${NAME}, title: Steel leads, languages: [en], licence: none, translation: ORIGINAL }
recordedAt: 2026-01-01T00:00:00Z
quotes:
  led: { exact: "Steel leads the community." } # the claim
entities:
  - { id: enterprise-example, kind: Enterprise, quotes: [led], names: [{ value: Steel, language: en, nameKind: LABEL }] }
`;

beforeEach(() => {
  printed = "";
  folder = mkdtempSync(join(tmpdir(), "seeds-"));
  mkdirSync(join(folder, "statements"));
  mkdirSync(join(folder, "documents"));
  path = join(folder, "statements", `${NAME}.yaml`);
  writeFileSync(path, FILE);
  writeFileSync(join(folder, "documents", `${NAME}.txt`), "Steel leads the community. So it does.");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("check", () => {
  test("the seeds are valid, and counted by document", async () => {
    expect(await check({ write })).toBe(0);
    expect(printed).toMatch(/Valid\.\n/);
    expect(printed).toMatch(/002_bc9b524c4e980658 +\d+ entities +\d+ statements +\d+ links +\d+ figures\n/);
    expect(printed).toMatch(/4 documents +\d+ entities/);
  });
  test("a file outside the seeds: what is missing is told, anchor fills it in, and it is valid", async () => {
    expect(await check({ paths: [path], write })).toBe(3);
    expect(printed).toContain(`${path}:1:15  SourceMatchesDocument`);
    expect(printed).toContain('the quote "led" has no position');
    expect(printed).toContain("2 problems in 1 file");
    expect(await anchor({ paths: [path], write })).toBe(0);
    expect(printed).toContain("1 quote anchored, sha256 filled in");
    expect(readFileSync(path, "utf8")).toContain(
      '  led: { start: 0, end: 26, exact: "Steel leads the community." } # the claim\n',
    );
    printed = "";
    expect(await check({ paths: [path], write })).toBe(0);
    expect(printed).toBe(`Valid.\n${NAME}      1 entities    2 statements    0 links    0 figures\n`);
  });
  test("a file of the seeds by its path", async () => {
    expect(await check({ paths: [`${PROJECT}seeds/statements/002_bc9b524c4e980658.yaml`], write })).toBe(0);
    expect(printed).toMatch(/^Valid\.\n002_[^\n]*\n$/);
  });
  test("a seed changed by one letter is found out", async () => {
    const seed = join(folder, "statements", "002_bc9b524c4e980658.yaml");
    cpSync(`${PROJECT}seeds/documents/002_bc9b524c4e980658.txt`, join(folder, "documents", "002_bc9b524c4e980658.txt"));
    writeFileSync(
      seed,
      readFileSync(`${PROJECT}seeds/statements/002_bc9b524c4e980658.yaml`, "utf8").replace(
        "Jiangsu Shagang Group",
        "Jiangsu Shegang Group",
      ),
    );
    expect(await check({ paths: [seed], write })).toBe(3);
    expect(printed).toContain('"a" stands where this has "e"');
    expect(printed).not.toContain("Valid.");
  });
  test("a file that is no UTF-8, no YAML, not there, or of another ending", async () => {
    writeFileSync(path, Buffer.from([0x61, 0x3a, 0x20, 0xff]));
    expect(await check({ paths: [path], write })).toBe(3);
    expect(printed).toContain("byte 3 (0xFF) is not UTF-8");
    writeFileSync(path, "entities: [");
    expect(await check({ paths: [path], write })).toBe(3);
    expect(printed).toContain("YamlIsValid");
    await expect(check({ paths: ["no-such.yaml"], write })).rejects.toMatchObject({
      code: "USAGE",
      message: "no-such.yaml cannot be read: it is not there.",
    });
    await expect(check({ paths: ["README.md"], write })).rejects.toMatchObject({ code: "USAGE" });
  });
});

describe("anchor", () => {
  test("what stands twice is listed with what is around it, and left", async () => {
    const text = FILE.replace("Steel leads the community.", "e");
    writeFileSync(path, text);
    expect(await anchor({ paths: [path], write })).toBe(3);
    expect(printed).toMatch(
      /line 4, led: its words stand \d+ times: choose one\n {6}start: 2, end: 3 {3}…St\[…\]el leads the com…/,
    );
    expect(readFileSync(path, "utf8")).toContain('  led: { exact: "e" } # the claim');
  });
  test("a file without a document, and one that does not parse, are not touched", async () => {
    writeFileSync(path, "entities: [");
    expect(await anchor({ paths: [path], write })).toBe(3);
    expect(readFileSync(path, "utf8")).toBe("entities: [");
    writeFileSync(path, FILE);
    rmSync(join(folder, "documents", `${NAME}.txt`));
    await expect(anchor({ paths: [path], write })).rejects.toMatchObject({ code: "INVALID_DATA" });
    await expect(anchor({ paths: [], write })).rejects.toMatchObject({ code: "USAGE" });
  });
});
