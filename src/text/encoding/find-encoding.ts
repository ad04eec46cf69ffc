import { ChanjiaoError } from "../../errors.js";
import { measureKorean, measureLikeness } from "./measure-likeness.js";

export type Encoding = "utf-8" | "gb18030" | "big5" | "utf-16le" | "utf-16be";

/** What each is called where it is told of. */
export const NAMES: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  gb18030: "GB 18030",
  big5: "Big5",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};

const HELP = "Save it as UTF-8: in a spreadsheet program “CSV UTF-8”, in an editor under “encoding”.";

/**
 * By its byte order mark; UTF-16 without one by the zeros beside letters and digits; UTF-8 where all of it is; else
 * whichever gives Chinese as it is written, which may be damaged in a place that is told of when it is read. `head` is
 * the beginning of the file. @throws ChanjiaoError INVALID_DATA where it is no text, or nobody can tell
 */
export function findEncoding(path: string, head: Buffer): Encoding {
  if (head.subarray(0, 4).equals(Buffer.from([0xff, 0xfe, 0, 0])))
    throw new ChanjiaoError("INVALID_DATA", `${path} is UTF-32, which is not read.`, HELP);
  const marked = findMark(head);
  if (marked !== undefined) return marked;
  if (head.includes(0)) {
    const found = findUtf16(head);
    if (found !== undefined) return found;
    throw new ChanjiaoError("INVALID_DATA", `${path} is no text: it has bytes that are zero.`, HELP);
  }
  if (isUtf8(head)) return "utf-8";
  // From the first byte that says anything: a list may begin with pages of plain letters.
  const begin = head.findIndex((byte) => byte > 0x7f);
  const sample = head.subarray(begin, begin + SAMPLE);
  if (beginsAsUtf8(sample)) return "utf-8";
  const weighed = (["utf-8", "gb18030", "big5"] as const)
    .map((encoding) => ({ encoding, likeness: measureLikeness(sample, encoding) }))
    .sort((a, b) => b.likeness - a.likeness);
  // Of two that are alike the first: a few characters in GB 18030 may happen to be some in Big5.
  const [best] = weighed;
  const other = findOther(sample, best?.encoding) ?? findKorean(sample, best?.likeness ?? 0);
  if (other !== undefined)
    throw new ChanjiaoError("INVALID_DATA", `${path} seems to be ${other}, which is not read.`, HELP);
  if (best && best.likeness >= LIKELY) return best.encoding;
  throw new ChanjiaoError(
    "INVALID_DATA",
    `${path} is neither UTF-8 nor Chinese in GB 18030 or Big5 as far as its first ${sample.length.toLocaleString("en")} bytes show.`,
    HELP,
  );
}

/** What a byte order mark says, where there is one. */
export function findMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : undefined;
}

/** Enough to tell, and quickly decoded three times. */
const SAMPLE = 65_536;
/** What of it has to be Chinese as it is written. */
const LIKELY = 0.45;

function isUtf8(head: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Characters of three bytes and more, one after the other, before the first that is none: no other encoding has them. */
function beginsAsUtf8(sample: Uint8Array): boolean {
  const [before = ""] = new TextDecoder("utf-8").decode(sample).split("\uFFFD", 1);
  return [...before].filter((character) => character >= "\u0800").length >= 4;
}

/**
 * Korean in EUC-KR, whose syllables stand in half of the rows of GB 2312 that any Chinese text uses all of, and Japanese in
 * EUC-JP, which can be read so throughout and has syllables.
 */
function findOther(sample: Uint8Array, best: Encoding | undefined): string | undefined {
  const japanese = [...new TextDecoder("euc-jp").decode(sample, { stream: true })].filter((one) => one > "\u007F");
  const kana = japanese.filter((one) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(one)).length;
  const isJapanese = japanese.length >= LEAST && kana >= japanese.length * 0.2 && !japanese.includes("\uFFFD");
  if (isJapanese) return "Japanese in EUC-JP";
  if (best !== "gb18030") return undefined;
  let [all, hangul] = [0, 0];
  for (let at = 0; at + 1 < sample.length; at++) {
    const [first = 0, second = 0] = [sample[at], sample[at + 1]];
    if (first < 0x80) continue;
    at++;
    if (first >= 0xa1 && first <= 0xa3) continue; // signs
    all++;
    if (first >= 0xb0 && first <= 0xc8 && second >= 0xa1) hangul++;
  }
  return all >= LEAST && hangul >= all * 0.97 ? "Korean in EUC-KR" : undefined;
}

/**
 * Korean in EUC-KR with many Chinese characters, whose bytes may be Chinese too: read so, it is written as Korean is, and read as
 * Chinese it is hardly written.
 */
function findKorean(sample: Uint8Array, likeness: number): string | undefined {
  const { hangul, likeness: korean } = measureKorean(sample);
  return hangul >= 2 && korean >= CLEARLY_KOREAN && korean > likeness + 0.2 ? "Korean in EUC-KR" : undefined;
}

const CLEARLY_KOREAN = 0.7;

/** Characters that tell: fewer may be so by chance. */
const LEAST = 16;

/**
 * A text has no zero byte; UTF-16 has one beside every letter, digit and comma, on the side that tells which it is, and
 * is a text when it is read so. Undefined for what is none.
 */
export function findUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  let [little, big, neither] = [0, 0, 0];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (second === 0 && first !== 0) little++;
    else if (first === 0 && second !== 0 && second < 0x80) big++;
    else if (first === 0 && second === 0) neither++;
  }
  if (neither > 0) return undefined;
  const found = little > big * 4 ? "utf-16le" : big > little * 4 ? "utf-16be" : undefined;
  if (found === undefined) return undefined;
  const isPlain = Math.max(little, big) * 4 >= bytes.length;
  return isPlain || measureLikeness(bytes.subarray(0, SAMPLE), found) >= LIKELY ? found : undefined;
}
