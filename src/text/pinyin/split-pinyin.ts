import { pattern } from "../patterns/pattern.js";

/** A syllable of pinyin, generously: what no word has does no harm. Letters for ü: v. */
const SYLLABLE = pattern("")`
  ^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|an|ao|ei|en|er|ia|ie
  |in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)$
`;
const LONGEST = 6;

/**
 * Readings of joined pinyin as syllables, long ones first, at most four: "xian" is xian or xi an. Empty where it is no
 * pinyin.
 */
export function splitPinyin(text: string): readonly string[][] {
  const found: string[][] = [];
  const open: { readonly rest: string; readonly syllables: readonly string[] }[] = [{ rest: text, syllables: [] }];
  // A text of n letters has few readings, but a hostile one may have many: the count of steps is bounded.
  for (let steps = 0; open.length > 0 && found.length < 4 && steps < 500; steps++) {
    const { rest, syllables } = open.pop()!;
    if (rest === "") {
      if (syllables.length > 0) found.push([...syllables]);
      continue;
    }
    for (let length = 1; length <= Math.min(LONGEST, rest.length); length++) {
      const head = rest.slice(0, length);
      if (SYLLABLE.test(head)) open.push({ rest: rest.slice(length), syllables: [...syllables, head] });
    }
  }
  return found;
}
