import type { Kind } from "../../model/model.js";
import { findingAt } from "../../problem.js";
import { placeOf, type WrittenStatement } from "../../statements/parsing/parsed-file.js";
import { PREDICATES } from "../../statements/statement.js";
import { isProperty } from "../checked-set.js";
import type { Rule } from "../rule.js";

/** Words by which a quote speaks of what is not there yet. */
const FUTURE =
  /\b(?:will|shall|plans? to|intends? to|is to|are to|to be (?:set|built|established))\b|将(?!军|士|领)|拟(?:建|设|于|在|共|成)|计划(?:建|设立|成立|共建)/iu;

/**
 * What one source only plans it does not state as done. Each source is looked at by itself: what one plans, a later one
 * may report. Words of the future in every quote of something stated as set up are a warning: they may belong to
 * another clause.
 */
export const PlannedIsNotDone: Rule = {
  name: "PlannedIsNotDone",
  scope: "row",
  *check({ live, bySubject, model, entities }) {
    const existence = (id: string, file: string): WrittenStatement | undefined =>
      (bySubject.get(id) ?? []).find(
        ({ statement, at }) => statement.predicate === PREDICATES.kind && at.file === file,
      );
    const isDone = (value: unknown): boolean => model.doneValues.has(String(value));
    const kindOf = (id: string): Kind | undefined => model.kinds.get(entities.get(id)?.kind ?? "");
    for (const entry of live) {
      const { subjectId, predicate, objectId, value, modality, details, evidence } = entry.statement;
      const { file } = entry.at;
      const stated = modality !== "PLANNED";
      if (objectId !== undefined) {
        const status = Object.keys(details).find((name) => isDone(details[name]));
        if (!stated && status) {
          yield findingAt(placeOf(entry, status), `${predicate} is planned, and its ${status} is ${details[status]}`, {
            quote: String(details[status]),
            suggestion: "take modality: PLANNED out, or the status",
          });
        }
        if (
          stated &&
          model.links.get(predicate)?.presupposes &&
          existence(objectId, file)?.statement.modality === "PLANNED"
        ) {
          yield findingAt(
            placeOf(entry, "type"),
            `${predicate} is stated as ${modality}, and ${objectId} is only planned`,
            { quote: predicate, suggestion: "add modality: PLANNED" },
          );
        }
      } else if (isProperty(entry)) {
        const planned = existence(subjectId, file)?.statement.modality === "PLANNED";
        const done = isDone(value) || kindOf(subjectId)?.properties.get(predicate)?.done === true;
        if (planned && stated && done) {
          yield findingAt(
            placeOf(entry, "value"),
            `${subjectId} is only planned, and its ${predicate} is ${String(value)}`,
            { quote: String(value), suggestion: "add modality: PLANNED, or take it out" },
          );
        }
        if (!planned && predicate === "status" && value === "PLANNED" && stated && existence(subjectId, file)) {
          yield findingAt(placeOf(entry, "value"), `the status of ${subjectId} is PLANNED, and its existence is not`, {
            quote: "PLANNED",
            suggestion: "add modality: PLANNED to the entity",
          });
        }
      }
      const settingUp =
        model.links.get(predicate)?.setsUp === true ||
        (predicate === PREDICATES.kind && kindOf(subjectId)?.setUp === true);
      const future = evidence.map(({ exact }) => FUTURE.exec(exact)?.[0]);
      if (modality === "ASSERTED" && settingUp && future.length > 0 && future.every((words) => words !== undefined)) {
        yield {
          ...findingAt(entry.at, `this is stated as done, and its quote speaks of what is to come`, {
            quote: future[0],
            suggestion: "is it modality: PLANNED?",
          }),
          severity: "warning",
        };
      }
    }
  },
};
