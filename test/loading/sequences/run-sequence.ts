import type { Database } from "../../../src/database/connection.js";
import { plan } from "../../../src/loading/plan/plan.js";
import { writeProjection } from "../../../src/loading/write/write-projection.js";
import type { Model } from "../../../src/model/model.js";
import { planSequence, SEQUENCE_SOURCES, shuffle, type Step } from "./random-sequences.js";

/** Takes the database, emptied first, through all steps of a sequence, a load each. */
export async function runSequence(database: Database, seed: number, model: Model): Promise<void> {
  await clear(database);
  for (const step of planSequence(seed)) await write(database, step, model);
}

/** Makes in the database, emptied first, what the end of the sequence says, in one load and from another order. */
export async function buildAfresh(database: Database, seed: number, model: Model): Promise<void> {
  await clear(database);
  const { statements, entries } = planSequence(seed).at(-1)!;
  await write(database, { statements: shuffle(statements, seed), entries: [...entries].reverse() }, model);
}

async function write(database: Database, { statements, entries }: Step, model: Model): Promise<void> {
  await writeProjection(database, plan(SEQUENCE_SOURCES, statements, model, entries), model, { builtAt: "now" });
}

async function clear(database: Database): Promise<void> {
  await database.write((run) => run("MATCH (n) DETACH DELETE n"));
}
