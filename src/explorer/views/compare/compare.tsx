import "../../style/compare.css";
import { nameIn } from "../../model/caption.js";
import { gatherSources } from "../../model/files/gather-sources.js";
import type { State } from "../../model/address/url-state.js";
import { Filters } from "../../controls/filters.js";
import { NamePicker } from "../../controls/name-picker.js";
import type { Ask } from "../../page/ask.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type Nothing, type Reading } from "../../page/view.js";
import { NETWORK } from "../../queries/queries.js";
import { networkVariables } from "../network/answers/merge-answers.js";
import { compareColumns, compareGraph, compareRows, type CompareRow } from "./compare-rows.js";
import { compareThings, type Comparison } from "./compare-things.js";
import { Sides } from "./sides.js";
import { MOST, WORDS } from "./words.js";

export const COMPARE_VIEW = defineView<Comparison, CompareRow>({
  id: "compare",
  question: (state) =>
    state.ids === undefined ? undefined : askFor(NETWORK, networkVariables(state.ids[0] ?? "", state)),
  load,
  heading: (answer, { words, language }) => {
    const names = (answer?.things ?? []).flatMap((thing) => (thing ? [nameIn(thing, language)] : []));
    return names.length < 2 ? words.views.compare : WORDS[language].heading(names);
  },
  lead: ({ shared, between }, { state: { ids = [] }, language }) =>
    WORDS[language].lead(shared.length, between.length, ids.length),
  rows: compareRows,
  columns: compareColumns,
  graph: compareGraph,
  sources: (answer) => gatherSources(compareRows(answer).flatMap(({ link }) => link.statements)),
  nothing: nothingCompared,
  idle: ({ language }) => ({ asked: WORDS[language].choose, tries: [] }),
  Controls,
  Page: Sides,
});

/** Each of them in one question, which the network around it asks too. */
async function load(state: State, ask: Ask): Promise<Comparison> {
  const ids = (state.ids ?? []).slice(0, MOST);
  const answers = await Promise.all(ids.map((id) => ask(NETWORK, networkVariables(id, state))));
  return compareThings(
    ids,
    answers.map(({ neighborhood }) => neighborhood),
  );
}

function nothingCompared({ things }: Comparison, { state, language, words }: Reading): Nothing | undefined {
  const missing = things.findIndex((thing) => thing === null);
  if (missing >= 0) return { asked: words.empty.unknownId(state.ids?.[missing] ?? ""), tries: [] };
  const [first] = things;
  return things.length > 1 || !first
    ? undefined
    : { asked: WORDS[language].chooseOther(nameIn(first, language)), tries: [] };
}

function Controls({ answer, reading }: { readonly answer: Comparison | undefined; readonly reading: Reading }) {
  const { go, to } = usePage();
  const { state, language } = reading;
  const own = WORDS[language];
  const ids = state.ids ?? [];
  const name = (id: string, at: number): string => {
    const thing = answer?.things[at];
    return thing ? nameIn(thing, language) : id;
  };
  return (
    <>
      <div class="compare-ends">
        {ids.length > 0 && (
          <p class="chips">
            {ids.map((id, at) => (
              <a
                key={id}
                class="chip"
                href={to({ ...state, ids: ids.filter((one) => one !== id) })}
                aria-label={own.leave(`${name(id, at)} ×`)}
              >
                {name(id, at)} ×
              </a>
            ))}
          </p>
        )}
        {ids.length < MOST && (
          <div class="compare-add">
            <span aria-hidden="true">{own.add}</span>
            <NamePicker
              key={ids.join()}
              label={own.add}
              text=""
              onPick={({ id }) => go({ ...state, ids: [...ids.filter((one) => one !== id), id] })}
            />
          </div>
        )}
      </div>
      <Filters reading={reading} names={["kinds", "links", "modalities", "at", "sources"]} />
    </>
  );
}
