import { type Limit, sum } from "./limit.js";

/** Fragments inside fragments multiply: a short document can mean a million fields. */
export const fieldLimit: Limit = {
  name: "maxFields",
  unit: "fields",
  help: "Ask for fewer, or spread fragments less often.",
  start: sum(() => 1),
};
