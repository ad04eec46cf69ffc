import "../../style/lists.css";
import "../../style/partnerships.css";
import { nameIn } from "../../model/caption.js";
import { gatherSources } from "../../model/files/gather-sources.js";
import { EntityLink } from "../../parts/entity-link.js";
import { Fold } from "../../parts/fold.js";
import { Marks, Reasons } from "../../parts/marks.js";
import { Quotes } from "../../parts/quote.js";
import { onlyHome } from "../../page/only-home.js";
import type { State } from "../../model/address/url-state.js";
import { PARTNERSHIPS } from "../../queries/queries.js";
import type { PartnershipsAnswer } from "../../queries/types.js";
import { Filters } from "../../controls/filters.js";
import { askPages } from "../../page/ask-pages.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type PageProps } from "../../page/view.js";
import { partnershipColumns, partnershipGraph, partnershipRows, type PartnershipRow } from "./partnership-rows.js";
import { WORDS } from "./words.js";

const PAGE = 20;
const WHOLE_PAGE = 50;

function variablesOf({ id, kinds, links, modalities, sources, at, pages }: State) {
  if (id === undefined) return undefined;
  const first = Math.min(PAGE * (pages ?? 1), 500);
  return { of: id, kinds, links, modalities, minSources: sources ?? 1, at, first };
}

export const PARTNERSHIPS_VIEW = defineView<PartnershipsAnswer, PartnershipRow>({
  id: "partnerships",
  question: (state) => {
    const variables = variablesOf(state);
    return variables && askFor(PARTNERSHIPS, variables);
  },
  whole: (state, ask, progress) =>
    askPages(
      ask,
      PARTNERSHIPS,
      { ...variablesOf(state), of: state.id ?? "", first: WHOLE_PAGE },
      {
        read: ({ partnerships: { partnerships: items, total, pageInfo } }) => ({ items, total, pageInfo }),
        write: (answer, partnerships) => ({ ...answer, partnerships: { ...answer.partnerships, partnerships } }),
      },
      progress,
    ),
  about: ({ id }) => id,
  heading: (answer, { words, language }) =>
    answer?.of ? WORDS[language].heading(nameIn(answer.of, language)) : words.views.partnerships,
  lead: ({ partnerships }, { language }) => WORDS[language].found(partnerships.total),
  rows: partnershipRows,
  columns: partnershipColumns,
  graph: partnershipGraph,
  sources: ({ partnerships: { partnerships } }) =>
    gatherSources(
      partnerships.flatMap(({ through }) =>
        through.flatMap(({ links }) => links.flatMap(({ statements }) => statements)),
      ),
    ),
  nothing: ({ of, partnerships }, { state, language, words }) => {
    const { id = "", lang } = state;
    if (!of)
      return { asked: words.empty.unknownId(id), tries: [{ text: words.empty.tries.home, state: { view: "home" } }] };
    if (partnerships.total > 0) return undefined;
    return {
      asked: WORDS[language].none(nameIn(of, language)),
      tries: [
        { text: words.empty.tries.fewerFilters, state: { view: "partnerships", id, lang } },
        { text: WORDS[language].network(nameIn(of, language)), state: { view: "network", id, depth: 2 } },
      ],
    };
  },
  idle: (reading) => onlyHome(reading.words.search.ask, reading),
  Controls: ({ reading }) => <Filters reading={reading} names={["kinds", "links", "modalities", "at", "sources"]} />,
  Page: PartnershipsPage,
});

function PartnershipsPage({
  answer: { partnerships },
  rows,
  reading: { state, language },
}: PageProps<PartnershipsAnswer, PartnershipRow>) {
  const { to } = usePage();
  const words = WORDS[language];
  const most = Math.max(...partnerships.partnerships.map(({ strength }) => strength));
  return (
    <>
      <ol class="partners">
        {partnerships.partnerships.map(({ partner, strength }) => (
          <li key={partner.id}>
            <h2>
              <EntityLink entity={partner} kind />{" "}
              <span class="strength">
                <meter min={0} max={most} value={strength} aria-label={words.shared} /> {words.strength(strength)}
              </span>
            </h2>
            <ul>
              {rows
                .filter((row) => row.partner.id === partner.id)
                .map((row) => (
                  <li key={row.through.id}>
                    <p>
                      <EntityLink entity={row.through} kind />
                      <Marks marks={row.marks} />
                    </p>
                    <Fold summary={row.how}>
                      {() => (
                        <>
                          <Reasons marks={row.marks} />
                          <Quotes
                            claims={row.claims}
                            what={nameIn(row.through, language)}
                            ends={[row.partner, row.through]}
                          />
                        </>
                      )}
                    </Fold>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      {partnerships.pageInfo.hasNextPage && (
        <p class="more">
          <a class="button" href={to({ ...state, pages: (state.pages ?? 1) + 1 })}>
            {words.more(partnerships.partnerships.length, partnerships.total)}
          </a>
        </p>
      )}
    </>
  );
}
