import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT_FOLDER } from "../../../../src/machine/project.js";
import { findTagged } from "../../../../src/reading/finding/tagging/find-tagged.js";
import { tagPeople } from "../../../../src/reading/finding/tagging/tag-people.js";

const LAC = join(PROJECT_FOLDER, "src/reading/finding/tagging/lac");

function listPeople(sentence: string): string[] {
  return tagPeople(sentence).map(({ start, end }) => sentence.slice(start, end));
}

describe("people are named by what stands around their names", () => {
  test.each<[sentence: string, people: string[]]>([
    ["江海集团总裁俞培舟捐资500万元。", ["俞培舟"]],
    ["校友贺知澜说,母校是家。", ["贺知澜"]],
    ["参加活动的还有陆望川，夏予安。", ["陆望川", "夏予安"]],
    ["参加活动的还有陆望川、夏予安。", ["陆望川", "夏予安"]],
    ["董事长吴群却没有到场。", ["吴群"]],
    ["本报记者 邵远溪 通讯员 秦望", ["邵远溪", "秦望"]],
    ["学校加强管理，提高质量，成立高水平专业群。", []],
    // Characters of two units, and those that it has not learnt.
    ["\u{20000}\u{20001}院长李明远出席", ["\u{20000}\u{20001}", "李明远"]],
    ["", []],
    ["Only English stands here, and nobody.", []],
  ])("%s", (sentence, people) => expect(listPeople(sentence)).toEqual(people));
});

test("the weights are those that their README says", () => {
  const sum = createHash("sha256")
    .update(readFileSync(join(LAC, "weights.bin")))
    .digest("hex");
  expect(readFileSync(join(LAC, "README.md"), "utf8")).toContain(sum);
});

describe("in a text", () => {
  const text = "\n会议召开。校友贺知澜说，母校是家！陆望川致辞\n";

  test("each sentence is read by itself, wherever in it somebody asks", () => {
    const tagged = findTagged(text);
    const named = (at: number): string[] => tagged(at).map(({ start, end }) => text.slice(start, end));
    expect([...text].map((_, at) => named(at).join())).toEqual(
      [...text].map((_, at) => (at < 6 ? "" : at < 18 ? "贺知澜" : "陆望川")),
    );
    expect(tagged(8)).toBe(tagged(10));
    expect(findTagged("")(0)).toEqual([]);
  });

  test("of a long one only so much is read", () => {
    const sentence = "校友贺知澜说，母校是家。";
    const long = sentence.repeat(1_000);
    const tagged = findTagged(long);
    const begin = performance.now();
    const read = Array.from({ length: 1_000 }, (_, place) => tagged(place * sentence.length).length);
    expect(read.indexOf(0)).toBe(Math.floor(10_000 / sentence.length));
    // A second read of what was refused costs nothing.
    const spent = performance.now() - begin;
    const again = performance.now();
    for (let at = 0; at < long.length; at++) tagged(at);
    expect(performance.now() - again).toBeLessThan(spent);
  });
});
