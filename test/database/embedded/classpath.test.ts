import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { resolveClasspath } from "../../../src/database/embedded/classpath.js";
import { meaningfulLines } from "../../../src/database/embedded/maven.js";
import type { Progress } from "../../../src/database/embedded/progress.js";
import { resolveJava } from "../../../src/database/embedded/java.js";
import { temporaryFolder } from "../../support/folder.js";

/** A small real project, so that Maven has little to do. */
async function writePom(folder: string, dependency: string, more = ""): Promise<string> {
  const [groupId, artifactId, version] = dependency.split(":");
  const pom = join(folder, "pom.xml");
  await writeFile(
    pom,
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
     <groupId>t</groupId><artifactId>t</artifactId><version>1</version><packaging>pom</packaging>${more}
     <dependencies><dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${version}</version></dependency></dependencies></project>`,
  );
  return pom;
}

async function pathWithoutMaven(): Promise<NodeJS.ProcessEnv> {
  return { PATH: await temporaryFolder() };
}

describe("resolveClasspath", () => {
  test("asks Maven once, and again only when a jar is gone or the pom has changed", async () => {
    const folder = await temporaryFolder();
    const pom = await writePom(folder, "org.neo4j:neo4j-native:5.26.25");
    const seen: Progress[] = [];
    const classpath = await resolveClasspath({ folder, pom, onProgress: (progress) => seen.push(progress) });
    const jars = classpath.split(delimiter);
    expect(jars.some((jar) => jar.endsWith("neo4j-native-5.26.25.jar"))).toBe(true);
    expect(seen[0]?.stage).toBe("resolving");

    const env = await pathWithoutMaven();
    expect(await resolveClasspath({ folder, pom, env })).toBe(classpath);

    const kept = (await readdir(folder)).find((name) => name.startsWith("classpath-"))!;
    await writeFile(join(folder, kept), [...jars, join(folder, "gone.jar")].join(delimiter));
    await expect(resolveClasspath({ folder, pom, env })).rejects.toMatchObject({ code: "MAVEN_MISSING", exitCode: 12 });

    await writeFile(join(folder, kept), classpath);
    await writeFile(pom, `${await readFile(pom, "utf8")}\n`);
    await expect(resolveClasspath({ folder, pom, env })).rejects.toMatchObject({ code: "MAVEN_MISSING" });
  });

  test("says what Maven could not fetch, without the secret in the address of a mirror, and leaves nothing behind", async () => {
    const folder = await temporaryFolder();
    const repository =
      "<repositories><repository><id>central</id><url>http://reader:hunter2@127.0.0.1:1/m</url></repository></repositories>";
    const pom = await writePom(folder, "org.example.nowhere:nothing:1", repository);
    const error = await resolveClasspath({ folder, pom }).catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({
      code: "NEO4J_UNRESOLVED",
      exitCode: 13,
      message: expect.stringContaining("nothing"),
    });
    expect((error as Error).message).not.toMatch(/hunter2|Help 1|stack trace/);
    expect(await readdir(folder)).toEqual(["pom.xml"]);
  });

  test("says so when mvn itself fails", async () => {
    const folder = await temporaryFolder();
    const pom = await writePom(folder, "org.neo4j:neo4j-native:5.26.25");
    await writeFile(
      join(folder, "mvn"),
      "#!/bin/sh\necho 'The JAVA_HOME environment variable is not defined correctly' >&2\nexit 1\n",
      { mode: 0o755 },
    );
    const env = { PATH: `${folder}${delimiter}${dirname((await resolveJava()).path)}` };
    await expect(resolveClasspath({ folder, pom, env })).rejects.toMatchObject({
      code: "NEO4J_UNRESOLVED",
      message: expect.stringContaining("JAVA_HOME"),
    });
    await rm(join(folder, "mvn"));
  });
});

test("meaningfulLines keeps what went wrong and drops the advice", () => {
  const lines = [
    "[INFO] Scanning",
    "[ERROR] Failed to execute goal: Could not find a:b:1 -> [Help 1]",
    "[ERROR] ",
    "[ERROR] To see the full stack trace of the errors",
    "[ERROR] [Help 1] http://x",
  ];
  expect(meaningfulLines(lines)).toBe("Failed to execute goal: Could not find a:b:1");
  expect(meaningfulLines(["one", "two"])).toBe("one two");
});
