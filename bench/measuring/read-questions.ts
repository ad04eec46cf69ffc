import { readdirSync } from "node:fs";
import { ChanjiaoError } from "../../src/errors.js";
import type { Question } from "./question.js";

export interface NamedQuestion extends Question {
  readonly name: string;
}

const FOLDER = new URL("../questions/", import.meta.url);

/**
 * The questions of bench/questions in order of name, or those asked for. @throws ChanjiaoError USAGE for a name that is
 * none
 */
export async function readQuestions(names: readonly string[]): Promise<readonly NamedQuestion[]> {
  const all = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new ChanjiaoError("USAGE", `There is no question ${unknown.join(", ")}.`, `There are ${all.join(", ")}.`);
  return Promise.all(
    (names.length > 0 ? names : all).map(async (name) => {
      const { question } = (await import(new URL(`${name}.ts`, FOLDER).href)) as { question: Question };
      return { ...question, name };
    }),
  );
}

/** A whole number above 0. @param name of the option @throws ChanjiaoError USAGE */
export function parseCount(name: string, value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new ChanjiaoError("USAGE", `--${name} is "${value}": give a whole number above 0.`);
}
