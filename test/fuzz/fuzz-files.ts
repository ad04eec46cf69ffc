import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRandom, type Random } from "../../bench/synthetic/random.js";
import { ChanjiaoError } from "../../src/errors.js";
import { openCsv } from "../../src/importing/files/read-csv.js";
import { openJson } from "../../src/importing/files/read-json.js";
import { parseMapping } from "../../src/importing/mapping/parse-mapping.js";
import { openFile } from "../../src/importing/open-file.js";
import { readModel } from "../../src/model/read-model.js";
import { findApart } from "../../src/reading/finding/find-apart.js";
import { listKnownNames } from "../../src/reading/finding/find-known.js";
import { run as convert } from "../../src/reading/files/convert.js";
import { parseStatementFile } from "../../src/statements/parsing/parse-statement-file.js";
import { readRawLines } from "../../src/store/dump/read-lines.js";
import { count, type Found, noteTime, startFinding } from "./found.js";
import { spoil, writeHostileText } from "./hostile-texts.js";
import { PHRASES } from "./phrases.js";

const model = readModel();
const NOTHING = listKnownNames([]);
const FIXTURES = "test/fixtures/importing/";
const SEEDS = readdirSync("seeds/statements").map((name) => readFileSync(`seeds/statements/${name}`, "utf8"));
const MAPPING = readFileSync(`${FIXTURES}members.yaml`, "utf8");
const TABLE = readFileSync(`${FIXTURES}members.csv`, "utf8");
const RECORDS = readFileSync(`${FIXTURES}ror.ndjson`, "utf8");
const WORKBOOKS = ["institutions-2026.xlsx", "institutions-2025.xls", "excel-95.xls", "page-named.xls"];
const SIGNS = [
  "<p>",
  "</p>",
  "<table>",
  "<tr><td>",
  "</td>",
  "<ruby>北<rt>běi</rt>",
  "<!--",
  "]]>",
  "<script>",
  "&#x110000;",
  "&nbsp;",
  "<meta charset=gb2312>",
  '<div hidden style="display:none">',
  "<li>",
  "# ",
  "|a|b|\n|-|-|\n",
  "```",
  "<b/><title>",
];

/** Each feeds one random file to what reads its kind. Whatever is in it: it is read, or refused in words. */
const READERS: Readonly<Record<string, (random: Random, path: string) => unknown>> = {
  statements: (random) =>
    parseStatementFile(
      { path: "a.yaml", text: spoil(cutLines(random.pick(SEEDS), random), random) },
      model,
      "Steel 沙钢",
    ),
  mapping: (random) => parseMapping("a.mapping.yaml", spoil(MAPPING, random), model),
  csv: (random, path) => readTable(path, Buffer.from(spoil(TABLE, random))),
  bytes: (random, path) => readTable(path, flip(Buffer.from(TABLE), random)),
  records: async (random, path) => {
    const bytes = Buffer.from(spoil(RECORDS, random));
    writeFileSync(path, bytes);
    for await (const _ of openJson(path, bytes.subarray(0, 65_536))()) void _;
  },
  dump: async (random, path) => {
    writeFileSync(path, flip(Buffer.from(RECORDS), random));
    for await (const _ of readRawLines(path)) void _;
  },
  page: (random) => convert({ ending: random.pick([".html", ".md"]), bytes: Buffer.from(writePage(random)) }),
};

/** The same of workbooks, and of texts that say a few words again and again, each in a thread of its own: a second for a case. */
const SLOW_READERS: typeof READERS = {
  workbook: async (random, path) => {
    writeFileSync(path, flip(readFileSync(FIXTURES + random.pick(WORKBOOKS)), random));
    await openFile({ path, as: undefined, mapping: undefined, edition: undefined, model });
  },
  text: async (random) => {
    const said = Array.from({ length: random.between(1, 5) }, () => random.pick(PHRASES)).join("");
    await findApart(said.repeat(Math.ceil(8_000 / said.length)), NOTHING);
  },
};

export interface FuzzFiles {
  readonly cases: number;
  readonly seed: number;
  /** Workbooks and texts instead. */
  readonly slow?: boolean;
  readonly onCase?: () => void;
}

/** Reads random files of every kind, and looks at how each ends. The same ones for the same seed. */
export async function fuzzFiles({ cases, seed, slow = false, onCase }: FuzzFiles): Promise<Found> {
  const found = startFinding();
  const folder = mkdtempSync(join(tmpdir(), "chanjiao-fuzz-"));
  const readers = Object.entries(slow ? SLOW_READERS : READERS);
  try {
    for (let number = 0; number < cases; number++) {
      const random = createRandom("files", seed, number);
      const [kind, read] = random.pick(readers);
      const at = `${kind} ${seed}/${number}`;
      const began = performance.now();
      try {
        await read(random, join(folder, "file"));
        count(found, `${kind} read`);
      } catch (error) {
        count(found, `${kind} refused`);
        if (!isTold(error))
          found.faults.push({ what: error instanceof Error ? (error.stack ?? error.message) : String(error), at });
      }
      noteTime(found, performance.now() - began, at);
      onCase?.();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}

/** In words for people: with what helps, or of a page "it is …", which is put into such. */
function isTold(error: unknown): boolean {
  return (
    error instanceof ChanjiaoError ||
    (error instanceof Error && (error.message.startsWith("it is ") || error.constructor.name === "CutOff"))
  );
}

async function readTable(path: string, bytes: Buffer): Promise<void> {
  writeFileSync(path, bytes);
  for await (const _ of openCsv(path, bytes.subarray(0, 65_536)).rows(() => undefined)) void _;
}

function cutLines(text: string, random: Random): string {
  return text.split("\n").slice(0, random.between(20, 120)).join("\n");
}

function flip(bytes: Buffer, random: Random): Buffer {
  const flipped = Buffer.from(bytes);
  if (random.chance(0.1)) return flipped.subarray(0, random.below(flipped.length));
  for (let left = random.between(1, 12); left > 0; left--) flipped[random.below(flipped.length)] = random.below(256);
  return flipped;
}

function writePage(random: Random): string {
  return Array.from({ length: random.between(1, 40) }, () => random.pick(SIGNS) + writeHostileText(random)).join("");
}
