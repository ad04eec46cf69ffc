import type { Database } from "../../src/database/connection.js";
import type { JudgementEntry } from "../../src/identity/judgements/judgement.js";
import { applyChange } from "../../src/loading/apply-change.js";
import { printMaker } from "../../src/loading/print-maker.js";
import { plan } from "../../src/loading/plan/plan.js";
import type { Projection } from "../../src/loading/projection/projection.js";
import { planSchema } from "../../src/loading/write/plan-schema.js";
import { writeSchema } from "../../src/loading/write/write-schema.js";
import type { Model } from "../../src/model/model.js";
import { readModel } from "../../src/model/read-model.js";
import type { Source } from "../../src/sources/source.js";
import { gatherStatements, type Stated } from "../../src/statements/gather-statements.js";
import { readSeeds } from "../../src/statements/read-seeds.js";
import type { Statement } from "../../src/statements/statement.js";
import type { NewImport } from "../../src/store/change.js";

/** To read and to plan the seeds takes half a second, and dozens of files ask them: kept beyond modules. */
const kept = globalThis as { chanjiaoTestSeeds?: Stated & { planned?: Projection } };

/** What the four documents of the seeds state. */
export function statedBySeeds(): Stated {
  return (kept.chanjiaoTestSeeds ??= gatherStatements(readSeeds(readModel()).files));
}

/**
 * Makes the database hold these statements and judgements and nothing else. Where it does already nothing is written.
 */
export async function loadAlone(
  database: Database,
  sources: readonly Source[],
  statements: readonly Statement[],
  model: Model,
  judgements: readonly JudgementEntry[] = [],
): Promise<Projection> {
  await writeSchema(database, planSchema(model));
  const seeds = kept.chanjiaoTestSeeds;
  const areSeeds = statements === seeds?.statements && model === readModel() && judgements.length === 0;
  const planned = (areSeeds && seeds.planned) || plan(sources, statements, model, judgements);
  if (areSeeds) seeds.planned = planned;
  const [row] = await database.read(
    "OPTIONAL MATCH (g:Graph { id: 'graph' }) RETURN g.version AS version, g.judgementsVersion AS judgements",
  );
  if (row?.version === planned.version && row.judgements === planned.judgementsVersion) return planned;
  await database.write((run) => run("MATCH (n) DETACH DELETE n"));
  const change = { imports: [importOf(sources, statements)], retractions: [], judgements };
  await applyChange(database, model, change, { software: "test", madeBy: printMaker(model) });
  return planned;
}

/** Sources with what they state, as they come in. */
export function importOf(sources: readonly Source[], statements: readonly Statement[]): NewImport {
  return {
    header: {
      format: "statements",
      file: "test.yaml",
      sha256: "0".repeat(64),
      recordedAt: "2026-01-01T00:00:00.000Z",
      sources: sources.map(({ codePoints: _, ...entry }) => entry),
    },
    statements,
  };
}
