import { expect, test } from "vitest";
import { foldIdentifier } from "../../../src/identity/things/identifier.js";

test.each([
  ["ror", "https://ror.org/02v51f717", "ROR", "02v51f717"],
  ["MOE", "4111010001.0", "MOE", "4111010001"],
  ["uscc", " 12100000400000624d", "USCC", "12100000400000624D"],
  ["ISNI", "0000 0001 2256 9319", "ISNI", "0000000122569319"],
  ["orcid", "https://orcid.org/0000-0002-1825-0097", "ORCID", "0000-0002-1825-0097"],
  ["ROR", "nonsense", "ROR", "nonsense"],
])("identifier %s %s", (scheme, value, foldedScheme, folded) => {
  expect(foldIdentifier({ scheme, value })).toEqual({ scheme: foldedScheme, value: folded });
});
