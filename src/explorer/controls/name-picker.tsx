import { useEffect, useId, useRef, useState } from "preact/hooks";
import { languageOf, nameIn } from "../model/caption.js";
import { EntityBadge } from "../parts/entity-badge.js";
import { SUGGEST } from "../queries/queries.js";
import type { Caption, SuggestAnswer } from "../queries/types.js";
import { usePage } from "../page/page-context.js";

export interface NamePickerProps {
  readonly label: string;
  readonly hint?: string;
  /** The button's text; without it there is none. */
  readonly submit?: string;
  /** What stands in the field, until somebody types. */
  readonly text: string;
  readonly onPick: (entity: Caption) => void;
  /** Enter without a suggestion chosen. */
  readonly onSubmit?: (text: string) => void;
  /** Whether "/" leads here from anywhere. */
  readonly shortcut?: boolean;
}

type Hit = SuggestAnswer["search"]["hits"][number];

const WAIT_MS = 80;

/** A field with suggestions: a combobox with a listbox, as ARIA has it. Arrows choose, Enter takes, Escape closes. */
export function NamePicker({ label, hint, submit, text, onPick, onSubmit, shortcut }: NamePickerProps) {
  const { words, language } = usePage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const [open, setOpen] = useState(false);
  // By its id: suggestions that come later must not take a choice away, nor turn it into another.
  const [chosen, setChosen] = useState<string>();
  const hits = useSuggestions(open ? typed.trim() : "");
  const active = hits.findIndex(({ entity }) => entity.id === chosen);
  useEffect(() => setTyped(text), [text]);
  useShortcut(shortcut === true, field);

  const pick = ({ entity }: Hit): void => {
    setOpen(false);
    setTyped(onSubmit ? "" : nameIn(entity, language));
    field.current?.blur();
    onPick(entity);
  };
  const send = (event: Event): void => {
    event.preventDefault();
    const hit = hits[active];
    if (hit) return pick(hit);
    const given = typed.trim();
    setOpen(false);
    if (given !== "" && onSubmit) {
      field.current?.blur();
      onSubmit(given);
    }
  };
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === "Escape") return setOpen(false);
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    if (!open) return setOpen(true);
    const count = hits.length + 1;
    const next = ((active + 1 + (event.key === "ArrowDown" ? 1 : -1) + count) % count) - 1;
    setChosen(hits[next]?.entity.id);
  };
  const shown = open && hits.length > 0;
  return (
    <form class="picker" role={onSubmit ? "search" : undefined} onSubmit={send} autocomplete="off">
      <input
        ref={field}
        id={`${id}-field`}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={hint}
        maxLength={200}
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setChosen(undefined);
          setOpen(true);
        }}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      {submit !== undefined && (
        <button type="submit" class="button primary">
          {submit}
        </button>
      )}
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!shown}>
        {hits.map((hit, at) => (
          // Pressing must not take the focus away before it is a click.
          <li
            key={hit.entity.id}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(hit)}
          >
            <EntityBadge kind={hit.entity.kind} />
            <span class="suggested">
              <span lang={languageOf(nameIn(hit.entity, language))}>{nameIn(hit.entity, language)}</span>
              {hit.matchedName !== nameIn(hit.entity, language) && (
                <small lang={languageOf(hit.matchedName)}>{hit.matchedName}</small>
              )}
            </span>
            <small class="kind">{words.kind[hit.entity.kind]}</small>
          </li>
        ))}
      </ul>
      <span class="unseen" role="status">
        {open && typed.trim() !== "" ? words.suggestions(hits.length) : ""}
      </span>
    </form>
  );
}

/** Suggestions for a text, a moment after it was typed; an older answer never replaces a newer one. */
function useSuggestions(text: string): readonly Hit[] {
  const { ask } = usePage();
  const [hits, setHits] = useState<readonly Hit[]>([]);
  useEffect(() => {
    if (text === "") return setHits([]);
    let stale = false;
    const timer = setTimeout(() => {
      // A suggestion that fails to come is no reason to disturb somebody who types.
      ask(SUGGEST, { text, first: 8 }).then(
        ({ search }) => {
          if (!stale) setHits(search.hits);
        },
        () => {
          if (!stale) setHits([]);
        },
      );
    }, WAIT_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text, ask]);
  return hits;
}

function useShortcut(wanted: boolean, field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    if (!wanted) return;
    const listen = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [wanted]);
}
