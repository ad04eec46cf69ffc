import { checkIdentifier } from "../../model/values/identifier.js";

export interface Identifier {
  /** Upper case: "ROR". */
  readonly scheme: string;
  readonly value: string;
}

/**
 * Registers that give one thing one identifier; the others have twins (Wikidata, ISNI) or more than one for parts
 * (Crossref funders).
 */
export const ONE_EACH: ReadonlySet<string> = new Set([
  "USCC",
  "MOE",
  "ROR",
  "GBT2260",
  "ISO3166",
  "CORDIS",
  "PIC",
  "LEI",
  "ORCID",
]);

/**
 * An identifier as the graph keeps it, out of the dresses it arrives in: links, spaces, spreadsheets' floats, the wrong
 * case.
 */
export function foldIdentifier({ scheme, value }: Identifier): Identifier {
  const register = scheme.trim().toUpperCase();
  const plain = value.normalize("NFKC").trim();
  const found =
    checkIdentifier(register, plain) === undefined
      ? plain
      : DRESSES.map((undress) => undress(plain)).find((bare) => checkIdentifier(register, bare) === undefined);
  return { scheme: register, value: found ?? plain };
}

const DRESSES: readonly ((value: string) => string)[] = [
  (value) => value.replace(/^https?:\/\/.*\//i, ""),
  (value) => value.replace(/^https?:\/\/.*\//i, "").toLowerCase(),
  (value) => value.replace(/\.0*$/, ""),
  (value) => value.replace(/[\s-]/g, "").toUpperCase(),
  (value) =>
    value
      .replace(/^https?:\/\/.*\//i, "")
      .replace(/\s/g, "")
      .replace(/^(.{4})-?(.{4})-?(.{4})-?(.{4})$/, "$1-$2-$3-$4")
      .toUpperCase(),
];
