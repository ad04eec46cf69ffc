import type { Fault } from "../../problem.js";
import { suggestNearest } from "../../text/suggest.js";
import { BY_SHAPE } from "./identifiers/by-shape.js";
import { GBT2260 } from "./identifiers/gbt2260.js";
import { ISO3166 } from "./identifiers/iso3166.js";
import { GBT4754 } from "./identifiers/gbt4754.js";
import { ISNI, ORCID } from "./identifiers/isni.js";
import { LEI } from "./identifiers/lei.js";
import { MOE } from "./identifiers/moe.js";
import { ROR } from "./identifiers/ror.js";
import type { Scheme } from "./identifiers/scheme.js";
import { USCC } from "./identifiers/uscc.js";

/** The registers that are known, by name. A new one is a file in identifiers/ and a place in this list. */
export const SCHEMES: ReadonlyMap<string, Scheme> = new Map(
  [ROR, USCC, MOE, GBT2260, ISO3166, GBT4754, ISNI, ORCID, LEI, ...BY_SHAPE].map((scheme) => [scheme.name, scheme]),
);

/** What is wrong with an identifier, by its form and, where its register has one, its check digit. */
export function checkIdentifier(scheme: string, value: string): Fault | undefined {
  const known = SCHEMES.get(scheme);
  if (known) {
    const fault = known.check(value);
    const plain = value.normalize("NFKC").trim();
    return fault && plain !== value && !known.check(plain)
      ? { message: fault.message, suggestion: `write ${plain}, in half-width characters and without spaces around it` }
      : fault;
  }
  return {
    message: `"${scheme}" is no register that is known`,
    suggestion: suggestNearest(scheme, SCHEMES.keys()) ?? `known: ${[...SCHEMES.keys()].join(", ")}`,
  };
}

/** The page of an identifier in its register, if it has one. */
export function printIdentifierUrl(scheme: string, value: string): string | undefined {
  return SCHEMES.get(scheme)?.print?.(value);
}
