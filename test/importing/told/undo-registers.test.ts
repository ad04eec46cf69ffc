import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bringRegisters } from "../../../src/commands/importing/import-registers.js";
import { STEPS } from "../../../src/commands/importing/print-way.js";
import { undoRegisters } from "../../../src/commands/importing/undo-registers.js";
import { importFiles } from "../../../src/commands/import.js";
import { readMapping } from "../../../src/commands/read-mapping.js";
import { retract } from "../../../src/commands/retract.js";
import { catchSignals } from "../../../src/commands/terminal/interruption.js";
import { temporaryFolder } from "../../support/folder.js";
import { testStore } from "../../support/store.js";
import { MODEL } from "../fixtures.js";
import { ask, run, said, useImports } from "../use-imports.js";

const use = useImports();

const mapping = (register: string, scheme: string): string => `register: ${register}
source: { title: ${register}, licence: made up }
kind: Enterprise
columns:
  code: { identifier: ${scheme} }
  name: { name: OFFICIAL }
  city: { link: LOCATED_IN, to: place, optional: true }
`;
/** Two registers that know one firm each alone and one both, and a list of somebody's own that knows it too. */
const TABLES = {
  "first.csv":
    "code,name,city\n91320582718675736W,苏州甲钢铁制造有限公司,苏州市\n91110108633612349T,北京乙软件有限公司,北京市\n",
  "second.csv":
    "code,name,city\nenterprise-jia,苏州甲钢铁制造有限公司,苏州市\nenterprise-bing,上海丙仪器有限公司,上海市\n",
  "own.csv": "code,name,city\nenterprise-jia,苏州甲钢铁制造有限公司,\nenterprise-ding,广州丁食品有限公司,广州市\n",
  "later.csv": "code,name,city\n91320582718675736W,苏州甲钢铁股份有限公司,苏州市\n",
};

/** All that is said of anything: the sources themselves stay, as history does. */
async function printThings(): Promise<unknown> {
  const { read } = use.database;
  return {
    things: await read("MATCH (n:Entity) WHERE NOT n:SourceDocument RETURN n.id AS id, n.name AS name ORDER BY id"),
    links: await read(
      "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS a, type(r) AS type, b.id AS b ORDER BY a, type, b",
    ),
    standing: await ask(use.database, "{ meta { links statements } }"),
  };
}

test("registers are taken back as a whole, the newest first, told beforehand; nothing else is, and they come again", {
  timeout: 300_000,
}, async () => {
  const data = await temporaryFolder();
  for (const [name, text] of Object.entries(TABLES)) writeFileSync(join(data, name), text);
  for (const [name, scheme] of Object.entries({ first: "USCC", second: "id", own: "id" }))
    writeFileSync(join(data, `${name}.yaml`), mapping(`example-${name}`, scheme));
  const bring = (file: string, by: string, edition?: string): Promise<number> =>
    run(data, [join(data, file)], { mapping: join(data, by), apply: true, ...(edition !== undefined && { edition }) });
  const files = ["first", "second"].map((name) => ({
    path: join(data, `${name}.csv`),
    mapping: readMapping(join(data, `${name}.yaml`), MODEL),
    edition: "2025",
  }));
  const store = await testStore();
  const undo = async (apply: boolean): Promise<string> => {
    said.text = "";
    await undoRegisters(store, files, { apply, reason: undefined });
    return said.text;
  };

  await bring("own.csv", "own.yaml");
  const before = await printThings();
  expect(await undo(true)).toBe("Nothing of the registers stands: there is nothing to take back.\n");

  const interruption = catchSignals("nothing");
  said.text = "";
  expect(await bringRegisters(store, files, { apply: true, steps: STEPS, interruption })).toBe(0);
  expect(said.text).toContain("1 pairs were surely one and are merged");
  const whole = await printThings();
  const told = await undo(false);
  expect(told).toMatch(
    /^Of the registers these statements stand:\n {2}import 3, second\.csv: \d+ statements\n {2}import 2, first\.csv: \d+ statements\nNothing was taken back: this is what --apply would do\.\n$/,
  );
  expect(await printThings()).toEqual(whole);

  await bring("later.csv", "first.yaml", "2026");
  await expect(undo(true)).rejects.toThrow(
    "Import 4 (later.csv) is a later edition of what import 2 (first.csv) brought: nothing was taken back.",
  );
  await importFiles({ paths: [], undo: "4", data });
  expect(await printThings()).toEqual(whole);

  const done = await undo(true);
  const counts = [...told.matchAll(/: (\d+) statements/g)].map(([, count]) => count);
  expect(done).toContain(
    `${counts[0]} statements of second.csv taken back.\n${counts[1]} statements of first.csv taken back.\n`,
  );
  expect(await printThings()).toEqual(before);
  expect(await undo(true)).toBe("Nothing of the registers stands: there is nothing to take back.\n");

  for (const [, source] of done.matchAll(/retract --undo --source (\S+) --reason WHY/g))
    await retract({ ids: [], source: String(source), undo: true, reason: "wanted again", data });
  expect(await printThings()).toEqual(whole);
});

test("told of the real ones: that nothing of them is there", async () => {
  said.text = "";
  expect(await importFiles({ paths: [], undo: "registers", data: await temporaryFolder() })).toBe(0);
  expect(said.text).toBe("Nothing of the registers stands: there is nothing to take back.\n");
});
