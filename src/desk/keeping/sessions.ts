import type { Database } from "../../database/connection.js";
import { createToken, type DeskKey, hashToken } from "../access/key.js";
import { parseKeyRecord } from "./keys.js";

/** Seconds that somebody stays signed in. */
export const SESSION_SECONDS = 12 * 60 * 60;
/** Sessions of one key at once; the oldest end. */
const MOST_SESSIONS = 20;

/** Lets somebody in who has shown a key. @returns what the cookie says */
export async function openSession({ write }: Pick<Database, "write">, key: DeskKey): Promise<string> {
  const token = createToken();
  const [now, end] = [0, SESSION_SECONDS * 1_000].map((ms) => new Date(Date.now() + ms).toISOString());
  await write(async (run) => {
    await run(
      `MATCH (s:DeskSession) WHERE s.expiresAt < $now DELETE s
       WITH count(*) AS gone
       MATCH (s:DeskSession { keyId: $keyId }) WITH s ORDER BY s.createdAt DESC SKIP ${MOST_SESSIONS - 1} DELETE s`,
      { now: now ?? "", keyId: key.id },
    );
    await run("CREATE (s:DeskSession) SET s = $session", {
      session: { id: hashToken(token), keyId: key.id, createdAt: now ?? "", expiresAt: end ?? "" },
    });
  });
  return token;
}

/** Whose session it is, as long as neither it nor the key has ended. */
export async function readSession({ read }: Pick<Database, "read">, token: string): Promise<DeskKey | undefined> {
  const [row] = await read(
    `MATCH (s:DeskSession { id: $id }) WHERE s.expiresAt > $now
     MATCH (k:DeskKey { id: s.keyId }) WHERE k.revokedAt IS NULL RETURN properties(k) AS k`,
    { id: hashToken(token), now: new Date().toISOString() },
  );
  return row && parseKeyRecord(row.k as Parameters<typeof parseKeyRecord>[0]);
}

export async function closeSession({ write }: Pick<Database, "write">, token: string): Promise<void> {
  await write((run) => run("MATCH (s:DeskSession { id: $id }) DELETE s", { id: hashToken(token) }));
}
