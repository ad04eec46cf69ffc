import { readdirSync } from "node:fs";
import { ChanjiaoError } from "../../src/errors.js";
import type { Sample } from "../measuring/question.js";
import { readQuestions, type NamedQuestion } from "../measuring/read-questions.js";

/**
 * How PostGraphile is asked a question of bench/questions. A file of bench/peer/questions exports one as `peer`, under the name
 * of the question. `Answer` is the `data` of its answer.
 */
export interface PeerQuestion<Answer = unknown> {
  /** GraphQL of PostGraphile's schema, one operation, as good as it gets. */
  readonly document: string;
  /** The variables for each sample, in order. `ask` gives the data of an answer. */
  readonly planVariables: (
    samples: readonly Sample[],
    ask: (document: string, variables: Variables) => Promise<unknown>,
  ) => Promise<readonly Variables[]>;
  /** As `readAnswer` of the question says it. */
  readonly readAnswer: (data: Answer) => unknown;
}

export type Variables = Readonly<Record<string, unknown>>;

export interface ComparedQuestion {
  readonly question: NamedQuestion;
  readonly peer: PeerQuestion;
}

const FOLDER = new URL("questions/", import.meta.url);

/** Those asked for, or all that both can be asked. @throws ChanjiaoError USAGE for a name that is none */
export async function readCompared(names: readonly string[]): Promise<readonly ComparedQuestion[]> {
  const all = readdirSync(FOLDER)
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new ChanjiaoError(
      "USAGE",
      `PostGraphile cannot be asked ${unknown.join(", ")} here.`,
      `There are ${all.join(", ")}.`,
    );
  return Promise.all(
    (await readQuestions(names.length > 0 ? names : all)).map(async (question) => {
      const { peer } = (await import(new URL(`${question.name}.ts`, FOLDER).href)) as { peer: PeerQuestion };
      return { question, peer };
    }),
  );
}
