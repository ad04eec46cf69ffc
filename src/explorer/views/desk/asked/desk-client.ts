import type { ItemProblem, Session } from "./types.js";

/** What the desk has refused, and why. */
export class DeskFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly keys: readonly string[] = [],
    readonly problems: readonly ItemProblem[] = [],
  ) {
    super(message);
  }
}

/** Asks the desk of the server that served this page; what changes something carries the token of the session. */
export interface DeskClient {
  readonly get: <Answer>(path: string) => Promise<Answer>;
  readonly send: <Answer>(method: "POST" | "DELETE", path: string, body?: unknown) => Promise<Answer>;
  readonly upload: (name: string, file: Blob) => Promise<{ readonly id: string; readonly already: boolean }>;
  readonly readSession: () => Promise<Session>;
}

/** @param onOut called when a session has ended: what was not sent stays where it was typed */
export function createClient(onOut: () => void): DeskClient {
  let token = "";
  const ask = async <Answer>(path: string, init: RequestInit = {}): Promise<Answer> => {
    let response: Response;
    try {
      response = await fetch(`/desk${path}`, { ...init, headers: { ...init.headers, "x-desk-token": token } });
    } catch {
      throw new DeskFailure("UNREACHABLE", "");
    }
    const answer = (await response.json().catch(() => ({}))) as {
      readonly token?: string;
      readonly error?: {
        readonly code: string;
        readonly message: string;
        readonly keys?: readonly string[];
        readonly problems?: readonly ItemProblem[];
      };
    };
    if (typeof answer.token === "string") ({ token } = answer);
    if (response.ok) return answer as Answer;
    const { code = "FAILED", message = `HTTP ${response.status}`, keys, problems } = answer.error ?? {};
    if (code === "SIGN_IN") onOut();
    throw new DeskFailure(code, message, keys, problems);
  };
  return {
    get: (path) => ask(path),
    send: (method, path, body) =>
      ask(path, {
        method,
        ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
      }),
    upload: (name, file) =>
      ask(`/drafts?name=${encodeURIComponent(name)}`, {
        method: "POST",
        headers: { "content-type": "application/octet-stream" },
        body: file,
      }),
    readSession: () => ask("/session"),
  };
}
