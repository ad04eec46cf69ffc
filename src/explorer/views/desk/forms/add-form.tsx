import { useEffect, useRef, useState } from "preact/hooks";
import { NamePicker } from "../../../controls/name-picker.js";
import { kindLabel, useDesk } from "../asked/desk-context.js";
import { EndField } from "./end-field.js";
import { KindField } from "./kind-field.js";
import { TypeField } from "./link-form.js";
import type { Draft } from "../asked/types.js";
import { useKept } from "../asked/use-kept.js";

/** Words of the text, in code points. */
export interface Selected {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Adds a thing or a link by its words: those that are selected, or typed as they stand in the text. */
export function AddForm({
  draft,
  sort,
  selected,
  onAdd,
  onCancel,
}: {
  readonly draft: Draft;
  readonly sort: "thing" | "link";
  readonly selected: Selected | undefined;
  readonly onAdd: (edit: object) => void;
  readonly onCancel: () => void;
}) {
  const { forms, own } = useDesk();
  const [words, setWords] = useKept(`add ${draft.id}`, selected?.words ?? "");
  const [kind, setKind] = useState("University");
  const [known, setKnown] = useState<string>();
  const [link, setLink] = useState({ type: "", from: "", to: "" });
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (selected) setWords(selected.words);
  }, [selected?.start, selected?.end]);
  useEffect(() => field.current?.focus(), []);
  const send = (event: Event): void => {
    event.preventDefault();
    const place = selected?.words === words ? selected : findWords(draft.text, words);
    setMissing(place === undefined);
    if (!place) return;
    const { start, end } = place;
    onAdd(
      sort === "thing"
        ? { do: "add-entity", start, end, kind, ...(known !== undefined && { id: known }) }
        : { do: "add-link", start, end, ...link },
    );
    setWords("");
  };
  const ends = forms.links[link.type];
  return (
    <section
      class="desk-form desk-add"
      aria-label={sort === "thing" ? own.addThing : own.addLink}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <form id="desk-add" onSubmit={send}>
        <label class="desk-field">
          <span>{own.words}</span>
          <input ref={field} required value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
        </label>
        {missing && (
          <p class="desk-failure" role="alert">
            {own.wordsMissing}
          </p>
        )}
        {sort === "thing" ? (
          <KindField value={kind} onValue={setKind} />
        ) : (
          <TypeField value={link.type} onValue={(type) => setLink({ ...link, type })} />
        )}
      </form>
      {sort === "thing" ? (
        <div class="desk-field">
          <span>{own.isKnown}</span>
          <NamePicker
            label={own.isKnown}
            text=""
            onPick={({ id, kind: name }) => {
              setKnown(id);
              setKind(kindLabel(forms, name) ?? kind);
            }}
          />
        </div>
      ) : (
        (["from", "to"] as const).map((end) => (
          <EndField
            key={end}
            label={own[end]}
            draft={draft}
            kinds={ends?.[end] ?? []}
            value={link[end]}
            onValue={(id) => setLink({ ...link, [end]: id })}
          />
        ))
      )}
      <p class="desk-actions">
        <button type="submit" form="desk-add" class="button primary">
          {own.add}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {own.cancel} <kbd>Esc</kbd>
        </button>
      </p>
    </section>
  );
}

/** Where words stand first, in code points. */
function findWords(text: string, words: string): Selected | undefined {
  const at = words === "" ? -1 : text.indexOf(words);
  if (at < 0) return undefined;
  const start = Array.from(text.slice(0, at)).length;
  return { start, end: start + Array.from(words).length, words };
}
