import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { OutOfMemory } from "../../../src/database/errors.js";
import { AskError } from "../../../src/assistants/ask-error.js";
import type { AskGraph } from "../../../src/assistants/ask.js";
import { readModel } from "../../../src/model/read-model.js";
import { reconcile } from "../../../src/server/reconcile/reconcile.js";
import { serveApi, type ServedApi } from "../../api/errors/served-api.js";
import { entity, link, named, source, statement } from "../../loading/statements.js";
import { askOf } from "../../support/api.js";

beforeAll(async () => {
  await askOf(
    [source("a")],
    [
      ...entity("university-x", "University", "Shahe Steel University"),
      named("university-x", "沙河钢铁大学", "zh-Hans", "OFFICIAL"),
      statement({
        subjectId: "university-x",
        predicate: "identifier",
        value: "4111010001",
        details: { scheme: "MOE" },
      }),
      statement({ subjectId: "university-x", predicate: "established", value: "1951" }),
      ...entity("place-north", "Place", "北省"),
      link("university-x", "LOCATED_IN", "place-north"),
      ...entity("enterprise-y", "Enterprise", "<b>Y</b> & Co"),
    ],
  );
});

type Json = Readonly<Record<string, never>>;

async function post(form: Readonly<Record<string, string>>): Promise<{ readonly status: number; readonly json: Json }> {
  const answer = await fetch(`${await serveApi()}/reconcile`, { method: "POST", body: new URLSearchParams(form) });
  return { status: answer.status, json: (await answer.json()) as Json };
}

const get = async (path: string): Promise<Response> => fetch(`${await serveApi()}/reconcile${path}`);

test("the manifest names its version and all of its parts", async () => {
  const manifest = (await (await get("")).json()) as Json;
  expect(manifest).toMatchObject({
    versions: ["0.1", "0.2"],
    defaultTypes: expect.arrayContaining([{ id: "UNIVERSITY", name: "University 高校" }]) as unknown,
    view: { url: expect.stringContaining("id={{id}}") },
    preview: { url: expect.stringContaining("/reconcile/preview?id={{id}}") },
    suggest: { entity: { service_path: "/suggest/entity" } },
    extend: { propose_properties: { service_path: "/properties" } },
  });
});

describe("a batch", () => {
  test.each<[string, object, string]>([
    ["a name", { query: "沙河钢铁大学" }, "university-x"],
    [
      "a name with its type and place",
      { query: "沙河钢铁大学", type: "UNIVERSITY", properties: [{ pid: "place", v: "北省" }] },
      "university-x",
    ],
    [
      "an identifier beside another name",
      { query: "Something else", properties: [{ pid: "moe", v: "4111010001" }] },
      "university-x",
    ],
    [
      "a value that is a thing",
      { query: "Something else", properties: [{ pid: "MOE", v: { id: "4111010001" } }] },
      "university-x",
    ],
  ])("%s", async (_, query, id) => {
    const { json } = await post({ queries: JSON.stringify({ q0: query }) });
    expect(json).toMatchObject({
      q0: { result: [{ id, type: [{ id: "UNIVERSITY" }], score: expect.any(Number) as unknown }] },
    });
  });

  test("one row that makes no sense does not refuse the others", async () => {
    const { status, json } = await post({
      queries: JSON.stringify({
        good: { query: "沙河钢铁大学" },
        empty: { query: "" },
        none: null,
        odd: { query: "x", type: "SCHOOL" },
      }),
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      good: { result: [{ id: "university-x", match: true }] },
      empty: { result: [], error: "`query` is to be a name." },
      none: { result: [] },
      odd: { result: [], error: expect.stringContaining("UNIVERSITY") },
    });
  });

  test.each([
    ["no JSON", { queries: "{" }, "not JSON"],
    ["no object", { queries: "[]" }, "A batch is an object"],
    ["nothing", {}, "`queries` or `extend`"],
    [
      "too many",
      { queries: JSON.stringify(Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`q${i}`, { query: "x" }]))) },
      "the most is 500",
    ],
    [
      "an unknown property",
      { extend: JSON.stringify({ ids: ["university-x"], properties: [{ id: "height" }] }) },
      "nameZh",
    ],
  ])("%s is told", async (_, form, words) => {
    const { status, json } = await post(form);
    expect(status).toBe(400);
    expect(JSON.stringify(json)).toContain(words);
  });
});

test("a table is extended by names, dates, identifiers and things", async () => {
  const { json } = await post({
    extend: JSON.stringify({
      ids: ["university-x", "nobody"],
      properties: ["nameEn", "established", "MOE", "places"].map((id) => ({ id })),
    }),
  });
  expect(json).toEqual({
    meta: [
      { id: "nameEn", name: "English name 英文名" },
      { id: "established", name: "Established 成立日期" },
      { id: "MOE", name: "MOE" },
      { id: "places", name: "Place 位于" },
    ],
    rows: {
      "university-x": {
        nameEn: [{ str: "Shahe Steel University" }],
        established: [{ str: "1951" }],
        MOE: [{ str: "4111010001" }],
        places: [{ id: "place-north", name: "北省" }],
      },
      nobody: { nameEn: [], established: [], MOE: [], places: [] },
    },
  });
});

test("a property that there is not is told, and the others are answered", async () => {
  const properties = [{ id: "MOE" }, { id: "nameCn" }, null];
  const { status, json } = await post({ extend: JSON.stringify({ ids: ["university-x"], properties }) });
  expect([status, json]).toEqual([
    200,
    {
      meta: [{ id: "MOE", name: "MOE" }],
      rows: { "university-x": { MOE: [{ str: "4111010001" }] } },
      unknown: [
        { id: "nameCn", error: 'There is no property "nameCn": did you mean "nameEn", "nameZh" or "names"?' },
        { id: "null", error: expect.stringContaining("There is no property") as unknown },
      ],
    },
  ]);
});

test.each([
  ["/suggest/entity?prefix=shahe", "university-x"],
  ["/suggest/type?prefix=univ", "UNIVERSITY"],
  ["/suggest/property?prefix=moe", "MOE"],
  ["/properties?type=UNIVERSITY", "established"],
])("%s", async (path, words) => {
  expect(await (await get(path)).text()).toContain(words);
});

test("a preview may be framed, and shows text as text", async () => {
  const answer = await get("/preview?id=enterprise-y");
  expect(answer.headers.get("X-Frame-Options")).toBeNull();
  expect(await answer.text()).toContain("<h1>&lt;b&gt;Y&lt;/b&gt; &amp; Co</h1>");
  expect((await get("/preview?id=nobody")).status).toBe(404);
});

test.each([
  ["a batch", `?queries=${encodeURIComponent(JSON.stringify({ q0: { query: "x" } }))}`],
  ["an extension", `?extend=${encodeURIComponent(JSON.stringify({ ids: ["x"], properties: [{ id: "MOE" }] }))}`],
  ["suggestions", "/suggest/entity?prefix=shahe"],
  ["a preview", "/preview?id=enterprise-y"],
])("%s that the database has no answer to has the code and the status of that", async (_, path) => {
  const change: ServedApi["change"] = () => () => Promise.reject(new OutOfMemory("too much at once", "id1"));
  const answer = await fetch(`${await serveApi({ change })}/reconcile${path}`);
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "2"]);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "OUT_OF_MEMORY", id: "id1" } }] });
  const queue = { running: 0, runningOfClient: 0, waiting: 0, patienceMs: 1 };
  const full = await serveApi({ app: { fairness: { budget: "off", atOnce: "off", queue } } });
  const turned = await fetch(`${full}/reconcile${path}`);
  expect([turned.status, turned.headers.get("Retry-After")]).toEqual([503, "2"]);
  expect(await turned.json()).toMatchObject({ errors: [{ extensions: { code: "OVERLOADED" } }] });
});

test("a batch for which there is no time is asked in parts, and only the row that has none alone is told", async () => {
  const ask: AskGraph = async <Data>(_: string, variables?: Readonly<Record<string, unknown>>) => {
    const queries = variables?.queries as readonly { readonly key: string; readonly name: string }[];
    if (queries.length > 2 || queries.some(({ name }) => name === "slow"))
      throw new AskError("too long", "QUERY_TIMEOUT");
    return { match: queries.map(({ key }) => ({ key, candidates: [] })) } as Data;
  };
  const names = ["a", "b", "slow", "c", "d"];
  const text = JSON.stringify(Object.fromEntries(names.map((query, at) => [`q${at}`, { query }])));
  const results = (await reconcile(text, readModel(), ask)) as Readonly<Record<string, object>>;
  expect(Object.keys(results).sort()).toEqual(["q0", "q1", "q2", "q3", "q4"]);
  expect(Object.entries(results).filter(([, result]) => "error" in result)).toEqual([
    ["q2", { result: [], error: "too long" }],
  ]);
});

test("nothing more is asked for a batch that has taken half a minute, and its rows are told so", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  onTestFinished(() => void vi.useRealTimers());
  let asked = 0;
  const ask: AskGraph = async () => {
    vi.advanceTimersByTime(5_000);
    asked += 1;
    throw new AskError("too long", "QUERY_TIMEOUT");
  };
  const queries = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`q${at}`, { query: "a" }]));
  const results = (await reconcile(JSON.stringify(queries), readModel(), ask)) as Readonly<Record<string, object>>;
  expect([asked, Object.keys(results).length]).toEqual([7, 500]);
  expect(results.q499).toEqual({ result: [], error: "There was no time for this row: send fewer at once." });
});
