import { once } from "node:events";
import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { ERRORS, type ErrorCode } from "../../src/errors.js";
import { findFreePort } from "../../src/machine/free-port.js";
import { resolveJava } from "../../src/database/embedded/java.js";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { temporaryFolder } from "../support/folder.js";
import { dataFolderWithClasspath, expectNothingRuns, runCommand } from "./command.js";
import { testServer } from "../support/server.js";

/** What must be so for a start to fail, made ready in `folder`. */
type Arrange = (folder: string) => Promise<NodeJS.ProcessEnv>;

const FAILURES: readonly (readonly [
  title: string,
  code: ErrorCode,
  arrange: Arrange,
  message: RegExp,
  help: RegExp,
])[] = [
  [
    "no Java",
    "JAVA_MISSING",
    async (folder) => ({ PATH: folder, JAVA_HOME: "" }),
    /needs Java, and none was found/,
    /Install one .* or set JAVA_HOME .* NEO4J_URI/,
  ],
  [
    "an old Java",
    "JAVA_TOO_OLD",
    async (folder) => ({ PATH: await writeJava(folder, "11.0.2"), JAVA_HOME: "" }),
    /needs Java 17 or later, and .* is Java 11/,
    /Install one/,
  ],
  [
    "no Maven, and Neo4j not fetched yet",
    "MAVEN_MISSING",
    async (folder) => ({ PATH: await linkJava(folder), JAVA_HOME: "" }),
    /no mvn was found on the PATH/,
    /Install it .* NEO4J_URI/,
  ],
  [
    "a Maven that reaches nothing",
    "NEO4J_UNRESOLVED",
    async (folder) => ({ PATH: await writeMaven(await linkJava(folder)), JAVA_HOME: "", MAVEN_HOME: "", M2_HOME: "" }),
    /could not fetch the Neo4j server: .*No route to host/,
    /Check the network/,
  ],
  [
    "a port in use",
    "PORT_IN_USE",
    async () => ({ PORT: await occupyPort() }),
    /^✗ Port \d+ of 127\.0\.0\.1 is in use by another program\.$/,
    /take another port: PORT=\d+ npm start/,
  ],
  ["a port that is none", "USAGE", async () => ({ PORT: "http" }), /PORT is "http"/, /PORT=4000/],
  [
    "a port that is too large",
    "USAGE",
    async () => ({ PORT: "65536" }),
    /PORT is "65536": a port is a whole number from 0 to 65535/,
    /PORT=4000/,
  ],
  [
    "an address that is not of this machine",
    "USAGE",
    async () => ({ HOST: "192.0.2.1" }),
    /HOST is "192\.0\.2\.1": this machine has no such address/,
    /127\.0\.0\.1/,
  ],
  [
    "a data folder that cannot be",
    "DATA_FOLDER",
    async (folder) => ({ CHANJIAO_DATA: join(await writeSomeFile(folder), "data") }),
    /cannot be used: a part of that path is a file/,
    /Choose another/,
  ],
  [
    "a data folder where none can be made",
    "DATA_FOLDER",
    async () => ({ CHANJIAO_DATA: "/proc/chanjiao" }),
    /cannot be used: it cannot be made there\.$/,
    /Choose another/,
  ],
  [
    "a server that is not there",
    "DATABASE_UNREACHABLE",
    async () => ({ NEO4J_URI: `bolt://127.0.0.1:${await findFreePort()}`, NEO4J_PASSWORD: "secret-word" }),
    /bolt:\/\/127\.0\.0\.1:\d+/,
    /./,
  ],
  [
    "a wrong password",
    "DATABASE_CREDENTIALS",
    async () => ({ NEO4J_URI: testServer().uri, NEO4J_PASSWORD: "secret-word" }),
    /bolt:\/\/127\.0\.0\.1:\d+/,
    /NEO4J_PASSWORD/,
  ],
  [
    "an address that is none",
    "USAGE",
    async () => ({ NEO4J_URI: "localhost:7687" }),
    /NEO4J_URI is localhost:7687/,
    /bolt:\/\/localhost:7687/,
  ],
  [
    "a password in the address",
    "USAGE",
    async () => ({ NEO4J_URI: "bolt://neo4j:secret-word@localhost" }),
    /holds a user or password/,
    /NEO4J_USER and NEO4J_PASSWORD/,
  ],
];

describe("a start that cannot be ends at once, says why and what to do, and leaves nothing behind", () => {
  test.each(FAILURES)("%s", { timeout: 60_000 }, async (_title, code, arrange, message, help) => {
    const folder = await temporaryFolder();
    const start = runCommand(["start"], {
      env: { PORT: "0", CHANJIAO_DATA: join(folder, "data"), ...(await arrange(folder)) },
    });
    expect({ status: await start.ended, printed: start.printed.stderr }).toMatchObject({ status: ERRORS[code] });
    const [failure, way, ...rest] = start.printed.stderr
      .trimEnd()
      .split("\n")
      .filter((line) => !line.startsWith("…"));
    expect(failure).toMatch(/^✗ /);
    expect(failure).toMatch(message);
    expect(way).toMatch(/^ {2}→ /);
    expect(way).toMatch(help);
    expect(rest).toEqual([]);
    expect(start.printed.stdout).toBe("");
    expect(start.printed.stderr).not.toContain("secret-word");
    await expectNothingRuns(folder);
  });

  test("a broken seed: every problem with its place, and no database is started", async () => {
    const project = await copyProject(await temporaryFolder());
    const path = join(project, "seeds/statements/002_bc9b524c4e980658.yaml");
    const text = await readFile(path, "utf8");
    expect(text).toContain("  - id: enterprise-shagang\n    kind: Enterprise\n");
    await writeFile(
      path,
      text.replace(
        "  - id: enterprise-shagang\n    kind: Enterprise\n",
        "  - id: enterprise-shagang\n    kind: Enterprize\n",
      ),
    );
    const start = runCommand(["start"], { cwd: project, env: { PORT: "0", CHANJIAO_DATA: join(project, "data") } });
    expect(await start.ended).toBe(ERRORS.INVALID_DATA);
    const line = text.slice(0, text.indexOf("  - id: enterprise-shagang\n")).split("\n").length + 1;
    expect(start.printed.stderr).toMatch(
      new RegExp(`^✗ seeds/statements/002_bc9b524c4e980658\\.yaml:${line}:\\d+`, "m"),
    );
    expect(start.printed.stderr).toContain("Enterprise");
    expect(start.printed.stderr).toMatch(
      /✗ The seeds have .*: nothing was started or loaded\.\n {2}→ .*npx chanjiao check.*\n$/,
    );
    await expectNothingRuns(project);
  });
});

test("Neo4j that does not start is told with its log", { timeout: 60_000 }, async () => {
  const data = await dataFolderWithClasspath();
  const bin = await writeFailingJava(dirname(data));
  const start = runCommand(["start"], {
    env: { PORT: "0", CHANJIAO_DATA: data, JAVA_HOME: "", PATH: `${bin}:/usr/bin:/bin` },
  });
  expect(await start.ended).toBe(ERRORS.NEO4J_FAILED);
  expect(start.printed.stderr).toContain("neo4j");
  await expectNothingRuns(data);
});

async function writeProgram(folder: string, name: string, script: string): Promise<string> {
  const bin = join(folder, "bin");
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return bin;
}

const writeJava = (folder: string, version: string): Promise<string> =>
  writeProgram(folder, "java", `echo 'openjdk version "${version}"' >&2`);

const writeFailingJava = (folder: string): Promise<string> =>
  writeProgram(
    folder,
    "java",
    'case "$1" in -version) echo \'openjdk version "17.0.1"\' >&2 ;; *) echo "Error: Could not reserve enough space" >&2; exit 1 ;; esac',
  );

async function linkJava(folder: string): Promise<string> {
  const bin = join(folder, "bin");
  await mkdir(bin, { recursive: true });
  await symlink((await resolveJava()).path, join(bin, "java"));
  return bin;
}

async function writeMaven(bin: string): Promise<string> {
  await writeProgram(dirname(bin), "mvn", 'echo "[ERROR] Failed to execute goal: No route to host"; exit 1');
  return bin;
}

async function occupyPort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return String((server.address() as AddressInfo).port);
}

async function writeSomeFile(folder: string): Promise<string> {
  await writeFile(join(folder, "file"), "");
  return join(folder, "file");
}

async function copyProject(folder: string): Promise<string> {
  const project = join(folder, "project");
  for (const name of ["dist", "graph", "seeds", "package.json"])
    await cp(join(PROJECT_FOLDER, name), join(project, name), { recursive: true });
  await symlink(join(PROJECT_FOLDER, "node_modules"), join(project, "node_modules"));
  return project;
}
