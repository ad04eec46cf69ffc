import { isUtf8 } from "node:buffer";
import { findMark, findUtf16 } from "./find-encoding.js";
import { measureLikeness } from "./measure-likeness.js";

const DECLARED = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i;
/** Enough to tell, and quickly decoded. */
const SAMPLE = 65_536;

/**
 * In what a web page is written, whose bytes say less than they should: what a mark says, UTF-8 where they are that, else
 * what the page itself names where it can be read so, else GB 18030 or Big5, whichever makes Chinese of it. `encoding` is
 * a label that TextDecoder knows.
 */
export function findPageEncoding(bytes: Uint8Array): string {
  const marked = findMark(bytes);
  if (marked !== undefined) return marked;
  if (bytes.subarray(0, SAMPLE).includes(0)) {
    const wide = findUtf16(bytes.subarray(0, SAMPLE));
    if (wide !== undefined) return wide;
  }
  if (isUtf8(bytes)) return "utf-8";
  const found = DECLARED.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 4_096)));
  const declared = resolve((found?.[1] ?? found?.[2])?.toLowerCase());
  // What is no UTF-8 and says so is cut or mixed at most, where nearly all of it can be read.
  const sample = bytes.subarray(0, SAMPLE);
  const isChinese = declared === "gb18030" || declared === "big5";
  if (declared !== undefined && !isBroken(new TextDecoder(declared).decode(bytes)))
    return isChinese ? weighDeclared(sample, declared) : declared;
  if (declared === undefined && isLatin(sample)) return "windows-1252";
  const weighed = [...new Set([declared ?? "gb18030", "gb18030", "big5"])].map((encoding) => ({
    encoding,
    likeness: measureLikeness(sample, encoding),
  }));
  return weighed.sort((a, b) => b.likeness - a.likeness)[0]!.encoding;
}

/** The text of a web page; `isStrict`: what is no character of its encoding is a TypeError, and else a mark. */
export function decodePage(bytes: Uint8Array, isStrict = false): string {
  return new TextDecoder(findPageEncoding(bytes), { fatal: isStrict }).decode(bytes);
}

/** A text file: the same, but what is UTF-8 stays byte for byte. */
export function decodeText(bytes: Uint8Array): string {
  return isUtf8(bytes) ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : decodePage(bytes);
}

/** A page of Taiwan that says that it is in GB: both decode the same bytes, and one of them makes Chinese of it. */
function weighDeclared(sample: Uint8Array, declared: "gb18030" | "big5"): string {
  const other = declared === "big5" ? "gb18030" : "big5";
  return measureLikeness(sample, other) > measureLikeness(sample, declared) + CLEARLY ? other : declared;
}

const CLEARLY = 0.3;

/** Bytes beyond ASCII that stand alone among letters: é and ü, where Chinese has two beside each other. */
function isLatin(sample: Uint8Array): boolean {
  let [runs, alone] = [0, 0];
  for (let at = 0; at < sample.length; at++) {
    if ((sample[at] ?? 0) < 0x80) continue;
    let end = at;
    while (end + 1 < sample.length && (sample[end + 1] ?? 0) >= 0x80) end++;
    runs++;
    if (end === at) alone++;
    at = end;
  }
  return runs > 0 && alone >= runs * 0.8;
}

function resolve(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === "gbk" ? "gb18030" : encoding;
  } catch {
    return undefined;
  }
}

function isBroken(text: string): boolean {
  return (text.match(/\uFFFD/g)?.length ?? 0) > text.length / 1_000;
}
