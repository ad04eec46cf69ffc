import { findPlaceCodes } from "../../identity/names/parts/take-places.js";
import { PROVINCES } from "../../identity/tables/divisions.js";
import { hasHan } from "../../text/print-search-text.js";
import { printSimplified } from "../../text/traditional.js";
import { findCountry } from "./countries.js";
import { CODES_IN_FULL } from "./counties.js";

/** A division by its code in GB/T 2260. */
export interface FoundPlace {
  /** Six digits, or the two letters of a country in ISO 3166. */
  readonly code: string;
  /** The printed words are its name, and not that of something in it. */
  readonly named: boolean;
}

/**
 * Which division printed words mean: a code, or a name in the province given (by its code or name; empty where it is
 * not known). Pure.
 */
export function findPlace(printed: string, within: string): FoundPlace | undefined {
  const text = printed.trim();
  if (/^\d{6}$/.test(text)) return { code: text, named: false };
  const country = findCountry(text);
  if (country) return country;
  // In full, a name means one place only: 河北工业大学 lies in 天津市, and its code is of Hebei.
  const whole = PROVINCES.find(([, , full]) => full === text)?.[0];
  if (whole !== undefined) return { code: `${whole}0000`, named: true };
  // Cities below the prefecture have names of their own too: 昆山市, 石河子市.
  const inFull = CODES_IN_FULL.get(printSimplified(text));
  if (inFull !== undefined) return { code: inFull, named: true };
  const province = /^\d{2}$/.test(within) ? within : findCodes(within).find((code) => code.length === 2);
  const plain = text.replace(/(盟|地区)$/u, "市");
  const codes = findCodes(plain).filter(
    (code) => /^\d+$/.test(code) && (province === undefined || code.startsWith(province)),
  );
  // The prefecture before the province that it lies in. (吉林 and Jilin, both at once, are read as the province.)
  const [code] = [...codes].sort((a, b) => b.length - a.length);
  if (code !== undefined && (codes.length === 1 || province !== undefined))
    return { code: code.padEnd(6, "0"), named: true };
  // 西藏民族大学 lies in 咸阳市, and its code is of Tibet: what has its ending is a name in full.
  const [elsewhere, ...others] = /[市州盟]$|地区$/u.test(text)
    ? findCodes(plain).filter((one) => one.length === 4)
    : [];
  if (elsewhere !== undefined && others.length === 0) return { code: elsewhere.padEnd(6, "0"), named: true };
  return province === undefined ? undefined : { code: province.padEnd(6, "0"), named: false };
}

/** What was looked up: a table names few places many times. */
const found = new Map<string, readonly string[]>();
const MOST_FOUND = 10_000;

function findCodes(text: string): readonly string[] {
  const known = found.get(text);
  if (known) return known;
  const codes = searchCodes(text);
  if (found.size < MOST_FOUND) found.set(text, codes);
  return codes;
}

function searchCodes(text: string): readonly string[] {
  return text === ""
    ? []
    : findPlaceCodes(
        hasHan(text)
          ? text
          : text
              .normalize("NFKD")
              .replace(/[\p{M}'’]/gu, "")
              .toLowerCase(),
      );
}

/** Full Chinese name of a province by its code of six digits. */
export function printProvince(code: string): string | undefined {
  return PROVINCES.find(([two]) => `${two}0000` === code)?.[2];
}
