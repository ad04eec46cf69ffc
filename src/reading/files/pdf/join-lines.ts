import { measureWidth } from "../../../text/display-width.js";
import { ROW_END } from "./lay-out-page.js";

/** A line that is shorter than this share of the longest on its page ends a paragraph, or is a heading. */
const FULL = 0.75;

/**
 * The lines of a printed page as paragraphs: a PDF knows where lines end and not where sentences do. Chinese is joined
 * without a space, a word that was parted at the end of a line without its hyphen. Pure.
 */
export function joinLines(page: string): string {
  const lines = page.split("\n").map((line) => line.replace(/^[^\S\u2029]+|[^\S\u2029]+$/g, ""));
  const longest = Math.max(...lines.map(measureWidth));
  const joined = lines.reduce((text, line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return line;
    const isOver =
      before === "" ||
      line === "" ||
      before.endsWith(ROW_END) ||
      /[。！？!?；;：:]["”’»）)]?$/u.test(before) ||
      (/\.["”)]?$/.test(before) && !/^[a-z]/.test(line)) ||
      measureWidth(before) < longest * FULL;
    if (isOver) return `${text}\n${line}`;
    if (/[a-z]-$/.test(before) && /^[a-z]/.test(line)) return text.slice(0, -1) + line;
    return /[\p{Script=Han}，、（“]$/u.test(before) && /^[\p{Script=Han}，、）”]/u.test(line)
      ? text + line
      : `${text} ${line}`;
  }, "");
  return joined.replaceAll(ROW_END, "");
}
