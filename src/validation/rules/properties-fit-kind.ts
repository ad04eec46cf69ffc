import type { Model, Property } from "../../model/model.js";
import { checkEnumeration } from "../../model/values/enumeration.js";
import { checkNumber } from "../../model/values/number.js";
import { type Fault, findingAt } from "../../problem.js";
import { placeOf } from "../../statements/parsing/parsed-file.js";
import type { Scalar } from "../../statements/statement.js";
import { printChoice, suggestNearest } from "../../text/suggest.js";
import { isProperty } from "../checked-set.js";
import type { Rule } from "../rule.js";

/** A property is one that graph/types has for the kind or the link, and its value of the type that it has there. */
export const PropertiesFitKind: Rule = {
  name: "PropertiesFitKind",
  scope: "row",
  *check(set) {
    const { model, written, entities } = set;
    for (const entry of written) {
      const { subjectId, predicate, objectId, value, details } = entry.statement;
      if (objectId !== undefined) {
        const link = model.links.get(predicate);
        if (!link) continue;
        for (const [name, detail] of Object.entries(details)) {
          const property = link.properties.get(name);
          const fault = property
            ? checkValue(model, property, detail)
            : findUnknown(name, predicate, [...link.properties.keys()], []);
          if (fault)
            yield findingAt(placeOf(entry, name), fault.message, { ...fault, quote: property ? String(detail) : name });
        }
      } else if (isProperty(entry) && value !== undefined) {
        const kind = model.kinds.get(entities.get(subjectId)?.kind ?? "");
        if (!kind) continue;
        const property = kind.properties.get(predicate);
        if (!property) {
          const owners = [...model.kinds.values()]
            .filter(({ properties }) => properties.has(predicate))
            .map(({ label }) => label);
          const fault = findUnknown(predicate, `a ${kind.label}`, [...kind.properties.keys()], owners);
          yield findingAt(placeOf(entry, "predicate"), fault.message, { ...fault, quote: predicate });
          continue;
        }
        const fault =
          checkList(property, value) ??
          [value]
            .flat()
            .map((item) => checkValue(model, property, item))
            .find((found) => found !== undefined);
        if (fault) yield findingAt(placeOf(entry, "value"), fault.message, { ...fault, quote: String(value) });
      }
    }
  },
};

function findUnknown(name: string, what: string, known: readonly string[], owners: readonly string[]): Fault {
  const here =
    suggestNearest(name, known) ??
    (known.length === 0 ? `${what} has no properties of its own` : `known here: ${known.join(", ")}`);
  return {
    message: `${what} has no property "${name}"`,
    suggestion: owners.length > 0 ? `it is for ${printChoice(owners)}; ${here}` : here,
  };
}

function checkList({ name, list }: Property, value: Scalar | readonly Scalar[]): Fault | undefined {
  if (list === Array.isArray(value)) return undefined;
  return {
    message: list ? `${name} takes a list` : `${name} takes one value`,
    suggestion: list ? "write [a, b]" : "several claims are a list of { value: … }",
  };
}

function checkValue(model: Model, { name, type, derived }: Property, value: Scalar): Fault | undefined {
  if (derived) return { message: `${name} is written by the program`, suggestion: "take it out" };
  const words = model.enums.get(type);
  if (words) return checkEnumeration(value, words, name);
  if (type === "Int" || type === "Float") return checkNumber(value, type);
  if (type === "Boolean") return typeof value === "boolean" ? undefined : { message: `${name} is true or false` };
  return typeof value === "string" && value.trim() !== "" ? undefined : { message: `${name} has to be a text` };
}
