import type { Model } from "../../model/model.js";
import type { ParsedFile } from "../../statements/parsing/parsed-file.js";
import { PREDICATES, type Statement } from "../../statements/statement.js";
import { printSearchText } from "../../text/print-search-text.js";
import type { KnownIndex } from "../known/known-index.js";
import { Notes } from "../notes.js";
import { DifferenceCounter } from "./difference.js";
import { findContradictions } from "./find-contradictions.js";
import type { ImportPlan } from "./import-plan.js";
import { TakenBack } from "./note-taken-back.js";

/** What a statement file would do to the graph. It is valid, and goes in as a whole or not at all. */
export async function compareFile({ statements }: ParsedFile, known: KnownIndex, model: Model): Promise<ImportPlan> {
  await known.ask({
    about: statements.map(({ subjectId }) => subjectId),
    names: statements
      .filter(({ predicate }) => predicate === PREDICATES.name)
      .map(({ value }) => printSearchText(String(value))),
  });
  const counter = new DifferenceCounter();
  const bySubject = new Map<string, Statement[]>();
  for (const statement of statements)
    bySubject.set(statement.subjectId, [...(bySubject.get(statement.subjectId) ?? []), statement]);
  const fresh = statements.filter((statement) => !known.isThere(statement));
  for (const [id, said] of bySubject) {
    const names = said.filter(({ predicate }) => predicate === PREDICATES.name).map(({ value }) => String(value));
    const kind = known.kinds.get(id) ?? String(said.find(({ predicate }) => predicate === PREDICATES.kind)?.value);
    const shown = names[0] === undefined ? id : `${names[0]} (${id})`;
    for (const conflict of findContradictions(said, { known: known.about.get(id) ?? [] }, kind, model))
      counter.add("conflicting", conflict);
    if (said.every((statement) => known.isThere(statement))) counter.add("duplicate", shown);
    else if (known.kinds.has(id)) counter.add("changed", shown);
    else {
      counter.add("new", shown);
      const same = names
        .flatMap((name) => known.names.get(printSearchText(name)) ?? [])
        .find((other) => known.kinds.get(other) === kind);
      if (same !== undefined) counter.add("toReview", `${shown} and ${same}`);
    }
  }
  const notes = new Notes();
  const takenBack = new TakenBack(known, notes);
  takenBack.note(statements);
  return {
    whole: true,
    statements: fresh,
    count: { rows: bySubject.size, statements: fresh.length, invalid: 0, takenBack: takenBack.count },
    difference: counter.result(),
    problems: [],
    notes,
  };
}
