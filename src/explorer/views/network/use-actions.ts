import type { State } from "../../model/address/url-state.js";
import { usePage } from "../../page/page-context.js";
import { pin, toggle, unpin } from "./answers/edit-picture.js";
import type { PlacedNetwork } from "./answers/placed-network.js";
import { useUndo } from "./use-undo.js";
import { WORDS } from "./words.js";

/** All that can be done to a picture; each is another address. Names are for those who listen. */
export interface Actions {
  readonly select: (id: string) => void;
  readonly choose: (line: string | undefined) => void;
  readonly hide: (id: string, name: string) => void;
  readonly togglePin: (id: string, name: string) => void;
  readonly move: (id: string, x: number, y: number) => void;
  readonly openGroup: (id: string) => void;
  readonly undo: (() => void) | undefined;
}

export function useActions(network: PlacedNetwork, state: State): Actions {
  const { go, announce, language } = usePage();
  const words = WORDS[language];
  const undo = useUndo(state);
  return {
    undo,
    select: (id) => go({ ...state, link: undefined, selected: id === network.centre ? undefined : id }, "replace"),
    choose: (line) => go({ ...state, link: line }, "replace"),
    hide: (id, name) => {
      if (id === network.centre) return;
      go({
        ...state,
        hidden: [...(state.hidden ?? []).filter((one) => one !== id), id],
        link: undefined,
        selected: state.selected === id ? undefined : state.selected,
      });
      announce(words.hiddenNow(name));
    },
    togglePin: (id, name) => {
      const pinned = (state.pinned ?? []).some((one) => one.id === id);
      const place = network.places.get(id);
      if (pinned) go({ ...state, pinned: unpin(state.pinned, id) });
      else if (place) go({ ...state, pinned: pin(state.pinned, { id, ...place }) });
      announce(pinned ? words.unpinnedNow(name) : words.pinnedNow(name));
    },
    move: (id, x, y) => go({ ...state, pinned: pin(state.pinned, { id, x, y }) }),
    openGroup: (id) =>
      go({
        ...state,
        group: state.group ?? network.by,
        opened: toggle(state.opened, id),
        selected: undefined,
        link: undefined,
      }),
  };
}
