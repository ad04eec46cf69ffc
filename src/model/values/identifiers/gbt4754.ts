import { faultOfForm, type Scheme } from "./scheme.js";

/**
 * Code of an industry (GB/T 4754): a section A to T, or two to four digits, with or without the letter of their
 * section.
 */
export const GBT4754: Scheme = {
  name: "GBT4754",
  check: (value) =>
    /^([A-T]|[A-T]?\d{2,4})$/.test(value) ? undefined : faultOfForm(value, "an industry code", "C31 or 3130"),
};
