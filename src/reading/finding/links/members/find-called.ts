import type { Mention, Span } from "../../../proposal.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** The sort of the whole alone, where the text tells of one: 联盟成员包括, 加入联盟的有, "Its members include". */
const CALLED = pattern("u")`
  (?<=^(?:目前|其中|首批|截至目前)?[，,]?(?:首批)?(?:加入)?(?:该|本)?)(?:联盟|共同体|联合体|协会|学会|商会)
  (?=的|首批|现有|成员|会员|包括|由|新增|共有)
`;
const LATIN_CALLED = pattern("u")`
  ^(?:Its|Their)\b|^(?=(?:(?:Founding|Current|Initial|First) )?[Mm]embers (?:now )?(?:include|are)\b)
  |\b[Tt]he (?:alliance|community|association|consortium)\b
`;

/** Where a sentence calls the whole that the text tells of by its sort, or by nothing: "Its members include". */
export function findCalled(text: string, only: Mention | undefined, sentence: Span): Span | undefined {
  if (!only || only.end > sentence.start) return undefined;
  const words = text.slice(sentence.start, sentence.end);
  const found = /\p{Script=Han}/u.test(only.text) ? CALLED.exec(words) : LATIN_CALLED.exec(words);
  if (!found || (CALLED.test(found[0]) && !only.text.endsWith(found[0]))) return undefined;
  const start = sentence.start + found.index;
  return { start, end: start + found[0].length };
}
