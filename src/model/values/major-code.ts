import type { Fault } from "../../problem.js";

/**
 * What is wrong with the code of a degree programme in a national catalogue: six digits of undergraduates (080901,
 * 080911TK) and of colleges (560301), four or six of graduates (1201, 0855Z1, 99J1).
 */
export function checkMajorCode(value: string): Fault | undefined {
  if (/^(?:\d{4}(?:\d{2}[THKWYS]{0,3}|[ZJ]\d)?|99J\d)$/.test(value)) return undefined;
  const lost = /^\d{5}$/.test(value)
    ? `0${value}, if the table has lost its first digit`
    : "such as 080901 or 080911TK";
  return { message: `"${value}" is no code of a catalogue of majors`, suggestion: lost };
}

/** A code as its catalogue prints it: ０８０９０１ and '080901 are 080901. Pure. */
export function readMajorCode(printed: string): string {
  return printed
    .normalize("NFKC")
    .trim()
    .replace(/^['’](?=\d)/u, "")
    .toUpperCase();
}
