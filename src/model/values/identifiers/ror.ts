import { faultOfCheck, faultOfForm, type Scheme } from "./scheme.js";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const SHAPE = /^0[0-9a-hj-km-np-tv-z]{6}\d{2}$/;

/**
 * Research Organization Registry: 0, six characters of Crockford's base 32, and 98 − (n × 100 mod 97), ISO 7064 MOD
 * 97-10 (ror.readme.io).
 */
export const ROR: Scheme = {
  name: "ROR",
  check(value) {
    if (!SHAPE.test(value)) {
      return faultOfForm(
        value,
        "a ROR id",
        "03cve4549",
        /0[0-9a-hj-km-np-tv-z]{6}\d{2}$/.exec(value.trim().toLowerCase().replace(/\/$/, ""))?.[0],
      );
    }
    let number = 0;
    for (const character of value.slice(0, 7)) number = number * 32 + ALPHABET.indexOf(character);
    return 98 - ((number * 100) % 97) === Number(value.slice(7)) ? undefined : faultOfCheck(value, "a ROR id");
  },
  print: (value) => `https://ror.org/${value}`,
};
