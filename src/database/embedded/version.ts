import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { storeVersionError } from "./failure.js";
import type { EmbeddedFolder } from "./folder.js";
import { NEO4J_POM } from "../../machine/project.js";

/** The version of Neo4j in a pom, e.g. 5.26.25. */
export async function readNeo4jVersion(pom: string = NEO4J_POM): Promise<string> {
  const text = await readFile(pom, "utf8");
  const version = /<groupId>org\.neo4j<\/groupId>\s*<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(
    text,
  )?.[1];
  if (version === undefined) throw new Error(`${pom} names no version of org.neo4j:neo4j`);
  return version;
}

/**
 * Neo4j opens stores of its own release line and earlier patches, never of a later line, and says so only after seconds
 * and in many words. So the version that last opened a store is noted beside it.
 * @throws ChanjiaoError STORE_VERSION when the release lines differ
 */
export async function checkStoreVersion(folder: EmbeddedFolder): Promise<void> {
  const by = (await readFile(versionFile(folder), "utf8").catch(() => "")).trim();
  const runs = await readNeo4jVersion();
  if (by !== "" && folder.hasStore() && releaseLine(by) !== releaseLine(runs))
    throw storeVersionError(folder, { by, runs });
}

export async function writeStoreVersion(folder: EmbeddedFolder): Promise<void> {
  await writeFile(versionFile(folder), `${await readNeo4jVersion()}\n`);
}

function versionFile(folder: EmbeddedFolder): string {
  return join(folder.home, "version");
}

function releaseLine(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}
