import { faultOfForm, type Scheme } from "./scheme.js";

/** First two digits of GB/T 2260: provinces, autonomous regions, municipalities, and the two special regions. */
export const PROVINCES: ReadonlySet<string> = new Set([
  "11",
  "12",
  "13",
  "14",
  "15",
  "21",
  "22",
  "23",
  "31",
  "32",
  "33",
  "34",
  "35",
  "36",
  "37",
  "41",
  "42",
  "43",
  "44",
  "45",
  "46",
  "50",
  "51",
  "52",
  "53",
  "54",
  "61",
  "62",
  "63",
  "64",
  "65",
  "71",
  "81",
  "82",
]);

/**
 * Code of an administrative division (GB/T 2260): six digits, province, prefecture, county. Codes change; `revision` of
 * the place is the year of the list.
 */
export const GBT2260: Scheme = {
  name: "GBT2260",
  check(value) {
    if (!/^\d{6}$/.test(value))
      return faultOfForm(
        value,
        "a division code of six digits",
        "370116",
        /^(\d{2}|\d{4})$/.test(value) ? value.padEnd(6, "0") : undefined,
      );
    if (!PROVINCES.has(value.slice(0, 2)))
      return { message: `"${value}" is no division code: ${value.slice(0, 2)} is no province` };
    if (value.slice(2, 4) === "00" && value.slice(4) !== "00")
      return { message: `"${value}" is no division code: it has a county and no prefecture` };
    return undefined;
  },
};
