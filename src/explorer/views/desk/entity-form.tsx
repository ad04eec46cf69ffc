import { KINDS } from "../../queries/terms.js";
import { kindName, printKind, useDesk } from "./desk-context.js";
import { PropertyField } from "./field.js";
import { NameFields } from "./name-fields.js";
import type { Details, EntityItem, ItemName } from "./types.js";
import { useKept } from "./use-kept.js";

export interface EntityChange {
  readonly kind: string;
  readonly names: readonly ItemName[];
  readonly properties: Details;
}

/** Kind, names and properties of a thing; what is typed outlives a reload. */
export function EntityForm({
  draftId,
  item,
  onSave,
  onCancel,
}: {
  readonly draftId: string;
  readonly item: EntityItem;
  readonly onSave: (change: EntityChange) => void;
  readonly onCancel: () => void;
}) {
  const { forms, own, language } = useDesk();
  const { kind, names, properties } = item;
  const initial: EntityChange = { kind, names, properties };
  const [given, setGiven] = useKept<EntityChange>(`edit ${draftId} ${item.key} ${item.version}`, initial);
  const leave = (): void => setGiven(initial);
  const fields = forms.kinds[given.kind]?.fields ?? [];
  const fitting = Object.entries(given.properties).filter(([name]) => fields.some((field) => field.name === name));
  return (
    <form
      class="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ ...given, properties: Object.fromEntries(fitting) });
        leave();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        leave();
        onCancel();
      }}
    >
      <label class="desk-field">
        <span>{own.kind}</span>
        <select
          value={given.kind}
          disabled={item.known}
          onChange={({ currentTarget }) => setGiven({ ...given, kind: currentTarget.value })}
        >
          {Object.keys(forms.kinds)
            .filter((label) => kindName(forms, label) in KINDS)
            .map((label) => (
              <option key={label} value={label}>
                {printKind(forms, label, language)}
              </option>
            ))}
        </select>
      </label>
      <NameFields names={given.names} onNames={(all) => setGiven({ ...given, names: all })} />
      {fields.map((field) => (
        <PropertyField
          key={field.name}
          field={field}
          value={given.properties[field.name]}
          onValue={(value) => setGiven({ ...given, properties: { ...given.properties, [field.name]: value } })}
        />
      ))}
      <FormEnd
        onCancel={() => {
          leave();
          onCancel();
        }}
      />
    </form>
  );
}

/** Keep, or leave it. */
export function FormEnd({ onCancel }: { readonly onCancel: () => void }) {
  const { own } = useDesk();
  return (
    <p class="desk-actions">
      <button type="submit" class="button primary">
        {own.save}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {own.cancel} <kbd>Esc</kbd>
      </button>
    </p>
  );
}
