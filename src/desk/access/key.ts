import { createHash, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

/** What a key lets its holder do: look, and change and record. */
export type DeskScope = "read" | "decide";

export const SCOPES: readonly DeskScope[] = ["read", "decide"];

/** A key as it is kept: of the secret there is a hash alone. */
export interface DeskKey {
  readonly id: string;
  /** Whose it is, as others see who did something. */
  readonly name: string;
  readonly scopes: readonly DeskScope[];
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly revokedAt?: string;
}

/** A secret, hashed: both in hex. */
export interface HashedSecret {
  readonly salt: string;
  readonly hash: string;
}

const derive = promisify(scrypt) as (secret: string, salt: Buffer, length: number) => Promise<Buffer>;
const HASH_BYTES = 32;

/** A new key: what its holder gets, once, and what is kept of it. */
export async function createKey(): Promise<{
  readonly id: string;
  readonly text: string;
  readonly secret: HashedSecret;
}> {
  const id = randomBytes(5).toString("hex");
  const secret = randomBytes(24).toString("base64url");
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, HASH_BYTES);
  return { id, text: `chanjiao-${id}-${secret}`, secret: { salt: salt.toString("hex"), hash: hash.toString("hex") } };
}

/** "chanjiao-<id>-<secret>" apart; undefined for what is no key. */
export function parseKey(text: string): { readonly id: string; readonly secret: string } | undefined {
  const [, id, secret] = /^\s*chanjiao-([0-9a-f]{10})-([\w-]{32})\s*$/.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/** Whether a secret is the one that was hashed; takes as long for a wrong one as for none. */
export async function isSecret(secret: string, kept: HashedSecret | undefined): Promise<boolean> {
  const salt = Buffer.from(kept?.salt ?? "00".repeat(16), "hex");
  const expected = Buffer.from(kept?.hash ?? "00".repeat(HASH_BYTES), "hex");
  const hash = await derive(secret, salt, HASH_BYTES);
  return timingSafeEqual(hash, expected) && kept !== undefined;
}

/** A token for a cookie. */
export function createToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token, by which it is found. */
export function hashToken(token: string): string {
  return createHash("sha256").update(`session ${token}`).digest("hex");
}

/** What a page has to send with all that changes something: it follows from the cookie, which no other page can read. */
export function printPageToken(token: string): string {
  return createHash("sha256").update(`page ${token}`).digest("base64url");
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
