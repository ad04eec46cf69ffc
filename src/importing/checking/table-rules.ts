import type { Rule } from "../../validation/rule.js";
import { RULES } from "../../validation/rules.js";

const OF_TABLES = RULES.filter(({ tables }) => tables === undefined || tables === "at the end");

/** Rules that are told of a row by itself. */
export const RULES_ALONE: readonly Rule[] = OF_TABLES.filter(({ scope }) => scope === "row");

/** Rules that are told of a row beside what is known and what the rows before it said. */
export const RULES_BESIDE: readonly Rule[] = OF_TABLES.filter(
  ({ scope, tables }) => scope === "set" && tables === undefined,
);

/** Rules that are told when every row was read: of things whose parts several rows bring. */
export const RULES_AT_THE_END: readonly Rule[] = OF_TABLES.filter(({ tables }) => tables === "at the end");
