import { useDesk } from "../asked/desk-context.js";
import { EndField } from "./end-field.js";
import { KindField } from "./kind-field.js";
import { PropertyField } from "./field.js";
import { ModalityField } from "./modality-field.js";
import { NameFields } from "./name-fields.js";
import type { Details, Draft, EntityItem, ItemName } from "../asked/types.js";
import { useKept } from "../asked/use-kept.js";

export interface EntityChange {
  readonly kind: string;
  readonly names: readonly ItemName[];
  readonly properties: Details;
  readonly modality: string | null;
  /** Of a figure: what it is a number of. */
  readonly about?: string;
}

/** The link from a figure to what it is a number of. */
const MEASURES = "MEASURES";

/** Kind, names and properties of a thing; what is typed outlives a reload. */
export function EntityForm({
  draft,
  item,
  onSave,
  onCancel,
}: {
  readonly draft: Draft;
  readonly item: EntityItem;
  readonly onSave: (change: EntityChange) => void;
  readonly onCancel: () => void;
}) {
  const { forms, own } = useDesk();
  const { kind, names, properties, modality = null } = item;
  const initial: EntityChange = { kind, names, properties, modality };
  const [given, setGiven] = useKept<EntityChange>(`edit ${draft.id} ${item.key} ${item.version}`, initial);
  const leave = (): void => setGiven(initial);
  const fields = forms.kinds[given.kind]?.fields ?? [];
  const isOpen =
    given.kind === "Figure" &&
    !draft.items.some(
      (one) => one.sort === "link" && one.type === MEASURES && one.from === item.id && one.state !== "REJECTED",
    );
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
      <KindField value={given.kind} disabled={item.known} onValue={(kind) => setGiven({ ...given, kind })} />
      <NameFields names={given.names} onNames={(all) => setGiven({ ...given, names: all })} />
      {fields.map((field) => (
        <PropertyField
          key={field.name}
          field={field}
          value={given.properties[field.name]}
          onValue={(value) => setGiven({ ...given, properties: { ...given.properties, [field.name]: value } })}
        />
      ))}
      {isOpen && (
        <EndField
          label={own.about}
          draft={draft}
          kinds={forms.links[MEASURES]?.to ?? []}
          value={given.about ?? ""}
          onValue={(about) => setGiven({ ...given, about })}
        />
      )}
      {!item.known && <ModalityField value={given.modality} onValue={(how) => setGiven({ ...given, modality: how })} />}
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
