import type { Model } from "../../model/model.js";
import type { ParsedFile } from "../../statements/parsing/parsed-file.js";
import { PREDICATES, type Statement } from "../../statements/statement.js";
import { readAbout, readIdentified, readLeadingTo, readNearIds } from "../../store/read-known.js";
import { readStatements } from "../../store/read-statements.js";
import { listMentioned } from "../checking/open-rows.js";
import type { Beside } from "../known/beside.js";

/**
 * All that is known of what a statement file names, as far as a rule can look at it: what is said about it, how far its
 * acyclic links lead on, who is joined to it, whose its identifiers are, which statements it takes back or believes
 * instead. Statements of its own source are not among them: the file takes their place.
 */
export async function readAround(file: ParsedFile, beside: Beside): Promise<readonly Statement[]> {
  const { read, model, before } = beside;
  const ids = new Set([
    ...file.entities.map(({ id }) => id),
    ...file.statements.flatMap((statement) => listMentioned(statement, model)),
  ]);
  const about = await readAbout(read, ids);
  const found = [
    ...about,
    ...(await readWays(about, ids, beside)),
    ...(await readLeadingTo(read, ids, listJoining(model))),
    ...(await readOwners(file, beside)),
    ...(await readNamed(file, beside)),
    ...(await readNear(file, ids, about, beside)),
    ...before.flatMap(({ statements }) => statements),
  ];
  const all = new Map(found.map((statement) => [statement.id, statement]));
  return [...all.values()].filter(({ sourceId }) => sourceId !== file.name && sourceId !== file.source?.id);
}

/** Acyclic links on from where those lead that are known already. */
async function readWays(
  about: readonly Statement[],
  ids: ReadonlySet<string>,
  { read, model }: Beside,
): Promise<readonly Statement[]> {
  const types = [...model.links.values()].flatMap(({ type, acyclic }) => (acyclic ? [type] : []));
  const seen = new Set(ids);
  const found: Statement[] = [];
  const listNext = (links: readonly Statement[]): readonly string[] => {
    const ends = links.flatMap(({ predicate, objectId }) => (types.includes(predicate) ? (objectId ?? []) : []));
    const next = [...new Set(ends)].filter((id) => !seen.has(id));
    for (const id of next) seen.add(id);
    return next;
  };
  for (let open = listNext(about); open.length > 0; ) {
    const links = await readAbout(read, open, types);
    found.push(...links);
    open = listNext(links);
  }
  return found;
}

/** Links that something needs at its end, or by which two have to be joined. */
function listJoining({ links }: Model): readonly string[] {
  const needed = [...links.values()].flatMap(({ type, atLeast, properties }) => [
    ...(atLeast > 0 ? [type] : []),
    ...[...properties.values()].flatMap(({ refersTo }) => refersTo?.link ?? []),
  ]);
  return [...new Set(needed)];
}

async function readOwners(file: ParsedFile, { read }: Beside): Promise<readonly Statement[]> {
  const keys = file.statements
    .filter(({ predicate }) => predicate === PREDICATES.identifier)
    .map(({ details, value }) => ({ scheme: String(details.scheme), value: String(value) }));
  const owners = await readIdentified(read, keys, undefined);
  return readAbout(read, new Set(owners.map(({ id }) => id)), [PREDICATES.kind, PREDICATES.identifier]);
}

/** Statements that the file takes back or believes instead of its own, and those that are believed instead of these. */
async function readNamed(file: ParsedFile, { read }: Beside): Promise<readonly Statement[]> {
  const found: Statement[] = [];
  const seen = new Set(file.statements.map(({ id }) => id));
  let open = [
    ...file.retractions.map(({ statement }) => statement),
    ...file.statements.flatMap(({ overruledBy }) => overruledBy ?? []),
  ];
  while (open.length > 0) {
    for (const id of open) seen.add(id);
    const named = (await readStatements(read, "id", open)).map(({ statement }) => statement);
    found.push(...named);
    open = [...new Set(named.flatMap(({ overruledBy }) => overruledBy ?? []))].filter((id) => !seen.has(id));
  }
  // What nobody states any more must not look as if its subject were unknown.
  return [...found, ...(await readAbout(read, new Set(found.map(({ subjectId }) => subjectId)), [PREDICATES.kind]))];
}

/** What may be meant by ids that nobody knows. */
async function readNear(
  file: ParsedFile,
  ids: ReadonlySet<string>,
  about: readonly Statement[],
  { read }: Beside,
): Promise<readonly Statement[]> {
  const known = new Set(
    [...about, ...file.statements]
      .filter(({ predicate, retraction }) => predicate === PREDICATES.kind && retraction === undefined)
      .map(({ subjectId }) => subjectId),
  );
  const near = await readNearIds(
    read,
    [...ids].filter((id) => !known.has(id)),
  );
  return readAbout(read, near, [PREDICATES.kind]);
}
