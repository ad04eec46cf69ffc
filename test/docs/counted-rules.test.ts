import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { RULES } from "../../src/validation/rules.js";

test.each([
  ["README.md", /(\d+) rules/],
  ["README.zh.md", /(\d+) 条规则/],
])("the picture in %s has as many rules as there are", (page, count) => {
  const found = count.exec(readFileSync(join(PROJECT_FOLDER, page), "utf8"))?.[1];
  expect(found, `rules in the picture of ${page}: src/validation/rules.ts has another number`).toBe(
    String(RULES.length),
  );
});
