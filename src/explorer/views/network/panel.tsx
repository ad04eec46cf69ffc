import { useEffect, useRef, useState } from "preact/hooks";
import { languageOf, nameIn } from "../../model/caption.js";
import { EntityBadge } from "../../parts/entity-badge.js";
import { COUNTS } from "../../queries/queries.js";
import { LINK_KINDS } from "../../queries/terms.js";
import type { CountsAnswer, CountsVariables, LinkKind } from "../../queries/types.js";
import type { Ask } from "../../page/ask.js";
import type { State } from "../../model/address/url-state.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { countShown, expand, PAGE, type Network, type NetworkNode } from "./merge-answers.js";

/**
 * The chosen thing: what it is, how many neighbours it has by each kind of link and how many of them are shown, and a
 * list of these.
 */
export function Panel({
  network,
  node: { entity },
  reading,
}: {
  readonly network: Network;
  readonly node: NetworkNode;
  readonly reading: Reading;
}) {
  const { words, to, language } = usePage();
  const { state } = reading;
  const counts = useCounts(entity.id, state);
  const shown = countShown(network, entity.id);
  const name = nameIn(entity, language);
  const heading = useRef<HTMLHeadingElement>(null);
  const expanding = useRef(false);
  useEffect(() => {
    // A line that is followed to its end is no link any more, and the focus would go back to the top of the page.
    if (expanding.current && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    expanding.current = false;
  }, [network]);
  const beside = neighbours(network, entity.id);
  return (
    <aside class="panel" aria-label={words.network.selected}>
      <p class="over">
        <EntityBadge kind={entity.kind} /> {words.kind[entity.kind]}
      </p>
      <h2 lang={languageOf(name)}>{name}</h2>
      <p class="actions">
        <a class="button" href={to({ view: "card", id: entity.id })}>
          {words.network.openCard}
        </a>
        {entity.id !== network.centre && (
          <a class="button" href={to({ view: "network", id: entity.id })}>
            {words.network.centre}
          </a>
        )}
      </p>
      <h3 ref={heading} tabIndex={-1}>
        {words.network.expand}
      </h3>
      {counts === undefined ? (
        <p class="quiet">{words.network.counting}</p>
      ) : (
        <ul
          class="expansions"
          onClick={() => {
            expanding.current = true;
          }}
        >
          {[...counts]
            .sort((a, b) => b[1] - a[1])
            .map(([kind, total]) => {
              const seen = Math.min(shown.get(kind) ?? 0, total);
              const text = words.network.expandOne(words.link[kind].join(" · "), seen, total);
              return (
                <li key={kind}>
                  {seen >= total ? (
                    <span>{text}</span>
                  ) : (
                    <a
                      href={to({ ...state, expanded: expand(state.expanded, entity.id, kind) })}
                      aria-label={`${text}. ${words.network.expandMore(words.link[kind][0], Math.min(PAGE, total - seen))}`}
                    >
                      {text} <b aria-hidden="true">+{Math.min(PAGE, total - seen)}</b>
                    </a>
                  )}
                </li>
              );
            })}
        </ul>
      )}
      {state.expanded !== undefined && (
        <p>
          <a href={to({ ...state, expanded: undefined })}>{words.network.collapse}</a>
        </p>
      )}
      <h3>
        {words.network.neighboursOf(name)} <small>{beside.length}</small>
      </h3>
      <ul class="neighbours">
        {beside.map(({ other, text }) => (
          <li key={`${other.id} ${text}`}>
            <a href={to({ ...state, selected: other.id === network.centre ? undefined : other.id })}>
              <EntityBadge kind={other.kind} />
              <span lang={languageOf(nameIn(other, language))}>{nameIn(other, language)}</span>
            </a>
            <small>{text}</small>
          </li>
        ))}
      </ul>
    </aside>
  );

  function neighbours(
    { nodes, links }: Network,
    id: string,
  ): readonly { readonly other: NetworkNode["entity"]; readonly text: string }[] {
    const known = new Map(nodes.map((one) => [one.entity.id, one.entity]));
    return links
      .filter(({ from, to: end }) => from.id === id || end.id === id)
      .flatMap((link) => {
        const out = link.from.id === id;
        const other = known.get(out ? link.to.id : link.from.id);
        const text = [
          words.link[link.kind][out ? 0 : 1],
          link.modality === "ASSERTED" ? "" : words.modality[link.modality],
          link.certainty === "POSSIBLE" ? words.network.possible : "",
        ]
          .filter((part) => part !== "")
          .join(" · ");
        return other ? [{ other, text }] : [];
      });
  }
}

/** How many neighbours there are by each kind of link, shown or not; kinds without any are left out. */
function useCounts(id: string, { at, modalities, sources, links }: State): ReadonlyMap<LinkKind, number> | undefined {
  const { ask } = usePage();
  const [counts, setCounts] = useState<ReadonlyMap<LinkKind, number>>();
  useEffect(() => {
    let stale = false;
    countNeighbours(ask, id, { at, modalities, minSources: sources ?? 1 }, links).then(
      (found) => {
        if (!stale) setCounts(found);
      },
      () => {
        if (!stale) setCounts(new Map());
      },
    );
    return () => {
      stale = true;
    };
  }, [ask, id, at, modalities?.join(), sources, links?.join()]);
  return counts;
}

/** As many as one request may ask. */
const HALF = 15;

async function countNeighbours(
  ask: Ask,
  of: string,
  filters: Pick<CountsVariables, "at" | "modalities" | "minSources">,
  kinds: readonly LinkKind[] = LINK_KINDS,
): Promise<ReadonlyMap<LinkKind, number>> {
  const halves = Array.from({ length: Math.ceil(kinds.length / HALF) }, (_, at) =>
    kinds.slice(at * HALF, (at + 1) * HALF),
  );
  const answers = await Promise.all(halves.map((half) => ask(COUNTS, { of, ...filters, ...nameKinds(half) })));
  const counted = halves.flatMap((half, at) =>
    half.map((kind, place) => [kind, (answers[at]?.[`c${place}` as keyof CountsAnswer].total ?? 0) - 1] as const),
  );
  // The thing itself is one of them.
  return new Map(counted.filter(([, count]) => count > 0));
}

type KindNames = Pick<CountsVariables, Extract<keyof CountsVariables, `k${string}`>>;

/** k0, k1, …; the rest of a half that is not full repeats its last. */
function nameKinds(half: readonly LinkKind[]): KindNames {
  const named = Object.fromEntries(
    Array.from({ length: HALF }, (_, at) => [`k${at}`, [half[Math.min(at, half.length - 1)]]]),
  );
  return named as unknown as KindNames;
}
