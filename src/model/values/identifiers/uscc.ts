import { faultOfCheck, faultOfForm, type Scheme } from "./scheme.js";

/** GB 32100-2015: 31 characters, without I, O, S, V and Z. */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** GB 11714: digits and all letters, A is 10. */
const ORGANIZATION = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Unified social credit code (GB 32100-2015). Positions 9 to 17 are an organisation code with a check digit of its own
 * (GB 11714).
 */
export const USCC: Scheme = {
  name: "USCC",
  check(value) {
    if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(value)) {
      return faultOfForm(
        value,
        "a unified social credit code of 18 characters",
        "12100000400000624D",
        suggestUscc(value),
      );
    }
    if (value[16] !== printOrganizationCheck(value.slice(8, 16)))
      return faultOfCheck(value, "a unified social credit code (GB 11714 part)");
    let sum = 0;
    let weight = 1;
    for (const character of value.slice(0, 17)) {
      sum += ALPHABET.indexOf(character) * weight;
      weight = (weight * 3) % 31;
    }
    // The outer remainder matters: where the sum is divisible, 31 − 0 is 31, and the character is that of 0.
    return value[17] === ALPHABET[(31 - (sum % 31)) % 31]
      ? undefined
      : faultOfCheck(value, "a unified social credit code");
  },
};

/** The check character of eight characters of an organisation code: 11 − Σ mod 11, where 10 is X and 11 is 0. */
export function printOrganizationCheck(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ORGANIZATION.indexOf(code[index]!), 0);
  const rest = 11 - (sum % 11);
  return rest === 10 ? "X" : rest === 11 ? "0" : String(rest);
}

function suggestUscc(value: string): string | undefined {
  const bare = value.replace(/[\s-]/g, "").toUpperCase();
  return bare !== value && USCC.check(bare) === undefined ? bare : undefined;
}
