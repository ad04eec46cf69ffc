import { PREDICATES, type Statement } from "../../statements/statement.js";
import { printSearchText } from "../../text/print-search-text.js";
import { readStatements } from "../../store/read-statements.js";
import { groupOf, isFullName } from "../plan/plan-disagreements.js";
import { keep, type Reading } from "./reading.js";

/** In which groups something may contradict something else by this change; every statement of these is read. */
export async function findGroups(
  reading: Reading,
  things: ReadonlySet<string>,
  written: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  return new Set([
    ...[...things].map(groupOf.subject),
    ...(await findOverruled(reading, written)),
    ...(await findFigures(reading, things)),
    ...(await findNames(reading, things)),
  ]);
}

/** Statements as they were and as they are: both say what is touched. */
function listBoth({ read, change }: Reading): readonly Statement[] {
  return [...[...read.values()].map(({ statement }) => statement), ...change.changed.map(({ said }) => said)];
}

async function findOverruled(reading: Reading, written: ReadonlySet<string>): Promise<readonly string[]> {
  const concerned = listBoth(reading).filter(({ id }) => written.has(id));
  const by = keep(reading, await readStatements(reading.run, "overruledBy", written));
  const preferred = new Set(
    [...concerned, ...by.map(({ statement }) => statement)].flatMap(({ overruledBy }) => overruledBy ?? []),
  );
  keep(reading, await readStatements(reading.run, "id", preferred));
  keep(reading, await readStatements(reading.run, "overruledBy", preferred));
  return [...preferred].map(groupOf.overruled);
}

/** Figures about the same things as those that are touched. */
async function findFigures(reading: Reading, things: ReadonlySet<string>): Promise<readonly string[]> {
  const { run, change, became } = reading;
  // Of what moves all that links it has been read: figures of it may be figures of another now.
  const ofMoved = [...reading.read.values()].filter(
    ({ statement, objectId }) => statement.predicate === "MEASURES" && objectId !== undefined && things.has(objectId),
  );
  const measuring = [...ofMoved, ...keep(reading, await readStatements(run, "subject", things, ["MEASURES"]))];
  const changed = change.changed.filter(({ said }) => said.predicate === "MEASURES");
  const targets = new Set([
    ...measuring.flatMap(({ statement, objectId }) => [objectId ?? "", ...became(statement.objectId ?? "")]),
    ...changed.flatMap(({ said }) => became(said.objectId ?? "")),
  ]);
  targets.delete("");
  if (targets.size === 0) return [];
  const figures = keep(reading, await readStatements(run, "object", targets, ["MEASURES"]));
  const ids = new Set([
    ...figures.map(({ subjectId }) => subjectId),
    ...changed.flatMap(({ said }) => became(said.subjectId)),
  ]);
  keep(reading, await readStatements(run, "about", ids));
  keep(reading, await readStatements(run, "subject", ids, ["MEASURES"]));
  return [...targets].map(groupOf.figures);
}

/** Full names of what is touched, and of whoever else bears one of them. */
async function findNames(reading: Reading, things: ReadonlySet<string>): Promise<readonly string[]> {
  const { run, model, read, change, became } = reading;
  const both = [
    ...[...read.values()].map(({ statement, subjectId }) => ({ statement, of: [subjectId] })),
    ...change.changed.map(({ said }) => ({ statement: said, of: became(said.subjectId) })),
  ].filter(({ of }) => of.some((id) => things.has(id)));
  const isApart = ({ predicate, value }: Statement): boolean =>
    predicate === PREDICATES.kind && model.kinds.get(String(value))?.namedApart === true;
  const apart = new Set(both.filter(({ statement }) => isApart(statement)).flatMap(({ of }) => of));
  const texts = new Set(
    both
      .filter(({ statement, of }) => isFullName(statement) && of.some((id) => apart.has(id)))
      .map(({ statement }) => printSearchText(String(statement.value))),
  );
  if (texts.size === 0) return [];
  const bearers = await run("MATCH (n:Name) WHERE n.text IN $texts RETURN DISTINCT n.entityId AS id", {
    texts: [...texts],
  });
  const ids = bearers.map(({ id }) => String(id)).filter((id) => !things.has(id));
  keep(reading, await readStatements(run, "about", ids, [PREDICATES.kind, PREDICATES.name]));
  return [...texts].map(groupOf.name);
}
