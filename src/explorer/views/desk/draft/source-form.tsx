import { useEffect, useState } from "preact/hooks";
import { useKept } from "../asked/use-kept.js";
import { printWord, useDesk } from "../asked/desk-context.js";
import type { Draft, ItemProblem, SourceFields } from "../asked/types.js";

const FIRST = ["title", "licence", "publisher", "publishedOn"] as const;
const MORE = ["url", "workId"] as const;
const LAST = "desk last";

type Kept = Pick<SourceFields, "publisher" | "licence" | "translation">;

/** What is said of the document, once at the top: each field is kept as it is left. */
export function SourceForm({
  draft,
  problems,
  isOff,
  onSet,
}: {
  readonly draft: Draft;
  readonly problems: readonly ItemProblem[];
  readonly isOff: boolean;
  readonly onSet: (set: Partial<SourceFields>) => void;
}) {
  const { own, forms, language } = useDesk();
  const { source } = draft;
  const last = readLast();
  const set = (part: Partial<SourceFields>): void => {
    onSet(part);
    const { publisher, licence, translation } = { ...source, ...part };
    localStorage.setItem(LAST, JSON.stringify({ publisher, licence, translation } satisfies Kept));
  };
  const field = (name: (typeof FIRST)[number] | (typeof MORE)[number]) => (
    <TextField
      key={name}
      name={name}
      place={`source ${draft.id} ${name}`}
      value={source[name]}
      problem={problems.find(({ at }) => at === `source:${name}`)}
      onValue={(value) => set({ [name]: value })}
    />
  );
  return (
    <section class="desk-source" aria-labelledby="desk-document">
      <h2 id="desk-document">{own.document}</h2>
      <fieldset disabled={isOff}>
        {FIRST.map(field)}
        {last && source.licence === "" && last.licence !== "" && (
          <button
            type="button"
            class="button"
            onClick={() => set(source.publisher === "" ? last : { licence: last.licence })}
          >
            {own.asLast}: {last.licence}
          </button>
        )}
        <details class="desk-more">
          <summary>{own.more}</summary>
          <div>
            {MORE.map(field)}
            <TextField
              name="languages"
              place={`source ${draft.id} languages`}
              value={source.languages.join(", ")}
              problem={problems.find(({ at }) => at === "source:languages")}
              onValue={(value) => set({ languages: value.split(/[,，]\s*/u).filter((one) => one.trim() !== "") })}
            />
            <label class="desk-field">
              <span>{own.fields.translation}</span>
              <select
                value={source.translation}
                onChange={({ currentTarget }) => set({ translation: currentTarget.value })}
              >
                {forms.enums.Translation?.map((one) => (
                  <option key={one} value={one}>
                    {printWord(one, language, own)}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </details>
      </fieldset>
      {problems
        .filter(({ at }) => at === "source")
        .map(({ message, suggestion }) => (
          <p key={message} class="desk-failure" lang="en">
            {message}
            {suggestion && ` → ${suggestion}`}
          </p>
        ))}
    </section>
  );
}

/** Kept when it is left, and meanwhile over a reload. */
function TextField({
  name,
  place,
  value,
  problem,
  onValue,
}: {
  readonly name: keyof SourceFields;
  readonly place: string;
  readonly value: string;
  readonly problem: ItemProblem | undefined;
  readonly onValue: (value: string) => void;
}) {
  const { own } = useDesk();
  const [typed, setTyped] = useKept<string | undefined>(place, undefined);
  const [isHere, setHere] = useState(false);
  const list = name === "licence" ? own.licences : undefined;
  useEffect(() => {
    // What was typed before a reload and never left.
    if (typed !== undefined && !isHere) send(typed);
  }, []);
  const send = (text: string): void => {
    setTyped(undefined);
    if (text !== value) onValue(text);
  };
  return (
    <label class={`desk-field ${name}`}>
      <span>
        {own.fields[name]}
        {name === "licence" && <b aria-hidden="true"> *</b>}
      </span>
      <input
        id={`desk-source-${name}`}
        value={typed ?? value}
        list={list && `desk-list-${name}`}
        placeholder={name === "publishedOn" ? "2026-03-05" : undefined}
        aria-invalid={problem !== undefined}
        onFocus={() => setHere(true)}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => send(currentTarget.value)}
        onBlur={({ currentTarget }) => send(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === "Escape") event.currentTarget.blur();
        }}
      />
      {list && (
        <datalist id={`desk-list-${name}`}>
          {list.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {problem && (
        <small class="desk-failure" lang="en">
          {problem.message}
        </small>
      )}
    </label>
  );
}

function readLast(): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(LAST) ?? "") as Kept;
  } catch {
    return undefined;
  }
}
