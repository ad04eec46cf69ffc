import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readModel } from "../../src/model/read-model.js";
import { readDocuments } from "../../src/sources/read-documents.js";
import { printSha256 } from "../../src/sources/source.js";
import { readSeeds } from "../../src/statements/read-seeds.js";
import { decodeUtf8 } from "../../src/text/decode-utf8.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "documents-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("readDocuments", () => {
  test("text is kept exactly: byte order mark, line ends, composed and decomposed letters", () => {
    const text = "\uFEFFa\r\nb\rc\n\u00e9e\u0301 \u200B\u0000 ";
    writeFileSync(join(folder, "b.txt"), text);
    writeFileSync(join(folder, "a.txt"), "");
    writeFileSync(join(folder, "notes.md"), "no");
    const documents = readDocuments(folder, "documents");
    expect([...documents.texts]).toEqual([
      ["a", ""],
      ["b", text],
    ]);
    expect(documents.paths.get("b")).toBe("documents/b.txt");
    expect(documents.problems).toEqual([]);
  });
  test("bytes that are not UTF-8 are a problem with its place; the other documents are read", () => {
    writeFileSync(join(folder, "a.txt"), Buffer.concat([Buffer.from("one\n江"), Buffer.from([0xbd, 0xad])]));
    writeFileSync(join(folder, "b.txt"), "b");
    const { texts, paths, problems } = readDocuments(folder, "documents");
    expect([[...texts.keys()], [...paths.keys()]]).toEqual([["b"], ["a", "b"]]);
    expect(problems).toMatchObject([
      { rule: "TextIsUtf8", file: "documents/a.txt", line: 2, column: 2, message: "byte 7 (0xBD) is not UTF-8" },
    ]);
  });
});

test("a folder of seeds that is not there is named", () => {
  expect(() => readSeeds(readModel(), folder)).toThrow(`${folder}/documents cannot be read: it is not there.`);
});

describe("decodeUtf8", () => {
  test("the first bad byte, wherever it is", () => {
    const at = (...bytes: number[]): unknown => decodeUtf8(Uint8Array.from(bytes));
    expect(at(0x61, 0xff)).toMatchObject({ offset: 1, byte: 0xff });
    // A real replacement character before a bad byte is itself fine.
    expect(at(0xef, 0xbf, 0xbd, 0xc0, 0x80)).toMatchObject({ offset: 3, byte: 0xc0 });
    // A character that breaks off, at the end and in the middle; a surrogate; an overlong slash.
    expect(at(0x61, 0xef, 0xbf)).toMatchObject({ offset: 1, byte: 0xef });
    expect(at(0xef, 0xbf, 0x41)).toMatchObject({ offset: 0, byte: 0xef });
    expect(at(0xed, 0xa0, 0x80)).toMatchObject({ offset: 0 });
    expect(at(0x0a, 0xc0, 0xaf)).toMatchObject({ offset: 1, line: 2, column: 1 });
  });
  test("the hash of a text is that of its bytes", () => {
    expect(printSha256("\uFEFF江")).toBe("d0843347b6ba0793ecd2d225c7adf05c745bf733355041b00ac7e17800eb946d");
  });
});
