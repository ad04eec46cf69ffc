import { printWord, useDesk } from "../asked/desk-context.js";
import type { ItemName } from "../asked/types.js";

const LANGUAGES = ["zh-Hans", "zh-Hant", "en"];

/** What a thing is called: each name with its language and sort. At least one is left. */
export function NameFields({
  names,
  onNames,
}: {
  readonly names: readonly ItemName[];
  readonly onNames: (names: readonly ItemName[]) => void;
}) {
  const { own, forms, language } = useDesk();
  const change = (at: number, part: Partial<ItemName>): void =>
    onNames(names.map((name, index) => (index === at ? { ...name, ...part } : name)));
  const languages = [...new Set([...LANGUAGES, ...names.map((name) => name.language)])];
  const quotes = names[0]?.quotes ?? [];
  return (
    <fieldset class="desk-names">
      <legend>{own.names}</legend>
      {names.map((name, at) => (
        <div key={at}>
          <input
            aria-label={`${own.names} ${at + 1}`}
            required
            lang={name.language}
            value={name.value}
            onInput={({ currentTarget }) => change(at, { value: currentTarget.value })}
          />
          <select
            aria-label={`${own.fields.languages} ${at + 1}`}
            value={name.language}
            onChange={({ currentTarget }) => change(at, { language: currentTarget.value })}
          >
            {languages.map((tag) => (
              <option key={tag}>{tag}</option>
            ))}
          </select>
          <select
            aria-label={`${own.kind} ${at + 1}`}
            value={name.nameKind}
            onChange={({ currentTarget }) => change(at, { nameKind: currentTarget.value })}
          >
            {forms.enums.NameKind?.map((kind) => (
              <option key={kind} value={kind}>
                {printWord(kind, language, own)}
              </option>
            ))}
          </select>
          {names.length > 1 && (
            <button
              type="button"
              class="button"
              aria-label={`${own.remove}: ${name.value}`}
              onClick={() => onNames(names.filter((_, index) => index !== at))}
            >
              ×
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        class="button"
        onClick={() => onNames([...names, { value: "", language: "zh-Hans", nameKind: "LABEL", quotes }])}
      >
        {own.addName}
      </button>
    </fieldset>
  );
}
