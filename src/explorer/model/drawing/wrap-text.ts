import { LABEL_SIZE, measure } from "./labels-placement.js";

/**
 * A text in as many lines as it takes at this width: between words, in Chinese anywhere, and within a word only where
 * it alone is wider than a line.
 */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const fits = (part: string): boolean => (measure(part) * size) / LABEL_SIZE <= width;
  const lines = [""];
  const add = (part: string): void => {
    const line = lines.at(-1) ?? "";
    if (line === "" || fits((line + part).trimEnd())) lines[lines.length - 1] = line + part;
    else lines.push(part);
  };
  for (const part of text.match(/\p{Script=Han}|[^\p{Script=Han}\s]+\s*|\s+/gu) ?? []) {
    if (fits(part.trimEnd())) add(part);
    else for (const sign of part) add(sign);
  }
  return lines.map((line) => line.trim()).filter((line, at) => line !== "" || at === 0);
}
