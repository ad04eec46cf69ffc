import { useEffect, useState } from "preact/hooks";
import { languageOf, nameIn } from "../../../model/caption.js";
import type { State } from "../../../model/address/url-state.js";
import { usePage } from "../../../page/page-context.js";
import { EntityBadge } from "../../../parts/entity-badge.js";
import { NEIGHBOURS } from "../../../queries/queries.js";
import type { LinkKind, NeighboursAnswer } from "../../../queries/types.js";
import type { PlacedNetwork } from "../answers/placed-network.js";
import { WORDS } from "../words.js";

export interface ChooserProps {
  readonly network: PlacedNetwork;
  readonly of: string;
  readonly link: LinkKind;
  readonly state: State;
}

type Neighbour = NeighboursAnswer["neighborhood"]["nodes"][number];

/** As many as are listed at a time; a part of a name finds the others. */
const LISTED = 50;

/** The neighbours that are not in the picture, those with the most links first, to be taken in one by one. */
export function Chooser({ network, of, link, state }: ChooserProps) {
  const { words, language, go } = usePage();
  const own = WORDS[language];
  const found = useNeighbours(of, link, state);
  const [part, setPart] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  if (!found) return <p class="quiet">{words.network.counting}</p>;
  const there = new Set(network.asked.nodes.map(({ entity }) => entity.id));
  const left = found
    .filter(({ entity }) => !there.has(entity.id))
    .sort((a, b) => b.degree - a.degree || (a.entity.id < b.entity.id ? -1 : 1));
  if (left.length === 0) return <p class="quiet">{own.nothingLeft}</p>;
  const wanted = part.trim().toLowerCase();
  const fitting = left.filter(({ entity }) => entity.names.some(({ value }) => value.toLowerCase().includes(wanted)));
  return (
    <form
      class="choose"
      aria-label={own.chooseFrom(words.link[link].join(" · "))}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) go({ ...state, added: [...new Set([...(state.added ?? []), ...chosen])] });
      }}
    >
      <input
        type="text"
        aria-label={own.chooseFilter}
        placeholder={own.chooseFilter}
        value={part}
        onInput={({ currentTarget }) => setPart(currentTarget.value)}
      />
      <ul>
        {fitting.slice(0, LISTED).map(({ entity, degree }) => {
          const name = nameIn(entity, language);
          return (
            <li key={entity.id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(entity.id)}
                  onChange={({ currentTarget }) =>
                    setChosen(
                      currentTarget.checked ? [...chosen, entity.id] : chosen.filter((one) => one !== entity.id),
                    )
                  }
                />
                <EntityBadge kind={entity.kind} />
                <span lang={languageOf(name)}>{name}</span> <small>{words.network.linksOf(degree)}</small>
              </label>
            </li>
          );
        })}
      </ul>
      <button type="submit" class="button primary" disabled={chosen.length === 0}>
        {own.addChosen(chosen.length)}
      </button>
    </form>
  );
}

function useNeighbours(of: string, link: LinkKind, state: State): readonly Neighbour[] | undefined {
  const { ask } = usePage();
  const [found, setFound] = useState<readonly Neighbour[]>();
  const { kinds, at, modalities, sources } = state;
  useEffect(() => {
    let stale = false;
    ask(NEIGHBOURS, { of, links: [link], kinds, at, modalities, minSources: sources ?? 1, first: 500 }).then(
      ({ neighborhood }) => {
        if (!stale) setFound(neighborhood.nodes.filter(({ entity }) => entity.id !== of));
      },
      () => {
        if (!stale) setFound([]);
      },
    );
    return () => {
      stale = true;
    };
  }, [ask, of, link, kinds?.join(), at, modalities?.join(), sources]);
  return found;
}
