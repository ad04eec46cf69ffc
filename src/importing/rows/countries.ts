import { isCountryCode } from "../../model/values/identifiers/iso3166.js";

/** Names of countries come from the Unicode CLDR that the program runs on. */
const NAMES = {
  en: new Intl.DisplayNames("en", { type: "region", fallback: "none" }),
  zh: new Intl.DisplayNames("zh-Hans", { type: "region", fallback: "none" }),
};

/** What offices of the European Union write for Greece and the United Kingdom. */
const OTHERWISE: Readonly<Record<string, string>> = { EL: "GR", UK: "GB" };

/** These are divisions with codes of GB/T 2260 here. */
const DIVISIONS: Readonly<Record<string, string>> = { TW: "710000", HK: "810000", MO: "820000" };

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const BY_NAME = new Map(
  LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
    .filter(isCountryCode)
    .flatMap((code) => [NAMES.en.of(code), NAMES.zh.of(code)].map((name) => [fold(name ?? code), code] as const)),
);

/** The code of a country, or of a division that has one, that a cell names by code or in full; undefined for none. */
export function findCountry(printed: string): { readonly code: string; readonly named: boolean } | undefined {
  const text = printed.trim();
  const byCode = OTHERWISE[text] ?? (isCountryCode(text) ? text : undefined);
  const code = byCode ?? BY_NAME.get(fold(text));
  return code === undefined ? undefined : { code: DIVISIONS[code] ?? code, named: byCode === undefined };
}

/** Whether the code of a place is that of a country. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code);
}

/** What a country is called. */
export function printCountry(code: string, language: keyof typeof NAMES): string {
  return NAMES[language].of(code) ?? code;
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
