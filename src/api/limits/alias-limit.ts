import { type Limit, sum } from "./limit.js";

export const aliasLimit: Limit = {
  name: "maxAliases",
  unit: "aliases",
  help: "Ask for several ids at once with `where: { id: { in: [...] } }`.",
  start: sum(({ node }) => (node.alias ? 1 : 0)),
};
