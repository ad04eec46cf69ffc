import type { Source } from "../sources/source.js";
import type { ParsedFile } from "./parsing/parsed-file.js";
import type { Statement } from "./statement.js";

/** Sources, and what they state: what the graph is made of. */
export interface Stated {
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
}

/**
 * All that a set of files says, in order of file: what the loader takes. A retraction reaches the statement in
 * whichever file it stands.
 */
export function gatherStatements(files: readonly ParsedFile[]): Stated {
  const retractions = new Map(
    files
      .flatMap((file) => file.retractions)
      .map(({ statement, reason, recordedAt }) => [statement, { reason, recordedAt, as: "FILE" as const }]),
  );
  return {
    sources: files.flatMap(({ source }) => source ?? []),
    statements: files
      .flatMap((file) => file.statements)
      .map((statement) => {
        const retraction = retractions.get(statement.id);
        return retraction ? { ...statement, retraction } : statement;
      }),
  };
}
