import { faultOfCheck, faultOfForm, type Scheme } from "./scheme.js";

/**
 * International Standard Name Identifier: 15 digits and a check character, ISO 7064 MOD 11-2. Written without spaces.
 */
export const ISNI: Scheme = {
  name: "ISNI",
  check(value) {
    if (!/^\d{15}[\dX]$/.test(value))
      return faultOfForm(value, "an ISNI", "0000000123456789", /\d{15}[\dX]$/.exec(value.replace(/[\s-]/g, ""))?.[0]);
    return value[15] === printCheck(value.slice(0, 15)) ? undefined : faultOfCheck(value, "an ISNI");
  },
  print: (value) => `https://isni.org/isni/${value}`,
};

/** Open Researcher and Contributor ID: an ISNI written in four groups. */
export const ORCID: Scheme = {
  name: "ORCID",
  check(value) {
    if (!/^(\d{4}-){3}\d{3}[\dX]$/.test(value))
      return faultOfForm(value, "an ORCID iD", "0000-0002-1825-0097", /(\d{4}-){3}\d{3}[\dX]$/.exec(value)?.[0]);
    const digits = value.replaceAll("-", "");
    return digits[15] === printCheck(digits.slice(0, 15)) ? undefined : faultOfCheck(value, "an ORCID iD");
  },
  print: (value) => `https://orcid.org/${value}`,
};

/** ISO 7064 MOD 11-2. */
function printCheck(digits: string): string {
  let total = 0;
  for (const digit of digits) total = (total + Number(digit)) * 2;
  const rest = (12 - (total % 11)) % 11;
  return rest === 10 ? "X" : String(rest);
}
