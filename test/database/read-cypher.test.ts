import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCypher } from "../../src/database/read-cypher.js";

const FOLDER = new URL("../../graph/queries/", import.meta.url);
const FILES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".cypher"));
const QUERIES = FILES.filter((file) => !file.startsWith("fragments")).map((file) => file.replace(/\.cypher$/, ""));
/** Which fragments may stand where a text leaves the choice: each of them in some text. */
const CHOICES: readonly Readonly<Record<string, string>>[] = [
  { said: "saidInAll", dated: "datedInAll", undated: "undatedInAll" },
  { said: "saidOfThing", dated: "datedOfThing", undated: "undatedOfThing" },
  { said: "saidBySource", dated: "datedOfThing", undated: "undatedOfThing" },
];

describe("the queries of graph/queries", () => {
  test.each(QUERIES)("%s is whole: no marker and no comment is left", (name) => {
    for (const chosen of CHOICES) {
      const text = readCypher(name, chosen);
      expect(text).toMatch(/\bRETURN\b/);
      expect(text).not.toMatch(/\bfragment\b|\beach\.(?:possible|since|lower)|^\s*$/);
      expect(text).not.toMatch(/^\/\//m);
    }
  });

  test("the condition of time stands once", () => {
    const saying = FILES.filter((file) => /possible(From|To)/.test(readFileSync(new URL(file, FOLDER), "utf8")));
    expect(saying.map((file) => file.replaceAll("\\", "/"))).toEqual(["fragments/may-hold.cypher"]);
  });

  test("it is written for each thing that is handed over, in one pair of brackets", () => {
    const text = readCypher("ranking-communities-led");
    const condition = (thing: string) => `${thing}.possibleFrom <= $atMax AND ${thing}.possibleTo >= $atMin`;
    const all = (...things: readonly string[]) => `($atMin IS NULL OR ${things.map(condition).join(" AND ")} )`;
    expect(text).toContain(`WHERE all(step IN located WHERE ${all("step", "endNode(step)")})\n`);
    expect(text).toContain(`WHERE n.kind IN $kinds AND ${all("link", "n", "community")}\n`);
  });

  test("what is no query is told", () => {
    expect(() => readCypher("nothing")).toThrow(/nothing\.cypher/);
  });
});
