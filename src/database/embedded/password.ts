import { createHash, randomBytes } from "node:crypto";
import { rename, writeFile } from "node:fs/promises";
import { ChanjiaoError } from "../../errors.js";
import { readSecret, type EmbeddedFolder } from "./folder.js";

export const EMBEDDED_USER = "neo4j";

/**
 * The password of the embedded server: random, made with the store, kept in the data folder for this user alone.
 *
 * Everyone on a machine reaches its loopback, so authentication is on. There are three ways to set the first password:
 * AdminTool (1.4 s of Java at each first start), logging in with the default one and changing it (a moment in which
 * anyone may), and writing auth.ini as AdminTool would. The last costs nothing and leaves no gap. Its format is Neo4j's
 * own matter, but the version is pinned in the pom and every test run begins by logging in.
 * @throws ChanjiaoError DATA_FOLDER when a store is there and its password is not
 */
export async function resolvePassword(folder: EmbeddedFolder): Promise<string> {
  const kept = await readSecret(folder.passwordFile);
  if (kept !== undefined && folder.hasStore()) return kept;
  if (folder.hasStore()) {
    throw new ChanjiaoError(
      "DATA_FOLDER",
      `The store in ${folder.home} has lost its password file ${folder.passwordFile}.`,
      "Restore that file, or move the data folder away: the next start builds the graph anew from the seeds.",
    );
  }
  const password = kept ?? randomBytes(24).toString("base64url");
  await writeSecret(folder.passwordFile, `${password}\n`);
  await writeSecret(folder.authFile, printAuthLine(password)); // after the password: without it the store could not be opened again
  return password;
}

/** One line of auth.ini, as `neo4j-admin dbms set-initial-password` of 5.26 writes it: salted SHA-256, 1024 rounds. */
export function printAuthLine(password: string, salt: Buffer = randomBytes(32)): string {
  let hash = createHash("sha256").update(salt).update(password).digest();
  for (let round = 1; round < 1024; round++) hash = createHash("sha256").update(hash).digest();
  return `${EMBEDDED_USER}:SHA-256,${hash.toString("hex")},${salt.toString("hex")},1024:`;
}

async function writeSecret(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
