import { describe, expect, test } from "vitest";
import { part, pattern } from "../../../src/text/patterns/pattern.js";

describe("a pattern over several lines", () => {
  test("is one without the ends of its lines and what indents them", () => {
    const found = pattern("gu")`
      \b(?:Li Ping|Ma Li)
      |甲(?=大学)
    `;
    expect(found).toEqual(/\b(?:Li Ping|Ma Li)|甲(?=大学)/gu);
  });

  test("keeps spaces within a line, escapes, and what indents nothing", () => {
    expect(part`a  b\.\d{2} 　\/`).toBe(String.raw`a  b\.\d{2} 　\/`);
  });

  test("is made of parts", () => {
    const name = part`
      [A-Z]\w+
      (?: [A-Z]\w+)?
    `;
    expect(pattern("u")`^${name}, (?:dean|president)$`.exec("Li Ping, dean")?.[0]).toBe("Li Ping, dean");
  });
});
