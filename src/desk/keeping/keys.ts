import type { Database } from "../../database/connection.js";
import { createKey, type DeskKey, type DeskScope, type HashedSecret } from "../access/key.js";

type Reading = Pick<Database, "read">;
type Writing = Pick<Database, "write">;

/** Constraints of what the desk keeps; made where it is used first. */
export async function prepareDesk({ schema }: Pick<Database, "schema">): Promise<void> {
  await schema(
    ["DeskKey", "DeskSession", "DeskDraft"].map(
      (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
  );
}

/** Makes a key and keeps its hash. @returns the key with its text, which nobody can read again */
export async function addKey(
  { write }: Writing,
  name: string,
  scopes: readonly DeskScope[],
): Promise<DeskKey & { readonly text: string }> {
  const { id, text, secret } = await createKey();
  const key: DeskKey = { id, name, scopes, createdAt: new Date().toISOString() };
  await write((run) => run("CREATE (k:DeskKey) SET k = $key", { key: { ...key, ...secret } }));
  return { ...key, text };
}

/** All keys, in order of age. */
export async function listKeys({ read }: Reading): Promise<readonly DeskKey[]> {
  const rows = await read("MATCH (k:DeskKey) RETURN properties(k) AS k ORDER BY k.createdAt, k.id");
  return rows.map(({ k }) => parseKeyRecord(k as KeyRecord));
}

/** A key with its hash; undefined where there is none of that id, or it was revoked. */
export async function findKey(
  { read }: Reading,
  id: string,
): Promise<{ readonly key: DeskKey; readonly secret: HashedSecret } | undefined> {
  const [row] = await read("MATCH (k:DeskKey { id: $id }) WHERE k.revokedAt IS NULL RETURN properties(k) AS k", { id });
  if (!row) return undefined;
  const { salt, hash, ...record } = row.k as KeyRecord & HashedSecret;
  return { key: parseKeyRecord(record), secret: { salt, hash } };
}

/** Ends a key and its sessions. @returns false where there is no such key in force */
export async function revokeKey({ write }: Writing, id: string): Promise<boolean> {
  return write(async (run) => {
    const rows = await run(
      "MATCH (k:DeskKey { id: $id }) WHERE k.revokedAt IS NULL SET k.revokedAt = $at RETURN k.id AS id",
      { id, at: new Date().toISOString() },
    );
    await run("MATCH (s:DeskSession { keyId: $id }) DELETE s", { id });
    return rows.length > 0;
  });
}

type KeyRecord = Omit<DeskKey, "scopes"> & { readonly scopes: readonly string[] };

export function parseKeyRecord({ id, name, scopes, createdAt, revokedAt }: KeyRecord): DeskKey {
  return {
    id,
    name,
    scopes: scopes.filter((scope): scope is DeskScope => scope === "read" || scope === "decide"),
    createdAt,
    ...(typeof revokedAt === "string" && { revokedAt }),
  };
}
