import { expect, test } from "vitest";
import { printCode } from "../../../src/importing/files/grid.js";

test("codes that a spreadsheet made numbers of", () => {
  expect(["4111010001", " 4111010001.0", "4.111010001E9", "4.111010001e+9", "0123", "1.5"].map(printCode)).toEqual([
    "4111010001",
    "4111010001",
    "4111010001",
    "4111010001",
    "0123",
    "1.5",
  ]);
});
