import { describe, expect, test } from "vitest";
import { readSeeds } from "../../src/statements/read-seeds.js";
import { RULES } from "../../src/validation/rules.js";
import { isError, validate } from "../../src/validation/validate.js";
import { entity, fileSet, MODEL, parse, validateAll } from "./harness.js";

const two = `entities:\n${entity("university-a", "University")}${entity("community-b", "Community")}`;
const leads = (more = ""): string => `  - { type: LEADS, from: university-a, to: community-b, quotes: [led]${more} }\n`;

describe("validate", () => {
  test("each rule has its own name, which problems carry", () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
    expect(validateAll(`entities:\n${entity("Univ A", "Univercity")}`).map(({ rule }) => rule)).toContain(
      "KindIsKnown",
    );
  });
  test("problems come in order of file and line", () => {
    const lines = validateAll(`${two}links:\n${leads().replace("LEADS", "LEEDS")}${leads(", validFrom: 2023-13")}`)
      .filter(isError)
      .map(({ line, rule }) => `${line} ${rule}`);
    expect(lines).toEqual(["5 LinkIsKnown", "6 DatesAreWellFormed"]);
  });
  test("a file that cannot be read hides what is missed in the others, and is itself reported", () => {
    const set = fileSet({ "001_a": `links:\n${leads()}` });
    const broken = parse('entities: [ "', "002_b");
    const rules = validate({ ...set, files: [...set.files, broken] }, MODEL)
      .filter(isError)
      .map(({ file, rule }) => `${file} ${rule}`);
    expect(new Set(rules)).toEqual(new Set(["002_b.yaml YamlIsValid"]));
  });
  test("a rule that fails is a problem, not an exception", () => {
    const set = fileSet(two);
    expect(
      validate({ ...set, documents: undefined as never }, MODEL).filter(({ message }) =>
        message.startsWith("the rule could not be applied"),
      ),
    ).not.toEqual([]);
  });
  test("the seeds are valid", () => {
    const seeds = readSeeds(MODEL);
    expect(validate(seeds, MODEL).filter(isError)).toEqual([]);
    expect(seeds.files.length).toBeGreaterThanOrEqual(4);
  });
});
