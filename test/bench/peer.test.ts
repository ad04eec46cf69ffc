import { join } from "node:path";
import { expect, test } from "vitest";
import { printField } from "../../bench/peer/copy-graph.js";
import { findNode, findPostgres } from "../../bench/peer/find-programs.js";
import { readCompared } from "../../bench/peer/peer-question.js";
import { temporaryFolder } from "../support/folder.js";

test("a program that is missing is told with the line that brings it", async () => {
  const empty = await temporaryFolder();
  expect(() => findPostgres(empty, empty)).toThrow(
    expect.objectContaining({ message: expect.stringContaining("initdb"), help: "apt-get install postgresql" }),
  );
  expect(() => findNode(empty, join(empty, "node"))).toThrow(
    expect.objectContaining({
      message: expect.stringContaining("Node 22"),
      help: expect.stringMatching(/^npm install --prefix \S+ node-\w+-\w+@22, or --node/),
    }),
  );
});

test("every question of the peer is one of the questions, and another name is told which there are", async () => {
  const compared = await readCompared([]);
  expect(compared.map(({ question }) => question.name)).toEqual([
    "connection-page-1",
    "entity-with-links",
    "leaders-with-evidence",
    "statements-of-a-source",
  ]);
  await expect(readCompared(["paths"])).rejects.toMatchObject({ help: expect.stringContaining("entity-with-links") });
});

test("a field is written so that PostgreSQL reads what was meant", () => {
  expect(printField(undefined)).toBe("\\N");
  expect(printField('a\tb\nc\r{"d":"\\n"}')).toBe('a\\tb\\nc\\r{"d":"\\\\n"}');
});
