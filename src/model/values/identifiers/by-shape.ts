import { faultOfForm, type Scheme } from "./scheme.js";

/** Registers whose identifiers have a form and no check digit. */
export const BY_SHAPE: readonly Scheme[] = [
  shape(
    "WIKIDATA",
    /^Q[1-9]\d*$/,
    "a Wikidata item",
    "Q16952",
    /Q[1-9]\d*$/,
    (value) => `https://www.wikidata.org/wiki/${value}`,
  ),
  shape("GRID", /^grid\.\d{3,6}\.[0-9a-f]{1,2}$/, "a GRID id", "grid.11135.37", /grid\.\d{3,6}\.[0-9a-f]{1,2}$/),
  shape(
    "CORDIS",
    /^[1-9]\d{3,9}$/,
    "a project number of the European Union (CORDIS)",
    "101056973",
    /(?<=project\/id\/)\d+$/,
    (value) => `https://cordis.europa.eu/project/id/${value}`,
  ),
  shape("PIC", /^[1-9]\d{8}$/, "a participant identification code of nine digits (PIC)", "999990267", /\d{9}$/),
  shape(
    "FUNDREF",
    /^(501)?1\d{8}$|^5011\d{8}$/,
    "a Crossref Funder id",
    "501100001809",
    /(?<=10\.13039\/)\d+$/,
    (value) => `https://doi.org/10.13039/${value}`,
  ),
];

function shape(
  name: string,
  pattern: RegExp,
  what: string,
  example: string,
  inside: RegExp,
  print?: (value: string) => string,
): Scheme {
  return {
    name,
    check: (value) =>
      pattern.test(value) ? undefined : faultOfForm(value, what, example, inside.exec(value.trim())?.[0]),
    ...(print ? { print } : {}),
  };
}
