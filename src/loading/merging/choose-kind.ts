import type { Kind, Model } from "../../model/model.js";
import type { Statement } from "../../statements/statement.js";
import { sortStatements } from "./merge-statements.js";

/**
 * What something is by what statements call it: as the first of them has it, or another that says so more narrowly.
 * Undefined where there is none, or none of a kind that the model has. Pure.
 */
export function chooseKind(kindStatements: readonly Statement[], { kinds }: Model): Kind | undefined {
  const said = sortStatements(kindStatements).map(({ value }) => kinds.get(String(value)));
  const [first] = said;
  return said.find((kind) => first !== undefined && kind?.general === first.label) ?? first;
}
