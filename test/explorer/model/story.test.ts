import { describe, expect, test } from "vitest";
import { addStep, changeStep, moveStep, removeStep } from "../../../src/explorer/model/story/edit-story.js";
import {
  MOST_STORY_BYTES,
  printStory,
  printStoryFile,
  readStory,
  readStoryFile,
  STORY_LIMITS,
  type Story,
} from "../../../src/explorer/model/story/story.js";
import { readPasted, stateOfStep, placeOf } from "../../../src/explorer/views/story/story-rows.js";

const STORY: Story = {
  title: "谁牵头 <b>steel</b>",
  steps: [
    {
      caption: "The community",
      note: 'Two\nlines, \u{20BB7} and "quotes"',
      show: "?view=card&id=community-quality-steel",
    },
    { caption: "", note: "", show: "" },
    { caption: "Who leads", note: "沙钢", show: "?view=network&id=community-quality-steel&pinned=a~1~2" },
  ],
};
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const packed = ({ title, steps }: { readonly title: unknown; readonly steps: readonly unknown[] }): string =>
  encode([title, steps]);

describe("a story", () => {
  test("comes back from its address and from its file as it was", () => {
    expect(readStory(printStory(STORY)!)).toEqual(STORY);
    expect(printStory(STORY)).toMatch(/^[\w-]+$/);
    expect(readStoryFile(printStoryFile(STORY))).toEqual(STORY);
    expect(readStoryFile(`\uFEFF${printStoryFile(STORY)}`)).toEqual(STORY);
  });

  const step = (change: object) =>
    packed({ title: "t", steps: [Object.values({ caption: "c", note: "n", show: "", ...change })] });
  test.each([
    ["nothing", ""],
    ["no base64", "%%%"],
    ["no JSON", Buffer.from("{").toString("base64url")],
    ["no UTF-8", Buffer.from([0xff, 0xfe, 0x5b]).toString("base64url")],
    ["no list", encode({ title: "t" })],
    ["null", encode(null)],
    ["no pictures", packed({ title: "t", steps: [] })],
    [
      "too many pictures",
      packed({ title: "t", steps: Array.from({ length: STORY_LIMITS.steps + 1 }, () => ["c", "n", ""]) }),
    ],
    ["a title that is no text", packed({ title: 7, steps: [["c", "n", ""]] })],
    ["a title that is too long", packed({ title: "t".repeat(STORY_LIMITS.title + 1), steps: [["c", "n", ""]] })],
    ["a note that is too long", step({ note: "n".repeat(STORY_LIMITS.note + 1) })],
    ["a note that is a list", step({ note: ["n"] })],
    ["an address elsewhere", step({ show: "https://example.org/?view=card" })],
    ["a script as an address", step({ show: "javascript:alert(1)" })],
    ["an address that is a path", step({ show: "//example.org" })],
    ["an address with a fragment", step({ show: "?view=card#x" })],
    ["a story within a story", step({ show: "?view=story&story=abc" })],
    ["the desk", step({ show: "?view=desk" })],
    ["the same, written otherwise", step({ show: "?x=1&%76iew=%73tory" })],
    ["too long an address", step({ show: `?q=${"x".repeat(STORY_LIMITS.show)}` })],
    ["more than an address holds", "a".repeat(STORY_LIMITS.address + 1)],
  ])("is none where there is %s", (_what, text) => {
    expect(readStory(text)).toBeUndefined();
  });

  test.each([
    ["another format", JSON.stringify({ chanjiao: "dossier", version: 1, ...STORY })],
    ["a later version", JSON.stringify({ chanjiao: "story", version: 2, ...STORY })],
    ["too much", printStoryFile(STORY).padEnd(MOST_STORY_BYTES + 1)],
    [
      "more than an address holds",
      printStoryFile({
        title: "t",
        steps: Array.from({ length: 20 }, () => ({ caption: "", note: "长".repeat(900), show: "" })),
      }),
    ],
    ["no object", "[]"],
    [
      "a prototype",
      '{"__proto__":{"chanjiao":"story","version":1,"title":"t","steps":[{"caption":"","note":"","show":""}]}}',
    ],
  ])("is none in a file of %s", (_what, text) => {
    expect(readStoryFile(text)).toBeUndefined();
  });

  test("holds text alone: controls and signs that turn its direction are left out", () => {
    expect(readStory(packed({ title: "a\u202Eb\u0000c\nd", steps: [["x\u2066y", "one\r\ntwo\u0007", ""]] }))).toEqual({
      title: "abc d",
      steps: [{ caption: "xy", note: "one\ntwo", show: "" }],
    });
  });

  test("is told to be too long before it is in an address", () => {
    const long = {
      title: "",
      steps: Array.from({ length: 24 }, () => ({ caption: "", note: "字".repeat(1_000), show: "" })),
    };
    expect(printStory(long)).toBeUndefined();
  });

  test("is put in order, and no change touches another picture", () => {
    const captions = (story: Story | undefined) => story?.steps.map(({ caption }) => caption);
    expect(captions(moveStep(STORY, 0, 1))).toEqual(["", "The community", "Who leads"]);
    expect(moveStep(STORY, 0, -1)).toEqual(STORY);
    expect(moveStep(STORY, 2, 1)).toEqual(STORY);
    expect(captions(changeStep(STORY, 1, { caption: "new" }))).toEqual(["The community", "new", "Who leads"]);
    expect(captions(removeStep(STORY, 0))).toEqual(["", "Who leads"]);
    expect(removeStep({ title: "", steps: STORY.steps.slice(0, 1) }, 0)).toBeUndefined();
    const one = addStep(undefined, STORY.steps[0]!, "t");
    expect(captions(one)).toEqual(["The community"]);
    const full: Story = { title: "", steps: Array.from({ length: STORY_LIMITS.steps }, () => STORY.steps[0]!) };
    expect(addStep(full, STORY.steps[0]!, "")).toBeUndefined();
  });

  test("shows what its addresses say in the reader's language, and past its end its last picture", () => {
    expect(stateOfStep(STORY.steps[0]!, "zh")).toEqual({ view: "card", id: "community-quality-steel", lang: "zh" });
    expect(stateOfStep({ caption: "", note: "", show: "?view=card&id=a%20b&lang=en" }, undefined)).toEqual({
      view: "card",
    });
    expect(placeOf(STORY, { view: "story", step: 9 })).toBe(3);
    expect(readPasted(" https://g.example/?view=card&id=x ", "https://g.example")).toBe("?view=card&id=x");
    expect(readPasted("https://other.example/?view=card", "https://g.example")).toBeUndefined();
    expect(readPasted("card", "https://g.example")).toBeUndefined();
  });
});
