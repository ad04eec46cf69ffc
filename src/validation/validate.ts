import type { Model } from "../model/model.js";
import type { Problem } from "../problem.js";
import { type CheckedSet, type FileSet, openSet } from "./checked-set.js";
import type { Rule } from "./rule.js";
import { RULES } from "./rules.js";

/**
 * Every problem of a set of files, in order of file, line and column. Never throws. No errors among them: the set may
 * be loaded. Rules that have to see all of it wait until every file can be read: a name in a file that cannot is not
 * missing.
 */
export function validate(set: FileSet, model: Model): Problem[] {
  const checked = openSet(set, model);
  const whole = set.problems.length === 0 && set.files.every((file) => !file.broken);
  const problems = [
    ...set.problems,
    ...set.files.flatMap((file) => file.problems),
    ...RULES.filter(({ scope }) => whole || scope !== "set").flatMap((rule) => applyRule(rule, checked)),
  ];
  // Sorting is stable: at one place, problems stay in the order of the rules.
  return problems.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** Warnings are worth a look; anything else keeps a set from being loaded. */
export function isError(problem: Problem): boolean {
  return problem.severity !== "warning";
}

/** What one rule finds. A rule that fails is itself a problem: what it would have found is not known. */
export function applyRule(rule: Rule, set: CheckedSet): Problem[] {
  try {
    return Array.from(rule.check(set), (finding) => ({ rule: rule.name, ...finding }));
  } catch (error) {
    const file = set.files[0]?.path ?? "";
    return [
      {
        rule: rule.name,
        file,
        line: 1,
        column: 1,
        message: `the rule could not be applied: ${(error as Error).message}`,
        suggestion: "this is a fault of the program",
      },
    ];
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
