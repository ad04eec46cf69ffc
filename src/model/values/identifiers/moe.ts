import { PROVINCES } from "./gbt2260.js";
import { faultOfForm, type Scheme } from "./scheme.js";

/**
 * School code (学校标识码) of the Ministry of Education: ten digits, of which the third and fourth are the province. It has
 * no check digit.
 */
export const MOE: Scheme = {
  name: "MOE",
  check(value) {
    // Spreadsheets keep the codes as floats.
    if (!/^\d{10}$/.test(value))
      return faultOfForm(value, "a school code of ten digits", "4111010001", /^(\d{10})\.0*$/.exec(value)?.[1]);
    if (!PROVINCES.has(value.slice(2, 4)))
      return {
        message: `"${value}" is no school code: ${value.slice(2, 4)} is no province`,
        suggestion: "its third and fourth digit are the province, 11 for Beijing",
      };
    return undefined;
  },
};
