import { Parser } from "n3";
import { beforeAll, describe, expect, test } from "vitest";
import { createJudgement } from "../../../src/identity/judgements/judgement.js";
import { OutOfMemory } from "../../../src/database/errors.js";
import { serveApi } from "../../api/errors/served-api.js";
import { servePatiently } from "./serve-patiently.js";
import { entity, link, named, source, statement } from "../../loading/statements.js";
import { type Ask, askOf } from "../../support/api.js";

const NAME = '<b>沙河</b> & "Co" {x}';
const LINK = link("university-x", "LEADS", "community-y");
const GONE = entity("enterprise-gone", "Enterprise", "Gone Works").map((each) => ({
  ...each,
  retraction: { reason: "misread", recordedAt: "2026-02-01T00:00:00Z" },
}));
let ask: Ask;

beforeAll(async () => {
  ask = await askOf(
    [
      source("a", undefined, {
        title: "Steel & <more>",
        publisher: "News",
        publishedOn: "2024-05-23",
        url: "https://a.example/1",
      }),
    ],
    [
      ...entity("university-x", "University", NAME),
      named("university-x", "沙河大学", "zh-Hans", "OFFICIAL"),
      statement({
        subjectId: "university-x",
        predicate: "identifier",
        value: "4111010001",
        details: { scheme: "MOE" },
      }),
      statement({ subjectId: "university-x", predicate: "established", value: "1951" }),
      ...entity("university-x-old", "University", "Old X"),
      ...entity("community-y", "Community", "Y"),
      LINK,
      ...GONE,
    ],
    undefined,
    [
      createJudgement({
        left: "university-x",
        right: "university-x-old",
        decision: "POSITIVE",
        decidedBy: "Li",
        why: "one school",
        recordedAt: "2026-05-01T00:00:00Z",
      }),
    ],
  );
});

async function get(path: string, headers: Record<string, string> = {}, more: RequestInit = {}): Promise<Response> {
  return fetch(`${await servePatiently()}${path}`, { headers, redirect: "manual", ...more });
}

const json = async <Json>(answer: Response): Promise<Json> => (await answer.json()) as Json;
type Refused = {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: string } }];
};

describe("the form", () => {
  test.each([
    ["application/json", "application/json"],
    ["*/*", "application/json"],
    ["application/ld+json", "application/ld+json"],
    ["text/turtle;q=0.9, application/n-quads;q=0.5", "text/turtle; charset=utf-8"],
    ["application/n-quads", "application/n-quads"],
    ["application/vnd.citationstyles.csl+json", "application/vnd.citationstyles.csl+json"],
    ["application/x-bibtex", "application/x-bibtex"],
    ["text/plain", "text/plain; charset=utf-8"],
  ])("%s", async (accept, type) => {
    const answer = await get("/id/university-x", { Accept: accept });
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, expect.stringContaining(type)]);
    expect(answer.headers.get("Vary")).toContain("Accept");
    expect(await answer.text()).not.toBe("");
  });

  test("a browser is led to the page", async () => {
    const answer = await get("/id/university-x", { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" });
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/?view=card&id=university-x"]);
  });

  test("the suffix goes before Accept", async () => {
    const answer = await get("/id/university-x.bib", { Accept: "text/html" });
    expect(answer.headers.get("Content-Type")).toContain("application/x-bibtex");
  });

  test.each([
    ["an unknown one", "/id/university-x", { Accept: "image/png" }, 406, /image\/png.*ttl \(text\/turtle\)/],
    ["an unknown suffix", "/id/university-x.tll", {}, 404, /Did you mean \.ttl\?.*json \(application\/json\)/],
  ])("%s is told the known ones", async (_, path, headers, status, words) => {
    const answer = await get(path, headers);
    expect(answer.status).toBe(status);
    expect((await json<Refused>(answer)).errors[0].message).toMatch(words);
  });

  test("others are named in Link, with the address to cite", async () => {
    const answer = await get("/id/university-x.json");
    const links = answer.headers.get("Link")!;
    const { origin } = new URL(answer.url);
    expect(links).toContain(`<${origin}/id/university-x>; rel="canonical"`);
    expect(links).toContain(`<${origin}/id/university-x>; rel="cite-as"`);
    expect(links).toContain(`<${origin}/id/university-x.ttl>; rel="alternate"; type="text/turtle"`);
    expect(links).toContain(`<${origin}/id/university-x.jsonld>; rel="describedby"`);
  });
});

describe("what is said", () => {
  test("JSON has the thing, its statements with their words, and the version", async () => {
    const about = await json<Record<string, unknown>>(await get("/id/university-x.json"));
    expect(about).toMatchObject({
      version: expect.any(String) as string,
      permalink: expect.stringMatching(/\/id\/university-x$/),
      kind: "UNIVERSITY",
      names: expect.arrayContaining([expect.objectContaining({ value: "沙河大学" })]) as unknown,
      established: "1951",
    });
    expect(about.statements).toContainEqual(
      expect.objectContaining({
        id: LINK.id,
        objectId: "community-y",
        evidence: [expect.objectContaining({ exact: "Steel" })],
      }),
    );
  });

  test("N-Quads have it in the graph of its source", async () => {
    const quads = new Parser({ format: "N-Quads" }).parse(await (await get("/id/university-x.nq")).text());
    const said = quads.map(({ subject, predicate, object, graph }) =>
      [subject, predicate, object, graph].map(({ value }) => value),
    );
    expect(said).toContainEqual([
      "urn:chanjiao:university-x",
      "urn:chanjiao:term:leads",
      "urn:chanjiao:community-y",
      "urn:chanjiao:a",
    ]);
    expect(said).toContainEqual(["urn:chanjiao:university-x", "https://schema.org/name", NAME, "urn:chanjiao:a"]);
    expect(said).toContainEqual([
      "urn:chanjiao:university-x",
      "https://schema.org/identifier",
      "MOE:4111010001",
      "urn:chanjiao:a",
    ]);
  });

  test("Turtle says the same without the graphs", async () => {
    const quads = new Parser({ format: "Turtle" }).parse(await (await get("/id/university-x.ttl")).text());
    expect(quads.map(({ object }) => object.value)).toEqual(expect.arrayContaining([NAME, "沙河大学", "Steel"]));
  });

  test("JSON-LD has its context, the thing with its properties, and its links", async () => {
    const document = await json<{ readonly "@context": object; readonly "@graph": readonly object[] }>(
      await get("/id/university-x.jsonld"),
    );
    expect(document["@graph"]).toContainEqual(
      expect.objectContaining({ id: "urn:chanjiao:university-x", established: "1951" }),
    );
    expect(document["@graph"]).toContainEqual({ id: "urn:chanjiao:university-x", leads: "urn:chanjiao:community-y" });
  });

  test.each([
    ["statement", async () => LINK.id, "/?view=source&id=a&statement="],
    ["sentence", async () => readId('{ sentences(text: "Steel") { nodes { id } } }'), "/?view=source&id=a&statement="],
    [
      "link",
      async () => readId('{ graph(ids: ["university-x", "community-y"]) { nodes: links { id } } }'),
      "/?view=card&id=university-x&selected=",
    ],
    ["source", async () => "a", "/?view=source&id=a"],
  ])("of a %s too", async (_, read, page) => {
    const id = await read();
    expect((await get(`/id/${id}`, { Accept: "text/html" })).headers.get("Location")).toContain(page);
    const about = await json<{ readonly statements: readonly { readonly id: string }[] }>(await get(`/id/${id}.json`));
    expect(about.statements.map((each) => each.id)).toContain(LINK.id);
    expect(new Parser({ format: "Turtle" }).parse(await (await get(`/id/${id}.ttl`)).text()).length).toBeGreaterThan(5);
    expect(await (await get(`/id/${id}.gbt7714.txt`)).text()).toMatch(
      /News\. Steel & <more>\[EB\/OL\]\. \(2024-05-23\)\[/,
    );
  });

  async function readId(query: string): Promise<string> {
    const { data } = await ask<Record<string, { readonly nodes: readonly [{ readonly id: string }] }>>(query);
    return Object.values(data)[0]!.nodes[0].id;
  }
});

test("what was merged leads on to what it became, in the same form", async () => {
  const { data } = await ask<{ readonly entity: { readonly id: string } }>('{ entity(id: "university-x-old") { id } }');
  const merged = data.entity.id === "university-x" ? "university-x-old" : "university-x";
  const answer = await get(`/id/${merged}.ttl`);
  expect([answer.status, answer.headers.get("Location")]).toEqual([301, `/id/${data.entity.id}.ttl`]);
});

test.each([
  ["a letter too many", "/id/univrsity-x", 404, /"univrsity-x".*Search finds|Did you mean/],
  ["a sign too many", "/id/university-xy", 404, /Did you mean "university-x/],
  ["a name in the place of an id", `/id/${encodeURIComponent("沙河大学")}`, 404, /Did you mean "university-x/],
  ["what is none", "/id/%3Cscript%3E", 404, /Nothing has the id "<script>"/],
  ["a long one", `/id/${"x".repeat(5_000)}`, 404, /Nothing has the id/],
  ["broken signs", "/id/%E6%B2", 400, /cannot be read/],
  ["what no source says any more", "/id/enterprise-gone", 410, /misread\. What was said is at \/id\//],
])("%s is told so", async (_, path, status, words) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect((await json<Refused>(answer)).errors[0].message).toMatch(words);
});

test("what has not changed is not sent again, and HEAD has the head alone", async () => {
  const address = await servePatiently();
  const read = (suffix: string, more: RequestInit = {}) => fetch(`${address}/id/university-x.${suffix}`, more);
  const tag = (await read("ttl")).headers.get("ETag")!;
  for (const sent of [tag, `"other", W/${tag}`, "*"])
    expect((await read("ttl", { headers: { "If-None-Match": sent } })).status).toBe(304);
  expect((await read("nq", { headers: { "If-None-Match": tag } })).status).toBe(200);
  const head = await read("ttl", { method: "HEAD" });
  expect([head.status, head.headers.get("ETag"), await head.text()]).toEqual([200, tag, ""]);
});

test("it is read, not written", async () => {
  const answer = await get("/id/university-x", {}, { method: "DELETE" });
  expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
});

test("its cost is the client's, and what the database says has its status", async () => {
  const address = await serveApi({
    app: { fairness: { budget: { cost: 500, costPerSecond: 1 }, atOnce: "off", queue: "off" } },
  });
  const statuses: number[] = [];
  for (let at = 0; at < 4; at++) statuses.push((await fetch(`${address}/id/university-x.json`)).status);
  expect(statuses[0]).toBe(200);
  expect(statuses.at(-1)).toBe(429);
  for (const path of ["/dossier.md?ids=university-x", "/view.bib?view=card", "/dossier", "/view"])
    expect([path, (await fetch(`${address}${path}`)).status]).toEqual([path, 429]);
  const lacking = await serveApi({ change: () => () => Promise.reject(new OutOfMemory("too much at once", "id1")) });
  expect((await fetch(`${lacking}/id/university-x.json`)).status).toBe(503);
});
