import { useEffect, useState } from "preact/hooks";
import { languageOf, nameIn, otherName } from "../../model/caption.js";
import { EntityLink } from "../../parts/entity-link.js";
import { Fold } from "../../parts/fold.js";
import { NETWORK } from "../../queries/queries.js";
import { Decision, type Caption, type NetworkAnswer } from "../../queries/types.js";
import { usePage } from "../../page/page-context.js";
import { decide, printFeature, type ReviewRow } from "./review-rows.js";
import { WORDS } from "./words.js";

/** Links of either side that are shown beside it. */
const SHOWN = 8;

/** Two ids side by side, what speaks for and against their being one, and what one may decide. */
export function PairCard({ row }: { readonly row: ReviewRow }) {
  const { language, state, go } = usePage();
  const { left, right, score, features, decision } = row;
  const own = WORDS[language];
  const both = own.decide(nameIn(left, language), nameIn(right, language));
  return (
    <li class={decision === undefined ? "pair" : "pair decided"}>
      <div class="pair-sides">
        <Side entity={left} />
        <Side entity={right} />
      </div>
      <p class="pair-score">
        <b>{score.toFixed(2)}</b> <meter min={0} max={1} value={score} aria-label={own.score} />
      </p>
      <ul class="pair-features">
        {features.map((feature) => (
          <li key={feature.name} class={feature.weight < 0 || feature.role === "VETO" ? "against" : "for"}>
            {printFeature(feature, language)}
          </li>
        ))}
      </ul>
      <Fold
        class="proof"
        summary={
          <>
            {own.around}
            <span class="unseen">: {both}</span>
          </>
        }
      >
        {() => (
          <div class="pair-sides">
            <Around id={left.id} />
            <Around id={right.id} />
          </div>
        )}
      </Fold>
      <p class="pair-decisions" role="group" aria-label={both}>
        {Object.values(Decision).map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={decision === one}
            onClick={() => go(decide(state, row, one), "replace")}
          >
            {own.decisions[one]}
          </button>
        ))}
      </p>
    </li>
  );
}

function Side({ entity }: { readonly entity: Caption }) {
  const { language } = usePage();
  const other = otherName(entity, language);
  return (
    <div>
      <EntityLink entity={entity} kind />
      {other !== undefined && (
        <p class="quiet" lang={languageOf(other)}>
          {other}
        </p>
      )}
      <p class="quiet">
        <code>{entity.id}</code>
      </p>
    </div>
  );
}

/** What a thing is linked with, asked when it is wanted. */
function Around({ id }: { readonly id: string }) {
  const { ask, language, words } = usePage();
  const [found, setFound] = useState<NetworkAnswer["neighborhood"] | "failed">();
  useEffect(() => {
    let stale = false;
    ask(NETWORK, { of: id, minSources: 0, first: SHOWN + 1 }).then(
      ({ neighborhood }) => {
        if (!stale) setFound(neighborhood);
      },
      () => {
        if (!stale) setFound("failed");
      },
    );
    return () => {
      stale = true;
    };
  }, [id, ask]);
  const own = WORDS[language];
  if (found === undefined || found === "failed")
    return <p class="quiet">{found === undefined ? own.waiting : own.failed}</p>;
  const named = new Map(found.nodes.map(({ entity }) => [entity.id, entity]));
  const links = found.links.flatMap(({ id: link, kind, from, to }) => {
    const out = from.id === id;
    const other = out || to.id === id ? named.get(out ? to.id : from.id) : undefined;
    return other
      ? [
          <li key={link}>
            <span class="said">{words.link[kind][out ? 0 : 1]}</span> <EntityLink entity={other} />
          </li>,
        ]
      : [];
  });
  return links.length === 0 ? (
    <p class="quiet">{own.alone}</p>
  ) : (
    <ul class="sentence">
      {links}
      {found.pageInfo.hasNextPage && <li class="quiet">{own.moreLinks(found.total - 1 - SHOWN)}</li>}
    </ul>
  );
}
