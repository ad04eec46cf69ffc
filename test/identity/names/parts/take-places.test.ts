import { expect, test } from "vitest";
import { findPlaceCodes } from "../../../../src/identity/names/parts/take-places.js";

test.each([
  ["山东省", ["37"]],
  ["济南", ["3701"]],
  ["harbin", ["2301"]],
  ["hong kong", ["81"]],
  ["山东省济南市", ["3701"]],
  ["atlantis", []],
])("place %s", (text, codes) => {
  expect(findPlaceCodes(text)).toEqual(codes);
});
