import { describe, expect, test } from "vitest";
import { findKnown, listKnownNames } from "../../../src/reading/finding/find-known.js";
import { entity, named } from "../../loading/statements.js";

const known = listKnownNames([
  ...entity("university-pku", "University", "Peking University"),
  named("university-pku", "北京大学", "zh-Hans", "OFFICIAL"),
  named("university-pku", "PKU", "en", "ACRONYM"),
  ...entity("university-a", "University", "Steel College"),
  ...entity("university-b", "University", "Steel College"),
]);

describe("known names", () => {
  test.each<[string, string, string[]]>([
    [
      "those that are known, the longest",
      "北京大学与 Peking University (PKU) …",
      ["university-pku 北京大学", "university-pku Peking University", "university-pku PKU"],
    ],
    [
      "in capitals or not, as whole words",
      "PEKING UNIVERSITY, Peking Universityship, pku",
      ["university-pku PEKING UNIVERSITY"],
    ],
    ["not those that several bear", "Steel College", []],
  ])("%s", (_title, text, expected) => {
    expect(findKnown(text, known).map((one) => `${one.id} ${one.text}`)).toEqual(expected);
  });
});
