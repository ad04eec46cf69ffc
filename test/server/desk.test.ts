import { afterAll, beforeAll, expect, test } from "vitest";
import { revokeKey } from "../../src/desk/keeping/keys.js";
import { writeQueue } from "../../src/loading/write/write-queue.js";
import { testDatabase } from "../support/database.js";
import { send } from "./serve.js";
import { serveDesk, type ServedTestDesk, signIn, type Sitting } from "./serve-desk.js";

let desk: ServedTestDesk;
let url: string;
/** Signed in before somebody tries too often. */
let patient: Sitting;

beforeAll(async () => {
  desk = await serveDesk();
  url = desk.listener.url;
  patient = await sitDown("Patience");
});
afterAll(() => desk.listener.stop(0));

const TEXT =
  "常州青龙大学与江苏白虎科技有限公司签署战略合作协议\n2026年3月5日，常州青龙大学与江苏白虎科技有限公司在常州签署战略合作协议。常州青龙大学党委副书记、校长李明出席签约仪式并致辞。";

async function sitDown(name = "Li Ping"): Promise<Sitting> {
  return signIn(url, (await desk.addKey(name)).text);
}

async function putIn({ ask }: Sitting, text: string): Promise<string> {
  const { status, told } = await ask("POST", "/drafts?name=news.txt", Buffer.from(text), {
    "content-type": "text/plain",
  });
  expect(status, JSON.stringify(told)).toBe(200);
  return told.id;
}

async function acceptAll({ ask }: Sitting, id: string): Promise<number> {
  const { told } = await ask("GET", `/drafts/${id}`);
  const items = told.items.filter(({ state }) => state === "OPEN").map(({ key, version }) => ({ key, version }));
  if (items.length === 0) return told.version;
  return (await ask("POST", `/drafts/${id}/edits`, { do: "decide", items, state: "ACCEPTED" })).told.version;
}

const WHO = "query ($id: ID!) { entity(id: $id) { id } }";
const CITED = "query ($id: ID!) { entity(id: $id) { name statements { evidence { exact source { licence } } } } }";

async function askGraph(query: string, variables: object): Promise<unknown> {
  const { text } = await send(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return JSON.parse(text);
}

test("a text is put in, reviewed, recorded, answered from with its citation, and undone", async () => {
  const me = await sitDown();
  const id = await putIn(me, TEXT);
  const { told: before } = await me.ask("GET", `/drafts/${id}`);
  expect(before.items.length).toBeGreaterThan(3);
  const early = await me.ask("POST", `/drafts/${id}/record`, { version: before.version });
  expect([early.status, early.told.error.open]).toEqual([422, before.items.length]);

  let version = await acceptAll(me, id);
  const unsaid = await me.ask("POST", `/drafts/${id}/record`, { version });
  expect(unsaid.status).toBe(422);
  expect(unsaid.told.error.problems).toContainEqual(
    expect.objectContaining({ at: "source", message: "the source has no licence" }),
  );

  for (const licence of ["to be said: on what terms", "公开报道，引用"]) {
    const { told } = await me.ask("GET", `/drafts/${id}`);
    const set = await me.ask("POST", `/drafts/${id}/edits`, {
      do: "source",
      version: told.sourceVersion,
      set: { licence, publisher: "常州青龙大学" },
    });
    version = set.told.version;
    if (licence.startsWith("to be")) {
      const refused = await me.ask("POST", `/drafts/${id}/record`, { version });
      expect(refused.told.error.problems).toContainEqual(
        expect.objectContaining({ at: "source:licence", rule: "IsReviewed" }),
      );
    }
  }
  const recorded = await me.ask("POST", `/drafts/${id}/record`, { version });
  expect([recorded.told.status, recorded.told.imports.length]).toEqual(["RECORDED", 1]);

  const asked = { id: "university-changzhouqinglongdaxue" };
  const cited = JSON.stringify(await askGraph(CITED, asked));
  expect(cited).toContain('"name":"常州青龙大学"');
  expect(cited).toMatch(/"exact":"[^"]*常州青龙大学与江苏白虎科技有限公司[^}]*"licence":"公开报道，引用"/);

  const undone = await me.ask("POST", `/drafts/${id}/unrecord`);
  expect(undone.told.status).toBe("OPEN");
  expect(await askGraph(CITED, asked)).toMatchObject({ data: { entity: null } });
  const again = await me.ask("POST", `/drafts/${id}/record`, { version: undone.told.version });
  expect(again.told.status).toBe("RECORDED");
  expect(await askGraph(CITED, asked)).toMatchObject({ data: { entity: { name: "常州青龙大学" } } });
  const twice = await me.ask("POST", `/drafts/${id}/record`, { version: again.told.version });
  expect(twice.status).toBe(409);
  // The server fell between the import and the mark at the draft.
  const { write } = await testDatabase();
  await write((run) => run("MATCH (d:DeskDraft { id: $id }) SET d.status = 'OPEN', d.imports = []", { id }));
  const after = await me.ask("POST", `/drafts/${id}/record`, { version: again.told.version });
  expect([after.told.status, after.told.imports]).toEqual(["RECORDED", again.told.imports]);

  // The log says who did what, and nothing that stands in the text.
  const { told: log } = await me.ask("GET", "/events");
  expect(log.events.map(({ did }) => did)).toEqual(
    expect.arrayContaining(["signed in", "put in", "decide", "source", "recorded", "undone"]),
  );
  expect(JSON.stringify(log)).not.toMatch(/青龙|白虎|李明|公开报道/);
});

test("what one has changed is not changed by another who did not see that", async () => {
  const [li, wang] = [await sitDown("Li Ping"), await sitDown("Wang Fang")];
  const id = await putIn(li, TEXT.replaceAll("青龙", "玄武").replaceAll("白虎", "朱雀"));
  const { told } = await wang.ask("GET", `/drafts/${id}`);
  const { items } = told;
  const one = items.find(({ names }) => names?.some(({ value }) => value === "常州玄武大学"))!;
  const seen = { key: one.key, version: one.version };
  const edits = `/drafts/${id}/edits`;
  const quotes = Object.keys(told.passages).slice(0, 1);
  const names = [{ value: "常州青龙大学", language: "zh-Hans", nameKind: "LABEL", quotes }];
  expect(
    (await li.ask("POST", edits, { do: "change", ...seen, set: { kind: "EducationalOrganization", names } })).status,
  ).toBe(200);
  const late = await wang.ask("POST", edits, { do: "decide", items: [seen], state: "REJECTED" });
  expect([late.status, late.told.error]).toEqual([
    409,
    { code: "CONFLICT", keys: [one.key], message: "Li Ping has changed this meanwhile." },
  ]);
  // Others of the same text are free, and each sees what the other did.
  const other = items.find(({ key, sort }) => key !== one.key && sort === "link")!;
  expect(
    (
      await wang.ask("POST", edits, {
        do: "decide",
        items: [other].map(({ key, version }) => ({ key, version })),
        state: "REJECTED",
      })
    ).status,
  ).toBe(200);
  const { told: news } = await li.ask("GET", `/drafts/${id}?since=${told.version}`);
  expect(news.items.map(({ key, by }) => [key, by])).toEqual(
    expect.arrayContaining([
      [one.key, "Li Ping"],
      [other.key, "Wang Fang"],
    ]),
  );
  // Undoing takes back one's own.
  const { told: back } = await li.ask("POST", `/drafts/${id}/undo`);
  expect(back.items).toEqual([expect.objectContaining({ key: one.key, kind: one.kind, state: "OPEN" })]);
  expect((await li.ask("POST", `/drafts/${id}/undo`)).status).toBe(404);
  expect((await li.ask("POST", `/drafts/${id}/record`, { version: told.version })).status).toBe(409);
});

test("whoever has no key in force, no page of this server or too small a key gets nowhere", async () => {
  const { text, id: keyId } = await desk.addKey("Zhao");
  const own = { origin: url, "content-type": "application/json" };
  const bare = await send(`${url}/desk/drafts`, { headers: own });
  expect([bare.status, bare.text]).toEqual([401, expect.stringContaining('"SIGN_IN"')]);
  const from = async (headers: Record<string, string>, key = text) =>
    send(`${url}/desk/session`, { method: "POST", headers, body: JSON.stringify({ key }) });
  expect((await from({ "content-type": "application/json" })).status).toBe(403);
  expect((await from({ ...own, origin: "https://elsewhere.example" })).status).toBe(403);
  expect((await from({ ...own, "sec-fetch-site": "cross-site" })).status).toBe(403);
  const { headers } = await from(own);
  expect(String(headers["set-cookie"])).toMatch(
    /^chanjiao-desk=[\w-]{43}; Path=\/desk; HttpOnly; SameSite=Strict; Max-Age=43200$/,
  );
  expect(headers["access-control-allow-origin"]).toBeUndefined();

  const me = await signIn(url, text);
  const sent = { "content-type": "text/plain" };
  expect(
    (await me.ask("POST", "/drafts?name=a.txt", Buffer.from(TEXT), { ...sent, "x-desk-token": "" })).told.error.code,
  ).toBe("FORGED");
  expect(
    (await me.ask("POST", "/drafts?name=a.txt", Buffer.from(TEXT), { ...sent, origin: "https://elsewhere.example" }))
      .told.error.code,
  ).toBe("FORGED");
  const reader = await signIn(url, (await desk.addKey("Reader", ["read"])).text);
  expect((await reader.ask("GET", "/drafts")).status).toBe(200);
  expect((await reader.ask("POST", "/drafts?name=a.txt", Buffer.from(TEXT), sent)).told.error.code).toBe("NOT_ALLOWED");

  // What is kept says nothing of the key, and what is revoked ends at once.
  const database = await testDatabase();
  const kept = JSON.stringify(
    await database.read("MATCH (n) WHERE n:DeskKey OR n:DeskSession RETURN properties(n) AS n"),
  );
  expect(kept).not.toContain(text.split("-").slice(2).join("-"));
  expect(kept).not.toContain(me.cookie.split("=")[1]);
  expect((await me.ask("GET", "/drafts")).status).toBe(200);
  expect(await revokeKey(database, keyId)).toBe(true);
  expect((await me.ask("GET", "/drafts")).status).toBe(401);
  expect((await from(own)).status).toBe(401);
  for (let time = 0; time < 10; time++) await from(own, "chanjiao-0123456789-abcdefghijklmnopqrstuvwxyzABCDEF");
  const bounded = await from(own, (await desk.addKey("Later")).text);
  expect([bounded.status, Number(bounded.headers["retry-after"])]).toEqual([429, expect.closeTo(900, -2)]);
});

test("what is put in and said is bounded, and addresses are fetched where that is allowed alone", async () => {
  const me = patient;
  const sent = { "content-type": "text/plain" };
  const told = async (name: string, bytes: Buffer) =>
    (await me.ask("POST", `/drafts?name=${name}`, bytes, sent)).told.error.code;
  expect(await told("a.txt", Buffer.alloc(10 * 1024 * 1024 + 1, "a"))).toBe("TOO_LARGE");
  expect(await told("a.txt", Buffer.from("字".repeat(100_001)))).toBe("TOO_LARGE");
  expect(await told("a.exe", Buffer.from("MZ"))).toBe("INVALID");
  expect(await told("a.pdf", Buffer.from("no pdf"))).toBe("INVALID");
  expect((await me.ask("POST", "/drafts/fetch", { url: "https://example.org/" })).told.error.code).toBe("NOT_ALLOWED");
  const id = await putIn(me, `${TEXT}\n第三篇。`);
  for (const to of ["fetch", `${id}/record`]) expect((await me.ask("POST", `/drafts/${to}`)).status).toBe(400);
  for (const edit of [
    { do: "change", key: "e1", version: 1, set: { kind: "Universty" } },
    { do: "change", key: "e1", version: 1, set: { properties: { colour: "red" } } },
    { do: "add-entity", start: 5, end: 5, kind: "University" },
    { do: "add-entity", start: 0, end: 100_000, kind: "University" },
    { do: "add-link", type: "SIGND", from: "a", to: "b", start: 0, end: 4 },
    { do: "decide", items: Array.from({ length: 2_001 }, () => ({ key: "e1", version: 1 })), state: "OPEN" },
    { do: "everything" },
  ])
    expect([edit, (await me.ask("POST", `/drafts/${id}/edits`, edit)).status]).toEqual([edit, 400]);
  expect(
    (await me.ask("POST", `/drafts/${id}/edits`, { do: "source", version: 1, set: { title: "x".repeat(400_000) } }))
      .status,
  ).toBe(413);
  expect((await me.ask("GET", `/drafts/${id}`)).told.version).toBe(1);
  expect(await putIn(me, `${TEXT}\n第三篇。`)).toBe(id);
  expect((await me.ask("DELETE", `/drafts/${id}`)).status).toBe(200);
  expect((await me.ask("GET", `/drafts/${id}`)).status).toBe(404);
});

test("pairs that may be one are decided with a reason, and that is undone", async () => {
  const [left, right] = ["media-workercn-client", "media-workercn-wechat"] as const;
  expect((await patient.ask("POST", "/pairs/look")).told.pairs).toEqual([]);
  await (await testDatabase()).write((run) => writeQueue(run, [{ left, right }]));
  const waiting = async () => (await patient.ask("GET", "/pairs")).told.pairs;
  expect(await waiting()).toEqual([[left, right]]);
  const decide = (why: string) => patient.ask("POST", "/pairs/judgements", { left, right, decision: "POSITIVE", why });
  expect((await decide(" ")).status).toBe(400);
  const { told } = await decide("one editorial office");
  const asked = { id: right };
  expect(JSON.stringify(await askGraph(WHO, asked))).toContain(left);
  expect((await decide("again")).status).toBe(409);
  expect(await waiting()).toEqual([]);
  expect((await patient.ask("DELETE", `/pairs/judgements/${told.judgement}`)).status).toBe(200);
  expect(JSON.stringify(await askGraph(WHO, asked))).toContain(right);
  expect(await waiting()).toEqual([[left, right]]);
});
