import "../../style/lists.css";
import "../../style/network.css";
import "../../style/path.css";
import { nameIn } from "../../model/caption.js";
import { gatherSources } from "../../model/files/gather-sources.js";
import type { State } from "../../model/address/url-state.js";
import { CAPTIONS, PATH } from "../../queries/queries.js";
import type { Caption, PathAnswer } from "../../queries/types.js";
import { Filters } from "../../controls/filters.js";
import { NamePicker } from "../../controls/name-picker.js";
import type { Ask } from "../../page/ask.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type Nothing, type Reading } from "../../page/view.js";
import { pathColumns, pathGraph, pathRows, type PathRow } from "./path-rows.js";
import { PathPage } from "./ways.js";
import { WORDS } from "./words.js";

/** With the names of what the ways shall not pass: no way that is found has them. */
interface Answer extends PathAnswer {
  readonly avoided: readonly Caption[];
}

export const PATH_VIEW = defineView<Answer, PathRow>({
  id: "path",
  question,
  load,
  about: ({ id }) => id,
  heading: (answer, { words, language, state }) =>
    answer?.from && answer.to && state.id !== undefined && state.to !== undefined
      ? WORDS[language].heading(nameIn(answer.from, language), nameIn(answer.to, language))
      : words.views.path,
  lead: ({ paths }, { language }) => WORDS[language].found(paths.length, paths[0]?.length ?? 0),
  rows: pathRows,
  columns: pathColumns,
  graph: pathGraph,
  sources: ({ paths }) =>
    gatherSources(
      paths.flatMap(({ steps }) => steps.flatMap(({ links }) => links.flatMap(({ statements }) => statements))),
    ),
  nothing: nothingBetween,
  idle: ({ language }) => ({ asked: WORDS[language].choose, tries: [] }),
  Controls,
  Page: PathPage,
});

/** With one end only, its name is asked for and the way is from it to itself. */
function question(state: State) {
  const from = state.id ?? state.to;
  return from === undefined ? undefined : askFor(PATH, variablesFrom(from, state));
}

function variablesFrom(from: string, { to, length, links, kinds, avoid, without, at, modalities, sources }: State) {
  return {
    from,
    to: to ?? from,
    maxLength: length ?? 6,
    links,
    kinds,
    avoid,
    excludeKinds: without,
    at,
    modalities,
    minSources: sources ?? 1,
    first: 10,
  };
}

async function load(state: State, ask: Ask): Promise<Answer> {
  const ids = state.avoid ?? [];
  const [found, named] = await Promise.all([
    ask(PATH, variablesFrom(state.id ?? state.to ?? "", state)),
    ids.length > 0 ? ask(CAPTIONS, { ids }) : undefined,
  ]);
  return { ...found, avoided: named?.entities ?? [] };
}

function nothingBetween({ from, to, paths }: PathAnswer, { state, language, words }: Reading): Nothing | undefined {
  const own = WORDS[language];
  if (!from || !to) return { asked: words.empty.unknownId((from ? state.to : state.id) ?? ""), tries: [] };
  if (state.id === undefined) return { asked: own.chooseFrom(nameIn(from, language)), tries: [] };
  if (state.to === undefined) return { asked: own.chooseTo(nameIn(from, language)), tries: [] };
  if (from.id === to.id) return { asked: own.same, tries: [] };
  if (paths.length > 0) return undefined;
  const { id, lang } = state;
  const filtered = [
    state.links,
    state.kinds,
    state.modalities,
    state.at,
    state.sources,
    state.avoid,
    state.without,
  ].some((filter) => filter !== undefined);
  const longer: State = { ...state, length: 10 };
  return {
    asked: own.none(nameIn(from, language), nameIn(to, language)),
    tries: [
      ...(filtered
        ? [{ text: words.empty.tries.fewerFilters, state: { view: "path" as const, id, to: state.to, lang } }]
        : []),
      ...((state.length ?? 6) < 10 ? [{ text: own.longer, state: longer }] : []),
    ],
  };
}

function Controls({ answer, reading }: { readonly answer: Answer | undefined; readonly reading: Reading }) {
  const { go, to } = usePage();
  const { state, language } = reading;
  const words = WORDS[language];
  const name = (id: string | undefined, entity: Caption | null | undefined): string =>
    id === undefined ? "" : entity ? nameIn(entity, language) : id;
  const { link: _link, avoid, without, ...rest } = state;
  const known = new Map(answer?.avoided.map((one) => [one.id, one]));
  return (
    <>
      <div class="ends">
        <div>
          <span aria-hidden="true">{words.from}</span>
          <NamePicker
            label={words.from}
            text={name(state.id, state.id === undefined ? undefined : answer?.from)}
            onPick={({ id }) => go({ ...rest, id })}
          />
        </div>
        <div>
          <span aria-hidden="true">{words.to}</span>
          <NamePicker
            label={words.to}
            text={name(state.to, state.to === undefined ? undefined : answer?.to)}
            onPick={({ id }) => go({ ...rest, to: id })}
          />
        </div>
        {state.id !== undefined && state.to !== undefined && (
          <a class="button" href={to({ ...state, id: state.to, to: state.id })}>
            {words.swap}
          </a>
        )}
      </div>
      {(avoid !== undefined || without !== undefined) && (
        <p class="chips">
          {words.without}:{" "}
          {(without ?? []).map((kind) => (
            <a
              key={kind}
              class="chip"
              href={to({ ...state, link: undefined, without: without?.filter((one) => one !== kind) })}
              aria-label={words.again(reading.words.kinds[kind])}
            >
              {reading.words.kinds[kind]} ×
            </a>
          ))}
          {(avoid ?? []).map((id) => (
            <a
              key={id}
              class="chip"
              href={to({ ...state, link: undefined, avoid: avoid?.filter((one) => one !== id) })}
              aria-label={words.again(name(id, known.get(id)))}
            >
              {name(id, known.get(id))} ×
            </a>
          ))}
        </p>
      )}
      <Filters reading={reading} names={["kinds", "links", "modalities", "at", "length", "sources"]} />
    </>
  );
}
