/** Verbs by which an agreement comes about, as a part of a pattern. */
export const SIGN_HAN = "签署|签订|签约|签字|续签|签下|订立|缔结";

/** Before such a verb: that it is still to come. 将于下月｜签署, 将与乙大学｜签署, "will formally ｜sign". Not 虚拟, 名将. */
const TO_COME =
  /(?:(?<![名干健老大小])将|(?<![虚模])拟|计划|准备|有望)(?:(?:于|在)[^，,。；;]{1,16}?)?(?:近期|近日内?|择期|正式|共同|联合|再次)?(?:[与和同][^，,。；;]{1,40})?(?:近期|择期|正式|共同|联合|再次)?$|\b(?:will|(?:plans?|intends?) to|(?:is|are|was|were) (?:expected |set |due |scheduled )?to)(?: (?:\p{L}+ly|soon|also|then))? $/iu;

/** Whether what is signed is only planned. `before` is what stands before the verb in its sentence. */
export function isToCome(before: string): boolean {
  return TO_COME.test(before);
}
