import type { Span } from "../../proposal.js";
import { pattern } from "../../../text/patterns/pattern.js";

const LINE = /[^\n]*\S[^\n]*/gu;
/** A headline is one short line that ends in no mark, begins with no number, and is no entry of a list. */
const HEADLINE =
  /^(?![一二三四五六七八九十\d（(第•·*-])(?:(?=.*\p{Script=Han}).{6,44}|(?!.*\p{Script=Han})\S+(?: \S+){2,15})$/u;
const NO_HEADLINE = /[。！？；;：:，,、.…]$|[：:]/u;
/** What a news item begins with says when it was. */
const DATED = pattern("iu")`
  近日|日前|今日|今天|昨日|昨天|\d{1,2}月\d{1,2}日
  |\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b
  |\b(?:today|yesterday|recently)\b
`;
const FIRST_SENTENCE = /^[^。！？]{0,160}/u;
const IS_SENTENCE = /[。！？.]/u;

/** The news items of a text that puts several one after the other, each with its headline; the text where it is but one. */
export function findItems(text: string): readonly [Span, ...Span[]] {
  const lines = [...text.matchAll(LINE)].map(({ 0: line, index }) => ({ line: line.trim(), start: index }));
  const heads = lines.filter(({ line }, index) => {
    const next = lines[index + 1]?.line;
    return (
      HEADLINE.test(line) &&
      !NO_HEADLINE.test(line) &&
      next !== undefined &&
      next.length > line.length &&
      IS_SENTENCE.test(next) &&
      DATED.test(FIRST_SENTENCE.exec(next)![0])
    );
  });
  // Headings within one text are of the same events: only what begins with a headline is several.
  const [first, ...others] = heads;
  if (!first || first.start !== lines[0]!.start || others.length === 0) return [{ start: 0, end: text.length }];
  const starts = [0, ...others.map(({ start }) => start)] as const;
  const item = (start: number, index: number): Span => ({ start, end: starts[index + 1] ?? text.length });
  return [item(0, 0), ...starts.slice(1).map((start, index) => item(start, index + 1))];
}
