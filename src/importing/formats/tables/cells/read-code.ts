import { SCHEMES } from "../../../../model/values/identifier.js";
import { printBareCode } from "../../../files/grid.js";

/** How programs keep a spreadsheet from making a number of a code: ="0012", '0012. */
const KEPT_AS_TEXT = /^="(.*)"$|^['’](?=[\dA-Za-z])/;

/**
 * A code as its register writes it: of half width, without what keeps it a text, and, where it checks out so and not as
 * it stands, in capitals without spaces and hyphens. Pure.
 */
export function readCode(scheme: string, text: string): string {
  const plain = printBareCode(text.normalize("NFKC").trim().replace(KEPT_AS_TEXT, "$1"));
  const register = SCHEMES.get(scheme);
  if (register?.check(plain) === undefined) return plain;
  const bare = plain.replace(/[\s-]/g, "").toUpperCase();
  return register.check(bare) === undefined ? bare : plain;
}
