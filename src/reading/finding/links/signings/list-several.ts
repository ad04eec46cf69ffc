import type { Mention, Span } from "../../../proposal.js";
import { outermost, unique } from "../../../spans.js";
import { listBefore, listBehind } from "../rows.js";
import { WITH_LABS } from "./list-parties.js";

interface Signed {
  readonly agreement: Mention;
  readonly parties: readonly Mention[];
}

/** "A signed an MoU with B and a research agreement with C": each with whom it was signed; nothing where it is one. */
export function listSeveral(text: string, inside: readonly Mention[], sentence: Span, verb: number): Signed[] {
  const agreements = inside.filter(({ kind, start }) => kind === "Agreement" && start >= verb);
  if (new Set(agreements.map(({ text: name }) => name.toLowerCase())).size < 2) return [];
  const bodies = outermost(inside.filter(({ kind }) => WITH_LABS.has(kind)));
  const subjects = listBefore(bodies, verb, text, WITH_LABS);
  const signed = agreements.map((agreement): Signed => {
    const behind = /^ with (?:the )?/u.exec(text.slice(agreement.end, sentence.end));
    const row = behind ? listBehind(bodies, agreement.end + behind[0].length, text, WITH_LABS) : [];
    return { agreement, parties: unique([...subjects, ...row]) };
  });
  return subjects.length > 0 && signed.every(({ parties }) => parties.length > subjects.length) ? signed : [];
}
