import type { FoundLink, Mention, Span } from "../../../proposal.js";
import { isDenied } from "../../words/is-denied.js";
import { readPlan } from "../../words/is-to-come.js";
import { listBefore } from "../rows.js";
import { findRole, linkMember, MEMBERS, UNIT } from "./member-roles.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** Of bodies in a row 单位 goes without saying: 甲公司担任理事长. */
const ELECTED = pattern("gu")`
  (?:当选为?|被选为|被推选为|担任|成为|(?<=[^责主出])任|(?<!称|名)为)
  (?:共同体|联盟|协会|学会|联合|联席|执行|轮值|首届|第[一二三四五六七八九十]{1,3}届|该)*(?:首批|第一批)?
  ((?:常务)?(?:副?理事长|副?会长|副?主席)(?!的|\p{Script=Han}{0,2}[张王李])|(?:常务)?理事(?!会|长)
  |(?:理事|会员|成员|发起|秘书长|秘书处|观察员?)单位)
`;

/** 某学院当选为理事长单位, of the one community that the text tells of. */
export function findElected(
  text: string,
  inside: readonly Mention[],
  whole: Mention | undefined,
  sentence: Span,
): FoundLink[] {
  if (!whole) return [];
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(ELECTED)].flatMap(({ 1: unit, index }) =>
    isDenied(words.slice(0, index))
      ? []
      : listElected(text, inside, sentence, sentence.start + index).map((member) => ({
          ...linkMember(member, whole, findRole(unit), sentence),
          ...readPlan(words.slice(0, index)),
        })),
  );
}

/** 甲大学牵头组建某联合体，｜担任: who did what the clause before tells of. */
const LED_BEFORE = /(?:牵头|发起)[^，,。；;]*[，,](?:并|且|同时)*$/u;

function listElected(text: string, inside: readonly Mention[], sentence: Span, at: number): Mention[] {
  const row = listBefore(inside, at, text, MEMBERS);
  const led = row.length > 0 ? null : LED_BEFORE.exec(text.slice(sentence.start, at));
  return led ? listBefore(inside, sentence.start + led.index, text, MEMBERS) : row;
}

/** 甲、乙作为成员单位｜加入联盟: the one that the text tells of. */
const JOINS_AS = new RegExp(
  `(?:作为|以)${UNIT}(?:的?身份)?(?:正式)?加入(?:了)?(?:该|本)?(?:联盟|共同体|联合体|协会|学会)`,
  "gu",
);

/** Who joins what the text tells of, and as what. */
export function findJoining(
  text: string,
  inside: readonly Mention[],
  only: Mention | undefined,
  sentence: Span,
): FoundLink[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(JOINS_AS)].flatMap(({ 0: verb, 1: unit, index }) =>
    !only || !verb.endsWith(only.text.slice(-2)) || isDenied(words.slice(0, index))
      ? []
      : listBefore(inside, sentence.start + index, text, MEMBERS)
          .filter(({ text: name }) => name !== only.text)
          .map((member) => ({
            ...linkMember(member, only, findRole(unit), sentence),
            ...readPlan(words.slice(0, index)),
          })),
  );
}
