import { parsePartialDate } from "../../model/values/partial-date.js";

/** Days that a question is put at, both included; null where it is not put at a time. */
export interface At {
  readonly atMin: string | null;
  readonly atMax: string | null;
}

/** The days that `at` means; its form was checked by the scalar. */
export function parseAt(at: string | null | undefined): At {
  if (at === undefined || at === null) return { atMin: null, atMax: null };
  const { earliest, latest } = parsePartialDate(at);
  return { atMin: earliest, atMax: latest };
}
