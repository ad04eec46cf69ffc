import { parsePartialDate } from "../../model/values/partial-date.js";
import type { At } from "../fields/link.js";

/** The days that `at` means; its form was checked by the scalar. */
export function parseAt(at: string | null | undefined): At {
  if (at === undefined || at === null) return { atMin: null, atMax: null };
  const { earliest, latest } = parsePartialDate(at);
  return { atMin: earliest, atMax: latest };
}
