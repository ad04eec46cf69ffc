import { NamePicker } from "../../../controls/name-picker.js";
import { useState } from "preact/hooks";
import { printKind, useDesk } from "../asked/desk-context.js";
import { nameOf } from "../asked/merge-news.js";
import type { Draft } from "../asked/types.js";

const OTHER = " other";

/** An end of a link: something of the draft that fits it, the document, or anything that the graph knows. */
export function EndField({
  label,
  draft,
  kinds,
  value,
  onValue,
}: {
  readonly label: string;
  readonly draft: Draft;
  /** Labels of kinds that may stand there; "SourceDocument" is the document itself. */
  readonly kinds: readonly string[];
  readonly value: string;
  readonly onValue: (id: string) => void;
}) {
  const { own, forms, language } = useDesk();
  const [searching, setSearching] = useState(false);
  const things = draft.items.flatMap((item) =>
    item.sort === "entity" && item.state !== "REJECTED" && kinds.includes(item.kind) ? [item] : [],
  );
  const isStrange = value !== "" && value !== "source" && things.every(({ id }) => id !== value);
  return (
    <div class="desk-field">
      <label>
        <span>{label}</span>
        <select
          required
          value={searching ? OTHER : value}
          onChange={({ currentTarget: { value: chosen } }) => {
            setSearching(chosen === OTHER);
            if (chosen !== OTHER) onValue(chosen);
          }}
        >
          <option value=""> </option>
          {isStrange && <option value={value}>{nameOf(draft, value)}</option>}
          {kinds.includes("SourceDocument") && <option value="source">{own.thisDocument}</option>}
          {things.map(({ id, kind, names }) => (
            <option key={id} value={id}>
              {names[0]?.value ?? id} · {printKind(forms, kind, language)}
            </option>
          ))}
          <option value={OTHER}>{own.otherEnd}</option>
        </select>
      </label>
      {searching && (
        <NamePicker
          label={label}
          text=""
          onPick={({ id }) => {
            setSearching(false);
            onValue(id);
          }}
        />
      )}
    </div>
  );
}
