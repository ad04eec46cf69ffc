import type { Response } from "express";
import type { AskGraph } from "../../assistants/ask.js";
import { listNearest, printChoice } from "../../text/suggest.js";
import { answerError } from "../refusals/answer-error.js";

/** Ids that are looked through for one that was meant. */
const MOST = 200;
/** Longer than any id is. */
const LONGEST = 200;

interface Near {
  readonly gone: readonly { readonly id: string; readonly status: string; readonly reason: string | null }[];
  readonly alike: readonly { readonly id: string }[];
  readonly search: { readonly hits: readonly { readonly entity: { readonly id: string } }[] };
}

const QUERY = `query Near($id: ID!, $begins: ID!, $words: String!) {
  gone: statements(where: { OR: [{ subjectId: { eq: $id } }, { writtenSubjectId: { eq: $id } }] }, limit: 3) { id status reason }
  alike: entities(where: { id: { startsWith: $begins } }, limit: ${MOST}) { id }
  search(text: $words, first: 5) { hits { entity { id } } } }`;

/** 410 for what sources said once and none says any more, else 404: with ids that may have been meant. */
export async function answerAbsent(id: string, response: Response, ask: AskGraph): Promise<void> {
  const short = id.slice(0, LONGEST);
  const words = short.replace(/[-_\s]+/g, " ").trim();
  const near = await ask<Near>(QUERY, {
    id: short,
    begins: short.slice(0, Math.ceil(short.length / 2)),
    // A search has to have a letter to look for.
    words: /[\p{L}\p{N}]/u.test(words) ? words : "x",
  });
  const [gone] = near.gone;
  if (gone) {
    const why = gone.reason === null ? "" : `: ${gone.reason}`;
    const told = near.gone.map((statement) => `/id/${statement.id}`).join(", ");
    const message = `No source says any more that there is ${JSON.stringify(short)}${why}. What was said is at ${told}.`;
    return answerError(response, "GONE", message, {});
  }
  const meant = listNearest(
    short,
    near.alike.map((each) => each.id),
  );
  const found = near.search.hits.map(({ entity }) => entity.id);
  const options = [...new Set([...meant, ...found])].slice(0, 3).map((each) => JSON.stringify(each));
  const hint = options.length === 0 ? "Search finds ids by name." : `Did you mean ${printChoice(options)}?`;
  answerError(response, "NOT_FOUND", `Nothing has the id ${JSON.stringify(short)}. ${hint}`, {});
}
