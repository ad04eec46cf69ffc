import type { Model } from "../model/model.js";
import type { Place, Problem } from "../problem.js";
import { type ParsedFile, placeOf, type WrittenStatement } from "../statements/parsing/parsed-file.js";
import { PREDICATES } from "../statements/statement.js";

/** What rules look at: the files, and what they say together, found once for all rules. */
export interface CheckedSet {
  readonly model: Model;
  /** How it was written: what would mend the row of a table is said in other words. */
  readonly form: "files" | "table";
  readonly files: readonly ParsedFile[];
  /** Path of each document by source id. */
  readonly documents: ReadonlyMap<string, string>;
  /** Every statement. */
  readonly written: readonly WrittenStatement[];
  /** Statements that stand: neither retracted nor overruled. */
  readonly live: readonly WrittenStatement[];
  /** Live statements about an entity, by its id; links from it are among them. */
  readonly bySubject: ReadonlyMap<string, readonly WrittenStatement[]>;
  /** Live links by type. */
  readonly links: ReadonlyMap<string, readonly WrittenStatement[]>;
  /** What there is, by id: label of its kind as first stated, and where. Sources are among them. */
  readonly entities: ReadonlyMap<string, { readonly kind: string; readonly at: Place; readonly isSource: boolean }>;
}

/** What validation takes: see `readSeeds`. */
export interface FileSet {
  readonly files: readonly ParsedFile[];
  readonly documents: ReadonlyMap<string, string>;
  /** What is known to be wrong before: files that cannot be read at all. */
  readonly problems: readonly Problem[];
}

/** Looks through a set of files once. */
export function openSet({ files, documents }: FileSet, model: Model): CheckedSet {
  const written = files.flatMap((file) => file.written);
  const retracted = new Set(files.flatMap((file) => file.retractions).map(({ statement }) => statement));
  const live = written.filter(({ statement }) => statement.overruledBy === undefined && !retracted.has(statement.id));
  const bySubject = new Map<string, WrittenStatement[]>();
  const links = new Map<string, WrittenStatement[]>();
  const entities = new Map<string, { kind: string; at: Place; isSource: boolean }>();
  for (const { sourceFields, name, path } of files) {
    const id = sourceFields.get("id");
    entities.set(id?.value ?? name, {
      kind: "SourceDocument",
      at: id?.at ?? { file: path, line: 1, column: 1 },
      isSource: true,
    });
  }
  for (const entry of live) {
    const { subjectId, predicate, objectId, value } = entry.statement;
    collect(bySubject, subjectId, entry);
    if (objectId !== undefined) collect(links, predicate, entry);
    if (predicate === PREDICATES.kind && !entities.has(subjectId))
      entities.set(subjectId, { kind: String(value), at: placeOf(entry, "subject"), isSource: false });
  }
  return { model, form: "files", files, documents, written, live, bySubject, links, entities };
}

/** True of a statement that gives a property a value: neither a link, nor a kind, a name or an identifier. */
export function isProperty({ statement: { predicate, objectId } }: WrittenStatement): boolean {
  return objectId === undefined && !Object.values<string>(PREDICATES).includes(predicate);
}

function collect(groups: Map<string, WrittenStatement[]>, key: string, entry: WrittenStatement): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}
