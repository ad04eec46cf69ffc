import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, realpath, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { resolveClasspath } from "../../../src/database/embedded/classpath.js";
import { resolveJava } from "../../../src/database/embedded/java.js";
import { startEmbedded } from "../../../src/database/embedded/start.js";
import { PROJECT_FOLDER } from "../../../src/machine/project.js";

const run = promisify(execFile);

/**
 * Makes a data folder with the seeds in it, as the built `chanjiao seed` leaves it, which tests copy that are not about
 * a first start; and keeps the classes of Neo4j as a Java that loaded them holds them, which each Java of the tests then
 * maps instead of reading and checking them anew: a fifth of what a start with its load costs. Prints the file of the
 * classes, which is kept beside the folder of the class path, by what they were made of.
 */
const [dataFolder = "", classpathFolder = ""] = process.argv.slice(2);
const java = await realpath((await resolveJava()).path);
const maker = `${(await run(java, ["-version"])).stderr}${await resolveClasspath({ folder: classpathFolder })}`;
const hash = createHash("sha256").update(maker).digest("hex").slice(0, 16);
const classes = join(`${classpathFolder}-classes`, `${hash}.jsa`);
await mkdir(dirname(classes), { recursive: true });
const isKept = existsSync(classes);
const options = [
  process.env.JDK_JAVA_OPTIONS,
  isKept ? `-XX:SharedArchiveFile=${classes}` : "-XX:+RecordDynamicDumpInfo",
];
const server = await startEmbedded({
  dataFolder,
  classpathFolder,
  env: { ...process.env, JDK_JAVA_OPTIONS: options.join(" ") },
});
try {
  await run(process.execPath, ["dist/cli.js", "seed", "--data", dataFolder], { cwd: PROJECT_FOLDER });
  // A Java without the tool reads them itself, as it always did.
  if (!isKept)
    await keepClasses(java, server.pid, classes).catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
} finally {
  await server.stop();
}
process.stdout.write(classes);

/** Whole or not at all: two runs may make it at once. */
async function keepClasses(java: string, pid: number, file: string): Promise<void> {
  const part = `${file}.${process.pid}`;
  try {
    await run(join(dirname(java), "jcmd"), [String(pid), "VM.cds", "dynamic_dump", part]);
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}
