import type { Mention, Span } from "../../../proposal.js";
import { outermost } from "../../../spans.js";
import { ORGANIZATIONS } from "../rows.js";

/** Somebody and the body that he signs for. */
export interface Standing {
  readonly person: Mention;
  readonly body: Mention;
}

const STANDS = /^(?:副?教授|先生|女士|院长|校长)?(?:分别|受托)?代表$/u;
/** Between the last of them and the verb. */
const SIGN = /^[，,]?(?:共同|正式|现场|分别|双方|先后|成功)*$/u;
/** Between a body and who stands for the next one: 、总经理｜, ，乙公司总经理｜. */
const NEXT = /^[、，,和与]?[^。；;]{0,40}$/u;

/** 校长李明代表甲大学、总经理王芳代表乙公司｜签署: each of a row with whom he stands for; none where it is one alone. */
export function listStanding(text: string, inside: readonly Mention[], at: number, sentence: Span): Standing[] {
  const people = inside.filter(({ kind, end }) => kind === "Person" && end <= at);
  const all = outermost(inside.filter(({ kind, end }) => ORGANIZATIONS.has(kind) && end <= at)).flatMap((body) => {
    const person = people.findLast(({ end }) => end <= body.start);
    return person && STANDS.test(text.slice(person.end, body.start)) ? [{ person, body }] : [];
  });
  const last = all.at(-1);
  if (!last || last.body.start < sentence.start || !SIGN.test(text.slice(last.body.end, at))) return [];
  const isRow = all.slice(1).every(({ person }, index) => NEXT.test(text.slice(all[index]!.body.end, person.start)));
  return isRow && all.length > 1 ? all : [];
}

/** "Anna Wells, rector, ｜for｜ X", "Tom Hill ｜signed on behalf of the｜ Y". */
const FOR =
  /^(?:, [^,;]{2,80},)?(?: signed(?: (?:it|the \w+))?)? (?:for|on behalf of|on the part of|representing) (?:the )?$/u;

/** "signed by A for X and B for Y": each with whom he stands for; none where it is one alone. */
export function listStandingFor(text: string, inside: readonly Mention[]): Standing[] {
  const all = outermost(inside.filter(({ kind }) => ORGANIZATIONS.has(kind))).flatMap((body) => {
    const person = inside.findLast(({ kind, end }) => kind === "Person" && end <= body.start);
    return person && FOR.test(text.slice(person.end, body.start)) ? [{ person, body }] : [];
  });
  return all.length > 1 ? all : [];
}
