import { describe, expect, test } from "vitest";
import { splitArray } from "../../../../src/importing/files/split-array.js";

/** In pieces of so many characters. */
async function* cut(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(pieces: AsyncIterable<string>): Promise<readonly unknown[]> {
  const elements: unknown[] = [];
  for await (const element of splitArray(pieces)) elements.push(JSON.parse(element));
  return elements;
}

describe.each([1, 2, 3, 7, 1_000])("an array, in pieces of %i", (size) => {
  test.each([
    "[]",
    " [ ]\n",
    "[1]",
    '["a"]',
    '[{"id": "甲", "names": ["乙", {"value": "丙]}"}]}, null, [[], [1, 2]]]',
    String.raw`["a\"]", "\\", "\\\\\"", {"\\\"": ["]", "}"]}, "\u4e2d"]`,
    '\n[\n{"a": 1}\n,\n{"b": 2}\n]\n',
  ])("is its elements: %s", async (text) => {
    expect(await read(cut(text, size))).toEqual(JSON.parse(text));
  });

  test.each([
    ["[", "ends within its array"],
    ["[1", "ends within its array"],
    ['["a]', "ends within its array"],
    ["[1,2", "ends within its array"],
    ["[{]}", "closes what it has not opened"],
    ["[1}", "closes what it has not opened"],
    ["[1]]", "closes what it has not opened"],
    ["[1] 2", "has something behind its array"],
    ["[1][2]", "has something behind its array"],
  ])("that is none is told: %s", async (text, why) => {
    await expect(read(cut(text, size))).rejects.toThrow(why);
  });

  test.each(["[,]", "[1,]", "[1,,2]", "[1 2]", "[{}{}]", "[\\]"])("has elements that are none: %s", async (text) => {
    await expect(read(cut(text, size))).rejects.toThrow(SyntaxError);
  });
});

test("one element of many is held, and not one that does not end", async () => {
  async function* endless(): AsyncGenerator<string> {
    yield "[";
    for (;;) yield "1".repeat(1_000_000);
  }
  await expect(read(endless())).rejects.toThrow("more than 10 million characters");
});
