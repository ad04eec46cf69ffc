import { Writable } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { showStep } from "../../../src/commands/terminal/progress.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

test("a file is told when a step begins and ends, and each half minute what it is at", () => {
  const { stream, lines } = openFile();
  const step = showStep("Taking back u.csv", stream);
  for (let done = 1_000; done <= 7_000; done += 1_000) {
    vi.advanceTimersByTime(10_000);
    step.tell(`${done} of 7000 statements`);
  }
  step.done("u.csv taken back");
  expect(lines()).toEqual([
    "… Taking back u.csv",
    "… Taking back u.csv: 3000 of 7000 statements",
    "… Taking back u.csv: 6000 of 7000 statements",
    "✓ u.csv taken back (70.0 s)",
  ]);
});

test("what is done soon is told in two lines", () => {
  const { stream, lines } = openFile();
  const step = showStep("Connecting to Neo4j", stream);
  step.tell("the first try");
  step.done("Connected");
  expect(lines()).toEqual(["… Connecting to Neo4j", "✓ Connected (0.0 s)"]);
});

function openFile(): { readonly stream: NodeJS.WriteStream; readonly lines: () => readonly string[] } {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream: stream as unknown as NodeJS.WriteStream, lines: () => text.trimEnd().split("\n") };
}
