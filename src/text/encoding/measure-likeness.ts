import { isWritten } from "../traditional.js";

/**
 * How much of some bytes is text as it is written when they are read in that encoding, from 0 to 1: of what is no ASCII
 * the part that is punctuation, common Chinese or Latin between letters. What was read in the wrong one is rare
 * characters, and halves of them.
 */
export function measureLikeness(bytes: Uint8Array, encoding: string): number {
  // The sample may end within a character: that is not held against it.
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  let [written, all] = [0, 0];
  for (const character of text) {
    if (character <= "\u007F") continue;
    all++;
    // What is no character, or one that nobody has agreed on, speaks against it.
    if (/[\uFFFD\p{Co}]/u.test(character)) written--;
    else if (/[\u3000-\u303F\uFF01-\uFF5E\u2010-\u2027\u00B7\u2160-\u216B\u2460-\u2473]/u.test(character)) written++;
    else if (isWritten(character)) written++;
  }
  return all === 0 ? 0 : written / all;
}

/** Syllables that stand in most of what is written in Korean. */
const HANGUL = new Set(
  "이다는에의가을를고지하대학교원사기한로시어인자아서도리스부나라과정구국공일수주해장조보동산전제경성신여안연상영그만들있것게면했요오마무비소유우중양남북민위관회업금화생식선진강문실방미재계통세광현체육력술치단터센청은울천개발협법평적되며및등간내외명번호직분야설립년월농림축물환텔행병의약품목",
);

/** The same of Korean in EUC-KR, and how many syllables it has: the Chinese characters among them are as common ones are. */
export function measureKorean(bytes: Uint8Array): { readonly likeness: number; readonly hangul: number } {
  const text = new TextDecoder("euc-kr").decode(bytes, { stream: true }).normalize("NFKC");
  let [written, all, hangul] = [0, 0, 0];
  for (const character of text) {
    if (character <= "\u007F") continue;
    all++;
    const isHangul = /\p{Script=Hangul}/u.test(character);
    if (isHangul) hangul++;
    if (character === "\uFFFD") written--;
    else if (isHangul ? HANGUL.has(character) : /[\p{P}\p{S}\p{Z}]/u.test(character) || isWritten(character)) written++;
  }
  return { likeness: all === 0 ? 0 : written / all, hangul };
}
