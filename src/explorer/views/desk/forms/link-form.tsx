import { printLinkType, useDesk } from "../asked/desk-context.js";
import { EndField } from "./end-field.js";
import { FormEnd } from "./entity-form.js";
import { PropertyField } from "./field.js";
import { ModalityField } from "./modality-field.js";
import type { Details, Draft, LinkItem } from "../asked/types.js";
import { useKept } from "../asked/use-kept.js";

export interface LinkChange {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly details: Details;
  readonly modality: string | null;
}

/** Type, ends, dates and what else a link says of itself; what is typed outlives a reload. */
export function LinkForm({
  draft,
  item,
  onSave,
  onCancel,
}: {
  readonly draft: Draft;
  readonly item: LinkItem;
  readonly onSave: (change: LinkChange) => void;
  readonly onCancel: () => void;
}) {
  const { forms, own } = useDesk();
  const { type, from, to, details, modality = null } = item;
  const initial: LinkChange = { type, from, to, details, modality };
  const [given, setGiven] = useKept<LinkChange>(`edit ${draft.id} ${item.key} ${item.version}`, initial);
  const link = forms.links[given.type];
  const fields = link?.fields ?? [];
  const fitting = Object.entries(given.details).filter(([name]) => fields.some((field) => field.name === name));
  const leave = (): void => {
    setGiven(initial);
    onCancel();
  };
  return (
    <form
      class="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ ...given, details: Object.fromEntries(fitting) });
        setGiven(initial);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") leave();
      }}
    >
      <TypeField value={given.type} onValue={(value) => setGiven({ ...given, type: value })} />
      <EndField
        label={own.from}
        draft={draft}
        kinds={link?.from ?? []}
        value={given.from}
        onValue={(value) => setGiven({ ...given, from: value })}
      />
      <EndField
        label={own.to}
        draft={draft}
        kinds={link?.to ?? []}
        value={given.to}
        onValue={(value) => setGiven({ ...given, to: value })}
      />
      {fields.map((field) => (
        <PropertyField
          key={field.name}
          field={field}
          value={given.details[field.name]}
          onValue={(value) => setGiven({ ...given, details: { ...given.details, [field.name]: value } })}
        />
      ))}
      <ModalityField value={given.modality} onValue={(modality) => setGiven({ ...given, modality })} />
      <FormEnd onCancel={leave} />
    </form>
  );
}

/** Which kind of link. */
export function TypeField({ value, onValue }: { readonly value: string; readonly onValue: (type: string) => void }) {
  const { forms, own, language } = useDesk();
  return (
    <label class="desk-field">
      <span>{own.type}</span>
      <select required value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        <option value=""> </option>
        {Object.keys(forms.links).map((type) => (
          <option key={type} value={type}>
            {printLinkType(type, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
