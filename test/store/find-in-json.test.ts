import { expect, test } from "vitest";
import { findInJson, type JsonPath } from "../../src/store/dump/find-in-json.js";

test.each<[text: string, path: JsonPath, part: "value" | "name", at: string]>([
  ['{"a": {"b": [1, "x"]}}', ["a", "b", 1], "value", '"x"'],
  ['{"a": {"b": [1, "x"]}}', ["a", "b"], "name", '"b"'],
  ['{"\\u0061": "\\"\\\\", "c": true}', ["c"], "value", "true"],
])("in %s it finds %j (%s)", (text, path, part, at) => {
  expect(findInJson(text, path, part)).toEqual({ at: text.indexOf(at), isValid: true });
});

test.each([
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ["{'a': 1}", 1],
  ['["a\nb"]', 3],
  ['{"a": 01}', 7],
  ['{"a": "cut o', 12],
  ["{} {}", 3],
])("%s is no JSON from %i on", (text, at) => {
  expect(findInJson(text)).toEqual({ at, isValid: false });
});

test("a text of any length is looked through", () => {
  const text = JSON.stringify({ text: "字\n".repeat(1_000_000), last: 1 });
  expect(findInJson(text, ["last"])).toEqual({ at: text.length - 2, isValid: true });
});
