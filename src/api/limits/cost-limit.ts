import { type Limit, sum } from "./limit.js";

/**
 * Cost is the number of objects that the answer may hold: a list counts as many as its `limit` or `first`, or as the
 * page of a list for which none is given (pages/pages.ts), times the objects of the list that it is in. `communities(limit: 10)
 * { leaders(limit: 5) { name } }` costs 10 + 50. Questions that are more work than their answers show cost more
 * (rows/weights.ts).
 */
export const costLimit: Limit = {
  name: "maxCost",
  unit: "rows to answer at most",
  help: "Give lists a smaller `limit` or `first`, nest fewer, or ask fewer questions at once.",
  start: sum(({ rows, weight }) => rows + weight),
};
