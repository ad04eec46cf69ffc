import { type Limit, sum } from "./limit.js";

export const rootFieldLimit: Limit = {
  name: "maxRootFields",
  unit: "root fields",
  help: "Send several requests.",
  start: sum(({ depth }) => (depth === 1 ? 1 : 0)),
};
