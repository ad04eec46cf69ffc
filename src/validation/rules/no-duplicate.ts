import { findingAt } from "../../problem.js";
import { placeOf, type WrittenStatement } from "../../statements/parsing/parsed-file.js";
import { PREDICATES } from "../../statements/statement.js";
import { printSaid } from "../print-said.js";
import type { Rule } from "../rule.js";

/**
 * One source says a thing once (with all the quotes that say it), declares an entity once, and all sources agree on
 * what kind it is.
 */
export const NoDuplicate: Rule = {
  name: "NoDuplicate",
  scope: "file",
  tables: { never: "what a table says again is counted, and another kind is told as a conflict: neither is written" },
  *check({ files, live }) {
    const sources = new Map<string, string>();
    for (const { path, entities, written, sourceFields } of files) {
      const source = sourceFields.get("id");
      if (source && sources.has(source.value))
        yield findingAt(source.at, `the source ${source.value} is declared in ${sources.get(source.value)} too`, {
          quote: source.value,
        });
      else if (source) sources.set(source.value, path);
      const declared = new Map<string, number>();
      for (const { id, at } of entities) {
        if (declared.has(id))
          yield findingAt(at, `${id} is declared twice`, {
            quote: id,
            suggestion: `put it together with line ${declared.get(id)}`,
          });
        else declared.set(id, at.line);
      }
      const declarations = new Map<string, number>();
      for (const { id } of entities) declarations.set(id, (declarations.get(id) ?? 0) + 1);
      const claims = new Map<string, WrittenStatement>();
      for (const entry of written) {
        const { predicate, subjectId } = entry.statement;
        if (predicate === PREDICATES.kind && (declarations.get(subjectId) ?? 0) > 1) continue;
        const key = printContent(entry);
        const first = claims.get(key);
        if (first)
          yield findingAt(entry.at, `${printSaid(entry.statement)} is stated twice`, {
            suggestion: `give line ${first.at.line} the quotes of both`,
          });
        else claims.set(key, entry);
      }
    }
    const kinds = new Map<string, WrittenStatement>();
    for (const entry of live.filter(({ statement }) => statement.predicate === PREDICATES.kind)) {
      const { subjectId, value } = entry.statement;
      const first = kinds.get(subjectId);
      if (!first) kinds.set(subjectId, entry);
      else if (first.statement.value !== value) {
        yield findingAt(
          placeOf(entry, "value"),
          `${subjectId} is a ${String(value)} here and a ${String(first.statement.value)} elsewhere`,
          { quote: String(value), suggestion: `see ${first.at.file}:${first.at.line}` },
        );
      }
    }
  },
};

/** What is claimed, without on which evidence. */
function printContent({ statement }: WrittenStatement): string {
  const { subjectId, predicate, objectId, value, details, modality, basis, validFrom, validTo, asOf } = statement;
  return JSON.stringify([
    subjectId,
    predicate,
    objectId,
    value,
    Object.entries(details).sort(),
    modality,
    basis,
    validFrom,
    validTo,
    asOf,
  ]);
}
