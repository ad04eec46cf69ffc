import { execFileSync, spawnSync } from "node:child_process";
import { parseFeed } from "htmlparser2";
import { beforeAll, describe, expect, test } from "vitest";
import { servePatiently } from "./serve-patiently.js";
import { entity, link, named, source } from "../../loading/statements.js";
import { askOf } from "../../support/api.js";

/** As hostile as a name may be. */
const NAME = ']]><script>alert("沙")</script>&amp; {{x}}';
const at = (recordedAt: string) => ({ recordedAt: `${recordedAt}T00:00:00Z` });
const LED = { ...link("enterprise-x", "LEADS", "community-y", { sourceId: "b" }), ...at("2026-03-01") };
const MEMBER = {
  ...link("enterprise-x", "MEMBER_OF", "community-y"),
  ...at("2026-02-01"),
  retraction: { reason: "另一家 <x>", recordedAt: "2026-04-01T00:00:00Z" },
};
const MANY = Array.from({ length: 60 }, (_, index) => entity(`place-${index}`, "Place", `Township ${index}`)).flat();

beforeAll(async () => {
  await askOf(
    [source("a", undefined, { title: "Steel" }), source("b", undefined, { title: "第二 & <b>", publisher: "报" })],
    [
      ...entity("enterprise-x", "Enterprise", NAME),
      named("enterprise-x", "沙钢", "zh-Hans", "OFFICIAL"),
      ...entity("community-y", "Community", "Y"),
      LED,
      MEMBER,
      ...MANY,
    ],
  );
});

async function get(path: string, more: RequestInit = {}): Promise<Response> {
  return fetch(`${await servePatiently()}${path}`, { redirect: "manual", ...more });
}

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly next_url?: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_text: string;
    readonly date_published: string;
  }[];
}

const readJson = async (path: string): Promise<JsonFeed> => {
  const answer = await get(path);
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "application/feed+json; charset=utf-8"]);
  return (await answer.json()) as JsonFeed;
};

describe("what is new in the graph", () => {
  test("newest first, each with its words, their source and its reason", async () => {
    const feed = await readJson("/feeds/graph.json");
    expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
    expect(feed.items.slice(0, 2)).toMatchObject([
      {
        title: "撤回：沙钢 成员单位属于 Y",
        content_text: "“Steel”\n\nSteel\n\n另一家 <x>",
        date_published: "2026-04-01T00:00:00.000Z",
      },
      {
        title: "新增：沙钢 牵头 Y",
        content_text: "“Steel”\n\n第二 & <b>, 报",
        url: expect.stringContaining(`/id/${LED.id}.html`),
      },
    ]);
  });

  test("its pages add up, and no entry is on two of them", async () => {
    const address = await servePatiently();
    const ids: string[] = [];
    for (let next: string | undefined = `${address}/feeds/graph.json`; next !== undefined; ) {
      const answer = await fetch(next);
      const feed = (await answer.json()) as JsonFeed;
      expect(feed.feed_url).toBe(next);
      expect(answer.headers.get("Link")?.includes('rel="next"') ?? false).toBe(feed.next_url !== undefined);
      ids.push(...feed.items.map(({ id }) => id));
      next = feed.next_url;
    }
    // Two for each thing, three for the links, one for its third name.
    expect([ids.length, new Set(ids).size]).toEqual([128, 128]);
  });

  test("in English", async () => {
    expect((await readJson("/feeds/graph.json?lang=en")).items[1]?.title).toBe(`New: ${NAME} leads Y`);
  });
});

test.each([
  ["a thing", "/feeds/thing/community-y.json", 5, "/?view=card&id=community-y"],
  ["a source", "/feeds/source/b.json", 1, "/?view=source&id=b"],
  ["a search", `/feeds/search.json?text=${encodeURIComponent("沙钢")}`, 1, "/?view=search&q=%E6%B2%99%E9%92%A2"],
  ["a search by kind", "/feeds/search.json?text=township&kinds=PLACE", 50, "/?view=search&q=township&kinds=PLACE"],
])("%s is followed", async (_, path, count, home) => {
  const feed = await readJson(path);
  expect([feed.items.length, feed.home_page_url]).toEqual([count, expect.stringContaining(home)]);
  const ids = feed.items.map(({ id }) => id);
  expect((await readJson(path)).items.map(({ id }) => id)).toEqual(ids);
});

test("a feed of a thing is called as it is called in its language", async () => {
  const titles = ["zh", "en"].map(
    async (lang) => (await readJson(`/feeds/thing/enterprise-x.json?lang=${lang}`)).title,
  );
  expect(await Promise.all(titles)).toEqual(["沙钢 · Chanjiao 产教", `${NAME} · Chanjiao 产教`]);
});

describe("Atom", () => {
  test("is read by another program, text as text", async () => {
    const answer = await get("/feeds/thing/enterprise-x.atom?lang=en");
    expect(answer.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    const feed = parseFeed(await answer.text());
    expect([feed?.type, feed?.id, feed?.updated?.toISOString()]).toEqual([
      "atom",
      "urn:chanjiao:feed:thing:enterprise-x",
      "2026-04-01T00:00:00.000Z",
    ]);
    expect(feed?.items[1]?.title).toBe(`New: ${NAME} leads Y`);
    expect(feed?.items[1]?.link).toContain(`/id/${LED.id}.html`);
  });

  test.runIf(spawnSync("python3", ["--version"]).status === 0)(
    "is well-formed, and has all that Atom asks for",
    async () => {
      const text = await (await get("/feeds/graph.atom")).text();
      const out = execFileSync("python3", ["-c", PYTHON], { input: text, encoding: "utf8" });
      expect(JSON.parse(out)).toEqual({
        feed: ["id", "title", "updated", "author", "generator", "link", "link", "link", "link", "entry"],
        rels: ["self", "first", "next", "alternate"],
        entry: ["id", "title", "published", "updated", "link", "content"],
        script: 0,
      });
    },
  );
});

const PYTHON = `
import sys, json, xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.buffer.read())
name = lambda element: element.tag.replace("{http://www.w3.org/2005/Atom}", "")
children = [name(child) for child in root]
print(json.dumps({
  "feed": children[: children.index("entry") + 1],
  "rels": [child.get("rel") for child in root if name(child) == "link"],
  "entry": [name(child) for child in root[children.index("entry")]],
  "script": sum(1 for element in root.iter() if "script" in element.tag),
}))
`;

test.each([
  ["an unknown feed", "/feeds/news.atom", 404, /\/feeds\/graph, \/feeds\/thing/],
  ["an unknown form", "/feeds/graph.rss", 404, /\.rss.*atom \(application\/atom\+xml\), json/],
  ["a thing that is not there", "/feeds/thing/enterprise-xx.atom", 404, /Did you mean .*enterprise-x/],
  ["a thing that is no source", "/feeds/source/community-y.atom", 404, /\/feeds\/thing\/community-y/],
  ["what never changes", `/feeds/thing/${LED.id}.atom`, 404, /never changes/],
  ["a search for nothing", "/feeds/search.atom", 400, /text=/],
  ["a kind that there is not", "/feeds/search.atom?text=x&kinds=SCHOOL", 400, /SCHOOL/],
  ["a language that there is not", "/feeds/graph.atom?lang=fr", 400, /zh or en/],
  ["a page that there is not", "/feeds/graph.atom?after=x", 400, /after/],
])("%s is told so", async (_, path, status, words) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toMatch(words);
});

test("the form may be told by Accept, and what has not changed is not sent again", async () => {
  const address = await servePatiently();
  const answer = await fetch(`${address}/feeds/graph`, { headers: { Accept: "application/feed+json" } });
  expect(answer.headers.get("Content-Type")).toContain("application/feed+json");
  const again = await fetch(`${address}/feeds/graph`, {
    headers: { Accept: "application/feed+json", "If-None-Match": answer.headers.get("ETag")! },
  });
  expect(again.status).toBe(304);
});
