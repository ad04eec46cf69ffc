import { printSimplified } from "./traditional.js";

/**
 * A name or a question as search compares them: width, case, accents and script folded, punctuation gone, words apart
 * by one space, Chinese written without spaces. 「北京大學（醫學部）」 → 「北京大学医学部」, "École d'Économie" → "ecole deconomie". Empty
 * where nothing is left but punctuation or emoji. Names and questions pass through the same function, so they meet.
 */
export function printSearchText(value: string): string {
  return printSimplified(value.normalize("NFKC"))
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
