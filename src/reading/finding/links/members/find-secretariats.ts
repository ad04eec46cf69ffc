import type { FoundLink, Mention } from "../../../proposal.js";
import { listNear, outermost } from "../../../spans.js";
import { isDenied } from "../../words/is-denied.js";
import { readPlan } from "../../words/is-to-come.js";
import { dropEmployers, listBehind, listInside, type Named } from "../rows.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const MEMBERS: ReadonlySet<string> = new Set("University EducationalOrganization Enterprise Association".split(" "));
const WHOLES: ReadonlySet<string> = new Set(["Community", "Association"]);
/** 秘书处设在｜甲, "secretariat of X is hosted by ｜A": who has it stands behind. */
const BEHIND = pattern("gu")`
  秘书处(?:日常)?(?:办公室)?(?:现|将|拟|长期|常)?
  (?:设(?:立)?(?:在|于)|挂靠(?:在|于)?|落户(?:于|在)?|依托(?:于)?
  |由(?=[^，,。；]{2,30}(?:承担|担任|承办|负责|牵头)))
  |\b[Ss]ecretariat(?: of (?:the )?(?:[A-Z][\p{L}’-]*(?: of| for| and)? ?)+)?,? ?
  (?:(?:which )?(?:is|was|has been|will be) )?(?:jointly )?
  (?:(?:hosted|run|managed|provided|headed) by|housed (?:at|in)|based (?:at|in)|located (?:at|in)|set up (?:at|in)|at) (?:the )?
`;
/** "A hosts the secretariat of X": who has it stands before. */
const BEFORE = /\b(?:hosts|hosted|houses|provides|serves as|will host) (?:the )?(?:[Ss]ecretariat)\b/gu;

/** Whose house the secretariat of a community or association is in: its 秘书处单位. */
export function findSecretariats({ text, mentions, sentences, posts }: Named): FoundLink[] {
  const all = dropEmployers(outermost(mentions.filter(({ kind }) => WHOLES.has(kind))), posts);
  // 秘书处设在甲: of the one community, whatever associations the text names beside it.
  const communities = all.filter(({ kind }) => kind === "Community");
  const told = communities.length > 0 ? communities : all;
  const only = new Set(told.map(({ id, text: name }) => id ?? name)).size === 1 ? told[0] : undefined;
  return sentences.flatMap((sentence) => {
    const inside = listInside(mentions, sentence);
    const words = text.slice(sentence.start, sentence.end);
    const wholes = inside.filter(({ kind }) => WHOLES.has(kind));
    const link = (from: Mention, to: Mention, before: string): FoundLink => ({
      type: "MEMBER_OF",
      from,
      to,
      details: { memberRole: "SECRETARIAT" },
      quote: sentence,
      ...readPlan(before),
    });
    const behind = [...words.matchAll(BEHIND)].flatMap(({ 0: verb, index }) => {
      const [start, end] = [sentence.start + index, sentence.start + index + verb.length];
      const before = words.slice(0, index + verb.length);
      // An association that has a seat in it is not whose secretariat it is.
      const whole =
        listNear(wholes, { start, end }).at(-1) ??
        wholes.filter((one) => one.end <= start).at(-1) ??
        (wholes.length === 0 ? only : undefined);
      if (!whole || isDenied(before)) return [];
      const isPlanned = /(?:将|拟)(?:设|挂|落)|will be/u.test(verb) ? "将" : words.slice(0, index);
      return listBehind(inside, end, text, MEMBERS)
        .filter(({ text: name }) => name !== whole.text)
        .map((one) => link(one, whole, isPlanned));
    });
    const before = [...words.matchAll(BEFORE)].flatMap(({ 0: verb, index }) => {
      const at = sentence.start + index;
      const host = inside.filter((one) => MEMBERS.has(one.kind) && one.end <= at).at(-1);
      const whole = wholes.find(({ start }) => start > at) ?? (wholes.length === 0 ? only : undefined);
      const isNext = host && /^,? (?:also |currently |now )?$/u.test(text.slice(host.end, at));
      return host && isNext && whole && !isDenied(words.slice(0, index))
        ? [link(host, whole, verb.startsWith("will") ? "will " : "")]
        : [];
    });
    return [...behind, ...before];
  });
}
