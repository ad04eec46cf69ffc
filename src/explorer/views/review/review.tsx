import "../../style/lists.css";
import "../../style/review.css";
import { printNumber } from "../../model/figures.js";
import type { State } from "../../model/address/url-state.js";
import { MATCH, REVIEW } from "../../queries/queries.js";
import { REVIEW_KINDS } from "../../queries/terms.js";
import type { Ask } from "../../page/ask.js";
import { Filters } from "../../controls/filters.js";
import { usePage } from "../../page/page-context.js";
import { saveFile } from "../../saving/save-file.js";
import { askFor, defineView, type PageProps } from "../../page/view.js";
import { PairCard } from "./pair-card.js";
import {
  matchQueries,
  PAGE,
  pairsOf,
  printDecisions,
  reviewColumns,
  reviewGraph,
  reviewRows,
  type Review,
  type ReviewRow,
  type Thing,
} from "./review-rows.js";
import { WORDS } from "./words.js";

/**
 * For those who run the graph: which ids may be of one thing. It writes nothing; what is decided is a table for
 * `chanjiao review import`.
 */
export const REVIEW_VIEW = defineView<Review, ReviewRow>({
  id: "review",
  question: ({ kinds }) => askFor(REVIEW, { kinds: kinds ?? REVIEW_KINDS, first: PAGE }),
  load: loadReview,
  heading: (_answer, { words }) => words.views.review,
  lead: ({ pairs, looked, total }, { language }) =>
    WORDS[language].lead(
      printNumber(pairs.length, language),
      printNumber(looked, language),
      printNumber(total, language),
    ),
  rows: reviewRows,
  columns: reviewColumns,
  graph: reviewGraph,
  // A likeness is reckoned, not claimed.
  sources: () => [],
  nothing: ({ pairs, looked, total, hasNextPage }, { words, language, state }) =>
    pairs.length > 0
      ? undefined
      : {
          asked: WORDS[language].nothing(printNumber(looked, language), printNumber(total, language)),
          tries: [
            ...(hasNextPage
              ? [{ text: WORDS[language].more(PAGE), state: { ...state, pages: (state.pages ?? 1) + 1 } }]
              : []),
            { text: words.empty.tries.home, state: { view: "home" } },
          ],
        },
  Controls: ({ reading }) => <Filters reading={reading} names={["kinds"]} />,
  Page: ReviewPage,
});

/** Things page by page, and who else bears their names; pages that were looked through are not asked again. */
async function loadReview({ kinds, pages }: State, ask: Ask): Promise<Review> {
  const things: Thing[] = [];
  let after: string | undefined;
  let total = 0;
  let hasNextPage = false;
  for (let page = 0; page < (pages ?? 1); page++) {
    const { entitiesConnection: found } = await ask(REVIEW, { kinds: kinds ?? REVIEW_KINDS, first: PAGE, after });
    things.push(...found.edges.map(({ node }) => node));
    ({ totalCount: total } = found);
    ({ hasNextPage } = found.pageInfo);
    after = found.pageInfo.endCursor ?? undefined;
    if (!hasNextPage) break;
  }
  const results = await Promise.all(matchQueries(things).map((queries) => ask(MATCH, { queries })));
  return {
    looked: things.length,
    total,
    hasNextPage,
    pairs: pairsOf(
      things,
      results.flatMap(({ match }) => match),
    ),
  };
}

function ReviewPage({
  answer: { hasNextPage, looked, total },
  rows,
  reading: { state, language },
}: PageProps<Review, ReviewRow>) {
  const { to, words } = usePage();
  const own = WORDS[language];
  const decided = rows.filter(({ decision }) => decision !== undefined);
  const save = (): void =>
    saveFile({
      name: "decisions.csv",
      content: new Blob([printDecisions(rows, language)], { type: "text/csv;charset=utf-8" }),
    });
  return (
    <div class="review">
      {decided.length > 0 && (
        <section class="notice decisions" role="status">
          <h2>{own.decided(decided.length)}</h2>
          <p>
            <button type="button" class="button primary" onClick={save}>
              {own.save}
            </button>
          </p>
          <p>
            {own.then} <code>npx chanjiao review import decisions.csv</code>
          </p>
          <p class="quiet">{own.saved}</p>
        </section>
      )}
      <ol class="pairs">
        {rows.map((row) => (
          <PairCard key={`${row.left.id} ${row.right.id}`} row={row} />
        ))}
      </ol>
      {hasNextPage && (
        <p class="more">
          <a class="button" href={to({ ...state, pages: (state.pages ?? 1) + 1 })}>
            {own.more(Math.min(PAGE, total - looked))}
          </a>{" "}
          {words.search.shownOf(looked, total)}
        </p>
      )}
    </div>
  );
}
