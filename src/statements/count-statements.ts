import type { ParsedFile } from "./parsing/parsed-file.js";
import { PREDICATES } from "./statement.js";

/** How much one document gave. */
export interface FileCounts {
  readonly sourceId: string;
  readonly entities: number;
  readonly statements: number;
  readonly links: number;
  readonly figures: number;
}

/** Counts of each file, in its order. An entity that several files declare is counted in each. */
export function countStatements(files: readonly ParsedFile[]): readonly FileCounts[] {
  return files.map(({ name, statements }) => ({
    sourceId: name,
    entities: statements.filter(({ predicate }) => predicate === PREDICATES.kind).length,
    statements: statements.length,
    links: statements.filter(({ objectId }) => objectId !== undefined).length,
    figures: statements.filter(({ predicate, value }) => predicate === PREDICATES.kind && value === "Figure").length,
  }));
}
