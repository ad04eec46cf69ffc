import { faultOfCheck, faultOfForm, type Scheme } from "./scheme.js";

/** Legal Entity Identifier (ISO 17442): 18 letters and digits, and two digits by ISO 7064 MOD 97-10. */
export const LEI: Scheme = {
  name: "LEI",
  check(value) {
    if (!/^[A-Z0-9]{18}\d{2}$/.test(value))
      return faultOfForm(value, "an LEI of 20 characters", "506700GE1G29325QX363");
    let rest = 0;
    for (const character of value) {
      const number = parseInt(character, 36);
      rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
    }
    return rest === 1 ? undefined : faultOfCheck(value, "an LEI");
  },
  print: (value) => `https://search.gleif.org/#/record/${value}`,
};
