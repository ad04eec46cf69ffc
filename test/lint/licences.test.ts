import { expect, test } from "vitest";
import { checkLicences } from "../../lint/check-licences.js";

const NOTICE = "@apollo/federation-internals is under Elastic-2.0";
const of = (license: string | undefined, more: object = {}) => ({
  packages: { "": {}, "node_modules/a": { ...(license && { license }), ...more } },
});

test.each<[what: string, lockfile: Parameters<typeof checkLicences>[0], found: readonly string[]]>([
  ["one that is allowed", of("MIT"), []],
  ["one of two that is", of("(GPL-3.0 OR MIT)"), []],
  ["both of two that are", of("MIT AND ISC"), []],
  ["both of two of which one is not", of("MIT AND GPL-3.0"), ["a: its licence is MIT AND GPL-3.0."]],
  ["one that is not", of("SSPL-1.0"), ["a: its licence is SSPL-1.0."]],
  ["none that is told", of(undefined), ["a: its licence is not told."]],
  ["one that only works here", of("GPL-3.0", { dev: true }), []],
  [
    "that of the package that NOTICE names",
    { packages: { "node_modules/@apollo/federation-internals": { license: "Elastic-2.0" } } },
    [],
  ],
  ["the same of another", of("Elastic-2.0"), ["a: its licence is Elastic-2.0."]],
])("a licence: %s", (_what, lockfile, found) => {
  const faults = checkLicences(lockfile, NOTICE);
  expect(faults.map((fault) => fault.slice(0, fault.indexOf(". Take") + 1))).toEqual(found);
});

test("NOTICE tells of what is installed under other terms", () => {
  expect(checkLicences(of("MIT"), "nothing")).toEqual(["NOTICE: it does not tell of @apollo/federation-internals."]);
});
