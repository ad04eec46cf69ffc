import { execFile } from "node:child_process";
import { join } from "node:path";
import { ChanjiaoError } from "../../errors.js";
import { resolveExecutable } from "../../machine/executable.js";

/** The oldest Java that Neo4j 5.26 runs on. */
export const OLDEST_JAVA = 17;

export interface Java {
  /** Path of the `java` program. */
  readonly path: string;
  /** Feature release: 8, 17, 25. */
  readonly version: number;
}

/**
 * The first suitable Java: the one in JAVA_HOME, else the one on the PATH.
 * @throws ChanjiaoError JAVA_MISSING when neither runs, JAVA_TOO_OLD when none is recent enough.
 */
export async function resolveJava(env: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const candidates = [
    env.JAVA_HOME ? resolveExecutable("java", join(env.JAVA_HOME, "bin")) : undefined,
    resolveExecutable("java", env.PATH),
  ];
  let tooOld: Java | undefined;
  let failed = "";
  for (const path of new Set(candidates)) {
    if (path === undefined) continue;
    const { output, fault } = await readVersionOutput(path, env);
    const version = parseJavaVersion(output);
    if (version === undefined) {
      failed ||= `${path} -version ${fault}`;
      continue;
    }
    if (version >= OLDEST_JAVA) return { path, version };
    tooOld ??= { path, version };
  }
  if (tooOld) {
    throw new ChanjiaoError(
      "JAVA_TOO_OLD",
      `Neo4j needs Java ${OLDEST_JAVA} or later, and ${tooOld.path} is Java ${tooOld.version}.`,
      installHelp(),
    );
  }
  if (failed !== "")
    throw new ChanjiaoError("JAVA_MISSING", `Neo4j needs Java, and none runs: ${failed}.`, installHelp());
  throw new ChanjiaoError(
    "JAVA_MISSING",
    "Neo4j needs Java, and none was found in JAVA_HOME or on the PATH.",
    installHelp(),
  );
}

/** The feature release in the output of `java -version`: "1.8.0_392" is 8, "17.0.15" is 17, "25-ea" is 25. */
export function parseJavaVersion(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match ? Number(match[1]) : undefined;
}

const ANSWER_MS = 20_000;

/**
 * What it prints, and in words what became of it where that tells no version. The stub of macOS says where to get a
 * Java.
 */
function readVersionOutput(
  path: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly output: string; readonly fault: string }> {
  return new Promise((done) => {
    execFile(path, ["-version"], { env, timeout: ANSWER_MS }, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`;
      const [said = ""] = output.trim().split("\n");
      const ended = error?.killed
        ? `did not answer within ${ANSWER_MS / 1000} s`
        : error?.signal
          ? `was ended by ${error.signal}`
          : said === ""
            ? "says nothing"
            : `says "${said.replace(/\.$/, "")}"`;
      done({ output, fault: ended });
    });
  });
}

function installHelp(): string {
  const command = process.platform === "darwin" ? "brew install openjdk@21" : "sudo apt install openjdk-17-jdk";
  return `Install one (${command}) or set JAVA_HOME to one, or set NEO4J_URI to use a Neo4j server that already runs.`;
}
