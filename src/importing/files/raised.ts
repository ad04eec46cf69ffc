import { pattern } from "../../text/patterns/pattern.js";

/** Around what stands above the line, until a cell is read as a whole: characters that no text has. */
const [BEGIN, END] = ["\u{F57A2}", "\u{F57A3}"];
const RAISED = new RegExp(`\\s*${BEGIN}([^${END}]*)${END}`, "gu");

/** 1, [2], 1,2, ①, 注1, a, *: what points to a note. */
const MARK = pattern("iu")`
  ^\s*(?:[[［(（【〔]?\s*(?:\d{1,2}(?:\s*[,，、-]\s*\d{1,2})*|注\s*\d{0,2}|[①-⑳a-e])\s*[\]］)）】〕]?
  |[*＊★※#†‡§]{1,3})\s*$
`;
/** A mark hangs on a word: a raised digit behind a number or a short unit (m, km) is a power. */
const WORD_BEFORE = /(?:[\p{Script=Han}）)》」”’。]|\p{L}{4,})$/u;
const HAN_BEHIND = /^\s*\p{Script=Han}/u;

const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A text without marks of notes, and those. */
export interface Lowered {
  readonly text: string;
  readonly marks: string;
}

/** Marks a text that stands above the line. */
export function raise(text: string): string {
  return text === "" ? "" : BEGIN + text + END;
}

/**
 * A text whose raised parts are marked, without those that are marks of notes; digits of others are printed as they are
 * seen: m². Pure.
 */
export function takeMarks(given: string): Lowered {
  if (!given.includes(BEGIN)) return { text: given, marks: "" };
  const joined = given.replaceAll(END + BEGIN, "");
  let marks = "";
  const text = joined.replace(RAISED, (whole, inner: string, at: number) => {
    const before = joined.slice(0, at).replace(RAISED, "").trimEnd();
    const behind = joined.slice(at + whole.length);
    const isMark = MARK.test(inner) && (WORD_BEFORE.test(before) || (before === "" && HAN_BEHIND.test(behind)));
    if (isMark) marks += inner.trim();
    return isMark ? "" : inner.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
  });
  return { text, marks };
}

/** What is told of it. */
export const MARKS = "marks of notes, left out";

const IS_RAISED = /<(?:\w+:)?vertAlign\b[^>]*\bval="superscript"/;

/** Texts or a sheet of an .xlsx with raised runs marked; undefined where there is none. */
export function markRaisedRuns(xml: string): string | undefined {
  if (!IS_RAISED.test(xml)) return undefined;
  return xml.replace(/<((?:\w+:)?)r>[\s\S]*?<\/\1r>/g, (run) =>
    IS_RAISED.test(run) ? run.replace(/(<(?:\w+:)?t\b[^>]*>)([^<]*)/g, `$1${BEGIN}$2${END}`) : run,
  );
}

/** The content of an OpenDocument with marks around what its styles raise; undefined where none does. */
export function markRaisedContent(content: string): string | undefined {
  const styles = [...content.matchAll(/<style:style\b([^>]*[^/>])>([\s\S]*?)<\/style:style>/g)]
    .filter(([, , inside = ""]) => /\bstyle:text-position="(?:super|[1-9])/.test(inside))
    .map(([, attributes = ""]) => /\bstyle:name="([^"]*)"/.exec(attributes)?.[1] ?? "");
  if (styles.length === 0) return undefined;
  return content.replace(
    /(<text:span\b((?:[^<>]*[^<>/])?)>)([\s\S]*?)(<\/text:span>)/g,
    (whole, open: string, attributes: string, inner: string, close: string) =>
      styles.includes(/\btext:style-name="([^"]*)"/.exec(attributes)?.[1] ?? "")
        ? open + BEGIN + inner + END + close
        : whole,
  );
}
