import { describe, expect, test } from "vitest";
import { type AskedImport, checkOptions } from "../../../src/commands/importing/check-options.js";

type Given = Partial<AskedImport>;

const check = (given: Given) => (): void => checkOptions({ paths: [], ...given });

describe("what options of an import cannot mean together is refused, and it is said what to do", () => {
  test.each<[what: string, given: Given, message: string, help: string]>([
    ["nothing to import", {}, "No file is named.", "chanjiao import FILE"],
    ["nor to write", { apply: true }, "No file is named.", "chanjiao import --undo ID"],
    [
      "a file to take back",
      { paths: ["a.csv"], undo: "1" },
      "reads no file, and here is a.csv",
      "chanjiao import --undo 1 takes it back",
    ],
    ...(["as", "mapping", "edition"] as const).map((name): [string, Given, string, string] => [
      `--${name} beside --undo`,
      { undo: "1", [name]: "2026" },
      `--${name} says how a file is read`,
      "chanjiao import --undo 1",
    ]),
    ["rows to leave out of nothing", { undo: "1", skipInvalid: true }, "--skip-invalid says", "--undo 1"],
    ["a reason to read", { paths: ["a.csv"], reason: "why" }, "none is named", '--undo ID --reason "why"'],
    ["an edition of the registers", { paths: ["registers"], edition: "2026" }, "is known", "chanjiao import registers"],
    ["rows of the registers to leave out", { paths: ["registers"], skipInvalid: true }, "is known", "./registers"],
    ["the registers among files", { paths: ["a.csv", "registers"] }, "by themselves", "chanjiao import registers"],
    ["a format that there is not", { paths: ["a.csv"], as: "csv" }, `no format "csv"`, "table"],
    [
      "columns of what has none",
      { paths: ["a.json"], as: "ror", mapping: "m.yaml" },
      "--as ror is none",
      "--as out, or --mapping",
    ],
    ["an edition that is no date", { paths: ["a.csv"], edition: "last" }, "--edition: ", ""],
  ])("%s", (_what, given, message, help) => {
    expect(check(given)).toThrow(
      expect.objectContaining({
        code: "USAGE",
        message: expect.stringContaining(message),
        help: expect.stringContaining(help),
      }),
    );
  });
});

test.each<[what: string, given: Given]>([
  ["an import taken back", { undo: "1" }],
  ["the same with --apply, which says no more", { undo: "1", apply: true }],
  ["with a reason", { undo: "registers", apply: true, reason: "old" }],
  ["the registers", { paths: ["registers"], apply: true }],
  ["a folder's file of that name", { paths: ["./registers"], edition: "2026" }],
  ["rows left out", { paths: ["a.csv"], skipInvalid: true, mapping: "m.yaml", as: "table" }],
])("what can be meant is: %s", (_what, given) => {
  expect(check(given)).not.toThrow();
});
