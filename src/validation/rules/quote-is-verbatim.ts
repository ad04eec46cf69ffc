import { type Finding, findingAt } from "../../problem.js";
import type { WrittenQuote } from "../../statements/parsing/parsed-file.js";
import { type CodePoints, countCodePoints, findPassage } from "../../text/code-points.js";
import { type Likeness, openLikeness } from "../find-words.js";
import type { Rule } from "../rule.js";

const SHOWN = 5;

/** What a quote says stands in its document, letter for letter, from `start` up to `end` in code points. */
export const QuoteIsVerbatim: Rule = {
  name: "QuoteIsVerbatim",
  scope: "file",
  tables: { never: "a cell is quoted as it stands" },
  *check({ files }) {
    for (const { quotes, document } of files) {
      if (document === undefined) continue;
      const points = countCodePoints(document);
      const findLikeness = openLikeness(document);
      for (const quote of quotes) {
        const finding = checkQuote(quote, points, findLikeness);
        if (finding) yield finding;
      }
    }
  },
};

function checkQuote(
  { key, at, places, start, end, exact }: WrittenQuote,
  points: CodePoints,
  findLikeness: (words: string) => Likeness | undefined,
): Finding | undefined {
  const exactAt = places.get("exact") ?? at;
  if (exact === "") return findingAt(exactAt, `the quote "${key}" has no words`);
  if (start !== undefined && end !== undefined && points.slice(start, end) === exact) return undefined;
  const found = findPassage(points, exact);
  if (found.length === 0) {
    const likeness = findLikeness(exact);
    const suggestion = likeness && `the nearest is at ${points.fromUtf16(likeness.at)}: ${likeness.difference}`;
    return findingAt(exactAt, `the words of the quote "${key}" do not stand in the document`, {
      quote: printShort(exact),
      suggestion,
    });
  }
  const length = countCodePoints(exact).length;
  const spans = found.slice(0, SHOWN).map((position) => `start: ${position}, end: ${position + length}`);
  const suggestion =
    found.length === 1
      ? `they stand at ${spans[0]}`
      : `they stand ${found.length} times: ${spans.join("; ")}${found.length > SHOWN ? "; …" : ""}`;
  if (start === undefined || end === undefined) {
    return findingAt(at, `the quote "${key}" has no position`, {
      quote: key,
      suggestion: `${suggestion}; chanjiao anchor fills it in`,
    });
  }
  const startAt = places.get("start") ?? at;
  if (end > points.length)
    return findingAt(
      places.get("end") ?? at,
      `the quote "${key}" ends at ${end}, after the document's ${points.length} characters`,
      { quote: String(end), suggestion },
    );
  if (start >= end)
    return findingAt(startAt, `the quote "${key}" ends before it begins`, { quote: `${start}…${end}`, suggestion });
  return findingAt(startAt, `at ${start} to ${end} stands something else than the words of the quote "${key}"`, {
    quote: printShort(points.slice(start, end)),
    suggestion,
  });
}

function printShort(text: string): string {
  const points = Array.from(text);
  return points.length <= 80 ? text : `${points.slice(0, 79).join("")}…`;
}
