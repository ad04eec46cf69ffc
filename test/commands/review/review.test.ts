import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { exportJudgements, importJudgements, undoJudgement } from "../../../src/commands/review/review.js";
import { testDatabase } from "../../support/database.js";
import { temporaryFolder } from "../../support/folder.js";
import { testServerSettings } from "../../support/server.js";
import { createData, readData } from "./review-data.js";

beforeAll(() => {
  for (const [name, value] of Object.entries(testServerSettings())) vi.stubEnv(name, value);
});
afterAll(() => vi.unstubAllEnvs());

describe("the command", () => {
  const run = (
    args: readonly string[],
    input = "",
  ): { readonly status: number | null; readonly stdout: string; readonly stderr: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", "review", ...args], {
      input,
      encoding: "utf8",
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        ...testServerSettings(),
      },
    });
    return { status, stdout, stderr };
  };

  test("merges by itself, then by what it is told, and the graph follows", async () => {
    await createData();
    const data = await temporaryFolder();
    const automatic = run(["--auto", "--data", data]);
    expect([automatic.status, automatic.stdout]).toEqual([
      0,
      expect.stringMatching(/1 merged by scorer \d+; 2 left to review/),
    ]);
    const database = await testDatabase();
    const redirects = (): Promise<unknown> => database.read("MATCH (r:Redirect) RETURN r.id AS id ORDER BY id");
    expect(await redirects()).toEqual([{ id: "university-x2" }]);
    const answered = run(["--by", "Li", "--data", data], "a the same loom\nr\n");
    expect([answered.status, answered.stdout]).toEqual([
      0,
      expect.stringContaining("1 accepted, 1 rejected, 0 unsure, 0 undone; 0 left to review."),
    ]);
    expect(answered.stdout).not.toContain("\u001B[");
    expect(await redirects()).toHaveLength(2);
    const table = join(data, "judgements.csv");
    await exportJudgements(table, { data });
    const exported = readFileSync(table, "utf8").split("\n");
    expect(exported).toHaveLength(1 + 3 + 1);
    // Names, of what was merged too: `id,left,leftName,right,rightName`.
    expect(
      exported
        .slice(1, 4)
        .map((line) => line.split(","))
        .filter(([, left, leftName, right, rightName]) => left === leftName || right === rightName),
    ).toEqual([]);
  });

  test("names what it cannot do, and changes nothing", async () => {
    await createData();
    const data = await temporaryFolder();
    const options = { data, by: "Li", why: "" };
    const table = join(data, "bad.csv");
    writeFileSync(table, "left,right,decision\nuniversity-x1,university-x2,SAME\n");
    await expect(undoJudgement("j-none", options)).rejects.toMatchObject({
      code: "USAGE",
      message: "No judgement has the id j-none.",
    });
    await expect(importJudgements(join(data, "none.csv"), options)).rejects.toMatchObject({
      code: "USAGE",
      message: expect.stringContaining("cannot be read") as unknown,
    });
    await expect(importJudgements(table, options)).rejects.toMatchObject({ code: "INVALID_DATA" });
    expect((await readData()).book.listJudged()).toEqual([]);
  });

  test("takes a table of a spreadsheet in its order, and says what an id was probably meant to be", async () => {
    await createData();
    const data = await temporaryFolder();
    const table = join(data, "decisions.csv");
    writeFileSync(
      table,
      "left;right;decision;reason\nuniversity-y1;university-y2;POSITIVE;one\nuniversity-y1;university-y2;NEGATIVE;two\nuniversity-x1;university-x22;UNSURE;\n",
    );
    const printed = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
    await importJudgements(table, { data, by: "Li" });
    const said = printed.mock.calls.map(([text]) => String(text)).join("");
    printed.mockRestore();
    expect(said).toContain('there is no entity "university-x22"');
    expect(said).toContain('did you mean "university-x2"');
    expect(said).toContain("3 judgements and revocations imported");
    const judged = (await readData()).book.listJudged().map(({ judgement }) => judgement);
    expect(judged.map(({ decision, why }) => [decision, why])).toEqual([
      ["POSITIVE", "one"],
      ["NEGATIVE", "two"],
      ["UNSURE", ""],
    ]);
  });
});
