import { useId } from "preact/hooks";
import { PARAMETERS } from "../model/address/parameters.js";
import type { State } from "../model/address/url-state.js";
import { ENTITY_KINDS, LINK_KINDS } from "../queries/terms.js";
import { Modality } from "../queries/types.js";
import { usePage } from "../page/page-context.js";
import type { Reading } from "../page/view.js";

type FilterName = "kinds" | "links" | "modalities" | "at" | "from" | "until" | "depth" | "length" | "sources";

export interface FiltersProps {
  readonly reading: Reading;
  /** Which of the state's parameters can be set here, in this order. */
  readonly names: readonly FilterName[];
}

/**
 * Fields for the filters of a view, folded away until they are wanted; the state in the address is all that they
 * change.
 */
export function Filters({ reading: { state }, names }: FiltersProps) {
  const { words, go, to } = usePage();
  const active = names.filter((name) => state[name] !== undefined);
  const apply = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const given = new FormData(event.currentTarget);
    const changes = Object.fromEntries(names.map((name) => [name, readField(name, given.getAll(name).map(String))]));
    // Another filter is another list: it begins with its first page.
    go({
      ...state,
      ...changes,
      pages: undefined,
      expanded: undefined,
      selected: undefined,
      opened: undefined,
    });
  };
  const cleared = { ...state, ...Object.fromEntries(names.map((name) => [name, undefined])) };
  return (
    <details class="filters">
      <summary>
        {words.network.filters}
        {active.length > 0 && <b> {active.length}</b>}
      </summary>
      <form onSubmit={apply} key={JSON.stringify(names.map((name) => state[name] ?? null))}>
        {names.map((name) => (
          <Field key={name} name={name} state={state} />
        ))}
        <p class="actions">
          <button type="submit" class="button primary">
            {words.network.apply}
          </button>
          {active.length > 0 && (
            <a class="button" href={to(cleared)}>
              {words.network.clear}
            </a>
          )}
        </p>
      </form>
    </details>
  );
}

function Field({ name, state }: { readonly name: FilterName; readonly state: State }) {
  const { words } = usePage();
  const id = useId();
  switch (name) {
    case "kinds":
      return (
        <Choices
          legend={words.network.kindsOfThing}
          name={name}
          chosen={state.kinds}
          options={ENTITY_KINDS.map((kind) => [kind, words.kind[kind]])}
        />
      );
    case "links":
      return (
        <Choices
          legend={words.network.kindsOfLink}
          name={name}
          chosen={state.links}
          options={LINK_KINDS.map((kind) => [kind, words.link[kind][0]])}
        />
      );
    case "modalities":
      return (
        <Choices
          legend={words.network.modality}
          name={name}
          chosen={state.modalities}
          options={Object.values(Modality).map((modality) => [modality, words.modality[modality]])}
        />
      );
    case "depth":
    case "length":
    case "sources": {
      const [least, most] = name === "depth" ? [1, 4] : name === "length" ? [1, 10] : [0, 99];
      return (
        <p class="field">
          <label for={id}>{name === "sources" ? words.network.sources : words.network.depth}</label>
          <input
            id={id}
            name={name}
            type="number"
            min={least}
            max={most}
            value={state[name] ?? ""}
            placeholder={name === "length" ? "6" : "1"}
          />
        </p>
      );
    }
    case "at":
    case "from":
    case "until": {
      const label = name === "at" ? words.network.at : name === "from" ? words.filters.from : words.filters.until;
      return (
        <p class="field">
          <label for={id}>{label}</label>
          <input
            id={id}
            name={name}
            type="text"
            inputMode="numeric"
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            title={words.network.atHint}
            placeholder={words.network.atHint}
            value={state[name] ?? ""}
            onInput={({ currentTarget: field }) =>
              field.setCustomValidity(
                field.value.trim() === "" || PARAMETERS[name].read(field.value.trim()) !== undefined
                  ? ""
                  : words.network.atHint,
              )
            }
          />
        </p>
      );
    }
  }
}

function Choices({
  legend,
  name,
  chosen = [],
  options,
}: {
  readonly legend: string;
  readonly name: string;
  readonly chosen?: readonly string[] | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices">
        {options.map(([value, label]) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What a form's fields say, read as the address would be; undefined is no filter. */
function readField(name: FilterName, given: readonly string[]): unknown {
  const text = given
    .filter((value) => value.trim() !== "")
    .join(",")
    .trim();
  return text === "" ? undefined : PARAMETERS[name].read(text);
}
