import { checkIdentifier } from "../../../model/values/identifier.js";
import { type Feature, main, qualifier, veto } from "../feature.js";
import { foldIdentifier, type Identifier, ONE_EACH } from "../../things/identifier.js";

/**
 * What registers say: the same identifier, another one where a register gives each but one, or one that cannot be
 * right.
 */
export function compareIdentifiers(asked: readonly Identifier[], known: readonly Identifier[]): Feature[] {
  const features: Feature[] = [];
  const others = known.map(foldIdentifier);
  for (const { scheme, value } of asked.map(foldIdentifier)) {
    const fault = checkIdentifier(scheme, value);
    if (fault) {
      features.push(qualifier("IDENTIFIER_NOT_VALID", `${scheme} ${value}: ${fault.message}`));
      continue;
    }
    const same = others
      .filter((other) => other.scheme === scheme && checkIdentifier(scheme, other.value) === undefined)
      .map((other) => other.value);
    if (same.includes(value)) features.push(main("SAME_IDENTIFIER", `${scheme} ${value}`));
    else if (same.length > 0 && ONE_EACH.has(scheme))
      features.push(veto("DIFFERENT_IDENTIFIER", `${scheme} ${value} / ${same.join(", ")}`));
  }
  return features;
}
