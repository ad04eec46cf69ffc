import type { State } from "../../../model/address/url-state.js";
import { usePage } from "../../../page/page-context.js";
import { Fold } from "../../../parts/fold.js";
import type { Caption } from "../../../queries/types.js";
import { countShown, expand, PAGE } from "../answers/merge-answers.js";
import type { PlacedNetwork } from "../answers/placed-network.js";
import { WORDS } from "../words.js";
import { Chooser } from "./chooser.js";
import { useCounts } from "./use-counts.js";

/** The neighbours of a thing by kind of link: how many are shown, and ways to have more, all or those that one chooses. */
export function Expansions({
  network,
  entity,
  state,
}: {
  readonly network: PlacedNetwork;
  readonly entity: Caption;
  readonly state: State;
}) {
  const { words, to, language } = usePage();
  const own = WORDS[language];
  const counts = useCounts(entity.id, state);
  const shown = countShown(network.asked, entity.id);
  if (counts === undefined) return <p class="quiet">{words.network.counting}</p>;
  return (
    <>
      <ul class="expansions">
        {[...counts]
          .sort((a, b) => b[1] - a[1])
          .map(([kind, total]) => {
            const seen = Math.min(shown.get(kind) ?? 0, total);
            const text = words.network.expandOne(words.link[kind].join(" · "), seen, total);
            const left = total - seen;
            if (left === 0)
              return (
                <li key={kind}>
                  <span>{text}</span>
                </li>
              );
            return (
              <li key={kind}>
                <a
                  href={to({ ...state, expanded: expand(state.expanded, entity.id, kind) })}
                  aria-label={`${text}. ${words.network.expandMore(words.link[kind][0], Math.min(PAGE, left))}`}
                >
                  {text} <b aria-hidden="true">+{Math.min(PAGE, left)}</b>
                </a>
                {left > PAGE && total < 1_000 && (
                  <a
                    class="expand-all"
                    href={to({
                      ...state,
                      expanded: expand(state.expanded, entity.id, kind, Math.ceil(total / PAGE)),
                    })}
                    aria-label={`${own.all(total)}: ${words.link[kind].join(" · ")}`}
                  >
                    {own.all(total)}
                  </a>
                )}
                <Fold
                  class="chooser"
                  summary={
                    <>
                      {own.choose}
                      <span class="unseen"> {words.link[kind].join(" · ")}</span>
                    </>
                  }
                >
                  {() => <Chooser network={network} of={entity.id} link={kind} state={state} />}
                </Fold>
              </li>
            );
          })}
      </ul>
      {(state.expanded !== undefined || state.added !== undefined) && (
        <p>
          <a href={to({ ...state, expanded: undefined, added: undefined })}>{words.network.collapse}</a>
        </p>
      )}
    </>
  );
}
