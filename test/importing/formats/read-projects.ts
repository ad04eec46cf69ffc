import { type ReadTable, readTable, writeTemporary } from "../files/read-drafts.js";

/** What each mapping of these tests begins with. */
export const HEAD = "register: example-list\nsource: { title: 名单, licence: made up }\nby: name\n";
const PROJECTS = `${HEAD}kind: Project
columns:
  项目: { name: OFFICIAL }
  编号: { property: number }
  年度: { property: year }
  经费: { property: budget, also: [经费（万元）] }
  起: { time: validFrom }
  止: { time: validTo }
`;

/** Lines of CSV, read as a mapping says. */
export async function read(mapping: string, ...lines: readonly string[]): Promise<ReadTable> {
  return readTable(await writeTemporary("list.csv", `${lines.join("\n")}\n`), mapping);
}

export function readProjects(...rows: readonly string[]): Promise<ReadTable> {
  return read(PROJECTS, "项目,编号,年度,经费,起,止", ...rows);
}
