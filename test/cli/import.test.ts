import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ERRORS } from "../../src/errors.js";
import { readVersion } from "../../src/store/read-graph.js";
import { readImports } from "../../src/store/read-imports.js";
import { emptyDatabase, testDatabase } from "../support/database.js";
import { temporaryFolder } from "../support/folder.js";
import { readUrl, runCommand, type Running } from "./command.js";
import { testServerSettings } from "../support/server.js";

const FIXTURES = "test/fixtures/importing";
const LONG = 600_000;

beforeAll(async () => {
  await emptyDatabase();
});

function run(data: string, ...args: readonly string[]): Running {
  return runCommand(args, { env: { CHANJIAO_DATA: data, ...testServerSettings(), PORT: "0" } });
}

async function listImports(): Promise<Awaited<ReturnType<typeof readImports>>> {
  const { read } = await testDatabase();
  return (await readImports(read)).filter(({ format }) => format !== "seeds");
}

test("what cannot be done is said at once, each with its status", { timeout: LONG }, async () => {
  const data = await temporaryFolder();
  const table = join(await temporaryFolder(), "members.csv");
  copyFileSync(`${FIXTURES}/members.csv`, table);
  for (const [args, status, said] of [
    [["import", table, "--apply"], ERRORS.USAGE, ".mapping.yaml"],
    [["import", `${FIXTURES}/ror.ndjson`, "--edition", "2026/06"], ERRORS.USAGE, '"2026/06" is not a date'],
    [
      ["import", `${FIXTURES}/members-bad.csv`, "--mapping", `${FIXTURES}/members.yaml`],
      ERRORS.INVALID_DATA,
      "3 of 5 rows cannot be imported",
    ],
    [["retract", "--reason", "x"], ERRORS.USAGE, "Say what to take back"],
  ] as const) {
    const command = run(data, ...args);
    expect([args, await command.ended]).toEqual([args, status]);
    expect(command.printed.stdout + command.printed.stderr).toContain(said);
    expect(command.printed.stdout + command.printed.stderr).not.toContain("\u001b[");
  }
  expect(readdirSync(data)).toEqual([]);
});

test("while the server runs it answers the version before, then the version after; a kill at any moment costs nothing but the time", {
  timeout: LONG,
}, async () => {
  const data = await temporaryFolder();
  const start = run(data, "start");
  await start.prints("Stop     Ctrl-C");
  const url = readUrl(start);
  const ask = async (): Promise<string> => {
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ query: '{ meta { version } entity(id: "university-moe-4111099902") { name } }' }),
    });
    const {
      data: { meta, entity },
    } = (await answer.json()) as { data: { meta: { version: string }; entity: { name: string } | null } };
    return `${meta.version} ${entity?.name ?? "none"}`;
  };
  const before = await ask();

  for (const moment of ["institutions-2025.xls", "… Writing"]) {
    const killed = run(data, "import", `${FIXTURES}/institutions-2025.xls`, "--apply");
    await killed.prints(moment);
    killed.interrupt("SIGKILL");
    expect(await killed.ended).toBe("SIGKILL");
  }
  const answers: string[] = [];
  let over = false;
  const asking = (async () => {
    while (!over) answers.push(await ask());
  })();
  const again = run(data, "import", `${FIXTURES}/institutions-2025.xls`, "--apply");
  expect(await again.ended).toBe(0);
  expect(await listImports()).toMatchObject([{ file: "institutions-2025.xls", unfinished: false }]);
  over = true;
  await asking;
  const after = `${(await readVersion(await testDatabase()))!} 北京乙学院`;
  expect([...new Set(answers)].every((answer) => [before, after].includes(answer))).toBe(true);
  expect(await ask()).toBe(after);
});
