import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of package.json: two up from here, in src/machine as in dist/machine. */
export const PROJECT_FOLDER = fileURLToPath(new URL("../../", import.meta.url));

/** The Maven project that names the Neo4j server the embedded default runs. */
export const NEO4J_POM = fileURLToPath(new URL("../../graph/neo4j/pom.xml", import.meta.url));

/** The version in package.json, as the driver's user agent tells it to the server. */
export function readProgramVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return manifest.version;
}
