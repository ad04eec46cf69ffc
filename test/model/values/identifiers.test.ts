import { describe, expect, test } from "vitest";
import { checkIdentifier, printIdentifierUrl, SCHEMES } from "../../../src/model/values/identifier.js";
import { printOrganizationCheck } from "../../../src/model/values/identifiers/uscc.js";
import { checkStockCode } from "../../../src/model/values/stock-code.js";

/** Identifiers that their registers really gave. */
const REAL: readonly [scheme: string, value: string][] = [
  ["ROR", "03cve4549"],
  ["ROR", "04e6y1282"],
  ["USCC", "12100000400000624D"],
  ["USCC", "914403001922038216"],
  ["USCC", "91330100799655058B"],
  ["USCC", "9144030071526726XG"],
  ["MOE", "4111010001"],
  ["MOE", "4123010214"],
  ["GBT2260", "370116"],
  ["GBT2260", "110000"],
  ["GBT4754", "C"],
  ["GBT4754", "C31"],
  ["GBT4754", "3130"],
  ["ORCID", "0000-0002-1825-0097"],
  ["ORCID", "0000-0002-1694-233X"],
  ["ISNI", "0000000121817878"],
  ["LEI", "506700GE1G29325QX363"],
  ["WIKIDATA", "Q16952"],
  ["GRID", "grid.12527.33"],
  ["FUNDREF", "501100001809"],
];

describe("identifiers", () => {
  test.each(REAL)("%s %s", (scheme, value) => expect(checkIdentifier(scheme, value)).toBeUndefined());

  const CHECKED = ["ROR", "USCC", "ORCID", "ISNI", "LEI"];
  test.each(REAL.filter(([scheme]) => CHECKED.includes(scheme)))(
    "%s %s with any one digit changed is none",
    (scheme, value) => {
      for (let index = 0; index < value.length; index++) {
        if (!/\d/.test(value[index]!)) continue;
        const changed = value.slice(0, index) + String((Number(value[index]) + 1) % 10) + value.slice(index + 1);
        expect(checkIdentifier(scheme, changed), changed).toBeDefined();
      }
    },
  );
  test("in other dress, the bare identifier is shown", () => {
    expect(checkIdentifier("ROR", "https://ror.org/03cve4549")?.suggestion).toBe("write 03cve4549");
    expect(checkIdentifier("ISNI", "0000 0001 2181 7878")?.suggestion).toBe("write 0000000121817878");
    expect(checkIdentifier("MOE", "4111010001.0")?.suggestion).toBe("write 4111010001");
    expect(checkIdentifier("USCC", "91330100799655058b")?.suggestion).toBe("write 91330100799655058B");
    expect(checkIdentifier("WIKIDATA", "https://www.wikidata.org/wiki/Q16952")?.suggestion).toBe("write Q16952");
    expect(checkIdentifier("GBT2260", "3701")?.suggestion).toBe("write 370100");
    expect(checkIdentifier("MOE", "４１１１０１０００１")?.suggestion).toMatch(
      /^write 4111010001, in half-width characters/,
    );
    expect(checkIdentifier("USCC", "９１３３０１００７９９６５５０５８Ｂ")?.suggestion).toMatch(
      /^write 91330100799655058B, /,
    );
  });
  test("provinces that there are not, a county without a prefecture", () => {
    expect(checkIdentifier("MOE", "4199010001")?.message).toContain("99 is no province");
    expect(checkIdentifier("GBT2260", "990000")?.message).toContain("99 is no province");
    expect(checkIdentifier("GBT2260", "370016")?.message).toContain("no prefecture");
  });
  test("a code whose sum is divisible has the character of 0, not of 31", () => {
    expect(checkIdentifier("USCC", "110000000000000010")).toBeDefined();
    // Found by search: the sum over the first 17 is a multiple of 31, and so the outer remainder decides.
    expect(checkIdentifier("USCC", "91000002MA00000000")?.message).not.toContain("undefined");
  });
  test("GB 11714 by the standard's own words: 10 is X, 11 is 0", () => {
    expect(printOrganizationCheck("19220382")).toBe("1");
    expect(printOrganizationCheck("71526726")).toBe("X");
    expect(printOrganizationCheck("00000000")).toBe("0");
  });
  test("nothing of any length or script is taken, and nothing throws", () => {
    for (const scheme of SCHEMES.keys())
      for (const value of ["", " ", "０１２３４５６７８９", "null", "x".repeat(10_000)])
        expect(checkIdentifier(scheme, value)).toBeDefined();
  });
  test("pages in the register", () => {
    expect(printIdentifierUrl("ROR", "03cve4549")).toBe("https://ror.org/03cve4549");
    expect(printIdentifierUrl("USCC", "12100000400000624D")).toBeUndefined();
  });
  test("stock codes", () => {
    for (const code of ["002075", "002075.SZ", "600019.SH", "00700.HK", "BABA"])
      expect(checkStockCode(code), code).toBeUndefined();
    for (const code of ["2075", "002075.HK", "沙钢"]) expect(checkStockCode(code), code).toBeDefined();
  });
});
