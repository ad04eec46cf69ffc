import { PassThrough } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { hasColor, isLively } from "../../../src/commands/terminal/paint.js";

/** A stream as Node shows a terminal. */
const terminal = (columns: number): NodeJS.WritableStream => Object.assign(new PassThrough(), { isTTY: true, columns });

function setEnvironment(values: Readonly<Record<string, string | undefined>>): void {
  const before = { ...process.env };
  onTestFinished(() => {
    process.env = before;
  });
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

test("lines are redrawn and coloured on a terminal, and nowhere else", () => {
  setEnvironment({ TERM: "xterm", NO_COLOR: undefined });
  expect([isLively(terminal(80)), hasColor(terminal(80))]).toEqual([true, true]);
  expect([isLively(new PassThrough()), hasColor(new PassThrough())]).toEqual([false, false]);
});

test("NO_COLOR takes the colours away, and a dumb terminal all of it", () => {
  setEnvironment({ TERM: "xterm", NO_COLOR: "1" });
  expect([isLively(terminal(80)), hasColor(terminal(80))]).toEqual([true, false]);
  setEnvironment({ TERM: "dumb", NO_COLOR: undefined });
  expect([isLively(terminal(80)), hasColor(terminal(80))]).toEqual([false, false]);
});

test("a terminal without a width gets plain lines: a spinner would never come back from it", () => {
  setEnvironment({ TERM: "xterm" });
  expect(isLively(terminal(0))).toBe(false);
});
