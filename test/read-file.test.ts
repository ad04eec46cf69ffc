import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRegular, readNamed, readRegular } from "../src/read-file.js";

const folder = mkdtempSync(join(tmpdir(), "chanjiao-files-"));
const at = (name: string): string => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  execFileSync("mkfifo", [at("pipe")]);
  symlinkSync("/dev/zero", at("device"));
  symlinkSync(folder, at("folder"));
  writeFileSync(at("large"), "");
  truncateSync(at("large"), 100_000_001);
  writeFileSync(at("text"), "产教");
  symlinkSync(at("text"), at("link"));
});

describe("what is no file is told at once, and not read", () => {
  const NO_FILES = [
    ["pipe", "it is a pipe, and no file"],
    ["device", "it is a device, and no file"],
    ["folder", "it is a folder"],
  ] as const;

  test.each<readonly [string, string]>([
    ...NO_FILES,
    ["large", "it has 101 MB, and of such a file at most 100 are read"],
  ])("%s", (name, why) => {
    expect(() => readRegular(at(name))).toThrow(why);
    expect(() => readNamed(at(name), "Name a text.")).toThrow(
      expect.objectContaining({
        code: "USAGE",
        message: `${at(name)} cannot be read: ${why}.`,
        help: "Name a text.",
      }) as Error,
    );
  });

  test.each(NO_FILES)("piece by piece: %s", async (name, why) => {
    await expect(openRegular(at(name))).rejects.toThrow(why);
  });
});

test("a file is read, by a link too, and one of any length piece by piece", async () => {
  expect(readRegular(at("link")).toString()).toBe("产教");
  const large = await openRegular(at("large"));
  expect((await large.stat()).size).toBe(100_000_001);
  await large.close();
});
