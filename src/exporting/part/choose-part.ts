import { findIds } from "./find-ids.js";
import { listWords } from "./list-words.js";
import { type Asking, MOST_THINGS, type Selection, SelectionFault } from "./selection.js";

export interface Chosen {
  /** Ids of what is in the part; those that nothing has are among them where they are words of an answer. */
  readonly ids: readonly string[];
  /** Of the question, where there was one. */
  readonly answer: unknown;
}

/** What a selection selects. @throws SelectionFault for one that says too little, too much or what cannot stand together; UnknownIds */
export async function choosePart(selection: Selection, ask: Asking): Promise<Chosen> {
  const { query, variables, operationName, ids, kinds, place, at } = selection;
  if (query === undefined) {
    if (variables !== undefined || operationName !== undefined)
      throw new SelectionFault("`variables` and `operationName` belong to a `query`, and there is none.");
    if (ids === undefined && kinds === undefined && place === undefined)
      throw new SelectionFault("Say which part: `ids`, `kinds`, `place` or a `query`.");
    if (ids?.length === 0) throw new SelectionFault("`ids` names nothing: leave it out, or name a thing.");
    return { ids: await findIds(selection, ask), answer: undefined };
  }
  if ([ids, kinds, place, at].some((value) => value !== undefined))
    throw new SelectionFault(
      "A `query` says by itself what is in its answer: leave out `ids`, `kinds`, `place` and `at`.",
    );
  const answer = await ask<unknown>(query, variables, operationName);
  const words = listWords(answer);
  if (words.length > MOST_THINGS)
    throw new SelectionFault(`This answer has ${words.length} words; the most is ${MOST_THINGS}.`);
  return { ids: words, answer };
}
