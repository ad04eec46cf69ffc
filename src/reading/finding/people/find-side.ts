import type { Mention } from "../../proposal.js";
import { outermost } from "../../spans.js";

/** "On the side of X, there were A – President; B – Dean": all that the sentence lists are of X. */
export function findSide(text: string, employers: readonly Mention[], position: number): Mention | undefined {
  const body = outermost(employers.filter(({ end }) => end <= position)).at(-1);
  return body &&
    /\b[Oo]n the (?:side|part) of (?:the )?$|\b[Rr]epresenting (?:the )?$/.test(text.slice(0, body.start)) &&
    !/[.!?]\s+(?=[A-Z])(?<!\b(?:Mr|Mrs|Ms|Dr|Prof)\.\s+)/.test(text.slice(body.end, position))
    ? body
    : undefined;
}
