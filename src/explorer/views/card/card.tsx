import { onlyHome } from "../../page/only-home.js";
import { grouped } from "../../model/words/plural.js";
import { gatherSources } from "../../model/files/gather-sources.js";
import { languageOf, nameIn, otherName } from "../../model/caption.js";
import { printFigure } from "../../model/figures.js";
import { printTimes } from "../../model/dates.js";
import { EntityBadge } from "../../parts/entity-badge.js";
import { EntityLink } from "../../parts/entity-link.js";
import { CARD } from "../../queries/queries.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type PageProps } from "../../page/view.js";
import { cardColumns, cardGraph, cardRows, type CardRead, type CardRow } from "./card-rows.js";
import { cardVariables, loadCard } from "./load-card.js";
import { Line, LinkGroups } from "./lines.js";

export const CARD_VIEW = defineView<CardRead, CardRow>({
  id: "card",
  question: ({ id, pages }) => (id === undefined ? undefined : askFor(CARD, cardVariables(id, pages))),
  load: loadCard,
  about: ({ id }) => id,
  heading: (answer, { language, words, state }) =>
    answer?.entity ? nameIn(answer.entity, language) : (state.id ?? words.views.card),
  rows: cardRows,
  columns: cardColumns,
  graph: cardGraph,
  sources: (answer) =>
    gatherSources([
      ...(answer.entity?.statements ?? []),
      ...answer.neighborhood.links.flatMap(({ statements }) => statements),
    ]),
  nothing: ({ entity }, { words, state }) =>
    entity
      ? undefined
      : {
          asked: words.empty.unknownId(state.id ?? ""),
          tries: [
            {
              text: words.empty.tries.search,
              state: { view: "search", q: (state.id ?? "").replace(/^[a-z]+-/, "").replaceAll("-", " ") || "shagang" },
            },
            { text: words.empty.tries.home, state: { view: "home" } },
          ],
        },
  idle: (reading) => onlyHome(reading.words.search.ask, reading),
  Page: CardPage,
});

function CardPage({ answer, rows, reading: { state } }: PageProps<CardRead, CardRow>) {
  const { words, language, to } = usePage();
  const { entity, neighborhood } = answer;
  if (!entity) return null;
  const of = (section: CardRow["section"]): readonly CardRow[] => rows.filter((row) => row.section === section);
  const links = of("links");
  const other = otherName(entity, language);
  const figure = entity.figure ? printFigure(entity.figure, words, language) : "";
  const when = printTimes(entity, language);
  // The centre itself is one of the nodes.
  const shown = neighborhood.nodes.length - 1;
  return (
    <article class="card">
      <div class="identity">
        {entity.id !== state.id && <p class="notice">{words.merged(state.id ?? "", nameIn(entity, language))}</p>}
        <p class="over">
          <EntityBadge kind={entity.kind} /> {words.kind[entity.kind]}
          {when !== "" && ` · ${when}`}
          {entity.modality !== "ASSERTED" && (
            <span class={`mark ${entity.modality.toLowerCase()}`}>{words.modality[entity.modality]}</span>
          )}
        </p>
        {other !== undefined && (
          <p class="other-name" lang={languageOf(other)}>
            {other}
          </p>
        )}
        {figure !== "" && <p class="figure">{figure}</p>}
        {entity.sourceDocument && (
          <p>
            <a class="button primary" href={to({ view: "source", id: entity.id })}>
              {words.card.openSource}
            </a>
          </p>
        )}
        {[...entity.successors, ...entity.predecessors].length > 0 && (
          <p>
            {entity.successors.map((next) => (
              <span key={next.id}>
                {words.link.SUCCEEDED_BY[0]} <EntityLink entity={next} kind />
              </span>
            ))}
            {entity.predecessors.map((last) => (
              <span key={last.id}>
                {words.link.SUCCEEDED_BY[1]} <EntityLink entity={last} kind />
              </span>
            ))}
          </p>
        )}
        {answer.disagreements.total > 0 && (
          <p>
            <a href={to({ view: "disagreements", id: entity.id })}>
              {words.card.disagreements(answer.disagreements.total)}
            </a>
          </p>
        )}
      </div>
      <section class="links" aria-labelledby="card-links">
        <h2 id="card-links">
          {words.card.links} <small>{grouped(links.length)}</small>
        </h2>
        {links.length === 0 ? <p class="quiet">{words.card.noLinks}</p> : <LinkGroups rows={links} />}
        {neighborhood.pageInfo.hasNextPage && (
          <p class="more">
            <a class="button" href={to({ ...state, pages: (state.pages ?? 1) + 1 })}>
              {words.card.more(shown, neighborhood.total - 1)}
            </a>
          </p>
        )}
      </section>
      <div class="side">
        {(["names", "facts", "identifiers"] as const).map(
          (section) =>
            of(section).length > 0 && (
              <section key={section} aria-labelledby={`card-${section}`}>
                <h2 id={`card-${section}`}>{words.card[section]}</h2>
                <dl>
                  {of(section).map((row, at) => (
                    <Line key={at} row={row} />
                  ))}
                </dl>
              </section>
            ),
        )}
      </div>
    </article>
  );
}
