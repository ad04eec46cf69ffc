import { foldTraditional, isTraditional } from "../../../text/traditional.js";
import { pattern } from "../../../text/patterns/pattern.js";

const WIDE = "[０-９Ａ-Ｚａ-ｚ]";
/** What patterns read as Chinese marks stays where a line is Chinese: only what stands among wide letters is of them. */
const AMONG_HAN = pattern("gu")`
  ${WIDE}|(?<=${WIDE})[－＆＇／＋　](?=${WIDE})|(?<=${WIDE})．|(?<=[Ａ-Ｚａ-ｚ０-９．，]|．，)　(?=[Ａ-Ｚａ-ｚ＆])
  |(?<=．)，(?=　?[Ａ-Ｚ])|(?<=[０-９])，(?=[０-９]{3}(?![０-９]))|(?<=　)＆(?=　)|(?<=＆)　
`;
const ALL = /[！-～　]/gu;
const QUOTES: Readonly<Record<string, string>> = { "「": "“", "」": "”", "『": "‘", "』": "’" };

/**
 * A text as patterns read it, each character in its place, so what stands where stays true: letters, digits and, in a line
 * without Chinese, marks of full width as those of half width; traditional characters as simplified ones.
 */
export function foldText(printed: string): string {
  const isWhole = isTraditional(printed);
  return printed.replace(/[^\n]+/gu, (line) => {
    const isHan = /\p{Script=Han}/u.test(line);
    const narrow = line.replace(isHan ? AMONG_HAN : ALL, printNarrow);
    return isHan ? foldScript(narrow, isWhole) : narrow;
  });
}

function printNarrow(one: string): string {
  return one === "　" ? " " : String.fromCharCode(one.charCodeAt(0) - 0xfee0);
}

function foldScript(line: string, isWhole: boolean): string {
  const folded = foldTraditional(line, isWhole);
  // Their plans are 計畫, and they quote in 「」.
  return folded === line
    ? line
    : folded.replace(/(?<=计)画/gu, "划").replace(/[「」『』]/gu, (mark) => QUOTES[mark] ?? mark);
}
