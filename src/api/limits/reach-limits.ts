import { greatest, type Limit } from "./limit.js";
import type { VisitedField } from "./visit-fields.js";

export const neighborhoodDepthLimit: Limit = {
  name: "maxNeighborhoodDepth",
  unit: "steps in `depth`",
  help: "Ask again from what is found at its edge.",
  start: greatest(measure("neighborhood", "depth")),
};

export const graphIdsLimit: Limit = {
  name: "maxGraphIds",
  unit: "ids to draw",
  help: "Ask for some, then for the others; or for `kinds` or a `place`, which page on.",
  start: greatest(measure("graph", "ids")),
};

export const pathLengthLimit: Limit = {
  name: "maxPathLength",
  unit: "steps in `maxLength`",
  help: "Longer ways say little: ask from a node in between.",
  start: greatest(measure("paths", "maxLength")),
};

export const pathCountLimit: Limit = {
  name: "maxPaths",
  unit: "paths to answer",
  help: "Ask with `avoid`, `links` or `kinds` for other ways.",
  start: greatest(measure("paths", "first")),
};

export const avoidedLimit: Limit = {
  name: "maxAvoided",
  unit: "nodes to avoid",
  help: "Exclude kinds with `excludeKinds`.",
  start: greatest(measure("paths", "avoid")),
};

/** A number as it is, a list by its length. */
function measure(question: string, argument: string): (field: VisitedField) => number {
  return ({ depth, node, args }) => {
    const value = depth === 1 && node.name.value === question ? args[argument] : undefined;
    return typeof value === "number" ? value : Array.isArray(value) ? value.length : 0;
  };
}
