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
