import { grouped } from "../../../model/words/plural.js";
import { useEffect, useRef } from "preact/hooks";
import { languageOf, nameIn } from "../../../model/caption.js";
import { EntityBadge } from "../../../parts/entity-badge.js";
import { usePage } from "../../../page/page-context.js";
import type { Reading } from "../../../page/view.js";
import type { NetworkLink, NetworkNode } from "../answers/merge-answers.js";
import type { PlacedNetwork } from "../answers/placed-network.js";
import type { Actions } from "../use-actions.js";
import { WORDS } from "../words.js";
import { Expansions } from "./expansions.js";

export interface PanelProps {
  readonly network: PlacedNetwork;
  readonly node: NetworkNode;
  readonly reading: Reading;
  readonly actions: Actions;
}

/**
 * The chosen thing: what it is, what can be done with it, how many neighbours it has by each kind of link and how many
 * of them are shown, and a list of these with the way to the sentences of each.
 */
export function Panel({ network, node: { entity }, reading, actions }: PanelProps) {
  const { words, to, language } = usePage();
  const { state } = reading;
  const own = WORDS[language];
  const name = nameIn(entity, language);
  const heading = useRef<HTMLHeadingElement>(null);
  const expanding = useRef(false);
  useEffect(() => {
    // A line that is followed to its end is no link any more, and the focus would go back to the top of the page.
    if (expanding.current && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    expanding.current = false;
  }, [network]);
  const beside = neighbours(network, entity.id);
  const pinned = (state.pinned ?? []).some(({ id }) => id === entity.id);
  const group = network.keys.get(entity.id);
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
          <>
            <a class="button" href={to({ view: "network", id: entity.id })}>
              {words.network.centre}
            </a>
            <a class="button" href={to({ view: "compare", ids: [network.centre, entity.id] })}>
              {own.compare}
            </a>
            <button type="button" class="button" onClick={() => actions.hide(entity.id, name)}>
              {own.hide}
            </button>
          </>
        )}
        <button type="button" class="button" aria-pressed={pinned} onClick={() => actions.togglePin(entity.id, name)}>
          {pinned ? own.unpin : own.pin}
        </button>
        {group && state.opened?.includes(group.id) && (
          <button type="button" class="button" onClick={() => actions.openGroup(group.id)}>
            {own.closeGroup}
          </button>
        )}
      </p>
      <h3 ref={heading} tabIndex={-1}>
        {words.network.expand}
      </h3>
      <div
        onClick={() => {
          expanding.current = true;
        }}
      >
        <Expansions network={network} entity={entity} state={state} />
      </div>
      <h3>
        {words.network.neighboursOf(name)} <small>{grouped(beside.length)}</small>
      </h3>
      <ul class="neighbours">
        {beside.map(({ other, text, link }) => (
          <li key={`${link.id} ${text}`}>
            <a href={to({ ...state, link: undefined, selected: other.id === network.centre ? undefined : other.id })}>
              <EntityBadge kind={other.kind} />
              <span lang={languageOf(nameIn(other, language))}>{nameIn(other, language)}</span>
            </a>
            <small>
              {text}{" "}
              <button
                type="button"
                class="quiet-button"
                aria-label={own.evidenceOf(name, text, nameIn(other, language))}
                onClick={() => actions.choose(link.id)}
              >
                {own.evidence}
              </button>
            </small>
          </li>
        ))}
      </ul>
    </aside>
  );

  function neighbours(
    { nodes, links }: PlacedNetwork,
    id: string,
  ): readonly { readonly other: NetworkNode["entity"]; readonly text: string; readonly link: NetworkLink }[] {
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
        return other ? [{ other, text, link }] : [];
      });
  }
}
