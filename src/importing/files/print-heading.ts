import { printSimplified } from "../../text/traditional.js";

/** A heading as it is compared: width, case, script, spaces, brackets and line breaks do not count. */
export function printHeading(text: string): string {
  return printSimplified(text.slice(0, LONGEST).normalize("NFKC"))
    .toLowerCase()
    .replace(/[\s_\-*:()]+|\p{Default_Ignorable_Code_Point}/gu, "");
}

/** A heading is short; what is longer is a note, and compared by its beginning. */
const LONGEST = 200;
