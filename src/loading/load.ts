import type { Database } from "../database/connection.js";
import type { JudgementEntry } from "../identity/judgements/judgement.js";
import type { Model } from "../model/model.js";
import type { Source } from "../sources/source.js";
import type { Statement } from "../statements/statement.js";
import { checkMemory } from "./write/check-memory.js";
import { plan } from "./plan/plan.js";
import { planSchema } from "./write/plan-schema.js";
import type { Projection } from "./projection/projection.js";
import { writeProjection, type Step, type Written } from "./write/write-projection.js";
import { writeSchema } from "./write/write-schema.js";

export interface Loaded {
  readonly projection: Projection;
  readonly written: Written;
}

/**
 * Makes the graph say what these statements say, with whom was judged to be one: constraints and indexes, plan, write.
 * The statements must be valid.
 * @throws ChanjiaoError LOAD_FAILED where there is not the memory for them
 */
export async function load(
  database: Database,
  sources: readonly Source[],
  statements: readonly Statement[],
  model: Model,
  onStep?: (step: Step) => void,
  judgements: readonly JudgementEntry[] = [],
): Promise<Loaded> {
  await checkMemory(database, statements.length);
  await writeSchema(database, planSchema(model));
  const projection = plan(sources, statements, model, judgements);
  const written = await writeProjection(database, projection, model, {
    builtAt: new Date().toISOString(),
    ...(onStep && { onStep }),
  });
  return { projection, written };
}
