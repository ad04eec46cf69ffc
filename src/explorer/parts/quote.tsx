import { languageOf } from "../model/caption.js";
import { printDate } from "../model/dates.js";
import type { Claim } from "../queries/types.js";
import { usePage } from "../page/page-context.js";
import { Fold } from "./fold.js";

export interface QuoteProps {
  readonly statementId: string;
  readonly evidence: Pick<Claim["evidence"][number], "exact" | "start" | "source">;
}

/** The words of a source, as they stand there, and which source it is; leads to the place in its text. */
export function Quote({ statementId, evidence: { exact, source } }: QuoteProps) {
  const { to, words, language } = usePage();
  return (
    <figure class="quote">
      <blockquote lang={languageOf(exact)}>{exact}</blockquote>
      <figcaption>
        <a href={to({ view: "source", id: source.id, statement: statementId })} title={words.card.inSource}>
          <cite lang={languageOf(source.title)}>{source.title}</cite>
        </a>
        {source.publisher !== null && <span>{source.publisher}</span>}
        {source.publishedOn !== null && (
          <time dateTime={source.publishedOn}>{printDate(source.publishedOn, language)}</time>
        )}
      </figcaption>
    </figure>
  );
}

/** One quote open, the others a click away. */
export function Quotes({
  claims,
  what,
}: {
  readonly claims: readonly Pick<Claim, "id" | "evidence">[];
  readonly what: string;
}) {
  const { words } = usePage();
  const all = claims.flatMap(({ id, evidence }) => evidence.map((one) => ({ id, one })));
  const [first, ...more] = all.filter(
    ({ one }, at) =>
      all.findIndex(
        (other) =>
          other.one.exact === one.exact && other.one.start === one.start && other.one.source.id === one.source.id,
      ) === at,
  );
  if (!first) return null;
  return (
    <>
      <Quote statementId={first.id} evidence={first.one} />
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
            more.map(({ id, one }) => (
              <Quote key={`${id} ${one.source.id} ${one.start}`} statementId={id} evidence={one} />
            ))
          }
        </Fold>
      )}
    </>
  );
}
