import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { entity, link, named, source, statement } from "../../loading/statements.js";
import { askOf } from "../../support/api.js";
import { servePatiently } from "./serve-patiently.js";

const NAME = '<img src=x onerror=1> & "Y" [z](u) *';

beforeAll(async () => {
  const reporter = [
    ...entity("person-1", "Person", "甲一"),
    link("person-1", "CONTRIBUTED_TO", "a", { details: { role: "REPORTER" } }),
  ];
  await askOf(
    [
      source("a", "钢铁牵头。（甲一）", {
        title: "钢铁 <牵头>",
        languages: ["zh-Hans"],
        publisher: "某社",
        publishedOn: "2024-05",
        url: "https://a.cn/1",
      }),
      source("b", "Steel Works leads."),
    ],
    [
      ...entity("enterprise-a", "Enterprise", "Steel Works"),
      named("enterprise-a", "钢铁厂", "zh-Hans", "OFFICIAL"),
      ...entity("enterprise-b", "Enterprise", "Other Works"),
      ...entity("community-y", "Community", NAME),
      ...entity("place-z", "Place", "Z"),
      link("enterprise-a", "LEADS", "community-y", {
        evidence: [{ start: 0, end: 5, exact: "钢铁牵头。" }],
        validFrom: "2023-04",
      }),
      link("enterprise-a", "LEADS", "community-y", { sourceId: "b" }),
      link("enterprise-b", "MEMBER_OF", "community-y", { modality: "PLANNED" }),
      link("enterprise-b", "LOCATED_IN", "place-z"),
      statement({
        subjectId: "enterprise-a",
        predicate: "established",
        value: "1975",
        basis: "SUPPLIED",
        suppliedBy: "Li",
        evidence: [],
      }),
      ...reporter,
    ],
  );
});

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${await servePatiently()}${path}`, { headers, redirect: "manual" });
}

const read = async (path: string): Promise<string> => {
  const answer = await get(path);
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, expect.stringMatching(/^text\//)]);
  return answer.text();
};

describe("of a thing", () => {
  test("Markdown has a line for what is said, and a note for each who says so: words, document, version, address", async () => {
    const text = await read("/dossier.md?ids=enterprise-a");
    expect(text).toMatch(
      /^# 资料：钢铁厂\n\n图谱版本 \w+ \(\d{4}-\d\d-\d\d\) · 查阅日期 \d{4}-\d\d-\d\d · <http:\S+\/dossier\?ids=enterprise-a>/,
    );
    const [, address, marks] = /- \[钢铁厂 牵头 .*?（2023-04 – \?）\]\(<(\S+)>\)((?:\[\^\d+\])+)/.exec(text)!;
    expect(address).toMatch(/\/id\/\w+$/);
    const numbers = [...marks!.matchAll(/\d+/g)].map(([number]) => number);
    expect(numbers).toHaveLength(1);
    const note = text.split("\n").find((line) => line.startsWith(`[^${numbers[0]}]: `))!;
    expect(note).toContain("“钢铁牵头。” 甲一. 钢铁 \\<牵头\\>\\[EB/OL\\]. 某社. \\(2024-05\\)");
    expect(note).toContain("https://a.cn/1. 引文见：产教（Chanjiao）知识图谱\\[DS/OL\\]. 版本 ");
    expect(note).toContain(address!);
  });

  test("background knowledge is said to be that, and by whom", async () => {
    expect(await read("/dossier.md?ids=enterprise-a")).toContain("背景知识，无文献出处（Li）");
  });

  test("in English", async () => {
    const text = await read("/dossier.md?ids=enterprise-a&lang=en");
    expect(text).toMatch(/^# Dossier: Steel Works\n/);
    expect(text).toContain(
      "甲一. \\(2024, May\\). 钢铁 \\<牵头\\>. 某社. https://a.cn/1. Quoted in Chanjiao knowledge graph",
    );
  });

  test("the page shows text as text, prints, and leads to the other forms", async () => {
    const answer = await get("/dossier?ids=community-y", { Accept: "text/html" });
    const text = await answer.text();
    expect(text).toContain("&lt;img src=x onerror=1&gt;");
    expect(text).not.toContain("<img");
    expect(text).toContain("@media print");
    expect(text).toMatch(/<a href="http:\S+\/dossier\.docx\?ids=community-y">Word<\/a>/);
    const notes = [...text.matchAll(/href="#note-(\d+)"/g)].map(([, number]) => number);
    expect(notes.length).toBeGreaterThan(2);
    for (const number of notes) expect(text).toContain(`id="note-${number}"`);
    // The one style is let in by what it is.
    expect(answer.headers.get("Content-Security-Policy")).toMatch(/style-src 'sha256-/);
  });

  test("Word is read by another program, with its notes", async () => {
    const answer = await get("/dossier.docx?ids=enterprise-a,community-y");
    expect(answer.headers.get("Content-Type")).toContain("officedocument.wordprocessingml");
    expect(answer.headers.get("Content-Disposition")).toMatch(/filename="chanjiao-\w{8}\.docx"/);
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await answer.arrayBuffer()) });
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    expect(html).toContain('钢铁厂 牵头 &lt;img src=x onerror=1&gt; &amp; "Y" [z](u) *（2023-04 – ?）');
    expect(html).toMatch(/<li id="footnote-1"/);
    expect(html).toContain("“钢铁牵头。” 甲一. 钢铁 &lt;牵头&gt;[EB/OL]. 某社. (2024-05)");
  });
});

describe("of several", () => {
  test("what they share and what only one has", async () => {
    const text = await read("/dossier.md?compare=enterprise-a,enterprise-b&lang=en");
    const sections = text.split(/^## /m).slice(1);
    expect(sections.map((section) => section.split("\n", 1)[0])).toEqual([
      "Shared",
      expect.stringContaining("Only of Steel Works"),
      expect.stringContaining("Only of Other Works"),
    ]);
    expect(sections[0]).toMatch(/Steel Works leads .*\n- .*Other Works member of .*\\\(planned\\\)/);
    expect(sections[1]).toContain("No source says anything of this.");
    expect(sections[2]).toContain("Z");
  });

  test("a selection keeps its order, and each note its number", async () => {
    const text = await read("/dossier.md?ids=enterprise-b,enterprise-a");
    expect(text.indexOf("Other Works")).toBeLessThan(text.indexOf("钢铁厂](<"));
    const numbers = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

test("of a path: each way, step by step, with its words", async () => {
  const text = await read("/dossier.md?from=enterprise-a&to=place-z&lang=en");
  expect(text).toMatch(/^# How they are connected: Steel Works – Z/);
  expect(text).toMatch(/## Way 1: Steel Works – .* – Other Works – Z/);
  expect(text).toContain("[Other Works located in Z]");
  const none = await read("/dossier.md?from=enterprise-a&to=place-z&links=LEADS&lang=en");
  expect(none).toContain("That is no evidence that there is nothing.");
});

test.each([
  ["nothing", "/dossier.md", 400, /ids=university-hrbust/],
  ["two things at once", "/dossier.md?ids=a&compare=a,b", 400, /ids=university-hrbust/],
  ["one end", "/dossier.md?from=enterprise-a", 400, /two ends/],
  ["one thing to compare", "/dossier.md?compare=enterprise-a", 400, /2 to 6/],
  [
    "too many",
    `/dossier.md?ids=${Array.from({ length: 11 }, (_, index) => `x-${index}`).join(",")}`,
    400,
    /names 11 things; the most is 10/,
  ],
  ["an unknown id", "/dossier.md?ids=enterprise-a,enterprise-aa", 404, /enterprise-aa.*Did you mean .*enterprise-/],
  [
    "an export of unknown ids",
    "/export/nodes.csv?ids=enterprise-a,nix,enterprise-aa",
    404,
    /Nothing has the id \\"nix\\"\..* Nothing has the id \\"enterprise-aa\\"\. Did you mean/,
  ],
  ["an export of an unknown place", "/export/nodes.csv?kinds=PLACE&place=place-zz", 404, /place-zz/],
  ["an unknown end", "/dossier.md?from=enterprise-a&to=place-zz", 404, /place-zz/],
  ["an unknown form", "/dossier.pdf?ids=enterprise-a", 404, /\.pdf.*md \(text\/markdown\), html \(text\/html\), docx/],
  ["an unknown kind of link", "/dossier.md?from=enterprise-a&to=place-z&links=LIKES", 400, /LIKES/],
  ["a length that is none", "/dossier.md?from=enterprise-a&to=place-z&length=x", 400, /maxLength/],
  ["another language", "/dossier.md?ids=enterprise-a&lang=fr", 400, /zh or en/],
])("%s is told so", async (_, path, status, words) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toMatch(words);
});

describe("what goes wrong in a browser is a page", () => {
  const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  test.each([
    [
      "an unknown id",
      "/dossier?ids=enterprise-aa",
      "zh-CN,zh;q=0.9",
      404,
      "zh",
      /找不到.*没有标识为.*href="\/id\/enterprise-a"/s,
    ],
    [
      "in the reader's language",
      "/id/enterprise-aa",
      "en-GB,en;q=0.8",
      404,
      "en",
      /Nothing has the id.*enterprise-aa/s,
    ],
    ["in the address's", "/id/enterprise-aa?lang=zh", "en", 404, "zh", /没有标识为/],
    ["nothing that it is of", "/dossier.html", "zh", 400, "zh", /请说明档案的对象/],
    ["an unknown form", "/id/enterprise-a.tll", "zh", 404, "zh", /您是不是要 \.ttl/],
    ["a part of nothing", "/export/nodes.csv?ids=enterprise-aa", "en", 404, "en", /Did you mean/],
  ])("%s: %s", async (_, path, languages, status, language, words) => {
    const url = `${await servePatiently()}${path}`;
    const headers = { Accept: BROWSER, "Accept-Language": languages };
    const answer = await fetch(url, { headers });
    const type = answer.headers.get("Content-Type");
    expect([answer.status, type]).toEqual([status, "text/html; charset=utf-8"]);
    expect(answer.headers.get("Content-Security-Policy")).toContain("style-src 'sha256-");
    const page = await answer.text();
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toMatch(words);
    const json = await fetch(url, { headers: { Accept: "application/json, */*" } });
    expect([json.status, json.headers.get("Content-Type")]).toEqual([status, "application/json; charset=utf-8"]);
  });
});
