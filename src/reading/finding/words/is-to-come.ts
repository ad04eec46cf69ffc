import type { Modality } from "../../proposal.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** Before a verb: that what it says is still to come. 将于下月｜签署, 将与乙大学｜签署, "will formally ｜sign". Not 虚拟, 名将. */
const TO_COME = pattern("iu")`
  (?:(?<![名干健老大小])将|(?<![虚模])拟|(?<![肯否制])定|计划|准备|打算|有望|有意|预计|希望|期待|考虑|筹划|商讨
  |洽谈)(?:(?:于|在)[^，,。；;]{1,16}?)?(?:近期|近日内?|择期|正式|共同|联合|再次|尽快|尽早|早日|分别|先后|逐一|依次|陆续)?
  (?:[与和同由][^，,。；;]{1,40})?(?:近期|择期|正式|共同|联合|再次)?$
  |\b(?:will|(?:plans?|intends?) to|(?:is|are|was|were) (?:expected |set |due |scheduled )?to)
  (?: (?:\p{L}+ly|soon|also|then))?(?: be)? $|\bto be $
`;

/** Whether what is signed, or held, is only planned. `before` is what stands before the verb in its sentence. */
export function isToCome(before: string): boolean {
  return TO_COME.test(before);
}

const ADVERB = "(?: \\p{L}+ly)? $";
/** "may ｜sign", "is considering signing", 有望｜签署: nobody says that it will be. */
const MAYBE = pattern("iu")`
  (?:有望|考虑|商讨|洽谈)(?:[与和同][^，,。；;]{1,40})?$
  |\b(?:(?:may|might|could|would|should|can|likely to|ready to)|(?:is|are|was|were) expected to
  |(?:(?:in|under) (?:talks|discussions?|negotiations?)|consider(?:s|ing)|propos(?:es?|ed|ing))
  (?: to| about| of)?)${ADVERB}
`;
const HOPED = new RegExp(
  `\\b(?:hopes?|hoped|wish(?:es)?|wants?|wanted|seeks?|keen|invited [^,;]{0,40}) to${ADVERB}`,
  "iu",
);

/** Whether what is signed is only thought possible. `before` is what stands before the verb in its sentence. */
export function isMaybe(before: string): boolean {
  return MAYBE.test(before);
}

/** Whether somebody would like to sign: what he would sign has a name, and nobody signs it. */
export function isHoped(before: string): boolean {
  return HOPED.test(before);
}

/** What a link says of itself where it is only planned: nothing else. */
export function readPlan(before: string): { readonly modality?: Modality } {
  return isToCome(before) ? { modality: "PLANNED" } : {};
}
