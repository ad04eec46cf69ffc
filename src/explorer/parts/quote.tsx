import type { Caption } from "../queries/types.js";
import { languageOf } from "../model/caption.js";
import { printDate } from "../model/dates.js";
import { listQuotes, stateOfQuote, type CitedQuote, type Quoting } from "../model/quotes.js";
import { usePage } from "../page/page-context.js";
import { Fold } from "./fold.js";

const PERMALINK = { en: "The permanent address of this statement", zh: "此陈述的永久网址" } as const;

/** The words of a source, as they stand there, and which source it is; leads to the place in its text. */
export function Quote({ quote }: { readonly quote: CitedQuote }) {
  const { to, words, language } = usePage();
  const { exact, source } = quote.evidence;
  return (
    <figure class="quote">
      <blockquote lang={languageOf(exact)}>{exact}</blockquote>
      <figcaption>
        <a href={to(stateOfQuote(quote))} title={words.card.inSource}>
          <cite lang={languageOf(source.title)}>{source.title}</cite>
        </a>
        {source.publisher !== null && <span>{source.publisher}</span>}
        {source.publishedOn !== null && (
          <time dateTime={source.publishedOn}>{printDate(source.publishedOn, language)}</time>
        )}
        <a href={`/id/${encodeURIComponent(quote.statementId)}`} rel="bookmark" title={PERMALINK[language]}>
          <span aria-hidden="true">#</span>
          <span class="unseen">{PERMALINK[language]}</span>
        </a>
      </figcaption>
    </figure>
  );
}

export interface QuotesProps {
  readonly claims: readonly Quoting[];
  /** What they are the proof of, for those who listen. */
  readonly what: string;
  /** What the statements join: words that name both come first. */
  readonly ends?: readonly (Caption | undefined)[] | undefined;
}

/** One quote open, the others a click away. */
export function Quotes({ claims, what, ends = [] }: QuotesProps) {
  const { words, language } = usePage();
  const [first, ...more] = listQuotes(claims, language, ends);
  if (!first) return null;
  return (
    <>
      <Quote quote={first} />
      {more.length > 0 && (
        <Fold
          class="more-quotes"
          summary={
            <>
              + {words.card.evidence(more.length)}
              <span class="unseen">: {what}</span>
            </>
          }
        >
          {() =>
            more.map((quote) => (
              <Quote key={`${quote.statementId} ${quote.evidence.source.id} ${quote.evidence.start}`} quote={quote} />
            ))
          }
        </Fold>
      )}
    </>
  );
}
