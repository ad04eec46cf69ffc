import type { Model } from "../model/model.js";
import { PLANNER } from "./plan/plan.js";
import { printHash } from "./projection/hash-item.js";

/** What makes a graph of statements: the model and the planner. What another one made is planned anew. */
export function printMaker(model: Model): string {
  const printed = JSON.stringify(model, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return printHash(`${PLANNER} ${printed}`);
}
