import type { ComponentChildren } from "preact";
import type { State } from "../../../model/address/url-state.js";
import { usePage } from "../../../page/page-context.js";
import { EntityBadge } from "../../../parts/entity-badge.js";
import { ENTITY_KINDS, LINK_KINDS } from "../../../queries/terms.js";
import { Modality } from "../../../queries/types.js";
import { toggle } from "../answers/edit-picture.js";
import type { Network } from "../answers/merge-answers.js";
import { WORDS } from "../words.js";

/** What the signs and lines of this picture mean and how often each is there; choosing one hides it. */
export function Legend({ asked: { nodes, links }, state }: { readonly asked: Network; readonly state: State }) {
  const { words, language } = usePage();
  const own = WORDS[language];
  const kinds = count(
    ENTITY_KINDS,
    nodes.map(({ entity }) => entity.kind),
  );
  const kindsOfLink = count(
    LINK_KINDS,
    links.map(({ kind }) => kind),
  );
  const modalities = count(
    Object.values(Modality),
    links.map(({ modality }) => modality),
  );
  return (
    <details class="legend" open={innerWidth >= 800}>
      <summary title={own.filterHint}>{words.network.legend}</summary>
      <div class="filters-of-picture">
        <Signs label={own.kindsHere}>
          {kinds.map(([kind, many]) => (
            <Sign
              key={kind}
              shown={!state.hiddenKinds?.includes(kind)}
              next={{ ...state, hiddenKinds: toggle(state.hiddenKinds, kind) }}
            >
              <EntityBadge kind={kind} /> {words.kinds[kind]} <small>{many}</small>
            </Sign>
          ))}
        </Signs>
        <Signs label={own.linksHere}>
          {kindsOfLink.map(([kind, many]) => (
            <Sign
              key={kind}
              shown={!state.hiddenLinks?.includes(kind)}
              next={{ ...state, hiddenLinks: toggle(state.hiddenLinks, kind) }}
            >
              {words.link[kind][0]} <small>{many}</small>
            </Sign>
          ))}
        </Signs>
        <Signs label={own.standing}>
          {modalities.map(([modality, many]) => (
            <Sign
              key={modality}
              shown={!state.hiddenModalities?.includes(modality)}
              next={{ ...state, hiddenModalities: toggle(state.hiddenModalities, modality) }}
            >
              <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
                <line class={`line ${modality.toLowerCase()}`} x1="0" y1="4" x2="24" y2="4" />
              </svg>{" "}
              {words.modality[modality]} <small>{many}</small>
            </Sign>
          ))}
        </Signs>
        <p class="quiet">
          <b>{own.keysTitle}</b> {own.keys}
        </p>
      </div>
    </details>
  );
}

function Signs({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="signs" role="group" aria-label={label}>
      {children}
    </div>
  );
}

function Sign({
  shown,
  next,
  children,
}: {
  readonly shown: boolean;
  readonly next: State;
  readonly children: ComponentChildren;
}) {
  const { go } = usePage();
  return (
    <button type="button" class="sign" aria-pressed={shown} onClick={() => go(next)}>
      {children}
    </button>
  );
}

/** Of those that are there, in the order of the model. */
function count<Value extends string>(
  order: readonly Value[],
  values: readonly Value[],
): readonly (readonly [value: Value, count: number])[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return order.flatMap((value) => {
    const many = counts.get(value);
    return many === undefined ? [] : [[value, many] as const];
  });
}
