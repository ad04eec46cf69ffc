import type { Database } from "../../../src/database/connection.js";
import { applyChange } from "../../../src/loading/apply-change.js";
import type { Model } from "../../../src/model/model.js";
import { NO_CHANGE } from "../../../src/store/change.js";
import { importOf } from "../../support/load.js";
import { planSequence, SEQUENCE_SOURCES, shuffle, type Step } from "./random-sequences.js";

const NOW = { software: "test", at: "2026-01-01T00:00:00.000Z" };

/** Takes the database, emptied first, through all steps of a sequence, each a change of what it adds to the one before. */
export async function runSequence(database: Database, seed: number, model: Model): Promise<void> {
  await clear(database);
  let before: Step = { statements: [], entries: [], retractions: [] };
  for (const step of planSequence(seed)) {
    await change(database, before, step, model);
    before = step;
  }
}

/** Makes in the database, emptied first, what the end of the sequence says, in one change and from another order. */
export async function buildAfresh(database: Database, seed: number, model: Model): Promise<void> {
  await clear(database);
  const { statements, entries } = planSequence(seed).at(-1)!;
  const imports = [importOf(SEQUENCE_SOURCES, shuffle(statements, seed))];
  await applyChange(database, model, { ...NO_CHANGE, imports, judgements: [...entries].reverse() }, NOW);
}

async function change(
  database: Database,
  before: Step,
  { statements, entries, retractions }: Step,
  model: Model,
): Promise<void> {
  const known = new Map(before.statements.map((one) => [one.id, one]));
  const added = statements.filter(({ id }) => !known.has(id));
  await applyChange(
    database,
    model,
    {
      imports: added.length === 0 ? [] : [importOf(SEQUENCE_SOURCES, added)],
      retractions,
      judgements: entries.slice(before.entries.length),
    },
    NOW,
  );
}

async function clear(database: Database): Promise<void> {
  await database.write((run) => run("MATCH (n) DETACH DELETE n"));
}
