import type { Model } from "../../model/model.js";
import { findSentences } from "../../text/sentences/find-sentences.js";
import type { Mention, Span } from "../proposal.js";
import { planAnswerSchema } from "./answer-schema.js";
import { askEndpoint, openEndpoint, type Endpoint, type Tally } from "./ask-endpoint.js";
import { type Checked, checkAnswers } from "./check-answer.js";
import { checkClaims } from "./check-claims.js";
import { divideText, halve } from "./divide-text.js";
import type { ModelConfig } from "./model-config.js";
import { parseAnswer } from "./parse-answer.js";
import { type Candidate, printPart, printTask } from "./print-task.js";

export interface ModelFindings extends Checked {
  /** Parts, and those of them that no answer came for, with why. */
  readonly parts: number;
  readonly failed: readonly string[];
  /** Links that their own quotes do not say, and links that nothing was answered about, in the second pass. */
  readonly refused: number;
  readonly unchecked: number;
  readonly tally: Tally;
}

export interface AskOptions {
  /** Who is found in the text already. */
  readonly known?: readonly Mention[];
  readonly signal?: AbortSignal;
  /** How many parts are through, of how many. */
  readonly onPart?: (done: number, all: number, tally: Tally) => void;
}

/**
 * Asks a language model who and what a text names and says, part by part and several at once. What it answers counts only
 * as far as its quotes stand in the text; a part that fails leaves the others.
 * @throws Error that says what failed, and never the key, where no part was answered
 */
export async function askModel(
  text: string,
  config: ModelConfig,
  model: Model,
  { known = [], signal, onPart }: AskOptions = {},
): Promise<ModelFindings> {
  const endpoint = openEndpoint(config);
  const parts = divideText(text);
  const [task, schema] = [printTask(model), planAnswerSchema(model)];
  const answers: { readonly value: object; readonly from: number }[] = [];
  const failed: string[] = [];
  let done = 0;
  const ask = async (part: Span): Promise<void> => {
    try {
      answers.push(...(await askPart(endpoint, text, part, { task, schema, known }, signal)));
    } catch (error) {
      signal?.throwIfAborted();
      failed.push((error as Error).message);
    }
    onPart?.(++done, parts.length, endpoint.tally);
  };
  const next = parts.values();
  await Promise.all(
    Array.from({ length: Math.min(config.atOnce, parts.length) }, async () => {
      for (const part of next) await ask(part);
    }),
  );
  if (failed.length === parts.length) throw new Error(failed[0]);
  // In order of place, so that the same answers give the same findings however fast each came.
  const checked = checkAnswers(
    answers.sort((a, b) => a.from - b.from),
    text,
    model,
  );
  const claims =
    config.isChecked && checked.links.length > 0
      ? await checkClaims(endpoint, text, checked.links, findSentences(text), signal)
      : { links: checked.links, refused: 0, unchecked: 0 };
  return {
    ...checked,
    links: [...claims.links],
    refused: claims.refused,
    unchecked: claims.unchecked,
    parts: parts.length,
    failed,
    tally: endpoint.tally,
  };
}

interface PartTask {
  readonly task: string;
  readonly schema: object;
  readonly known: readonly Mention[];
}

/** Answers about a part; of one that was cut short those about its halves. @throws Error */
async function askPart(
  endpoint: Endpoint,
  text: string,
  part: Span,
  { task, schema, known }: PartTask,
  signal: AbortSignal | undefined,
): Promise<{ readonly value: object; readonly from: number }[]> {
  const words = text.slice(part.start, part.end);
  const question = { task, text: printPart(words, listCandidates(known, part), findMark(words)), schema };
  for (let attempt = 1; ; attempt++) {
    const answer = await askEndpoint(endpoint, question, signal);
    const parsed = parseAnswer(answer.content);
    if (parsed?.isWhole && !answer.isCut) return [{ value: parsed.value, from: part.start }];
    const halves = answer.isCut || parsed ? halve(text, part) : undefined;
    if (halves) {
      const answers = [];
      for (const half of halves)
        answers.push(...(await askPart(endpoint, text, half, { task, schema, known }, signal)));
      return answers;
    }
    // What cannot be halved any more is taken as far as it goes.
    if (parsed) return [{ value: parsed.value, from: part.start }];
    if (attempt >= 3) throw new Error("the language model answered with something that is no JSON");
  }
}

/** Known names of a part, each once, no more than a model reads with care. */
function listCandidates(known: readonly Mention[], { start, end }: Span): Candidate[] {
  const inside = known.filter((one) => one.id !== undefined && one.start >= start && one.end <= end);
  return [...new Map(inside.map(({ text: name, kind }) => [name, { name, kind }])).values()].slice(0, 60);
}

/** A line that the text does not have: nothing in it can end what is set apart. */
function findMark(words: string): string {
  for (let number = 1; ; number++) {
    const mark = `=====TEXT ${number}=====`;
    if (!words.includes(mark)) return mark;
  }
}
