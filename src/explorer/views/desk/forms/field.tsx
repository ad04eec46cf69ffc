import { printProperty, printWord, useDesk } from "../asked/desk-context.js";
import type { Field, FieldValue } from "../asked/types.js";

/** A field for one property, of its sort: a list to choose from, a number, yes or no, a date, words. */
export function PropertyField({
  field: { name, type, list, required },
  value,
  onValue,
}: {
  readonly field: Field;
  readonly value: FieldValue | undefined;
  readonly onValue: (value: FieldValue) => void;
}) {
  const { forms, own, language } = useDesk();
  const options = type === "Boolean" ? ["true", "false"] : forms.enums[type];
  const printOption = (option: string): string =>
    type === "Boolean" ? (option === "true" ? own.yes : own.no) : printWord(option, language, own);
  const isNumber = type === "Int" || type === "Float";
  return (
    <label class="desk-field">
      <span>
        {printProperty(name, language, own)}
        {required && <b aria-hidden="true"> *</b>}
      </span>
      {options !== undefined && !list ? (
        <select
          required={required}
          value={value === undefined ? "" : String(value)}
          onChange={({ currentTarget: { value: chosen } }) =>
            onValue(type === "Boolean" && chosen !== "" ? chosen === "true" : chosen)
          }
        >
          <option value=""> </option>
          {options.map((option) => (
            <option key={option} value={option}>
              {printOption(option)}
            </option>
          ))}
        </select>
      ) : (
        <input
          inputMode={isNumber ? "decimal" : "text"}
          pattern={isNumber ? "-?[0-9]*[.]?[0-9]+" : undefined}
          required={required}
          placeholder={type === "PartialDate" ? "2026-03-05" : undefined}
          value={Array.isArray(value) ? value.join(", ") : String(value ?? "")}
          onChange={({ currentTarget: { value: typed } }) =>
            onValue(
              list
                ? typed.split(/[,，、]\s*/u).filter((one) => one !== "")
                : isNumber && typed !== ""
                  ? Number(typed)
                  : typed,
            )
          }
        />
      )}
    </label>
  );
}
