import { ANSWER_FORMATS, type AnswerFormat } from "../../exporting/answers/formats.js";
import { EXPORT_FORMATS, type ExportFormat } from "../../exporting/formats.js";
import type { Selection } from "../../exporting/part/selection.js";
import { ChanjiaoError } from "../../errors.js";
import { checkKinds } from "../asking/check-terms.js";
import { readQuestion } from "../asking/read-question.js";

export interface PartOptions {
  readonly id?: readonly string[];
  readonly kind?: readonly string[];
  readonly place?: string;
  readonly at?: string;
  readonly query?: string;
  readonly variables?: string;
  readonly var?: readonly string[];
  readonly operation?: string;
}

export const EXPORTED: readonly (ExportFormat | AnswerFormat)[] = [...EXPORT_FORMATS, ...ANSWER_FORMATS];

/** Which part of the graph the options mean; undefined for the whole. @throws ChanjiaoError USAGE */
export async function readPart(what: string, options: PartOptions): Promise<Selection | undefined> {
  const { id, kind, place, at, query, variables, operation, var: single } = options;
  const isPart = [id, kind, place, at, query, variables, operation, single].some((value) => value !== undefined);
  if (isPart && what === "statements")
    throw new ChanjiaoError("USAGE", "statements are all that is stored.", "statements.jsonl can be of a part.");
  const isAnswer = ANSWER_FORMATS.some(({ file }) => file === what);
  if (isAnswer && query === undefined)
    throw new ChanjiaoError("USAGE", `${what} is what a question answers.`, `For example --query question.graphql`);
  if (!isPart) return undefined;
  const question = query === undefined ? undefined : await readQuestion(query, { operation, variables, single });
  return {
    ids: id,
    kinds: checkKinds(kind),
    place,
    at,
    ...(question !== undefined && { ...question }),
    ...(question === undefined && (variables ?? single ?? operation) !== undefined && { variables: {} }),
  };
}
