import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { testServer } from "../../support/server.js";
import { RUN_TYPESCRIPT } from "../../support/typescript.js";

/** Runs a load into the test database in a process of its own, which dies by kill -9 half way through its writes. */
export async function startLoadAndKill(): Promise<void> {
  const { uri, user, password } = testServer();
  const child = spawn(
    process.execPath,
    ["--import", RUN_TYPESCRIPT, fileURLToPath(new URL("killed-load.ts", import.meta.url))],
    { env: { ...process.env, uri, user, password }, stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [, signal] = (await once(child, "exit")) as [number | null, string | null];
  expect(signal).toBe("SIGKILL");
  expect(said).toMatch(/^\d+ of \d+$/);
}
