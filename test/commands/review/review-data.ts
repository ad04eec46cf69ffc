import { Readable, Writable } from "node:stream";
import pc from "picocolors";
import { readAnswerLines } from "../../../src/commands/review/answers.js";
import { type Knowledge, readKnowledge } from "../../../src/loading/knowledge.js";
import { createPairPrinter } from "../../../src/commands/review/print-pair.js";
import { review, type Reviewed } from "../../../src/commands/review/session.js";
import { findPairs, type Pair } from "../../../src/identity/candidates/find-pairs.js";
import { LEARNED_LEXICON } from "../../../src/identity/lexicon/learned-lexicon.js";
import { planThings } from "../../../src/loading/plan/plan-things.js";
import { readModel } from "../../../src/model/read-model.js";
import type { Statement } from "../../../src/statements/statement.js";
import { link, named, source, statement } from "../../loading/statements.js";
import { testDatabase } from "../../support/database.js";
import { loadAlone } from "../../support/load.js";
import { testStore } from "../../support/store.js";

const SOURCE = source("register-a", "苏州市姑苏机械大学");
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
export const STATEMENTS = [
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

/** The graph of this run with these statements alone, and nothing judged of them. */
export async function createData(): Promise<void> {
  await loadAlone(await testDatabase(), [SOURCE], STATEMENTS, readModel());
}

/** What is known of them, read anew. */
export const readData = async (): Promise<Knowledge> => readKnowledge(await testStore());

/** Such a graph, made anew. */
export async function createKnowledge(): Promise<Knowledge> {
  await createData();
  return readData();
}

export async function listPairs({ nodes, links, book }: Knowledge): Promise<readonly Pair[]> {
  const pairs = await findPairs(planThings({ nodes, links }), { lexicon: LEARNED_LEXICON, isDecided: book.isDecided });
  return pairs.filter(({ left }) => STATEMENTS.some(({ subjectId }) => subjectId === left));
}

/** Answers a session with these lines. */
export async function decide(
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
    printer: createPairPrinter(knowledge),
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
