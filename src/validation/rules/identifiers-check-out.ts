import { checkIdentifier } from "../../model/values/identifier.js";
import { checkMajorCode } from "../../model/values/major-code.js";
import { checkStockCode } from "../../model/values/stock-code.js";
import { type Fault, findingAt } from "../../problem.js";
import { placeOf } from "../../statements/parsing/parsed-file.js";
import { PREDICATES } from "../../statements/statement.js";
import type { Rule } from "../rule.js";

/** Properties that are codes of a form of their own. */
const CODES: Readonly<Record<string, (value: string) => Fault | undefined>> = {
  stockCode: checkStockCode,
  nationalCode: checkMajorCode,
};

/** Identifiers have the form of their register, and its check digit where it has one. */
export const IdentifiersCheckOut: Rule = {
  name: "IdentifiersCheckOut",
  scope: "row",
  *check({ written }) {
    for (const entry of written) {
      const { predicate, value, details } = entry.statement;
      if (predicate === PREDICATES.identifier) {
        const [scheme, identifier] = [String(details.scheme), String(value)];
        const fault = checkIdentifier(scheme, identifier);
        const atScheme = fault?.message.startsWith(`"${scheme}" is no register`) === true;
        if (fault)
          yield findingAt(placeOf(entry, atScheme ? "scheme" : "value"), fault.message, {
            ...fault,
            quote: atScheme ? scheme : identifier,
          });
      } else if (predicate in CODES) {
        const fault = CODES[predicate]?.(String(value));
        if (fault) yield findingAt(placeOf(entry, "value"), fault.message, { ...fault, quote: String(value) });
      }
    }
  },
};
