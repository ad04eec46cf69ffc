import { expect, test } from "vitest";
import { findAll } from "../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);

/** Processor seconds: what else the machine does counts for nothing. */
function measure(text: string): number {
  const before = process.cpuUsage();
  findAll(text, NOTHING);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

// What ends nowhere is read once, and not once from each of its words.
test.each([
  ["江城大学、"],
  ["University of "],
  ["江城大学和"],
  ["校友王和和、"],
  ["开设护理、"],
  ["共获王明和"],
  ["Li Ping, "],
  ["和实验室"],
  ["学院与理事长旗下"],
  ["任及任及"],
  ["Speakers included Anna Wells, "],
  ["President Li Ping of X University, "],
  ["A and B University, "],
])("%s again and again takes as long as it is long", (words) => {
  const [short, long] = [1_000, 4_000].map((times) => Math.max(0.2, measure(words.repeat(times))));
  expect(long! / short!).toBeLessThan(4 * 2.5);
});
