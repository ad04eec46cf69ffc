import type { ParsedFile } from "../../statements/parsing/parsed-file.js";
import { PREDICATES, type Statement } from "../../statements/statement.js";
import { groupBy } from "../../text/group-by.js";

/** A source of which something is known. */
export interface KnownSource {
  readonly id: string;
  readonly workId: string;
  readonly text: string;
}

/**
 * What is known as files of statements, one for each source, so that validation looks at it beside a file that is to
 * come. Of `sources` with a text it is seen whether the text is the same. Pure.
 */
export function listKnownFiles(
  statements: readonly Statement[],
  sources: readonly KnownSource[],
): readonly ParsedFile[] {
  const said = groupBy(statements, ({ sourceId }) => sourceId);
  const texts = new Map(sources.map((source) => [source.id, source]));
  return [...new Set([...said.keys(), ...texts.keys()])].map((id) => {
    const path = `the graph: ${id}`;
    const at = { file: path, line: 1, column: 1 };
    const written = (said.get(id) ?? []).map((statement) => ({ statement, at, places: new Map(), quotes: [] }));
    const source = texts.get(id);
    return {
      path,
      text: "",
      name: id,
      broken: false,
      source: source && {
        ...source,
        title: "",
        languages: [],
        licence: "",
        translation: "ORIGINAL",
        sha256: "",
        codePoints: [],
      },
      sourceFields: new Map([["id", { value: id, at }]]),
      document: source?.text,
      quotes: [],
      problems: [],
      entities: [
        ...new Map(
          written
            .filter(({ statement }) => statement.predicate === PREDICATES.kind)
            .map(({ statement: { subjectId, value } }) => [subjectId, { id: subjectId, kind: String(value), at }]),
        ).values(),
      ],
      statements: written.map(({ statement }) => statement),
      written,
      retractions: written.flatMap(({ statement: { id: statement, retraction } }) =>
        retraction === undefined ? [] : [{ statement, ...retraction, at }],
      ),
    };
  });
}
