import type { Model } from "../../model/model.js";
import type { Place } from "../../problem.js";
import type { WrittenStatement } from "../../statements/parsing/parsed-file.js";
import { PREDICATES, type Statement } from "../../statements/statement.js";
import { type CheckedSet, openSet } from "../../validation/checked-set.js";

/** Where what is known stands: in no row. */
const NO_ROW = { line: 0, column: 0 };

export interface RowsToOpen {
  readonly written: readonly WrittenStatement[];
  /** What it is seen beside: said before, in the file or elsewhere. */
  readonly before: readonly WrittenStatement[];
  /** Knows every entity, in the graph or in the file. */
  readonly kindOf: (id: string) => string | undefined;
  /** Entities that rows before these brought, with what their kind requires. */
  readonly hasTaken: (id: string) => boolean;
  readonly model: Model;
}

/**
 * What some rows say, for rules to look at. Whatever they mention is an entity of the set, as far as it is known; only
 * what they bring stands in a row.
 */
export function openRows({ written, before, kindOf, hasTaken, model }: RowsToOpen): CheckedSet {
  const path = written[0]?.at.file ?? "";
  const kinds = written.filter(({ statement }) => statement.predicate === PREDICATES.kind);
  const file = {
    path,
    text: "",
    name: "",
    broken: false,
    source: undefined,
    sourceFields: new Map(),
    document: undefined,
    quotes: [],
    problems: [],
    entities: kinds.map(({ statement, at }) => ({ id: statement.subjectId, kind: String(statement.value), at })),
    statements: [],
    written: [...before, ...written],
    retractions: [],
  };
  const set = openSet({ files: [file], documents: new Map(), problems: [] }, model);
  const elsewhere = { file: path, ...NO_ROW };
  const entities = new Map(
    [...set.entities].map(([id, entity]) => [id, hasTaken(id) ? { ...entity, at: elsewhere } : entity]),
  );
  entities.delete(file.name); // a table is a source, and no row speaks of it
  for (const id of file.written.flatMap(({ statement }) => listMentioned(statement, model))) {
    const kind = entities.has(id) ? undefined : kindOf(id);
    if (kind !== undefined) entities.set(id, { kind, at: elsewhere, isSource: false });
  }
  return { ...set, form: "table", entities };
}

/** A statement of another source, or of an earlier edition. */
export function placeKnown(statement: Statement): WrittenStatement {
  return { statement, at: { file: statement.sourceId, ...NO_ROW }, places: new Map(), quotes: [] };
}

/** A row as problems name it. */
export function printRow({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** What a statement is about, and what else it names. */
export function listMentioned(statement: Statement, model: Model): readonly string[] {
  const { subjectId, predicate, objectId, details } = statement;
  if (objectId === undefined) return [subjectId];
  const named = [...(model.links.get(predicate)?.properties.values() ?? [])].flatMap(({ name, refersTo }) => {
    const id = refersTo && details[name];
    return typeof id === "string" ? [id] : [];
  });
  return [subjectId, objectId, ...named];
}
