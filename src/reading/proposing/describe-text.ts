import { findSentences } from "../../text/sentences/find-sentences.js";
import { isTraditional } from "../../text/traditional.js";
import { foldText } from "../finding/words/fold-text.js";

const LONGEST_TITLE = 200;

/** The title as it is printed in the text, else the first sentence. */
export function findTitle(text: string, title: string | undefined): string {
  if (title !== undefined && title !== "" && text.includes(title)) return title;
  const [first] = findSentences(foldText(text));
  return first ? text.slice(first.start, Math.min(first.end, first.start + LONGEST_TITLE)).trim() : "";
}

/** The languages that a good part of a text is written in, at least one. */
export function listLanguages(text: string): string[] {
  const [han, latin] = [/\p{Script=Han}/gu, /[A-Za-zＡ-Ｚａ-ｚ]+/g].map((pattern) => text.match(pattern)?.length ?? 0);
  const languages = [
    ...(han! > 20 || han! > latin! ? [isTraditional(text) ? "zh-Hant" : "zh-Hans"] : []),
    ...(latin! > 40 || latin! > han! ? ["en"] : []),
  ];
  return languages.length > 0 ? languages : ["en"];
}
