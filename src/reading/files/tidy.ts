import { foldRadicals } from "../../text/encoding/fold-radicals.js";

/**
 * What a reader sees of a converted file: one kind of line end, of spaces one, no empty lines but one, tabs between
 * cells, and nothing that is not to be seen.
 */
export function tidy(text: string): string {
  return `${foldRadicals(text)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(/\u200D|[\p{Co}\u200B\u200C\u2060\u00AD\uFEFF\u202A-\u202E\u2066-\u2069]/gu, "")
    .replace(/(?![\t\n])\p{Cc}/gu, "")
    .replace(/[ \u00a0]+/g, " ")
    .replace(/ ?\t[ \t]*/g, "\t")
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
