import type { Mention, Span } from "../../../proposal.js";
import { outermost, unique } from "../../../spans.js";
import { listBefore, listBehind, ORGANIZATIONS } from "../rows.js";
import { WITH_LABS } from "./list-parties.js";

interface Signed {
  readonly agreement: Mention;
  readonly parties: readonly Mention[];
}

/** 甲与乙签署某协议，与丙签署某备忘录: each clause has its own; who is named with 与 alone signs with the first. */
export function listClauses(
  text: string,
  inside: readonly Mention[],
  sentence: Span,
  verbs: readonly Span[],
): Signed[] {
  const agreements = inside.filter(({ kind }) => kind === "Agreement");
  if (agreements.length < 2) return [];
  let from = sentence.start;
  let first: Mention | undefined;
  const signed: Signed[] = [];
  for (const verb of verbs) {
    const agreement = agreements.find(({ start }) => start >= verb.end && start - verb.end < 8);
    if (!agreement) continue;
    const row = listBefore(
      inside.filter(({ start }) => start >= from),
      verb.start,
      text,
      ORGANIZATIONS,
    );
    const isWith = row.length === 1 && /[与和同]$/u.test(text.slice(from, row[0]!.start));
    const parties = isWith && first ? unique([first, ...row]) : row;
    first ??= row.length > 1 ? row[0] : undefined;
    if (parties.length < 2) return [];
    // 与甲签署合作协议，与乙签署合作协议: one name, and two that bear it.
    const which = signed.filter((other) => other.agreement.text === agreement.text).length;
    signed.push({ agreement: which > 0 ? { ...agreement, which } : agreement, parties });
    from = agreement.end;
  }
  return signed.length > 1 ? signed : [];
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
