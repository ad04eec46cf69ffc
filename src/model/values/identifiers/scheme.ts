import type { Fault } from "../../../problem.js";

/** A register that gives identifiers, and how to tell one of its identifiers from a slip of the pen. */
export interface Scheme {
  /** As `scheme` names it: "ROR". */
  readonly name: string;
  /** What is wrong with an identifier: form first, then the check digit. */
  check(value: string): Fault | undefined;
  /** Its page in the register, where there is one for anybody to open. */
  print?(value: string): string;
}

/**
 * A fault of form, with what the text would have to look like, and the identifier in it where one stands there in other
 * dress.
 */
export function faultOfForm(value: string, name: string, example: string, found?: string): Fault {
  return {
    message: `"${value}" is not ${name}`,
    suggestion: found !== undefined && found !== value ? `write ${found}` : `such as ${example}`,
  };
}

/** A fault of the check digit. Never names the digit that would fit: mostly another one is the wrong one. */
export function faultOfCheck(value: string, name: string): Fault {
  return {
    message: `"${value}" is not ${name}: its check digit does not fit`,
    suggestion: "look it up again; one character is wrong or two are exchanged",
  };
}
