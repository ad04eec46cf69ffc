import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openFile } from "../../src/importing/open-file.js";
import { temporaryFolder } from "../support/folder.js";
import { FIXTURES, mapping, MODEL } from "./fixtures.js";
import { readTable } from "./files/read-drafts.js";

describe("what cannot be read", () => {
  test("a mapping that is wrong is told where, and what was meant", () => {
    const text = readFileSync(`${FIXTURES}members.yaml`, "utf8");
    const { problems } = mapping(
      text
        .replace("USCC", "USC")
        .replace("kind: Enterprise", "kind: Enterprize")
        .replace("MEMBER_OF", "MEMBER_OFF")
        .replace("licence", "license"),
    );
    expect(problems.map(({ line, message, suggestion }) => [line, message, suggestion])).toEqual([
      [6, 'source has no field "license"', 'did you mean "licence"?'],
      [3, "the source has no licence", undefined],
      [7, '"Enterprize" is no kind', 'did you mean "Enterprise"?'],
      [9, '"USC" is no register of identifiers', 'did you mean "USCC" or "PIC"?'],
      [15, '"MEMBER_OFF" is no link', 'did you mean "MEMBER_OF"?'],
      [8, "no column is an identifier", expect.stringContaining("USCC")],
    ]);
  });

  test("a mapping that is a list, or nothing, is one problem", () => {
    expect(mapping("- register: a\n- kind: b\n").problems.map(({ message }) => message)).toEqual([
      "the file has to be a mapping, such as { key: value }",
    ]);
    for (const nothing of ["", "\uFEFF", "# none\n"])
      expect(mapping(nothing).problems.map(({ message }) => message)).toEqual(["the mapping is empty"]);
  });

  test("what cannot be read at all says so", async () => {
    const folder = await temporaryFolder();
    const write = (name: string, content: string | Buffer): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const open = (path: string): Promise<unknown> =>
      openFile({ path, as: undefined, mapping: undefined, edition: undefined, model: MODEL });
    await expect(open(join(folder, "none.csv"))).rejects.toThrow("it is not there");
    for (const nothing of ["", "\uFEFF", "\uFEFF\n"])
      await expect(open(write("empty.csv", nothing))).rejects.toThrow("is empty");
    await expect(open(folder)).rejects.toThrow("it is a folder");
    await expect(open(write("table.csv", "a,b\n1,2\n"))).rejects.toThrow("nobody says what its columns mean");
    await expect(open(write("other.json", '[{"a":1}]'))).rejects.toThrow("neither a statement file nor records of ROR");
    await expect(open(write("book.xls", Buffer.from("d0cf11e0a1b11ae100", "hex")))).rejects.toThrow(
      "cannot be read as a workbook",
    );
    await expect(readTable(write("quote.csv", '统一社会信用代码,企业名称\n1,"a\n'))).rejects.toThrow(
      "a quotation mark is not closed",
    );
  });
});
