import { expect, test } from "vitest";
import { writeTemporary } from "../files/read-drafts.js";
import { mapping } from "../fixtures.js";
import { planFixture } from "../plan.js";

const READ = mapping(`register: example-firms
source: { title: Firms, licence: made up }
kind: Enterprise
columns:
  id: { identifier: id }
  code: { identifier: USCC, optional: true }
  name: { name: LABEL, language: en }
  founded: { property: established, optional: true }
  site: { property: website, optional: true }
`).mapping!;

test.each<[what: string, rows: readonly string[], conflicting: readonly string[]]>([
  [
    "two founding dates of one thing",
    ["enterprise-a,,A,2001,", "enterprise-b,,B,2002,", "enterprise-a,,A,2003,"],
    ["enterprise-a: established 2003, and 2001 in the same list"],
  ],
  ["a date and a longer one", ["enterprise-a,,A,2001,", "enterprise-a,,A,2001-05,"], []],
  ["the same once more", ["enterprise-a,,A,2001,", "enterprise-a,,A,2001,", "enterprise-a,,Ah,2001,"], []],
  ["two dates of two things", ["enterprise-a,,A,2001,", "enterprise-b,,B,2002,"], []],
  [
    "two numbers of one register",
    ["enterprise-a,91110108633612349T,A,,", "enterprise-a,91310000633612349F,A,,"],
    ["enterprise-a: USCC 91310000633612349F, and 91110108633612349T in the same list"],
  ],
  [
    "three dates, and one of them twice",
    ["enterprise-a,,A,2001,", "enterprise-a,,A,2003,", "enterprise-a,,A,2003,", "enterprise-a,,A,2005,"],
    [
      "enterprise-a: established 2003, and 2001 in the same list",
      "enterprise-a: established 2003, and 2001 in the same list",
      "enterprise-a: established 2005, and 2001 in the same list",
    ],
  ],
])("what rows of one list contradict is told as conflicting: %s", async (_what, rows, conflicting) => {
  const path = await writeTemporary("firms.csv", `id,code,name,founded,site\n${rows.join("\n")}\n`);
  const { problems, difference } = await planFixture(path, { read: READ });
  expect(problems).toEqual([]);
  expect(difference.conflicting).toEqual({ count: conflicting.length, examples: conflicting });
});
