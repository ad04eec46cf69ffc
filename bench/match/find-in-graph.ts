import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printAsked, readQuery } from "../../src/api/asking/read-query.js";
import { connect, type Database } from "../../src/database/connection.js";
import { startEmbedded } from "../../src/database/embedded/start.js";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import type { Lexicon } from "../../src/identity/lexicon/lexicon.js";
import { createFormReader } from "../../src/identity/names/named-form.js";
import { planCandidates } from "../../src/identity/candidates/plan-candidates.js";
import type { Candidate, Thing } from "../../src/identity/things/thing.js";
import { loadAlone } from "../../test/support/load.js";
import { readModel } from "../../src/model/read-model.js";
import { printSha256, type Source } from "../../src/sources/source.js";
import { type Claim, printStatementId, type Statement } from "../../src/statements/statement.js";
import { hasHan } from "../../src/text/print-search-text.js";

/** A graph that holds some things, and the candidates that graph/queries/match.cypher finds in it. */
export interface CandidateGraph {
  /** Makes the graph hold these and nothing else. */
  readonly hold: (things: readonly Candidate[]) => Promise<void>;
  /** For each thing asked for, ids, those that the database ranks best; as many as the API scores. */
  readonly find: (asked: readonly Thing[], lexicon: Lexicon) => Promise<readonly (readonly string[])[]>;
  readonly stop: () => Promise<void>;
}

const BATCH = 50;
const TIMEOUT_MS = 120_000;

/** Starts a Neo4j of its own on a folder that goes with it. */
export async function startCandidateGraph(): Promise<CandidateGraph> {
  const dataFolder = await mkdtemp(join(tmpdir(), "chanjiao-match-"));
  const server = await startEmbedded({
    dataFolder,
    classpathFolder: join(PROJECT_FOLDER, "node_modules", ".cache", "chanjiao"),
    memory: { heapMb: 1536, pageCacheMb: 128 },
  });
  const database = await connect(server);
  const model = readModel();
  return {
    hold: async (things) => void (await loadAlone(database, [SOURCE], things.flatMap(listStatements), model)),
    find: (asked, lexicon) => findAll(database, asked, lexicon),
    stop: async () => {
      await database.close();
      await server.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function findAll(database: Database, asked: readonly Thing[], lexicon: Lexicon): Promise<string[][]> {
  const cypher = readQuery("match");
  const readForms = createFormReader();
  const found: string[][] = [];
  for (let from = 0; from < asked.length; from += BATCH) {
    const queries = asked
      .slice(from, from + BATCH)
      .map((thing) => ({ ...planCandidates(thing, readForms, lexicon), kinds: null }));
    const [row] = await database.read(cypher, printAsked({ queries, names: 100, candidates: 50 }), {
      timeoutMs: TIMEOUT_MS,
    });
    found.push(...(row?.found as string[][]));
  }
  return found;
}

const SOURCE: Source = {
  id: "register",
  title: "register",
  languages: ["en"],
  licence: "CC0-1.0",
  translation: "ORIGINAL",
  workId: "register",
  sha256: printSha256("register"),
  text: "register",
  codePoints: [..."register"],
};

function listStatements({ id, names, identifiers }: Candidate): Statement[] {
  const claims: Pick<Claim, "predicate" | "value" | "details">[] = [
    { predicate: "kind", value: "University", details: {} },
    ...names.map(({ value, nameKind }) => ({
      predicate: "name",
      value,
      details: { language: hasHan(value) ? "zh-Hans" : "en", nameKind: nameKind ?? "LABEL" },
    })),
    ...identifiers.map(({ scheme, value }) => ({ predicate: "identifier", value, details: { scheme } })),
  ];
  return claims.map((claim) => {
    const whole: Claim = {
      ...claim,
      subjectId: id,
      modality: "ASSERTED",
      basis: "SUPPLIED",
      suppliedBy: "a register",
      sourceId: SOURCE.id,
      evidence: [],
    };
    return { ...whole, id: printStatementId(whole), recordedAt: "2026-01-01T00:00:00Z" };
  });
}
