import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { languageOf, nameIn } from "../../model/caption.js";
import { printDate } from "../../model/dates.js";
import { printNumber } from "../../model/figures.js";
import { EntityBadge } from "../../parts/entity-badge.js";
import { EntityLink } from "../../parts/entity-link.js";
import { Quotes } from "../../parts/quote.js";
import { HOME } from "../../queries/queries.js";
import type { HomeAnswer } from "../../queries/types.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type PageProps } from "../../page/view.js";
import { gatherSources } from "../../model/files/gather-sources.js";
import { homeColumns, homeGraph, homeRows, type HomeRow } from "./home-rows.js";

/** Drawn at once; the others are in their list. */
const SHOWN = 12;
/** From so many communities on what the graph is made of stands before them. */
const MANY = 6;

export const HOME_VIEW = defineView<HomeAnswer, HomeRow>({
  id: "home",
  question: () => askFor(HOME, { first: SHOWN }),
  heading: (_answer, { words }) => words.tagline,
  lead: (_answer, { words }) => words.home.intro,
  rows: homeRows,
  columns: homeColumns,
  sources: (answer) =>
    gatherSources(
      answer.communities.flatMap(({ leadersConnection }) =>
        leadersConnection.edges.flatMap(({ properties }) => properties.statements),
      ),
    ),
  graph: homeGraph,
  Page: HomePage,
});

function HomePage({ answer, rows }: PageProps<HomeAnswer, HomeRow>) {
  const { words, to } = usePage();
  const communities = [...new Set(rows.map(({ community }) => community))];
  const total = answer.communitiesConnection.totalCount;
  // A graph of many, or of none, is told by what it is made of.
  const many = total > MANY || total === 0;
  return (
    <div class="home">
      {many && <WhatItIsMadeOf meta={answer.meta} kinds />}
      <section aria-labelledby={total > 0 ? "home-communities" : undefined}>
        {total > 0 && <h2 id="home-communities">{words.home.communities}</h2>}
        <div class="communities">
          {communities.map((community) => (
            <CommunityCard key={community.id} rows={rows.filter((row) => row.community === community)} />
          ))}
        </div>
        {communities.length < total && (
          <p>
            {words.home.moreCommunities(communities.length, total)}{" "}
            <a href={to({ view: "list", kind: ["COMMUNITY"] })}>{words.home.allCommunities}</a>
          </p>
        )}
        {!many && <WhatItIsMadeOf meta={answer.meta} kinds={false} />}
        <Sources sources={answer.sourceDocuments} total={answer.meta.sources} />
      </section>
      <aside class="side">
        <Counts meta={answer.meta} kinds={!many} />
        <Examples rows={rows} />
      </aside>
    </div>
  );
}

interface CompositionProps {
  readonly meta: HomeAnswer["meta"];
  /** Whether it has the kinds too; else they stand beside it. */
  readonly kinds: boolean;
}
type Composition = ComponentType<CompositionProps>;

/** Fetched when the first page is there: who leads what is not to wait for it. */
function WhatItIsMadeOf(props: CompositionProps) {
  const [Shown, setShown] = useState<Composition>();
  useEffect(() => {
    import("./composition.js").then(
      ({ Composition }) => setShown(() => Composition),
      (error: unknown) => console.info(error),
    );
  }, []);
  return <div class="made-of">{Shown && <Shown {...props} />}</div>;
}

function CommunityCard({ rows }: { readonly rows: readonly HomeRow[] }) {
  const { words, language, to } = usePage();
  const community = rows[0]?.community;
  if (!community) return null;
  const name = nameIn(community, language);
  const leaders = rows.flatMap(({ leader }) => leader ?? []);
  const members = community.membersConnection.totalCount;
  return (
    <article class="community">
      <p class="over">
        <EntityBadge kind="COMMUNITY" /> {words.kind.COMMUNITY}
        {community.level !== null && ` · ${words.value[community.level]}`}
        {members > 0 && ` · ${words.home.members(members)}`}
      </p>
      <h3>
        <a href={to({ view: "card", id: community.id })} lang={languageOf(name)}>
          {name}
        </a>
      </h3>
      {rows[0]?.leader ? (
        <>
          <p class="label">{words.home.ledBy}</p>
          <ol class="leaders">
            {rows.map(
              ({ leader }) =>
                leader && (
                  <li key={leader.node.id}>
                    <EntityLink entity={leader.node} kind />
                  </li>
                ),
            )}
          </ol>
          <Quotes
            claims={leaders.flatMap(({ properties }) => properties.statements)}
            what={words.home.ledBy}
            ends={[community, ...leaders.map(({ node }) => node)]}
          />
        </>
      ) : (
        <p class="quiet">{words.home.noLeaders}</p>
      )}
      {community.industries.length > 0 && (
        <p class="industries">
          {community.industries.map((industry) => (
            <EntityLink key={industry.id} entity={industry} />
          ))}
        </p>
      )}
    </article>
  );
}

function Sources({ sources, total }: { readonly sources: HomeAnswer["sourceDocuments"]; readonly total: number }) {
  const { words, language, to } = usePage();
  return (
    <section class="sources" aria-labelledby="home-sources">
      <h2 id="home-sources">
        {words.home.sources} <small>{printNumber(total, language)}</small>
      </h2>
      <ul>
        {sources.map(({ id, title, publisher, publishedOn }) => (
          <li key={id}>
            <a href={to({ view: "source", id })} lang={languageOf(title)}>
              {title}
            </a>
            <p class="over">
              {publisher !== null && <span lang={languageOf(publisher)}>{publisher}</span>}
              {publishedOn !== null && <time dateTime={publishedOn}>{printDate(publishedOn, language)}</time>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Counts({ meta, kinds }: CompositionProps) {
  const { words, language, to } = usePage();
  const print = (count: number): string => printNumber(count, language);
  return (
    <section aria-labelledby="home-counts">
      <h2 id="home-counts">{words.home.counts}</h2>
      <p>{words.home.countLine(print(meta.nodes), print(meta.links), print(meta.statements), print(meta.sources))}</p>
      {kinds && (
        <ul class="counts">
          {[...meta.kinds]
            .sort((a, b) => b.count - a.count)
            .map(({ kind, count }) => (
              <li key={kind}>
                <EntityBadge kind={kind} />{" "}
                <a href={to({ view: "list", kind: [kind] })}>
                  <span>{words.kinds[kind]}</span> <b>{print(count)}</b>
                </a>
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}

function Examples({ rows }: { readonly rows: readonly HomeRow[] }) {
  const {
    words: { home: words },
    language,
    to,
  } = usePage();
  const led = rows.find(({ leader }) => leader);
  const leader = led?.leader?.node;
  return (
    <section aria-labelledby="home-examples">
      <h2 id="home-examples">{words.examples}</h2>
      <ul class="examples">
        {leader && (
          <li>
            <a href={to({ view: "card", id: leader.id })}>{words.tryThese.card(nameIn(leader, language))}</a>
          </li>
        )}
        {led && (
          <li>
            <a href={to({ view: "network", id: led.community.id, depth: 2 })}>
              {words.tryThese.network(nameIn(led.community, language))}
            </a>
          </li>
        )}
        <li>
          <a href={to({ view: "search", q: "shagang" })}>{words.tryThese.search("shagang")}</a>
        </li>
        <li>
          <a href={to({ view: "search", q: "华为" })}>{words.tryThese.search("华为")}</a>
        </li>
        <li>
          <a href={to({ view: "ranking" })}>{words.tryThese.ranking}</a>
        </li>
        <li>
          <a href={to({ view: "disagreements" })}>{words.tryThese.disagreements}</a>
        </li>
      </ul>
    </section>
  );
}
