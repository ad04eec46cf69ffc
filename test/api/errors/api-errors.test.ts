import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { API_ERRORS, type ApiErrorKind, findStatus } from "../../../src/api/errors/api-errors.js";
import { PROJECT } from "../../../src/model/read-model.js";

test("docs/errors.md has each code with its status and fields", () => {
  const rows = readFileSync(`${PROJECT}docs/errors.md`, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  const expected = Object.entries<ApiErrorKind>(API_ERRORS).map(([code, { status, fields, when }]) =>
    [`| \`${code}\``, status, fields.map((field) => `\`${field}\``).join(", "), `${when} |`].join(" | "),
  );
  expect(rows.map((row) => row.replaceAll(/ +/g, " "))).toEqual(expected.map((row) => row.replaceAll(/ +/g, " ")));
});

test("several errors have the status of the gravest, and an unknown code is ours to answer for", () => {
  expect(findStatus(["BAD_USER_INPUT", "UNAVAILABLE", "READ_ONLY"])).toBe(503);
  expect(findStatus(["BAD_USER_INPUT", "toString"])).toBe(500);
  expect(findStatus([undefined])).toBe(500);
});
