import { greatest, type Limit } from "./limit.js";

export const depthLimit: Limit = {
  name: "maxDepth",
  unit: "levels of fields",
  help: "Ask in two steps.",
  start: greatest(({ depth }) => depth),
};
