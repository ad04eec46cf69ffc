import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft, Target } from "../../../src/importing/draft.js";
import type { Mapping } from "../../../src/importing/mapping/mapping.js";
import { parseMapping } from "../../../src/importing/mapping/parse-mapping.js";
import { openSheets } from "../../../src/importing/files/workbook/open-workbook.js";
import { type ReadSheet, readSheets } from "../../../src/importing/files/workbook/read-sheets.js";
import { openTable } from "../../../src/importing/formats/tables/table.js";
import { openFile } from "../../../src/importing/open-file.js";
import type { Problem } from "../../../src/problem.js";
import { temporaryFolder } from "../../support/folder.js";
import { MODEL } from "../fixtures.js";

/** A list of companies with a day and a place, as most lists are. */
export const MEMBERS = `register: example-members
source: { title: "成员名单", publisher: 示例协会, licence: "made up" }
kind: Enterprise
columns:
  统一社会信用代码: { identifier: USCC }
  企业名称: { name: OFFICIAL }
  成立日期: { property: established, optional: true }
  所在地: { link: LOCATED_IN, to: place, optional: true }
`;
export const HEADINGS = ["统一社会信用代码", "企业名称", "成立日期", "所在地"];
export const [STEEL, SOFTWARE, DEVICES] = ["91320582718675736W", "91110108633612349T", "91310000633612349F"] as const;

/** What the rows of a table say, before anybody has looked up who they are about. */
export interface ReadTable {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
  /** "hidden sheets, left out: 旧数据". */
  readonly notes: readonly string[];
}

export function parse(text: string): Mapping {
  const { mapping, problems } = parseMapping("members.yaml", text, MODEL);
  if (!mapping) throw new Error(JSON.stringify(problems));
  return mapping;
}

/** Reads a table twice, as an import does. Needs no database. */
export async function readTable(path: string, mapping = MEMBERS): Promise<ReadTable> {
  const opened = await openFile({ path, as: undefined, mapping: parse(mapping), edition: "2026", model: MODEL });
  if (opened === "statements") throw new Error("it is no table");
  return readOpened(opened);
}

/** The same of a workbook, without the thread that takes most of the time. */
export async function readBook(path: string, text = MEMBERS): Promise<ReadTable> {
  const mapping = parse(text);
  const sheets: readonly ReadSheet[] = [...readSheets(path, mapping.hidden)];
  const grid = openSheets(path, sheets, mapping);
  return readOpened(await openTable(path, grid, mapping, "2026", MODEL));
}

async function readOpened(opened: Awaited<ReturnType<typeof openTable>>): Promise<ReadTable> {
  if ("problems" in opened) return { drafts: [], problems: opened.problems, notes: [] };
  const [drafts, problems]: [Draft[], Problem[]] = [[], []];
  for await (const _ of opened.read()) continue;
  for await (const read of opened.read()) {
    if ("draft" in read) drafts.push(read.draft);
    else problems.push(read.problem, ...(read.others ?? []));
  }
  const notes = opened.notes.list().map(({ what, examples }) => `${what}: ${examples.join(", ")}`);
  return { drafts, problems, notes };
}

/** "江苏甲钢铁有限公司 zh-Hans established 2004-05-01 LOCATED_IN 苏州市" for each row. */
export function printDrafts({ drafts }: ReadTable): readonly string[] {
  return drafts.map(({ names, properties, links }) =>
    [
      ...names.map(({ value, language }) => `${value} ${language}`),
      ...properties.map(({ name, value }) => `${name} ${String(value)}`),
      ...links.map(({ type, other, details }) =>
        [type, printEnd(other), ...Object.entries(details).flatMap(([name, value]) => [name, String(value)])].join(" "),
      ),
    ].join(" "),
  );
}

function printEnd(other: Target): string {
  if ("place" in other) return [other.place, other.within].filter((part) => part !== "").join(" in ");
  return "id" in other ? other.id : `${other.key.scheme} ${other.key.value}`;
}

/** "2:3 DatesAreWellFormed …" for each problem. */
export function printFaults({ problems }: ReadTable): readonly string[] {
  return problems.map(
    ({ file, line, column, message }) => `${/\[.*\]$/.exec(file)?.[0] ?? ""}${line}:${column} ${message}`,
  );
}

export async function writeTemporary(name: string, content: string | Buffer): Promise<string> {
  const path = join(await temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}
