import type { Database } from "../../src/database/connection.js";
import { createJudgement } from "../../src/identity/judgements/judgement.js";
import { applyChange } from "../../src/loading/apply-change.js";
import { printMaker } from "../../src/loading/print-maker.js";
import { planSeeds } from "../../src/loading/plan-seeds.js";
import { planSchema } from "../../src/loading/write/plan-schema.js";
import { writeSchema } from "../../src/loading/write/write-schema.js";
import { readModel } from "../../src/model/read-model.js";
import { type Change, NO_CHANGE } from "../../src/store/change.js";
import { printDump } from "../../src/store/dump/print-dump.js";
import { readDumpHeader } from "../../src/store/dump/read-store.js";
import { entity, link, source, statement } from "../loading/statements.js";
import { statedBySeeds } from "../support/load.js";

export const MODEL = readModel();
export const SOFTWARE = "0.0.1";
const AT = "2026-03-01T00:00:00.000Z";

const cell = { evidence: [{ start: 0, end: 2, exact: "学校", sheet: "名单", row: 4, column: "B" }] };
const register = source("moe-list", "", { sha256: "5".repeat(64), publisher: "教育部", publishedOn: "2026-06-20" });
const note = source("a", "Steel 😀 Works leads the Steel Community.", { url: "https://example.org/a" });
const twin = entity("enterprise-works", "Enterprise", "Works");
const wrong = statement({
  subjectId: "enterprise-steel",
  predicate: "name",
  value: "Still",
  details: { language: "en", nameKind: "LABEL" },
});
const figure = [
  ...entity("figure-steel", "Figure", "steel"),
  statement({ subjectId: "figure-steel", predicate: "value", value: 1_700 }),
];

/** What a store may hold, one of each: seeds, files, a list without a text, and every sort of second thought. */
export async function fillStore(database: Database): Promise<void> {
  await writeSchema(database, planSchema(MODEL));
  const apply = (change: Partial<Change>): Promise<unknown> =>
    applyChange(database, MODEL, { ...NO_CHANGE, ...change }, { software: SOFTWARE, madeBy: printMaker(MODEL) });
  const { sources, statements } = statedBySeeds();
  await apply({ imports: planSeeds({ sources, statements }, new Map(), { software: SOFTWARE, recordedAt: AT }) });
  await apply({ imports: [importOf("note.yaml", note, [...steel(), ...twin, wrong, ...figure])] });
  await apply({
    imports: [
      importOf(
        "list.xls",
        register,
        entity("university-steel", "University", "学校", { ...cell, sourceId: "moe-list" }),
      ),
      importOf("empty.yaml", source("nothing", "Nothing said."), []),
    ],
  });
  const seed = sources[0]?.id ?? "";
  const ofSeed = statements.filter(({ sourceId }) => sourceId === seed).map(({ id }) => id);
  const said = { reason: "misread", recordedAt: "2026-04-01T00:00:00.000Z" };
  await apply({
    retractions: [
      { statements: [wrong.id], ...said },
      { statements: ofSeed, source: seed, ...said },
    ],
  });
  await apply({
    retractions: [{ restores: ofSeed, source: seed, reason: "it was right", recordedAt: "2026-04-02T00:00:00.000Z" }],
  });
  await apply({ retractions: [{ statements: ofSeed.slice(0, 3), ...said, recordedAt: "2026-04-03T00:00:00.000Z" }] });
  const one = createJudgement({
    left: "enterprise-steel",
    right: "enterprise-works",
    decision: "POSITIVE",
    score: 0.97,
    features: [{ name: "EXACT_ENGLISH_NAME", role: "MAIN", weight: 0.88, detail: "Steel" }],
    scorer: "scorer 1",
    decidedBy: "Li",
    why: "one firm",
    recordedAt: "2026-05-01T00:00:00.000Z",
  });
  const other = createJudgement({
    left: "enterprise-steel",
    right: "community-steel",
    decision: "NEGATIVE",
    decidedBy: "Li",
    why: "no",
    recordedAt: "2026-05-01T00:00:00.000Z",
  });
  const revocation = { revokes: other.id, decidedBy: "Wang", why: "too early", recordedAt: "2026-05-02T00:00:00.000Z" };
  await apply({ judgements: [one, other, revocation] });
}

function steel() {
  return [
    ...entity("enterprise-steel", "Enterprise", "Steel"),
    ...entity("community-steel", "Community", "Steel Community"),
    link("enterprise-steel", "LEADS", "community-steel", { validFrom: "2023-04" }),
    statement(
      { subjectId: "enterprise-steel", predicate: "identifier", value: "x", details: { scheme: "USCC" } },
      {
        overruledBy: wrong.id,
        because: "printed wrongly",
      },
    ),
  ];
}

function importOf(
  file: string,
  { codePoints: _, ...entry }: ReturnType<typeof source>,
  statements: readonly ReturnType<typeof statement>[],
) {
  return {
    header: { format: "statements", file, sha256: "0".repeat(64), recordedAt: AT, sources: [entry] },
    statements: statements.map((one) => ({ ...one, recordedAt: AT })),
  };
}

/** The store as the text of a file. */
export async function printStore(database: Database): Promise<string> {
  const header = await readDumpHeader(database, SOFTWARE);
  if (header === undefined) throw new Error("there is no graph");
  let text = "";
  for await (const piece of printDump(database, header)) text += piece;
  return text;
}
