import { greatest, type Limit, sum } from "./limit.js";

/** Fragments inside fragments multiply: a short document can mean a million fields. */
export const fieldLimit: Limit = {
  name: "maxFields",
  unit: "fields",
  help: "Ask for fewer, or spread fragments less often.",
  start: sum(() => 1),
};

export const rootFieldLimit: Limit = {
  name: "maxRootFields",
  unit: "root fields",
  help: "Send several requests.",
  start: sum(({ depth }) => (depth === 1 ? 1 : 0)),
};

export const aliasLimit: Limit = {
  name: "maxAliases",
  unit: "aliases",
  help: "Ask for several ids at once with `where: { id: { in: [...] } }`.",
  start: sum(({ node }) => (node.alias ? 1 : 0)),
};

export const depthLimit: Limit = {
  name: "maxDepth",
  unit: "levels of fields",
  help: "Ask in two steps.",
  start: greatest(({ depth }) => depth),
};
