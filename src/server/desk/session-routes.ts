import { json, Router } from "express";
import type { Attempts } from "../../desk/access/attempts.js";
import { isSecret, parseKey, printPageToken } from "../../desk/access/key.js";
import type { DeskStore } from "../../desk/desk.js";
import { DeskError } from "../../desk/desk-error.js";
import { addEvent } from "../../desk/keeping/events.js";
import { findKey } from "../../desk/keeping/keys.js";
import { closeSession, openSession, readSession, SESSION_SECONDS } from "../../desk/keeping/sessions.js";
import { readClient } from "../fair/read-client.js";
import { checkPrivate, readToken, setToken } from "./guard.js";

/** Bytes of a key in JSON. */
const BODY_LIMIT = "1kb";

/** Who is signed in, and signing in and out. A client that tries too often in vain has to wait. */
export function sessionRoutes({ database }: Pick<DeskStore, "database">, attempts: Attempts): Router {
  const router = Router();
  router.get("/", async (request, response) => {
    const token = readToken(request);
    const key = token === undefined ? undefined : await readSession(database, token);
    response.json(
      token === undefined || key === undefined
        ? { signedIn: false }
        : { signedIn: true, by: key.name, scopes: key.scopes, token: printPageToken(token) },
    );
  });
  router.post("/", checkPrivate, json({ limit: BODY_LIMIT }), async (request, response) => {
    const client = readClient(request);
    const wait = attempts.readWait(client);
    if (wait > 0) {
      response.set("Retry-After", String(wait));
      throw new DeskError("TOO_MANY", `Too many tries: again in ${Math.ceil(wait / 60)} minutes.`, {
        retryAfter: wait,
      });
    }
    attempts.note(client); // before the hash is made: who sends many at once is counted at once
    const given: unknown = (request.body as { readonly key?: unknown } | undefined)?.key;
    const parsed = typeof given === "string" ? parseKey(given) : undefined;
    const found = parsed && (await findKey(database, parsed.id));
    const isRight = parsed !== undefined && (await isSecret(parsed.secret, found?.secret));
    if (!isRight || !found) {
      // Of a key that there is, its holder is to know; of any other, nobody.
      if (found) await note(found.key.name, found.key.id, "sign-in refused");
      throw new DeskError("SIGN_IN", "That is no key in force here.");
    }
    attempts.forget(client);
    const token = await openSession(database, found.key);
    await note(found.key.name, found.key.id, "signed in");
    setToken(request, response, token, SESSION_SECONDS);
    response.json({ signedIn: true, by: found.key.name, scopes: found.key.scopes, token: printPageToken(token) });
  });
  router.delete("/", async (request, response) => {
    const token = readToken(request);
    if (token !== undefined) await closeSession(database, token);
    setToken(request, response, "", 0);
    response.json({ signedIn: false });
  });
  const note = (by: string, keyId: string, did: string): Promise<void> =>
    database.write((run) => addEvent(run, { by, keyId, did, to: keyId, detail: "" }));
  return router;
}
