import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import pc from "picocolors";
import { parseAnswer, readAnswers, readAnswerLines } from "../../../src/commands/review/answers.js";
import { parseJudgements, printJudgements } from "../../../src/commands/review/judgement-table.js";
import { type Knowledge, readKnowledge } from "../../../src/commands/review/knowledge.js";
import { createPairPrinter } from "../../../src/commands/review/print-pair.js";
import { exportJudgements, importJudgements, undoJudgement } from "../../../src/commands/review/review.js";
import { review, type Reviewed } from "../../../src/commands/review/session.js";
import { findPairs, type Pair } from "../../../src/identity/candidates/find-pairs.js";
import { SCORER_VERSION } from "../../../src/identity/scoring/score.js";
import { LEARNED_LEXICON } from "../../../src/identity/lexicon/learned-lexicon.js";
import { ledgerFolder } from "../../../src/ledger/ledger.js";
import { writeImports } from "../../../src/ledger/write-import.js";
import { planThings } from "../../../src/loading/plan/plan-things.js";
import { readModel } from "../../../src/model/read-model.js";
import type { Statement } from "../../../src/statements/statement.js";
import { link, named, source, statement } from "../../loading/statements.js";
import { testDatabase } from "../../support/database.js";
import { testServer } from "../../support/server.js";

const { codePoints: _, ...SOURCE } = source("register-a", "苏州市姑苏机械大学");
const from = { sourceId: "register-a", evidence: [{ start: 0, end: 2, exact: "苏州" }] };

function known(
  id: string,
  kind: string,
  names: readonly (readonly [value: string, language: string, nameKind: string])[],
  mine: readonly Statement[] = [],
): Statement[] {
  return [
    statement({ subjectId: id, predicate: "kind", value: kind, ...from }),
    ...names.map(([value, language, nameKind]) => named(id, value, language, nameKind, from)),
    ...mine,
  ];
}

const zh = (value: string, nameKind = "OFFICIAL"): readonly [string, string, string] => [value, "zh-Hans", nameKind];
const en = (value: string): readonly [string, string, string] => [value, "en", "LABEL"];
const STATEMENTS = [
  ...known("university-x1", "University", [zh("姑苏机械大学")]),
  ...known("university-x2", "University", [zh("姑苏机械大学", "LABEL"), en("Gusu University of Machinery")]),
  ...known("university-y1", "University", [zh("姑苏纺织大学")]),
  ...known("university-y2", "University", [en("Gusu Textile University")]),
  ...known("university-z1", "University", [zh("东湖航海大学")]),
  ...known(
    "university-z2",
    "University",
    [zh("东湖航海大学", "LABEL")],
    [link("university-z2", "SUCCEEDED_BY", "university-z1", from)],
  ),
  ...known("enterprise-y", "Enterprise", [zh("姑苏纺织大学", "ALIAS")]),
  ...known("person-a", "Person", [zh("单雄信")]),
  ...known("person-b", "Person", [zh("单雄信")]),
  ...known("person-c", "Person", [zh("尉迟恭")], [link("person-c", "HOLDS_POSITION", "university-x1", from)]),
  ...known("person-d", "Person", [zh("尉迟恭")], [link("person-d", "HOLDS_POSITION", "university-x1", from)]),
];

const model = readModel();
const readData = (data: string): Knowledge => readKnowledge(data, model, { sources: [], statements: [] });

const folders: string[] = [];
async function createData(): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), "chanjiao-review-"));
  folders.push(data);
  await writeImports(
    ledgerFolder(data),
    [
      {
        header: {
          format: "table",
          file: "a.csv",
          sha256: "ab".repeat(32),
          recordedAt: "2026-01-01T00:00:00.000Z",
          sources: [SOURCE],
        },
        statements: STATEMENTS,
      },
    ],
    async () => undefined,
  );
  return data;
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function listPairs({ projection, book }: Knowledge): Promise<readonly Pair[]> {
  const pairs = await findPairs(planThings(projection), { lexicon: LEARNED_LEXICON, isDecided: book.isDecided });
  return pairs.filter(({ left }) => STATEMENTS.some(({ subjectId }) => subjectId === left));
}

describe("the queue", () => {
  let pairs: readonly Pair[];
  beforeAll(async () => {
    pairs = await listPairs(readData(await createData()));
  });
  const find = (left: string, right: string): Pair | undefined =>
    pairs.find((pair) => pair.left === left && pair.right === right);

  test("one whole Chinese name, and no other near: sure enough for anybody", () => {
    expect(find("university-x1", "university-x2")).toMatchObject({
      automatic: true,
      features: expect.arrayContaining([expect.objectContaining({ name: "EXACT_CHINESE_NAME" })]) as unknown,
    });
  });

  test("a translation is for a person to look at", () => {
    expect(find("university-y1", "university-y2")).toMatchObject({ automatic: false });
  });

  test.each([
    ["two that are linked are two", "university-z1", "university-z2"],
    ["of two kinds", "enterprise-y", "university-y1"],
    ["people by their name alone", "person-a", "person-b"],
    ["neighbours in spelling that each have their own", "university-x1", "university-y1"],
  ])("does not have %s", (_title, left, right) => {
    expect(find(left, right)).toBeUndefined();
  });

  test("people who are linked to one thing are asked for, never merged", () => {
    expect(find("person-c", "person-d")).toMatchObject({
      automatic: false,
      features: expect.arrayContaining([expect.objectContaining({ name: "SHARED_NEIGHBOURS" })]) as unknown,
    });
  });
});

/** Answers a session with these lines. */
async function decide(
  knowledge: Knowledge,
  pairs: readonly Pair[],
  ...lines: readonly string[]
): Promise<{ readonly reviewed: Reviewed; readonly said: string }> {
  let said = "";
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      said += String(chunk);
      done();
    },
  });
  const answers = readAnswerLines(Readable.from(lines.map((line) => `${line}\n`)), output);
  let hour = 0;
  const reviewed = await review({
    pairs,
    book: knowledge.book,
    printer: createPairPrinter(knowledge.projection),
    answers,
    by: "Li",
    write: (text) => {
      said += text;
    },
    colors: pc.createColors(false),
    now: () => new Date(Date.UTC(2026, 4, 1, hour++)),
  });
  return { reviewed, said };
}

describe("a session", () => {
  test("shows both sides with names, links, words of a source and weights; keeps each decision with who and why", async () => {
    const data = await createData();
    const knowledge = readData(data);
    const pairs = await listPairs(knowledge);
    const { reviewed, said } = await decide(knowledge, pairs, "maybe", "a one address", "r", "u nobody knows");
    expect(reviewed).toEqual({ accepted: 1, rejected: 1, unsure: 1, undone: 0, left: 0 });
    for (const part of [
      "姑苏机械大学 (official)",
      "姑苏机械大学 HOLDS_POSITION",
      "EXACT_CHINESE_NAME",
      "+0.97",
      "«苏州»",
      "maybe is none of",
    ]) {
      expect(said).toContain(part === "姑苏机械大学 HOLDS_POSITION" ? "尉迟恭 HOLDS_POSITION" : part);
    }
    const again = readData(data);
    expect(
      again.book
        .listJudged()
        .map(({ judgement: { decision, decidedBy, why, scorer }, status }) => [
          decision,
          decidedBy,
          why,
          scorer,
          status,
        ]),
    ).toEqual([
      ["POSITIVE", "Li", "one address", SCORER_VERSION, "LIVE"],
      ["NEGATIVE", "Li", "", SCORER_VERSION, "LIVE"],
      ["UNSURE", "Li", "nobody knows", SCORER_VERSION, "LIVE"],
    ]);
    expect(again.projection.redirects).toHaveLength(1);
    expect(await listPairs(again)).toEqual([]);
  });

  test("undo goes back to the pair before, split takes apart what was merged, skip and the end of input leave the rest", async () => {
    const knowledge = readData(await createData());
    const pairs = await listPairs(knowledge);
    const { reviewed } = await decide(knowledge, pairs, "a", "z", "r", "s");
    expect(reviewed).toEqual({ accepted: 0, rejected: 1, unsure: 0, undone: 1, left: pairs.length - 1 });
    const last = readData(await createData());
    expect((await decide(last, pairs.slice(0, 1), "a", "s", "z", "q")).reviewed).toEqual({
      accepted: 0,
      rejected: 0,
      unsure: 0,
      undone: 1,
      left: 1,
    });
    const [first] = pairs;
    const merged = readData(await createData());
    await decide(merged, pairs.slice(0, 1), "a");
    const { said } = await decide(merged, [{ ...first!, right: "university-y1" }], "p apart");
    expect(said).toContain("Taken apart: 1 judgement revoked");
    expect(merged.book.listJudged()[0]).toMatchObject({ status: "REVOKED", revocation: { why: "apart" } });
  });

  test("a decision that another stands against is kept, and says what that is", async () => {
    const knowledge = readData(await createData());
    const [first] = await listPairs(knowledge);
    const { left, right } = first!;
    await decide(knowledge, [first!], "a");
    const { said } = await decide(
      knowledge,
      [
        { ...first!, left: right, right: "university-y1" },
        { ...first!, left, right: "university-y1" },
      ],
      "r",
      "a",
    );
    expect(said).not.toContain("does not take effect");
    expect(knowledge.book.isDecided(left, "university-y1")).toBe(true);
  });

  test.each([
    ["a", { action: "accept", why: "" }],
    ["  R  another city ", { action: "reject", why: "another city" }],
    ["unsure", { action: "unsure", why: "" }],
    ["", undefined],
    ["yes", undefined],
  ])("the line %j", (line, given) => {
    expect(parseAnswer(line)).toEqual(given);
  });
});

describe("a table of judgements", () => {
  const now = { by: "Wang", now: "2026-06-01T00:00:00.000Z" };

  test("says all that it is read back from, and nothing twice", async () => {
    const knowledge = readData(await createData());
    await decide(knowledge, await listPairs(knowledge), 'a one "address", two doors', "z", "r", "u");
    const text = printJudgements(knowledge.book.listJudged(), (id) => `name of ${id}`);
    expect(parseJudgements(text, "t.csv", knowledge.book.listJudged(), now)).toEqual({
      entries: [],
      known: 3,
      problems: [],
    });
    const other = readData(await createData());
    const { entries } = parseJudgements(text, "t.csv", other.book.listJudged(), now);
    await other.book.add(entries);
    expect(printJudgements(other.book.listJudged(), (id) => `name of ${id}`)).toBe(text);
  });

  test.each<[string, string, string]>([
    ["no such column", "left,rihgt,decision\na,b,POSITIVE\n", "the table has no column right"],
    ["no such decision", "left,right,decision\na,b,POSITVE\n", '"POSITVE" is no decision'],
    ["one thing twice", "left,right,decision\na,a,POSITIVE\n", "a is named twice"],
    ["no moment", "left,right,decision,recordedAt\na,b,UNSURE,yesterday\n", "no moment"],
    ["a score of 2", "left,right,decision,score\na,b,UNSURE,2\n", "not between 0 and 1"],
    ["an open quotation mark", 'left,right,decision\n"a,b,UNSURE\n', "Quote"],
  ])("%s is told with its line", (_title, text, message) => {
    const { entries, problems } = parseJudgements(text, "t.csv", [], now);
    expect(entries).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ file: "t.csv", message: expect.stringContaining(message) as unknown }),
    ]);
  });
});

test.each<[string, readonly string[], unknown]>([
  ["a key, then why", ["a", "one loom\r"], { action: "accept", why: "one loom" }],
  ["a key that is none before it", ["x", "\u001b[A", "r", "\r"], { action: "reject", why: "" }],
  ["what wants no reason", ["s"], { action: "skip", why: "" }],
  ["Ctrl-D", ["\u0004"], undefined],
  ["Ctrl-D where the reason is asked: nothing is decided", ["a", "\u0004"], undefined],
])("keys of a terminal: %s", async (_title, keys, expected) => {
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => input,
  }) as unknown as NodeJS.ReadStream & PassThrough;
  const answers = readAnswers(input, new PassThrough());
  const given = answers.next();
  for (const key of keys) {
    input.write(key);
    await setTimeout(5);
  }
  expect(await given).toEqual(expected);
  answers.close();
});

describe("the command", () => {
  const run = (
    args: readonly string[],
    input = "",
  ): { readonly status: number | null; readonly stdout: string; readonly stderr: string } => {
    const { uri, user, password } = testServer();
    const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", "review", ...args], {
      input,
      encoding: "utf8",
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
      },
    });
    return { status, stdout, stderr };
  };

  test("merges by itself, then by what it is told, and the graph follows", async () => {
    const data = await createData();
    const automatic = run(["--auto", "--data", data]);
    expect([automatic.status, automatic.stdout]).toEqual([
      0,
      expect.stringMatching(/1 merged by scorer \d+; 2 left to review/),
    ]);
    const database = await testDatabase();
    const redirects = (): Promise<unknown> => database.read("MATCH (r:Redirect) RETURN r.id AS id ORDER BY id");
    expect(await redirects()).toEqual([{ id: "university-x2" }]);
    const answered = run(["--by", "Li", "--data", data], "a the same loom\nr\n");
    expect([answered.status, answered.stdout]).toEqual([
      0,
      expect.stringContaining("1 accepted, 1 rejected, 0 unsure, 0 undone; 0 left to review."),
    ]);
    expect(answered.stdout).not.toContain("\u001B[");
    expect(await redirects()).toHaveLength(2);
    const table = join(data, "judgements.csv");
    exportJudgements(table, { data });
    const exported = readFileSync(table, "utf8").split("\n");
    expect(exported).toHaveLength(1 + 3 + 1);
    // Names, of what was merged too: `id,left,leftName,right,rightName`.
    expect(
      exported
        .slice(1, 4)
        .map((line) => line.split(","))
        .filter(([, left, leftName, right, rightName]) => left === leftName || right === rightName),
    ).toEqual([]);
  });

  test("names what it cannot do, and changes nothing", async () => {
    const data = await createData();
    const options = { data, by: "Li", why: "" };
    const table = join(data, "bad.csv");
    writeFileSync(table, "left,right,decision\nuniversity-x1,university-x2,SAME\n");
    await expect(undoJudgement("j-none", options)).rejects.toMatchObject({
      code: "USAGE",
      message: "No judgement has the id j-none.",
    });
    await expect(importJudgements(join(data, "none.csv"), options)).rejects.toMatchObject({
      code: "USAGE",
      message: expect.stringContaining("cannot be read") as unknown,
    });
    await expect(importJudgements(table, options)).rejects.toMatchObject({ code: "INVALID_DATA" });
    expect(readData(data).book.listJudged()).toEqual([]);
  });
});
