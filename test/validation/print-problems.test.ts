import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/problem.js";
import { printProblems } from "../../src/validation/print-problems.js";

const problem: Problem = {
  rule: "KindIsKnown",
  file: "a.yaml",
  line: 2,
  column: 7,
  message: "there is no kind",
  quote: "Univercity",
  suggestion: "did you mean?",
};
const print = (text: string, more: Partial<Problem> = {}): string =>
  printProblems([{ ...problem, ...more }], { color: false, texts: new Map([["a.yaml", text]]) });

describe("printProblems", () => {
  test("the place, what is wrong, the words, what would mend it, and the count", () => {
    expect(print("entities:\nkind: Univercity\n")).toBe(`✗ a.yaml:2:7  KindIsKnown
  there is no kind
    2 | kind: Univercity
      |       ^^^^^^^^^^
  → did you mean?

1 problem in 1 file
`);
  });
  test("the mark stands under wide characters", () => {
    const [, , line, mark] = print("\n大学名: 江苏沙钢 x\n", { column: 6, quote: "江苏沙钢" }).split("\n");
    expect(line).toBe("    2 | 大学名: 江苏沙钢 x");
    expect(mark).toBe(`      | ${" ".repeat(8)}${"^".repeat(8)}`);
  });
  test("a quoted word is marked inside its quotation marks; a place without words has one mark", () => {
    expect(print('\nname: "Univercity"').split("\n")[3]).toBe("      |        ^^^^^^^^^^");
    expect(
      printProblems([{ rule: "R", file: "a.yaml", line: 1, column: 3, message: "m" }], {
        color: false,
        texts: new Map([["a.yaml", "abcdef"]]),
      }),
    ).toContain("      |   ^\n");
  });
  test("a very long line is cut around its place, pairs whole", () => {
    const lines = print(`\n${"😀".repeat(5_000)}Univercity${"学".repeat(5_000)}`, { column: 10_001 }).split("\n");
    expect(lines[2]!.length).toBeLessThan(160);
    expect(lines[2]).toContain("Univercity");
    expect(lines[2]).not.toMatch(/[\uD800-\uDFFF](?<![\uD800-\uDBFF][\uDC00-\uDFFF])(?![\uDC00-\uDFFF])/);
    expect(lines[3]).toMatch(/\^{10}$/);
  });
  test("control characters of a file do not reach the terminal", () => {
    expect(print("\nkind: \u001B[31mred", { message: "a\u001B]0;title\u0007b" })).not.toMatch(/[\u001B\u0007]/);
  });
  test("warnings are counted apart, many of one file are cut, and a file without a text has no line", () => {
    expect(printProblems([{ ...problem, severity: "warning" }, problem], { color: false })).toMatch(
      /^! a.yaml[\s\S]*✗ a.yaml[\s\S]*1 problem and 1 warning in 1 file\n$/,
    );
    const many = printProblems(
      Array.from({ length: 250 }, () => problem),
      { color: false },
    );
    expect(many).toContain("… and 150 more in a.yaml");
    expect(many).toContain("250 problems in 1 file");
  });
  test("in colour", () => expect(printProblems([problem], { color: true })).toContain("\u001B[31m✗"));
  test("a column after the end of a line, a line after the end of the file", () => {
    expect(print("\nkind:", { column: 99 })).toContain("    2 | kind:\n");
    expect(print("kind:", { line: 99 })).toContain("→ did you mean?");
  });
});
