import type { Rule } from "eslint";

/** By stage: the stages that it may import. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[] | undefined>>;
export const stageOrder: Rule.RuleModule;
