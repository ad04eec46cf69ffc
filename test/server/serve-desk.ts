import { LIMITS } from "../../src/api/limits/limits.js";
import { startApi } from "../../src/api/start-api.js";
import type { DeskScope } from "../../src/desk/access/key.js";
import type { DeskSettings } from "../../src/desk/desk.js";
import { addKey, prepareDesk } from "../../src/desk/keeping/keys.js";
import { readModel } from "../../src/model/read-model.js";
import { createApp } from "../../src/server/create-app.js";
import { deskRoutes } from "../../src/server/desk/routes.js";
import { UNLIMITED } from "../../src/server/fair/fairness.js";
import { startListener, type Listener } from "../../src/server/start-listener.js";
import { emptyDatabase } from "../support/database.js";
import { loadAlone, statedBySeeds } from "../support/load.js";
import { testStore } from "../support/store.js";
import { send } from "./serve.js";

export interface ServedTestDesk {
  readonly listener: Listener;
  /** Makes a key and gives its text and id. */
  readonly addKey: (name: string, scopes?: readonly DeskScope[]) => ReturnType<typeof addKey>;
}

/** Serves the seeds, with a desk over the database of this run. To be stopped. */
export async function serveDesk(settings: DeskSettings = { fetch: "off" }): Promise<ServedTestDesk> {
  const model = readModel();
  const { sources, statements } = statedBySeeds();
  const database = await emptyDatabase();
  await loadAlone(database, sources, statements, model);
  await prepareDesk(database);
  const store = await testStore();
  const api = await startApi({ database, model, limits: { ...LIMITS, timeoutMs: 30_000 } });
  const listener = await startListener({ host: "127.0.0.1", port: 0 });
  listener.serve(
    createApp({
      api,
      readVersion: api.readVersion,
      checkReadiness: async () => ({ version: "seeds" }),
      fairness: UNLIMITED,
      exports: { model, open: async () => undefined },
      desk: deskRoutes({ store, settings }),
    }),
  );
  return { listener, addKey: (name, scopes = ["read", "decide"]) => addKey(database, name, scopes) };
}

/** Whoever sits at the desk: sends what a browser would. */
export interface Sitting {
  readonly cookie: string;
  readonly token: string;
  /** Answers with status and JSON. */
  readonly ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Told>;
}

export interface Told {
  readonly status: number;
  readonly told: DeskAnswer;
}

/** Something that a draft proposes. */
export interface ToldItem {
  readonly key: string;
  readonly version: number;
  readonly sort: string;
  readonly state: string;
  readonly id: string;
  readonly kind: string;
  readonly by?: string;
  readonly names?: readonly { readonly value: string }[];
}

/** What the desk answers with; which of it, the question tells. */
export interface DeskAnswer {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly sourceVersion: number;
  readonly items: readonly ToldItem[];
  readonly passages: Readonly<Record<string, object>>;
  readonly imports: readonly string[];
  readonly events: readonly { readonly did: string }[];
  readonly pairs: readonly (readonly [left: string, right: string])[];
  readonly judgement: string;
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly open?: number;
    readonly keys?: readonly string[];
    readonly problems?: readonly object[];
  };
}

/** Signs in. */
export async function signIn(url: string, key: string): Promise<Sitting> {
  const origin = { origin: url, "content-type": "application/json" };
  const { headers, text } = await send(`${url}/desk/session`, {
    method: "POST",
    headers: origin,
    body: JSON.stringify({ key }),
  });
  const cookie = String(headers["set-cookie"]).split(";", 1)[0] ?? "";
  const { token } = JSON.parse(text) as { readonly token: string };
  return {
    cookie,
    token,
    ask: async (method, path, body, headers = {}) => {
      const answer = await send(`${url}/desk${path}`, {
        method,
        headers: { ...origin, cookie, "x-desk-token": token, ...headers },
        ...(body !== undefined && { body: Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
      });
      return { status: answer.status, told: JSON.parse(answer.text) as DeskAnswer };
    },
  };
}
