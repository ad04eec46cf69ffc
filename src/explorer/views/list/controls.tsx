import { useEffect, useId, useState } from "preact/hooks";
import { ENTITY_KINDS } from "../../queries/terms.js";
import type { EntityKind } from "../../queries/types.js";
import type { Choice } from "../../model/address/parameters.js";
import type { State } from "../../model/address/url-state.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { printCell, printColumn, toggleValue, chooseSince, type List } from "./list-rows.js";
import { WORDS } from "./words.js";

interface ControlsProps {
  readonly answer: List | undefined;
  readonly reading: Reading;
}

/** Of what kind, of what name, in which columns; and what is chosen, to be taken away again. */
export function ListControls({ answer, reading }: ControlsProps) {
  const { go } = usePage();
  const { state, language, words: common } = reading;
  const words = WORDS[language];
  const id = useId();
  const [text, setText] = useState(state.q ?? "");
  useEffect(() => setText(state.q ?? ""), [state.q]);
  if (state.kind === undefined) return null;
  const [kind] = state.kind;
  return (
    <div class="list-controls">
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          const { page: _page, q: _q, ...rest } = state;
          go(text.trim() === "" ? rest : { ...rest, q: text.trim() });
        }}
      >
        <label for={`${id}kind`}>{words.kind}</label>
        <select
          id={`${id}kind`}
          value={state.kind.length === 1 ? kind : ""}
          onChange={({ currentTarget }) =>
            go({ view: "list", kind: [currentTarget.value as EntityKind], as: state.as })
          }
        >
          {state.kind.length > 1 && <option value="">{state.kind.map((one) => common.kinds[one]).join(", ")}</option>}
          {ENTITY_KINDS.map((one) => (
            <option key={one} value={one}>
              {common.kinds[one]}
            </option>
          ))}
        </select>
        <label for={`${id}named`}>{words.named}</label>
        <input
          id={`${id}named`}
          type="search"
          maxLength={200}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.find}
        </button>
        {answer && <ColumnChooser answer={answer} reading={reading} />}
      </form>
      <Chosen answer={answer} reading={reading} />
    </div>
  );
}

/** Which columns there are; ticking one shows it. */
function ColumnChooser({ answer: { things }, reading }: { readonly answer: List; readonly reading: Reading }) {
  const { go } = usePage();
  const { state, language } = reading;
  const now = things.columns.map(({ key }) => key);
  return (
    <details class="column-chooser">
      <summary class="button">{WORDS[language].columnsChosen}</summary>
      <div class="column-choices">
        {things.available
          .filter(({ key }) => key !== "name" && key !== "LINKED" && key !== "LINK")
          .map(({ key }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={now.includes(key)}
                onChange={({ currentTarget }) =>
                  go({
                    ...state,
                    shown: currentTarget.checked ? [...now, key].slice(-20) : now.filter((one) => one !== key),
                  })
                }
              />
              {printColumn(key, reading)}
            </label>
          ))}
      </div>
    </details>
  );
}

function Chosen({ answer, reading }: ControlsProps) {
  const { to } = usePage();
  const { state, language } = reading;
  const words = WORDS[language];
  const { where = [], q } = state;
  if (where.length === 0 && q === undefined) return null;
  const { q: _q, page: _page, ...unnamed } = state;
  const chips = [
    ...where.flatMap((choice) => listChips(choice, answer, reading)),
    ...(q === undefined ? [] : [{ text: words.named_(q), without: unnamed }]),
  ];
  const { where: _where, ...bare } = unnamed;
  return (
    <nav class="chips" aria-label={words.chosen}>
      {chips.map(({ text, without }) => (
        <a key={text} class="chip" aria-current="true" href={to(without)} title={words.remove(text)}>
          {text} <span aria-hidden="true">×</span>
        </a>
      ))}
      {chips.length > 1 && <a href={to(bare)}>{words.clear}</a>}
    </nav>
  );
}

function listChips(
  choice: Choice,
  answer: List | undefined,
  reading: Reading,
): readonly { readonly text: string; readonly without: State }[] {
  const words = WORDS[reading.language];
  const label = printColumn(choice.column, reading);
  const between = reading.language === "zh" ? "：" : ": ";
  if (!choice.values) {
    const bounds = [choice.from && words.since(choice.from), choice.to && words.until(choice.to)].filter(Boolean);
    return [
      { text: `${label}${between}${bounds.join(" ")}`, without: chooseSince(reading.state, choice.column, undefined) },
    ];
  }
  return choice.values.map((value) => {
    return {
      text: `${label}${between}${printCell(choice.column, value, answer?.captions.get(value), reading)}`,
      without: toggleValue(reading.state, choice.column, value),
    };
  });
}
