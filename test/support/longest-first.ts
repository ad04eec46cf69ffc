import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What those do that take longest, in a browser or with commands that are processes, and those that ask the seeds. */
const FIRST: readonly RegExp[] = [/\bchromium\.launch\(/, /\brunCommand\(/, /\b(?:askSeeds|servePatiently)\(/];

/**
 * Runs those first that take longest, so that none of them is left alone at the end; then those that ask the seeds, one
 * after the other, which are loaded anew only where another graph was there; then the others, and the pure ones last.
 * Among their like, those that failed, and what took longer the last time.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted
      .map((file) => [rank(file), file] as const)
      .sort(([one], [other]) => one - other)
      .map(([, file]) => file);
  }
}

function rank({ project, moduleId }: TestSpecification): number {
  if (project.name === "pure") return FIRST.length + 1;
  const text = readFileSync(moduleId, "utf8");
  const found = FIRST.findIndex((pattern) => pattern.test(text));
  return found === -1 ? FIRST.length : found;
}
