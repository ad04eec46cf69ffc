import pc from "picocolors";
import { CATEGORIES, type Category } from "./difference.js";
import type { ImportPlan } from "./import-plan.js";

const WORDS: Readonly<Record<Category, string>> = {
  new: "new",
  changed: "changed",
  unchanged: "unchanged",
  duplicate: "duplicate",
  leftOut: "left out",
  named: "named",
  closed: "closed",
  conflicting: "conflicting",
  toReview: "to review",
};

/** What an import would do, or did, as a person reads it. Ends in a newline. */
export function printDifference({ difference, count, notes }: ImportPlan, color: boolean): string {
  const paint = pc.createColors(color);
  const present = (Object.keys(CATEGORIES) as Category[]).filter((category) => difference[category].count > 0);
  const width = Math.max(
    ...[count.rows, ...present.map((category) => difference[category].count)].map((number) => print(number).length),
  );
  const lines = [
    `${print(count.rows).padStart(width + 2)} rows, ${print(count.statements - (count.there ?? 0))} new statements`,
  ];
  for (const category of present) {
    const { count: number, examples } = difference[category];
    lines.push(
      `${paint.bold(print(number).padStart(width + 2))} ${WORDS[category].padEnd(12)} ${paint.dim(CATEGORIES[category])}`,
    );
    lines.push(...printExamples(examples, number, width));
  }
  for (const { what, count: number, examples } of notes.list()) {
    lines.push(
      `${print(number).padStart(width + 2)} ${paint.yellow("note")}         ${paint.dim(what)}`,
      ...printExamples(examples, number, width),
    );
  }
  return `${lines.join("\n")}\n`;
}

function printExamples(examples: readonly string[], count: number, width: number): string[] {
  const indent = " ".repeat(width + 16);
  const shown = examples.map((example) => `${indent}${example.length > 150 ? `${example.slice(0, 149)}…` : example}`);
  return count > examples.length && examples.length > 0
    ? [...shown, `${indent}… and ${print(count - examples.length)} more`]
    : shown;
}

function print(number: number): string {
  return number.toLocaleString("en-US");
}
