import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { temporaryFolder } from "../support/folder.js";
import { testServerSettings } from "../support/server.js";

const CHANJIAO = `${process.execPath} ${join(PROJECT_FOLDER, "dist/cli.js")}`;

/** Runs what a page shows, in a folder of its own, and gives the exit status and output of each command. */
async function runPage(page: string): Promise<
  readonly {
    readonly command: string;
    readonly status: number | null;
    readonly printed: string;
    readonly folder: string;
  }[]
> {
  const folder = await temporaryFolder();
  cpSync(join(PROJECT_FOLDER, "docs/examples"), join(folder, "docs/examples"), { recursive: true });
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CHANJIAO_DATA: join(folder, "data"),
    ...testServerSettings(),
  };
  const blocks = [...readFileSync(join(PROJECT_FOLDER, page), "utf8").matchAll(/^```bash\n([\s\S]*?)^```$/gm)];
  return blocks
    .flatMap(([, code]) => code!.trim().split("\n"))
    .map((command) => {
      const { status, stdout, stderr } = spawnSync("sh", ["-c", command.replaceAll("npx chanjiao", CHANJIAO)], {
        cwd: folder,
        env,
        encoding: "utf8",
      });
      return { command, status, printed: stdout + stderr, folder };
    });
}

test("the commands of docs/identity.md run", async () => {
  const ran = await runPage("docs/identity.md");
  expect(ran.map(({ command, status }) => [command, status])).toEqual(ran.map(({ command }) => [command, 0]));
  expect(ran).toHaveLength(5);
});

test("the commands of docs/reading.md do what the page says", async () => {
  const [read, check] = await runPage("docs/reading.md");
  expect([read!.status, read!.printed]).toEqual([0, expect.stringContaining("proposals/statements/news.yaml")]);
  expect(existsSync(join(read!.folder, "proposals/documents/news.txt"))).toBe(true);
  expect([check!.status, check!.printed]).toEqual([3, expect.stringContaining("IsReviewed")]);
});
