import { usePage } from "../../../page/page-context.js";
import type { Reading } from "../../../page/view.js";
import type { Grouping } from "../answers/group-network.js";
import type { PlacedNetwork } from "../answers/placed-network.js";
import type { Actions } from "../use-actions.js";
import { WORDS } from "../words.js";

export interface BarProps {
  readonly network: PlacedNetwork;
  readonly reading: Reading;
  readonly actions: Actions;
  readonly zoom?: { readonly by: (factor: number) => void; readonly fit: () => void };
}

/** What is done to the whole picture: grouping, undo, showing again, zoom. */
export function Bar({ network, reading: { state, language }, actions, zoom }: BarProps) {
  const { words, go, to } = usePage();
  const own = WORDS[language];
  const { hidden = [], hiddenKinds = [], hiddenLinks = [], hiddenModalities = [] } = state;
  const out = hidden.length + hiddenKinds.length + hiddenLinks.length + hiddenModalities.length;
  return (
    <div class="picture-bar">
      <label>
        {own.groupBy}{" "}
        <select
          value={network.by}
          onChange={({ currentTarget }) =>
            go({
              ...state,
              group: currentTarget.value as Grouping,
              opened: undefined,
              selected: state.selected?.startsWith("group:") ? undefined : state.selected,
              link: undefined,
            })
          }
        >
          {Object.entries(own.groupings).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {network.asked.nodes.length < network.asked.total && state.most === undefined && (
        <a href={to({ ...state, most: Math.max(Math.min(network.asked.total, 9_999), 301), group: undefined })}>
          {own.showAll(network.asked.total)}
        </a>
      )}
      {out > 0 && (
        <button
          type="button"
          class="button"
          onClick={() =>
            go({
              ...state,
              hidden: undefined,
              hiddenKinds: undefined,
              hiddenLinks: undefined,
              hiddenModalities: undefined,
            })
          }
        >
          {own.showHidden(out)}
        </button>
      )}
      <span class="zoom">
        <button type="button" class="button" disabled={!actions.undo} onClick={actions.undo}>
          {own.undo}
        </button>
        {zoom && (
          <>
            <button type="button" class="button" aria-label={words.network.zoomIn} onClick={() => zoom.by(1.4)}>
              +
            </button>
            <button type="button" class="button" aria-label={words.network.zoomOut} onClick={() => zoom.by(1 / 1.4)}>
              −
            </button>
            <button type="button" class="button" onClick={zoom.fit}>
              {words.network.fit}
            </button>
          </>
        )}
      </span>
    </div>
  );
}
