import type { Request, RequestHandler, Response } from "express";
import { type DeskKey, type DeskScope, isSame, printPageToken } from "../../desk/access/key.js";
import type { DeskStore, Operator } from "../../desk/desk.js";
import { DeskError } from "../../desk/desk-error.js";
import { readSession } from "../../desk/keeping/sessions.js";
import { LOOPBACK_HOSTS } from "../access/check-host.js";

const COOKIE = "chanjiao-desk";

/** What the cookie says, if there is one. */
export function readToken(request: Pick<Request, "get">): string | undefined {
  for (const part of (request.get("Cookie") ?? "").split(";")) {
    const [name, value] = part.trim().split("=", 2);
    if (name === COOKIE && value !== undefined && /^[\w-]{20,100}$/.test(value)) return value;
  }
  return undefined;
}

/** Gives a browser the cookie, which no script sees and no other site's page sends; without a token takes it away. */
export function setToken(request: Request, response: Response, token: string, seconds: number): void {
  const secure = request.secure ? "; Secure" : "";
  response.set("Set-Cookie", `${COOKIE}=${token}; Path=/desk; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`);
}

/** A key goes over TLS, or stays on this machine. @throws DeskError NOT_ALLOWED */
export const checkPrivate: RequestHandler = (request, _response, next) => {
  const host = (request.get("Host") ?? "").toLowerCase().replace(/:\d+$/, "");
  if (request.secure || LOOPBACK_HOSTS.includes(host) || host.endsWith(".localhost")) return next();
  throw new DeskError(
    "NOT_ALLOWED",
    "Keys are taken over https alone, or on this machine. Behind a proxy that speaks https, TRUST_PROXY has to name it.",
  );
};

/** What changes something is sent by a page of this very server. @throws DeskError FORGED */
export const checkOrigin: RequestHandler = (request, _response, next) => {
  if (["GET", "HEAD"].includes(request.method)) return next();
  const origin = request.get("Origin");
  const site = request.get("Sec-Fetch-Site");
  const isOwn = origin !== undefined && URL.canParse(origin) && new URL(origin).host === request.get("Host");
  if (!isOwn || (site !== undefined && site !== "same-origin"))
    throw new DeskError("FORGED", "This was sent by no page of this server.");
  next();
};

/** Lets through who is signed in; what changes something has to carry what only this page knows. @throws DeskError */
export function checkSession({ database }: Pick<DeskStore, "database">): RequestHandler {
  return async (request, response, next) => {
    const token = readToken(request);
    const key = token === undefined ? undefined : await readSession(database, token);
    if (token === undefined || key === undefined) throw new DeskError("SIGN_IN", "Sign in with a key first.");
    const isReading = ["GET", "HEAD"].includes(request.method);
    if (!isReading && !isSame(request.get("X-Desk-Token") ?? "", printPageToken(token)))
      throw new DeskError("FORGED", "The page's token is missing or not of this session: load the page again.");
    checkScope(key, isReading ? "read" : "decide");
    response.locals.operator = { by: key.name, keyId: key.id } satisfies Operator;
    next();
  };
}

function checkScope({ scopes }: DeskKey, scope: DeskScope): void {
  if (!scopes.includes(scope))
    throw new DeskError("NOT_ALLOWED", `This key is not for that: it may ${scopes.join(" and ")}.`);
}

/** Who asks, where `checkSession` let them through. */
export function readOperator(response: Response): Operator {
  return (response.locals as { readonly operator: Operator }).operator;
}
