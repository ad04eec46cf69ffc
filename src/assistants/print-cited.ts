/** A statement with the words that it rests on, as the tools ask for it. */
export interface Cited {
  readonly predicate?: string;
  readonly value?: string | null;
  readonly basis?: string;
  readonly evidence: readonly {
    readonly exact: string;
    readonly source: { readonly id: string; readonly title: string };
  }[];
}

/** What every tool asks of a statement. */
export const CITED = "predicate value basis evidence { exact source { id title } }";

/** Characters of a quote and of a title that are shown. */
const QUOTE = 140;
const TITLE = 32;

/** “words” [source: title], the first of the statements that has words; what is background knowledge says so. */
export function printQuote(statements: readonly Cited[]): string {
  const quote = statements.flatMap(({ evidence }) => evidence)[0];
  if (quote === undefined) return "(background knowledge, no source quoted)";
  return `“${cut(quote.exact, QUOTE)}” [${quote.source.id}: ${cut(quote.source.title, TITLE)}]`;
}

export function cut(text: string, most: number): string {
  const points = [...text.replace(/\s+/g, " ").trim()];
  return points.length <= most ? points.join("") : `${points.slice(0, most - 1).join("")}…`;
}

/** Said wherever nothing was found. */
export const UNKNOWN = "No source of this graph says so. That is no evidence that it is not so.";

/** "and 12 more", where a list was cut. */
export function printMore(shown: number, total: number, how: string): string {
  return total > shown ? `… and ${total - shown} more: ${how}` : "";
}

/** Lines, without those that are empty. */
export function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== "").join("\n");
}
