import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { runBounded } from "../../../src/machine/bounded/run-bounded.js";
import { temporaryFolder } from "../../support/folder.js";

async function module(code: string): Promise<URL> {
  const path = join(await temporaryFolder(), "work.mjs");
  writeFileSync(path, code);
  return pathToFileURL(path);
}

test("gives what the module makes of its input", async () => {
  expect(await runBounded(await module("export const run = (x) => x * 2;"), 21)).toBe(42);
});

test("ends what never ends", async () => {
  await expect(
    runBounded(await module("export const run = () => { for (;;); };"), undefined, { memoryMb: 200, seconds: 0.5 }),
  ).rejects.toMatchObject({ name: "BoundError", bound: "time" });
});

test.each<[string, string, object]>([
  ["what throws", 'export const run = () => { throw new Error("no such page"); };', { message: "no such page" }],
  [
    "what goes into itself",
    "export const run = (x) => [run(x)];",
    {
      name: "BoundError",
      bound: "depth",
      message: expect.stringContaining("more often than can be followed"),
    },
  ],
  [
    "what fills its heap",
    "export const run = () => { const all = []; for (;;) all.push(`${all.length}`.repeat(9)); };",
    { name: "BoundError", bound: "memory" },
  ],
  [
    "what fills buffers",
    "export const run = async () => { const all = []; for (;;) { all.push(new Uint8Array(1e7).fill(1)); await 0; } };",
    { name: "BoundError", bound: "memory" },
  ],
])("ends %s", async (_title, code, expected) => {
  await expect(runBounded(await module(code), undefined, { memoryMb: 200, seconds: 60 })).rejects.toMatchObject(
    expected,
  );
});
