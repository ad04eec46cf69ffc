import { spawn } from "node:child_process";
import { join } from "node:path";
import { ChanjiaoError } from "../../errors.js";
import { resolveExecutable } from "../../machine/executable.js";
import type { OnProgress } from "./progress.js";
import { redactUri } from "../errors.js";

/** Pinned, so that a start next year does what it does today. */
const BUILD_CLASSPATH = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";

/** A repository that accepts connections and then says nothing would otherwise hold the start for hours. */
const SILENCE_MS = 180_000;

/** @throws ChanjiaoError MAVEN_MISSING */
export function resolveMaven(env: NodeJS.ProcessEnv = process.env): string {
  const home = env.MAVEN_HOME ?? env.M2_HOME;
  const path = (home && resolveExecutable("mvn", join(home, "bin"))) || resolveExecutable("mvn", env.PATH);
  if (path) return path;
  const command = process.platform === "darwin" ? "brew install maven" : "sudo apt install maven";
  throw new ChanjiaoError(
    "MAVEN_MISSING",
    "Maven fetches the Neo4j server on the first start, and no mvn was found on the PATH.",
    `Install it (${command}), or set NEO4J_URI to use a Neo4j server that already runs.`,
  );
}

export interface ClasspathRequest {
  readonly pom: string;
  /** File that receives the class path, jars joined by the platform's path delimiter. */
  readonly outputFile: string;
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Has Maven write the class path of a pom, fetching what the local repository lacks. @throws ChanjiaoError
 * MAVEN_MISSING, NEO4J_UNRESOLVED
 */
export async function writeMavenClasspath({
  pom,
  outputFile,
  env = process.env,
  onProgress,
}: ClasspathRequest): Promise<void> {
  const maven = resolveMaven(env);
  const args = [
    "-B",
    "-Dstyle.color=never",
    "-f",
    pom,
    BUILD_CLASSPATH,
    `-Dmdep.outputFile=${outputFile}`,
    "-Dmdep.includeScope=runtime",
  ];
  const lines: string[] = [];
  let fetched = 0;
  const failure = await new Promise<string | undefined>((done) => {
    const child = spawn(maven, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    // A start that is given up does not leave Maven fetching behind it.
    const onExit = (): void => void child.kill("SIGKILL");
    process.once("exit", onExit);
    let silent = false;
    const onSilence = (): void => {
      silent = true;
      child.kill("SIGKILL");
    };
    let timer = setTimeout(onSilence, SILENCE_MS);
    const onText = (text: string): void => {
      clearTimeout(timer);
      timer = setTimeout(onSilence, SILENCE_MS);
      for (const line of text.split(/\r?\n/)) {
        if (line.trim() === "") continue;
        const file = /Downloaded from \S+: \S*\/(\S+)/.exec(line)?.[1];
        if (file) onProgress?.({ stage: "resolving", detail: `${++fetched} files fetched, ${file}` });
        else if (!line.includes("Downloading from")) lines.push(line);
      }
    };
    child.stdout.setEncoding("utf8").on("data", onText);
    child.stderr.setEncoding("utf8").on("data", onText);
    child.on("error", (error) => (clearTimeout(timer), done(error.message)));
    child.on("close", (code) => {
      clearTimeout(timer);
      process.off("exit", onExit);
      if (silent) done(`Maven was silent for ${SILENCE_MS / 1000} seconds`);
      else done(code === 0 ? undefined : meaningfulLines(lines) || `Maven ended with status ${code}`);
    });
  });
  if (failure === undefined) return;
  throw new ChanjiaoError(
    "NEO4J_UNRESOLVED",
    `Maven could not fetch the Neo4j server: ${failure}`,
    "Check the network, the proxy and the mirrors in ~/.m2/settings.xml, then start again: what was fetched is kept.",
  );
}

/** What Maven said went wrong, without its advice on stack traces and its links; at most four lines, on one. */
export function meaningfulLines(lines: readonly string[]): string {
  const errors = lines.filter((line) => line.startsWith("[ERROR]")).map((line) => line.slice("[ERROR]".length).trim());
  const said = errors.length > 0 ? errors : lines.map((line) => line.trim()).slice(-4);
  const kept = said.filter(
    (line) => line !== "" && !/^(Re-run Maven|To see the full stack|For more information|\[Help \d+\])/.test(line),
  );
  return redactUri(
    [...new Set(kept)]
      .slice(0, 4)
      .join(" ")
      .replace(/\s*-> \[Help \d+\]/g, ""),
  );
}
