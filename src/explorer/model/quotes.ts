import type { Caption, Claim } from "../queries/types.js";
import { printState } from "./address/url-state.js";
import { languageOf } from "./caption.js";
import type { Language } from "./dates.js";
import type { Column } from "./files/table.js";
import type { State } from "./address/url-state.js";
import type { Words } from "./words/words.js";

type Evidence = Claim["evidence"][number];
type Named = Pick<Caption, "name" | "names">;

/** What quotes are taken from. */
export interface Quoting {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

/** Words of a source, with the statement that rests on them. */
export interface CitedQuote {
  readonly statementId: string;
  readonly evidence: Evidence;
}

/** Between several in one cell. */
export const BETWEEN = " | ";

/**
 * All quotes of some statements, the same words of the same place once: in the reader's language first, then those that
 * name more of `ends` — who says that one leads another names both —, then in the order of the answer.
 */
export function listQuotes(
  claims: readonly Quoting[],
  language: Language,
  ends: readonly (Named | undefined)[] = [],
): readonly CitedQuote[] {
  const found = new Map<string, CitedQuote>();
  for (const { id, evidence } of claims) {
    for (const one of evidence) {
      const key = `${one.source.id} ${one.start} ${one.end} ${one.exact}`;
      if (!found.has(key)) found.set(key, { statementId: id, evidence: one });
    }
  }
  if (found.size < 2) return [...found.values()];
  const names = ends.map((end) => (end ? [end.name, ...end.names.map(({ value }) => value)] : []));
  const rank = ({ evidence: { exact } }: CitedQuote): number => {
    const text = exact.toLowerCase();
    const named = names.filter((values) => values.some((value) => text.includes(value.toLowerCase()))).length;
    return (isRead(exact, language) ? 0 : 100) - named;
  };
  return [...found.values()]
    .map((quote) => ({ quote, order: rank(quote) }))
    .sort((a, b) => a.order - b.order)
    .map(({ quote }) => quote);
}

/** The quotes of what a row says, and where they stand: for the page all words and their sources, for files ids too. */
export function quoteColumns<Row extends object>(
  find: (row: Row) => readonly CitedQuote[],
  { words: { columns }, state }: { readonly words: Words; readonly state: State },
): readonly Column<Row>[] {
  // Each column of a row asks for them, and to put them in order is work.
  const found = new WeakMap<Row, readonly CitedQuote[]>();
  const quotesOf = (row: Row): readonly CitedQuote[] => {
    const quotes = found.get(row) ?? find(row);
    found.set(row, quotes);
    return quotes;
  };
  const join = (row: Row, print: (quote: CitedQuote) => string | null): string | undefined => {
    const quotes = quotesOf(row);
    return quotes.length === 0 ? undefined : quotes.map((quote) => print(quote) ?? "").join(BETWEEN);
  };
  return [
    { key: "quote", label: columns.quote, value: (row) => join(row, ({ evidence }) => evidence.exact) },
    {
      key: "source",
      label: columns.source,
      value: (row) =>
        [...new Set(quotesOf(row).map(({ evidence }) => evidence.source.title))].join(BETWEEN) || undefined,
      href: (row) => {
        const [first] = quotesOf(row);
        return first && printQuoteState(first, state);
      },
    },
    {
      key: "sourceId",
      label: columns.id,
      fileOnly: true,
      value: (row) => join(row, ({ evidence }) => evidence.source.id),
    },
    {
      key: "publishedOn",
      label: columns.when,
      fileOnly: true,
      value: (row) => join(row, ({ evidence }) => evidence.source.publishedOn),
    },
    {
      key: "passage",
      label: columns.start,
      fileOnly: true,
      value: (row) => join(row, ({ evidence: { start, end } }) => `${start}-${end}`),
    },
    {
      key: "statementId",
      label: columns.id,
      fileOnly: true,
      value: (row) => join(row, ({ statementId }) => statementId),
    },
  ];
}

/** The address of the place in its source. */
export function printQuoteState(quote: CitedQuote, { lang }: Pick<State, "lang">): string {
  return printState({ ...stateOfQuote(quote), lang });
}

/** The words marked in their source, and which statement rests on them. */
export function stateOfQuote({ statementId, evidence: { source, start, end } }: CitedQuote): State {
  return { view: "source", id: source.id, statement: statementId, passage: { start, end } };
}

function isRead(text: string, language: Language): boolean {
  return (languageOf(text) === "en") === (language === "en");
}
