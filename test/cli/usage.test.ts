import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ERRORS } from "../../src/errors.js";
import { readProgramVersion } from "../../src/machine/project.js";
import { temporaryFolder } from "../support/folder.js";
import { runCommand } from "./command.js";

describe("help", () => {
  test("names every command, environment variable and exit status", async () => {
    const help = runCommand(["--help"]);
    expect(await help.ended).toBe(0);
    for (const word of [
      "start",
      "serve",
      "seed",
      "check",
      "anchor",
      "HOST",
      "PORT",
      "CHANJIAO_DATA",
      "NEO4J_URI",
      "NEO4J_USER",
      "NEO4J_PASSWORD",
      "NEO4J_DATABASE",
    ]) {
      expect(help.printed.stdout).toContain(word);
    }
    for (const status of Object.values(ERRORS))
      expect(help.printed.stdout).toMatch(new RegExp(`^ +${status}  \\S`, "m"));
    expect(help.printed.stderr).toBe("");
  });

  test.each(["start", "serve", "seed", "check", "anchor"])("of %s", async (command) => {
    const help = runCommand([command, "--help"]);
    expect(await help.ended).toBe(0);
    expect(help.printed.stdout).toContain(`Usage: chanjiao ${command}`);
  });

  test("the version is the package's", async () => {
    const version = runCommand(["--version"]);
    expect(await version.ended).toBe(0);
    expect(version.printed.stdout).toBe(`${readProgramVersion()}\n`);
  });

  test("npx finds the command in the project itself, without installing or fetching a thing", async () => {
    const npm = { npm_config_cache: await temporaryFolder(), npm_config_offline: "true" };
    const version = runCommand(["--version"], { program: ["npx", "--no-install", "chanjiao"], env: npm });
    expect(await version.ended).toBe(0);
    expect(version.printed.stdout).toBe(`${readProgramVersion()}\n`);
  });
});

test.each([
  ["check", [], "yaml"],
  ["anchor", [], "yaml"],
  ["read", [], "txt"],
  ["ask", [], "graphql"],
  ["restore", [], "jsonl"],
  ["import", [], "yaml"],
  ["import", ["--mapping"], "yaml"],
])("%s %j tells at once that a pipe is no file, and waits for nobody", async (command, options, ending) => {
  const folder = await temporaryFolder();
  const pipe = join(folder, `pipe.${ending}`);
  execFileSync("mkfifo", [pipe]);
  const table = "test/fixtures/importing/members.csv";
  const files = options.length > 0 ? [table, ...options, pipe] : [pipe];
  const running = runCommand([command, ...files], { env: { CHANJIAO_DATA: folder, NEO4J_URI: "" } });
  expect(await running.ended).toBe(2);
  expect(running.printed.stderr).toContain(`${pipe} cannot be read: it is a pipe, and no file.`);
});

describe("a wrong command line ends with status 2 and a way out", () => {
  test.each([
    [["strat"], "✗ Unknown command 'strat'.", "→ Did you mean start?"],
    [["start", "--prot", "1"], "✗ Unknown option '--prot'.", "→ Did you mean --port?"],
    [["start", "--port"], "✗ Option '-p, --port <number>' argument missing.", "→ chanjiao --help"],
    [["start", "now"], "✗ Too many arguments for 'start'.", "→ chanjiao --help"],
    [["anchor"], "✗ Missing required argument 'file'.", "→ chanjiao --help"],
    [["check", "no-such.yaml"], "✗ no-such.yaml cannot be read: it is not there.", "→ "],
  ])("%j", async (args, message, help) => {
    const command = runCommand(args);
    expect(await command.ended).toBe(2);
    const [first, second, ...rest] = command.printed.stderr.trimEnd().split("\n");
    expect(first).toContain(message);
    expect(second).toContain(help);
    expect(rest).toEqual([]);
  });

  test("without a command, the help stands before it", async () => {
    const command = runCommand([]);
    expect(await command.ended).toBe(2);
    expect(command.printed.stderr).toContain("Usage: chanjiao");
    expect(command.printed.stderr).toContain("✗ Say what to do");
  });
});

test("a stack is for those who ask, and for bugs", async () => {
  const asked = runCommand(["strat"], { env: { DEBUG: "1" } });
  expect(await asked.ended).toBe(2);
  expect(asked.printed.stderr).toContain("    at ");
  const plain = runCommand(["strat"], { env: { CI: "true" } });
  expect(await plain.ended).toBe(2);
  expect(plain.printed.stderr).not.toContain("    at ");
  expect(plain.printed.stderr).not.toContain("\u001b[");
});
