import { PassThrough } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { parseAnswer, readAnswers } from "../../../src/commands/review/answers.js";

test.each([
  ["a", { action: "accept", why: "" }],
  ["  R  another city ", { action: "reject", why: "another city" }],
  ["unsure", { action: "unsure", why: "" }],
  ["", undefined],
  ["yes", undefined],
])("the line %j", (line, given) => {
  expect(parseAnswer(line)).toEqual(given);
});

test.each<[string, readonly string[], unknown]>([
  ["a key, then why", ["a", "one loom\r"], { action: "accept", why: "one loom" }],
  ["a key that is none before it", ["x", "\u001b[A", "r", "\r"], { action: "reject", why: "" }],
  ["what wants no reason", ["s"], { action: "skip", why: "" }],
  ["Ctrl-D", ["\u0004"], undefined],
  ["Ctrl-D where the reason is asked: nothing is decided", ["a", "\u0004"], undefined],
])("keys of a terminal: %s", async (_title, keys, expected) => {
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => input,
  }) as unknown as NodeJS.ReadStream & PassThrough;
  const answers = readAnswers(input, new PassThrough());
  const given = answers.next();
  for (const key of keys) {
    input.write(key);
    await setTimeout(5);
  }
  expect(await given).toEqual(expected);
  answers.close();
});
