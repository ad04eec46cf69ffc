import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseJavaVersion, resolveJava } from "../../../src/database/embedded/java.js";
import { temporaryFolder } from "../../support/folder.js";

/** A `java` that only tells its version, as the real ones do: on standard error. */
async function writeJava(folder: string, version: string): Promise<string> {
  const path = join(folder, "java");
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  await chmod(path, 0o755);
  return path;
}

describe("resolveJava", () => {
  test("finds the Java of this machine", async () => {
    expect((await resolveJava()).version).toBeGreaterThanOrEqual(17);
  });

  test("says when there is none, with the line that helps", async () => {
    const missing = resolveJava({ PATH: await temporaryFolder() });
    await expect(missing).rejects.toMatchObject({
      code: "JAVA_MISSING",
      exitCode: 10,
      help: expect.stringMatching(/install/i),
    });
  });

  test("says when it is too old, and which one it is", async () => {
    const folder = await temporaryFolder();
    const path = await writeJava(folder, "1.8.0_392");
    await expect(resolveJava({ PATH: folder })).rejects.toMatchObject({
      code: "JAVA_TOO_OLD",
      message: expect.stringContaining(`${path} is Java 8`),
    });
  });

  test("takes JAVA_HOME before the PATH, and the PATH when JAVA_HOME is too old or has no Java", async () => {
    const folder = await temporaryFolder();
    const home = await writeJava(join(folder, "home", "bin"), "21.0.1");
    const onPath = await writeJava(join(folder, "path"), "17.0.15");
    await writeJava(join(folder, "old", "bin"), "11.0.2");
    const PATH = dirname(onPath);
    expect(await resolveJava({ PATH, JAVA_HOME: join(folder, "home") })).toEqual({ path: home, version: 21 });
    expect(await resolveJava({ PATH, JAVA_HOME: join(folder, "old") })).toEqual({ path: onPath, version: 17 });
    expect(await resolveJava({ PATH, JAVA_HOME: join(folder, "nowhere") })).toEqual({ path: onPath, version: 17 });
  });

  test("passes over a java that does not run", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "java"), "#!/bin/sh\necho 'Unable to locate a Java Runtime.' >&2\nexit 1\n", {
      mode: 0o755,
    });
    await expect(resolveJava({ PATH: folder })).rejects.toMatchObject({
      code: "JAVA_MISSING",
      message: expect.stringContaining('says "Unable to locate a Java Runtime"'),
    });
    await writeFile(join(folder, "java"), "#!/bin/sh\nkill -9 $$\n");
    await expect(resolveJava({ PATH: folder })).rejects.toMatchObject({
      code: "JAVA_MISSING",
      message: `Neo4j needs Java, and none runs: ${join(folder, "java")} -version was ended by SIGKILL.`,
    });
  });
});

test("parseJavaVersion reads old, new and early-access forms", () => {
  expect(parseJavaVersion('java version "1.8.0_392"')).toBe(8);
  expect(parseJavaVersion('openjdk version "17.0.15" 2025-04-15')).toBe(17);
  expect(parseJavaVersion('openjdk version "25" 2025-09-16 LTS')).toBe(25);
  expect(parseJavaVersion('openjdk version "26-ea" 2026-03-17')).toBe(26);
  expect(parseJavaVersion("command not found")).toBeUndefined();
});
