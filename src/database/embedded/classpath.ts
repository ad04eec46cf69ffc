import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { writeMavenClasspath } from "./maven.js";
import type { OnProgress } from "./progress.js";
import { NEO4J_POM } from "../../machine/project.js";

export interface ResolveClasspath {
  /** Where class paths are kept between starts. */
  readonly folder: string;
  readonly pom?: string | undefined;
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * The class path of the Neo4j server. Kept under the hash of the pom, so that only a first start, a changed pom or a
 * cleared Maven repository costs a run of Maven (seconds; a minute when the 118 MB have to be fetched).
 * @throws ChanjiaoError MAVEN_MISSING, NEO4J_UNRESOLVED
 */
export async function resolveClasspath({
  folder,
  pom = NEO4J_POM,
  env,
  onProgress,
}: ResolveClasspath): Promise<string> {
  const sha = createHash("sha256")
    .update(await readFile(pom))
    .digest("hex")
    .slice(0, 16);
  const file = join(folder, `classpath-${sha}.txt`);
  const kept = await readFile(file, "utf8").catch(() => undefined);
  if (kept !== undefined && jarsExist(kept)) return kept.trim();
  onProgress?.({ stage: "resolving", detail: "Maven resolves the Neo4j server" });
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  try {
    await writeMavenClasspath({ pom, outputFile: draft, env, onProgress });
    await rename(draft, file); // a start cut short leaves no half a class path
  } finally {
    await rm(draft, { force: true });
  }
  return (await readFile(file, "utf8")).trim();
}

function jarsExist(classpath: string): boolean {
  const jars = classpath.trim().split(delimiter);
  return jars.length > 1 && jars.every((jar) => existsSync(jar));
}
