import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { checkDump } from "../../src/loading/restoring/check-dump.js";
import type { PlacedProblems } from "../../src/loading/restoring/dump-problem.js";
import { readModel } from "../../src/model/read-model.js";
import { isDump } from "../../src/store/dump/is-dump.js";
import { printDumpLine } from "../../src/store/dump/print-line.js";
import { temporaryFolder } from "../support/folder.js";
import { printDumpFile, STEEL_LINES } from "./dump-file.js";

const MODEL = readModel();
const LINES = STEEL_LINES.map(printDumpLine);

/** Where in the lines of STEEL_LINES each stands; the file has a line before them. */
const [SOURCE, IMPORT, KIND, NAME, , , LINK] = LINES.keys();

/** A file in which one line says something else, with the checksum that it has then. */
function altered(index: number | undefined, from: string | RegExp, to: string): string {
  return printDumpFile(
    LINES.map((line, at) => {
      if (at !== index) return line;
      expect(line).toMatch(from);
      return line.replace(from, to);
    }),
  );
}

const whole = printDumpFile();

/** [what it is, the file, where what is wrong stands and in which words] */
const CASES: readonly (readonly [string, string | Buffer, ...(readonly string[])[]])[] = [
  ["an empty file", "", ["1:1", "no file that chanjiao backup"]],
  ["a file of another sort", "code,name\n1,x\n", ["1:1", "no file that chanjiao backup"]],
  ["JSON of another sort", '{"id":"https://ror.org/0"}\n', ["1:1", "no file that chanjiao backup"]],
  ["another format", printDumpFile(LINES, { format: "chanjiao-graph" }), ["1:11", "no file that chanjiao backup"]],
  [
    "another version of the format",
    printDumpFile(LINES, { formatVersion: 2, software: "9.1.0" }),
    ["1:49", "of version 2 of its format, and this program reads version 1", "9.1.0"],
  ],
  [
    "a first line that lacks something",
    printDumpFile(LINES, { counts: { sources: 1 } }),
    ["1:199", "counts has no imports"],
  ],
  [
    "a version that is none",
    printDumpFile(LINES, { graphVersion: "12" }),
    ["1:85", 'graphVersion has to be 32 hex digits, and is "12"'],
  ],
  ["a file cut off between two lines", whole.split("\n").slice(0, 5).join("\n") + "\n", ["5:1", "its last line"]],
  ["a file cut off within a line", whole.slice(0, whole.length - 300), [/^1\d:\d+$/.source, "the line has no end"]],
  [
    "a packed file that is cut off",
    gzipSync(whole).subarray(0, 700),
    [/^\d+:\d+$/.source, "the packed file is cut off"],
  ],
  [
    "a packed file with a byte that was changed",
    damaged(gzipSync(whole)),
    [/^\d+:\d+$/.source, "(damaged|cut off|SHA-256|JSON)"],
  ],
  ["something after the end", `${whole}{}\n`, [`${LINES.length + 3}:1`, "something stands after the last line"]],
  [
    "a line too few",
    printDumpFile(LINES).replace(`${LINES[NAME ?? 0]}\n`, ""),
    ["11:21", "10 lines stand before this one, and not 11"],
    ["11:1", "tells of 6 statements, and there are 5"],
  ],
  [
    "words that were changed",
    whole.replace('"title":"a"', '"title":"b"'),
    ["12:33", "the lines before have another SHA-256"],
  ],
  ["a line that is no JSON", altered(KIND, '"modality":', '"modality"'), ["4:135", "the line is no JSON from here on"]],
  [
    "bytes that are no UTF-8",
    Buffer.from(whole).fill(0xff, whole.indexOf("Works"), whole.indexOf("Works") + 1),
    ["2:", "the line is no UTF-8"],
  ],
  [
    "a line of an unknown sort",
    altered(KIND, '"statement"', '"statment"'),
    ["4:2", 'a line has no field "statment"', 'did you mean "statement"?'],
  ],
  ["a line of two things", altered(KIND, /\}$/, ',"source":{}}'), ["4:", 'a line has no field "source"']],
  ["a list for a line", altered(KIND, /^.*$/, "[]"), ["4:1", "the line is no object of one field"]],
  [
    "a field that is not known",
    altered(KIND, '"modality"', '"modallity"'),
    ["4:125", 'statement has no field "modallity"', 'did you mean "modality"?'],
  ],
  [
    "a field of a name that every object has",
    altered(KIND, '"modality"', '"constructor"'),
    ["4:125", 'statement has no field "constructor"'],
  ],
  [
    "a line of a name that every object has",
    altered(KIND, '"statement"', '"constructor"'),
    ["4:2", 'a line has no field "constructor"'],
  ],
  [
    "a field that is missing",
    altered(KIND, /"recordedAt":"[^"]*"/, '"because":""'),
    ["4:14", "statement has no recordedAt"],
  ],
  [
    "a number for a text",
    altered(KIND, '"subjectId":"community-steel"', '"subjectId":7'),
    ["4:55", "statement.subjectId has to be a text that is not empty, and is 7"],
  ],
  [
    "a word that is none of a list",
    altered(KIND, '"ASSERTED"', '"ASERTED"'),
    ["4:", 'statement.modality is "ASERTED"', 'did you mean "ASSERTED"?'],
  ],
  ["a date that is none", altered(LINK, "2023-04", "2023-13"), ["8:", "names a month that there is not"]],
  ["a moment that is none", altered(KIND, "2026-03-01T00:00:00.000Z", "yesterday"), ["4:", "has to be a moment"]],
  [
    "an id that is not that of what it says",
    altered(NAME, "Steel Community", "Steel Comunity"),
    ["5:20", "one of the two was changed"],
  ],
  [
    "an unknown kind",
    altered(KIND, "Community", "Comunity"),
    ["4:20", "one of the two was changed"],
    ["4:", "there is no kind", 'did you mean "Community"?'],
  ],
  [
    "an unknown link",
    altered(LINK, '"LEADS"', '"LEDS"'),
    ["8:", "one of the two was changed"],
    ["8:", 'there is no link "LEDS"', "LEADS"],
  ],
  [
    "an unknown property",
    altered(NAME, '"predicate":"name"', '"predicate":"nme"'),
    ["5:20", "one of the two"],
    ["5:", 'no kind has a property "nme"', 'did you mean "name"'],
  ],
  [
    "an unknown property of a link",
    altered(LINK, '"details":{}', '"details":{"rol":"x"}'),
    ["8:", "one of the two"],
    ["8:", 'LEADS has no property "rol"'],
  ],
  [
    "an end that is not there",
    altered(LINK, '"community-steel"', '"community-stel"'),
    ["8:", "one of the two"],
    ["8:", "there is no kind of community-stel", 'did you mean "community-steel"?'],
  ],
  [
    "a quote that does not stand there",
    altered(SOURCE, /"text":"Steel Works.*"/, '"text":"The Steel Works."'),
    ["2:", "the text of a has another SHA-256"],
    ...LINES.slice(2, 8).map((_, index) => [`${index + 4}:`, "do not stand at 0 to 5", "they stand at 4"]),
  ],
  [
    "a source that is not there",
    altered(NAME, '"sourceId":"a"', '"sourceId":"b"'),
    ["5:", "there is no source b"],
    ["5:", "one of the two"],
  ],
  ["an import that is not there", altered(NAME, '"importId":"1"', '"importId":"2"'), ["5:", "there is no import 2"]],
  ["an import without a number", altered(IMPORT, '"number":1,', ""), ["3:11", "import has no number"]],
  [
    "a statement that comes twice",
    printDumpFile(LINES.map((line, at) => (at === NAME ? (LINES[KIND ?? 0] ?? "") : line))),
    ["5:20", "has come before"],
  ],
  [
    "a revocation of nothing",
    altered(9, '"j-1"', '"j-2"'),
    ["11:", "there is no judgement j-2", 'did you mean "j-1"?'],
  ],
  [
    "lines in another order",
    printDumpFile([...LINES.slice(1), LINES[0] ?? ""]),
    ...Array.from({ length: 6 }, (_, index) => [`${index + 3}:`, "there is no source a"]),
    ["11:", "a source comes after a revocation"],
  ],
];

function damaged(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[600] = (copy[600] ?? 0) ^ 1;
  return copy;
}

test("what is whole and right is taken, packed or not", async () => {
  for (const file of [whole, gzipSync(whole)]) {
    const checked = await checkDump(await write(file), MODEL);
    expect("problems" in checked ? checked.problems : checked.header.counts.statements).toBe(6);
    expect(isDump(Buffer.from(file))).toBe(true);
  }
});

test.each(CASES.map(([title, file, ...expected]) => ({ title, file, expected })))(
  "$title is told with its place",
  async ({ file, expected }) => {
    const { problems } = (await checkDump(await write(file), MODEL)) as PlacedProblems;
    const told = problems.map(
      ({ line, column, message, suggestion = "" }) => `${line}:${column} ${message} → ${suggestion}`,
    );
    const patterns = expected.map(([place = "", ...words]) => expect.stringMatching(printPattern(place, words)));
    expect(told).toEqual(patterns);
  },
);

function printPattern(place: string, words: readonly string[]): RegExp {
  const escape = (text: string): string => (/^[\^(]/.test(text) ? text : text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const at = place.startsWith("^") ? place.replace("$", " ") : `^${place}${place.endsWith(":") ? "\\d+ " : " "}`;
  return new RegExp(`${at}.*${words.map(escape).join(".*")}`, "s");
}

async function write(file: string | Buffer): Promise<string> {
  const path = join(await temporaryFolder(), "graph.jsonl");
  await writeFile(path, file);
  return path;
}
