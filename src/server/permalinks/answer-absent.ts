import type { Response } from "express";
import type { AskGraph } from "../../assistants/ask.js";
import { printUnknownId } from "../../exporting/part/find-near.js";
import { answerError } from "../refusals/answer-error.js";

/** Longer than any id is. */
const LONGEST = 200;

interface Gone {
  readonly gone: readonly { readonly id: string; readonly status: string; readonly reason: string | null }[];
}

const QUERY = `query Gone($id: ID!) {
  gone: statements(where: { OR: [{ subjectId: { eq: $id } }, { writtenSubjectId: { eq: $id } }] }, limit: 3) { id status reason } }`;

/** 410 for what sources said once and none says any more, else 404: with ids that may have been meant. */
export async function answerAbsent(id: string, response: Response, ask: AskGraph): Promise<void> {
  const short = id.slice(0, LONGEST);
  const said = await ask<Gone>(QUERY, { id: short });
  const [gone] = said.gone;
  if (gone) {
    const why = gone.reason === null ? "" : `: ${gone.reason}`;
    const told = said.gone.map((statement) => `/id/${statement.id}`).join(", ");
    const quoted = JSON.stringify(short);
    const message = {
      en: `No source says any more that there is ${quoted}${why}. What was said is at ${told}.`,
      zh: `已没有来源提到 ${quoted}${why}。曾有的说法见 ${told}。`,
    };
    return answerError(response, "GONE", message, {});
  }
  answerError(response, "NOT_FOUND", await printUnknownId(id, ask), {});
}
