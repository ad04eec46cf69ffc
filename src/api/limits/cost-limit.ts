import { type Limit, sum } from "./limit.js";

/**
 * Cost is the number of objects that the answer may hold: a list counts as many as its `limit` or `first` (or what a
 * list without one usually has, estimate-rows.ts), times the objects of the list that it is in. `communities(limit: 10)
 * { leaders(limit: 5) { name } }` costs 10 + 50.
 */
export const costLimit: Limit = {
  name: "maxCost",
  unit: "rows to answer at most",
  help: "Give lists a smaller `limit` or `first`, or nest fewer.",
  start: sum(({ rows }) => rows),
};
