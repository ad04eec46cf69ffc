import type { Model } from "../../model/model.js";
import { planItems } from "../plan/plan.js";
import type { Items, StatementItem } from "../projection/projection.js";
import type { StoredStatement } from "../../store/statement-record.js";
import { printPair, type Touched } from "./touched.js";

/** What the graph has to hold of all that a change touches: the same pure plan as of the whole. */
export function planTouched(touched: Touched, model: Model): Items {
  const { statements, things, pairs, written, groups, clusters, survivors, sources, voices, there } = touched;
  const items = planItems({ sources, statements: [...statements.values()], clusters, survivors, voices }, model, {
    hasThing: (id) => things.has(id),
    isThere: (id) => there.has(id),
    hasPair: (from, to) => pairs.has(printPair(from, to)),
    hasStatement: (id) => written.has(id),
    hasGroup: (group) => groups.has(group),
  });
  return { ...items, statements: items.statements.map((item) => addImport(item, statements.get(item.id))) };
}

/** Which import brought it is stored beside what it says, and no part of the graph that two stores may have in common. */
function addImport(item: StatementItem, statement: StoredStatement | undefined): StatementItem {
  const importId = statement?.importId;
  return importId === undefined ? item : { ...item, properties: { ...item.properties, importId } };
}
