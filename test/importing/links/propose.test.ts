import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
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

test("a proposal for a table with many odd names is shown at work without them, and they are counted", async () => {
  const [data, folder] = [await temporaryFolder(), await temporaryFolder()];
  const path = join(folder, "odd.csv");
  const odd = Array.from({ length: 7 }, (_, row) => `甲${row}公司；乙${row}公司\n`);
  writeFileSync(path, `单位名称\n江苏甲钢铁有限公司\n${odd.join("")}`);
  said.text = "";
  expect(await run(data, [path])).toBe(0);
  expect(said.text).toContain("7 rows are left out with --skip-invalid");
  expect(said.text).toContain("7 rows are left out: they are listed above.");
  expect(said.text).toContain("Nothing was written");
});
