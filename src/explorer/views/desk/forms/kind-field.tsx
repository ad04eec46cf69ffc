import { KINDS } from "../../../queries/terms.js";
import { kindName, printKind, useDesk } from "../asked/desk-context.js";

/** Chooses of what kind something is, of those that the page knows. */
export function KindField({
  value,
  disabled = false,
  onValue,
}: {
  readonly value: string;
  readonly disabled?: boolean;
  readonly onValue: (kind: string) => void;
}) {
  const { forms, language, own } = useDesk();
  return (
    <label class="desk-field">
      <span>{own.kind}</span>
      <select value={value} disabled={disabled} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {Object.keys(forms.kinds)
          .filter((label) => kindName(forms, label) in KINDS)
          .map((label) => (
            <option key={label} value={label}>
              {printKind(forms, label, language)}
            </option>
          ))}
      </select>
    </label>
  );
}
