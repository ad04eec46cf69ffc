import { Converter } from "opencc-js/t2cn";

/**
 * Taiwanese traditional, phrases included, to simplified as in mainland China: a plain `t` leaves 軟體. The types of
 * opencc-js 1.4 import each other without extensions, which NodeNext does not resolve: here they are said again.
 */
const simplify = Converter({ from: "twp", to: "cn" }) as (text: string) => string;

/**
 * A name or a question as search compares them: width, case, accents and script folded, punctuation gone, words apart
 * by one space, Chinese written without spaces. 「北京大學（醫學部）」 → 「北京大学医学部」, "École d'Économie" → "ecole deconomie". Empty
 * where nothing is left but punctuation or emoji. Names and questions pass through the same function, so they meet.
 */
export function printSearchText(value: string): string {
  return simplify(value.normalize("NFKC"))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, "")
    .trim();
}

/** Whether a text has Chinese characters. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Whether a Chinese text is written in traditional characters. One that has none that differ counts as simplified. */
export function isTraditional(text: string): boolean {
  return simplify(text) !== text;
}
