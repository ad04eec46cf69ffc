import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/folder.js";
import { FIXTURES } from "../fixtures.js";
import { run, said, useImports } from "../use-imports.js";

useImports();

test("a table without a mapping gets one beside it, which is shown at work, and is applied only by name", async () => {
  const [data, folder] = [await temporaryFolder(), await temporaryFolder()];
  const path = join(folder, "members.csv");
  copyFileSync(`${FIXTURES}members.csv`, path);
  await expect(run(data, [path], { apply: true })).rejects.toMatchObject({
    code: "USAGE",
    message: expect.stringContaining("Nobody has looked at"),
  });
  const mapping = join(folder, "members.mapping.yaml");
  expect(readFileSync(mapping, "utf8")).toContain("{ identifier: USCC } # its values check out as USCC");
  await expect(run(data, [path])).rejects.toMatchObject({ message: expect.stringContaining("is there already") });
  said.text = "";
  expect(await run(data, [path], { mapping })).toBe(0);
  expect(said.text).toContain("Nothing was written");
  const second = join(folder, "again.csv");
  copyFileSync(path, second);
  said.text = "";
  expect(await run(data, [second])).toBe(0);
  expect(said.text).toMatch(
    /again\.mapping\.yaml has what the columns of again\.csv seem to mean:[\s\S]+ new statements/,
  );
});
