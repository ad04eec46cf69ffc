import { findingAt } from "../../problem.js";
import { placeOf } from "../../statements/parsing/parsed-file.js";
import type { Rule } from "../rule.js";

const FIGURE = "Figure";
const MEASURES = "MEASURES";

/** A figure is about something, has a value unless no number is named, and a unit that anybody can read. */
export const FiguresAreWhole: Rule = {
  name: "FiguresAreWhole",
  scope: "set",
  tables: "at the end",
  *check({ entities, bySubject, model }) {
    if (!model.kinds.has(FIGURE)) return;
    const currencies = new Set(Intl.supportedValuesOf("currency"));
    for (const [id, { kind, at }] of entities) {
      if (kind !== FIGURE) continue;
      const about = bySubject.get(id) ?? [];
      const find = (predicate: string): typeof about =>
        about.filter(({ statement }) => statement.predicate === predicate);
      if (find(MEASURES).length === 0)
        yield findingAt(at, `${id} is about nothing`, {
          quote: id,
          suggestion: `add { type: ${MEASURES}, from: ${id}, to: … }`,
        });
      const [value, qualifier] = [find("value")[0], find("qualifier")[0]];
      const unquantified = qualifier?.statement.value === "UNQUANTIFIED";
      if (value && unquantified) {
        yield findingAt(
          placeOf(value, "value"),
          `${id} is UNQUANTIFIED and has the value ${String(value.statement.value)}`,
          {
            quote: String(value.statement.value),
            suggestion: "where the source names a number, the qualifier is EXACT, APPROXIMATE, …",
          },
        );
      }
      if (!value && qualifier && !unquantified) {
        yield findingAt(placeOf(qualifier, "value"), `${id} has no value and is not UNQUANTIFIED`, {
          quote: String(qualifier.statement.value),
          suggestion: "add value, or qualifier: UNQUANTIFIED",
        });
      }
      for (const unit of find("unit")) {
        const word = String(unit.statement.value);
        if (/^[a-z][a-z0-9 -]*$/.test(word) || currencies.has(word)) continue;
        yield findingAt(placeOf(unit, "value"), `"${word}" is no unit`, {
          quote: word,
          suggestion:
            word === "RMB"
              ? "write CNY"
              : "write English singular in lower case (person, university), or the ISO 4217 code of a currency",
        });
      }
    }
  },
};
