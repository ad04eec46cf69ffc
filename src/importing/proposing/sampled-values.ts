import { SCHEMES } from "../../model/values/identifier.js";
import { printSimplified } from "../../text/traditional.js";
import { readCode } from "../formats/tables/cells/read-code.js";
import { parseDate } from "../formats/tables/cells/parse-date.js";

/** Registers that a column is recognised by: their values check out, or have one form. */
const REGISTERS = ["USCC", "MOE", "ROR", "LEI", "ORCID", "WIKIDATA"];
const MOST = 0.8; // of a column has to be so

/** A heading as its words are looked for: simplified, in plain and small letters. */
export function printWord(heading: string): string {
  return printSimplified(heading.normalize("NFKC")).toLowerCase();
}

export function isMost(values: readonly string[], holds: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(holds).length / values.length >= MOST;
}

/** Enough where a heading says so too. */
export function isHalf(values: readonly string[], holds: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(holds).length * 2 >= values.length;
}

/** Headings that say which register a code is of: then half of them have to check out, and the others are told. */
const SAYS_REGISTER: Readonly<Record<string, RegExp>> = { USCC: /信用代码|^uscc$/, MOE: /学校(?:标识|代)码/ };

/** The register that some values are identifiers of, in whatever way they are written: most of them, or half under its name. */
export function findRegister(values: readonly string[], word = ""): string | undefined {
  return REGISTERS.find((name) => {
    const scheme = SCHEMES.get(name);
    const isSaid = SAYS_REGISTER[name]?.test(word) === true;
    return (
      scheme !== undefined &&
      (isSaid ? isHalf : isMost)(values, (value) => scheme.check(readCode(name, value)) === undefined)
    );
  });
}

export function isDate(value: string): boolean {
  return "date" in parseDate(value);
}

/** A Chinese name of two to four characters, or a foreign one with its dot. */
export function isPerson(value: string): boolean {
  return /^\p{Script=Han}{2,4}$|^\p{Script=Han}+·\p{Script=Han}+$/u.test(value.replace(/\s/gu, ""));
}

/** The first three that are different. */
export function printFew(values: readonly string[], most = 3): string {
  const few = [...new Set(values)].slice(0, most).map((value) => value.replace(/\s+/g, " ").slice(0, 20));
  return few.join(", ");
}

/** As YAML writes a text that may hold anything. */
export function quote(text: string): string {
  return JSON.stringify(text);
}
