import { faultOfForm, type Scheme } from "./scheme.js";

const ENGLISH = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Code of a country or territory (ISO 3166-1): two letters. */
export const ISO3166: Scheme = {
  name: "ISO3166",
  check: (value) =>
    isCountryCode(value)
      ? undefined
      : faultOfForm(value, "a country code of two letters (ISO 3166)", "FR", value.trim().toUpperCase()),
};

/** Whether two letters are of a country. (CLDR has names for the European Union and for codes of nobody too.) */
export function isCountryCode(value: string): boolean {
  return /^[A-Z]{2}$/.test(value) && !NO_COUNTRIES.has(value) && ENGLISH.of(value) !== undefined;
}

const NO_COUNTRIES: ReadonlySet<string> = new Set(["EU", "EZ", "UN", "ZZ", "QO", "XA", "XB"]);
