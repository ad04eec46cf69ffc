import { expect, test } from "vitest";
import { createWaitingLine, type Place } from "../../../src/server/fair/waiting-line.js";

/** A line of a test, at a time that it sets; and who was let in, by their clients. */
function ofTest() {
  let time = 0;
  const line = createWaitingLine<Place>({ most: 4, few: 2 }, () => time);
  const join = (client: string): boolean => {
    const place: Place = { client, giveUp: () => line.leave(place) };
    return line.join(place);
  };
  return {
    line,
    join,
    pass: (ms: number) => (time += ms),
    waiting: () => [...line].map(({ client }) => client).join(""),
  };
}

test("a line that is full has who has most of it give up the last, for who has less", () => {
  const { join, waiting } = ofTest();
  for (const client of "aaab") join(client);
  expect([join("c"), waiting()]).toEqual([true, "aabc"]);
  expect([join("b"), waiting()]).toEqual([false, "aabc"]); // it would have as many
  expect([join("d"), waiting()]).toEqual([true, "abcd"]);
  expect([join("e"), waiting()]).toEqual([false, "abcd"]);
});

test("a line that had to refuse somebody is short until it has refused nobody for a while", () => {
  const { line, join, pass, waiting } = ofTest();
  expect([..."abcde"].map(join)).toEqual([true, true, true, true, false]);
  expect(line.isOverrun()).toBe(true);
  for (const place of [...line].slice(0, 3)) line.leave(place);
  expect([join("f"), join("g"), waiting()]).toEqual([true, false, "df"]);
  pass(4_000);
  line.refuse(); // somebody who did not come so far
  pass(4_000);
  expect([join("g"), line.isOverrun()]).toEqual([false, true]);
  pass(5_000);
  expect([line.isOverrun(), join("g"), join("h"), join("i"), waiting()]).toEqual([false, true, true, false, "dfgh"]);
});
