import { printWord, useDesk } from "../asked/desk-context.js";

/** Whether it is simply so, or planned, over, or concluded. */
export function ModalityField({
  value,
  onValue,
}: {
  readonly value: string | null;
  readonly onValue: (modality: string | null) => void;
}) {
  const { forms, own, language } = useDesk();
  return (
    <label class="desk-field">
      <span>{own.modality}</span>
      <select value={value ?? ""} onChange={({ currentTarget }) => onValue(currentTarget.value || null)}>
        <option value=""> </option>
        {forms.enums.Modality?.map((one) => (
          <option key={one} value={one}>
            {printWord(one, language, own)}
          </option>
        ))}
      </select>
    </label>
  );
}
