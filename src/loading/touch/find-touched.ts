import type { Run } from "../../database/connection.js";
import type { Model } from "../../model/model.js";
import { readLinking, readStatements } from "../../store/read-statements.js";
import { readVoices } from "../../store/read-sources.js";
import { applyTo, findIdentities } from "./find-identities.js";
import { findGroups } from "./find-groups.js";
import { keep, type Reading } from "./reading.js";
import type { SettledChange } from "./settle-change.js";
import { printPair, splitPair, type Touched } from "./touched.js";

/**
 * What a change can touch, read by index: things that it says something of, everything at those that come, go or become
 * one, links of the same ends, and what may contradict any of it. `refresh` are things that are planned whatever
 * changed.
 */
export async function findTouched(
  run: Run,
  change: SettledChange,
  model: Model,
  refresh: readonly string[] = [],
): Promise<Touched> {
  const identities = await findIdentities(run, model, change, refresh);
  const { before, clusters } = identities;
  const reading: Reading = {
    run,
    model,
    change,
    identities,
    read: new Map(),
    became: (id) => [before.get(id) ?? id, clusters.survivors.get(id) ?? id],
  };
  keep(reading, identities.read);
  const moved = new Set([...identities.moved].flatMap(reading.became));
  const things = listThings(reading, moved);
  keep(reading, await readStatements(run, "about", things));
  const atMoved = await readAt(reading, moved);
  const pairs = await listPairs(reading, atMoved);
  const written = new Set([...change.changed.map(({ id }) => id), ...atMoved]);
  const groups = await findGroups(reading, things, written);
  const survivors = listSurvivors(reading);
  const was = [...reading.read.values()].map(({ statement }) => statement);
  const statements = new Map(applyTo(was, change.changed).map((statement) => [statement.id, statement]));
  const linking = [...statements.values()].filter(({ objectId }) => objectId !== undefined);
  return {
    statements,
    things,
    moved,
    pairs,
    written,
    groups,
    clusters,
    identified: identities.ids,
    survivors,
    sources: change.sources,
    away: { sources: change.away?.sources ?? [], judgements: identities.away },
    voices: new Map([
      ...(await readVoices(run, new Set(linking.map(({ sourceId }) => sourceId)))),
      ...change.sources.map(({ id, workId }) => [id, workId] as const),
    ]),
    there: await readThere(run, [...pairs].flatMap(splitPair), things),
  };
}

function listThings({ change, became }: Reading, moved: ReadonlySet<string>): ReadonlySet<string> {
  const said = change.changed.filter((one) => one.said.objectId === undefined);
  return new Set([...moved, ...said.flatMap((one) => became(one.said.subjectId))]);
}

/** Everything at what moves. */
async function readAt(reading: Reading, moved: ReadonlySet<string>): Promise<readonly string[]> {
  const found = [
    ...keep(reading, await readStatements(reading.run, "subject", moved)),
    ...keep(reading, await readStatements(reading.run, "object", moved)),
  ];
  return found.map(({ statement: { id } }) => id);
}

/** Ends of links that are planned, with all that links the two. */
async function listPairs(reading: Reading, atMoved: readonly string[]): Promise<ReadonlySet<string>> {
  const { run, change, became, read } = reading;
  const ofVoices = keep(reading, await readStatements(run, "source", change.newVoices));
  const pairs = new Set<string>();
  const add = (from: readonly string[], to: readonly string[]): void => {
    for (const [index, id] of from.entries()) pairs.add(printPair(id, to[index] ?? id));
  };
  for (const { said } of change.changed)
    if (said.objectId !== undefined) add(became(said.subjectId), became(said.objectId));
  for (const { statement, subjectId, objectId } of [...ofVoices, ...atMoved.flatMap((id) => read.get(id) ?? [])]) {
    if (statement.objectId === undefined || objectId === undefined) continue;
    add([subjectId], [objectId]);
    const now = (id: string, was: string): string => (reading.identities.ids.has(id) ? (became(id)[1] ?? id) : was);
    add([now(statement.subjectId, subjectId)], [now(statement.objectId, objectId)]);
  }
  keep(reading, await readLinking(run, [...pairs].map(splitPair)));
  return pairs;
}

/** What the ids of everything that was read stand for after the change. */
function listSurvivors({ read, identities: { ids, clusters } }: Reading): ReadonlyMap<string, string> {
  const survivors = new Map<string, string>();
  for (const { statement, subjectId, objectId } of read.values()) {
    if (statement.subjectId !== subjectId) survivors.set(statement.subjectId, subjectId);
    if (statement.objectId !== undefined && objectId !== undefined && statement.objectId !== objectId)
      survivors.set(statement.objectId, objectId);
  }
  for (const id of ids) survivors.delete(id);
  return new Map([...survivors, ...clusters.survivors]);
}

async function readThere(run: Run, ends: readonly string[], things: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const rows = await run("MATCH (e:Entity) WHERE e.id IN $ends RETURN e.id AS id", {
    ends: [...new Set(ends)].filter((id) => !things.has(id)),
  });
  return new Set(rows.map(({ id }) => String(id)));
}
