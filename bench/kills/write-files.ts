import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A table with the mapping that says what its columns mean, and what its companies are called in the graph. */
export interface Table {
  readonly path: string;
  readonly mapping: string;
  /** What the ids of its companies begin with. */
  readonly prefix: string;
  readonly sourceId: string;
  readonly rows: number;
}

export const EDITION = "2026";

/** Each is named in Chinese only once in a table: two tables of one `names` have the same companies under other ids. */
export async function writeTable(folder: string, name: string, names: string, rows: number): Promise<Table> {
  await mkdir(folder, { recursive: true });
  const [path, mapping] = [join(folder, `${name}.csv`), join(folder, `${name}.yaml`)];
  const prefix = `enterprise-${name}-`;
  const lines = Array.from(
    { length: rows },
    (_, at) => `${idOf(prefix, at)},苏州${names}${printChinese(at)}钢铁有限公司,苏州市,${1980 + (at % 40)}`,
  );
  await writeFile(path, `${["id,name,city,since", ...lines].join("\n")}\n`);
  await writeFile(
    mapping,
    `register: kills-${name}
source: { title: "Companies ${name}", publisher: "Publisher of ${name}", licence: "Made up." }
kind: Enterprise
columns:
  id: { identifier: id }
  name: { name: OFFICIAL, language: zh-Hans }
  city: { link: LOCATED_IN, to: place }
  since: { property: established }
links:
  - { type: MEMBER_OF, to: community-quality-steel, with: { memberRole: MEMBER } }
`,
  );
  return { path, mapping, prefix, sourceId: `kills-${name}-${EDITION}`, rows };
}

/** That the companies of two tables are one, row by row; or that this is revoked. */
export async function writeJudgements(
  folder: string,
  [left, right]: readonly [Table, Table],
  { by, count, revoked }: { readonly by: string; readonly count: number; readonly revoked: boolean },
): Promise<string> {
  const path = join(folder, `${by}-${revoked ? "revoked" : "made"}.csv`);
  const made = "2026-03-01T00:00:00.000Z";
  const rows = Array.from({ length: count }, (_, at) => {
    const judgement = `${by}-${at},${idOf(left.prefix, at)},${idOf(right.prefix, at)},POSITIVE,${by},one,${made}`;
    return revoked ? `${judgement},${by},two,2026-03-02T00:00:00.000Z` : judgement;
  });
  const columns = `id,left,right,decision,decidedBy,why,recordedAt${revoked ? ",revokedBy,revokedBecause,revokedAt" : ""}`;
  await writeFile(path, `${[columns, ...rows].join("\n")}\n`);
  return path;
}

function idOf(prefix: string, at: number): string {
  return `${prefix}${String(at).padStart(4, "0")}`;
}

/** Two to four characters, of which none is a number or a place. */
function printChinese(at: number): string {
  const signs = [..."金木水火土春夏秋冬梅兰竹菊松柏"];
  let text = "";
  for (let rest = at + signs.length; rest > 0; rest = Math.floor(rest / signs.length))
    text += signs[rest % signs.length];
  return text;
}
