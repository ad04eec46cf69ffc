import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { unpackRegisters } from "../../src/commands/importing/import-registers.js";
import { openWorkbook } from "../../src/importing/files/workbook/open-workbook.js";
import { readModel } from "../../src/model/read-model.js";

/**
 * Universities of each province as a server counts them after `import registers --apply`, beside the headings of the
 * Ministry's own list ("北京市（92所）"); and what the server says of what may be there twice.
 */
const { values } = parseArgs({ options: { url: { type: "string", default: "http://localhost:4000" } } });

async function ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T & { warnings: string }> {
  const answer = await fetch(new URL("/graphql", values.url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors, extensions } = (await answer.json()) as {
    data: T;
    errors?: readonly { message: string }[];
    extensions?: { warnings?: readonly { message: string }[] };
  };
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  return { ...data, warnings: (extensions?.warnings ?? []).map(({ message }) => message).join(" ") };
}

async function readHeadings(name: string): Promise<ReadonlyMap<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), "chanjiao-provinces-"));
  try {
    const { path } = unpackRegisters(folder, readModel()).find((file) => basename(file.path) === name)!;
    const grid = await openWorkbook(path, { sheet: undefined, hidden: false, form: "workbook" });
    const headings = new Map<string, number>();
    for await (const { cells } of grid.rows()) {
      const [, province, count] = /^(\p{Script=Han}+)[（(](\d+)所[)）]$/u.exec(cells.join("").trim()) ?? [];
      if (province !== undefined) headings.set(province, Number(count));
    }
    return headings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [regular, adult] = [await readHeadings("regular-institutions.xls"), await readHeadings("adult-institutions.xls")];
let off = 0;
process.stdout.write("| province | list: regular | counted | list: adult | counted |\n|---|---|---|---|---|\n");
for (const [province, said] of regular) {
  const { places } = await ask<{ places: readonly { id: string }[] }>(
    "query ($name: String!) { places(where: { name: { eq: $name } }) { id } }",
    { name: province },
  );
  const { counted, all, warnings } = await ask<{ counted: { totalCount: number }; all: { totalCount: number } }>(
    `query ($within: ID!) {
       counted: universitiesConnection(where: { within: $within, universityKind: { in: [UNDERGRADUATE, VOCATIONAL] } }) { totalCount }
       all: universitiesConnection(where: { within: $within }) { totalCount }
     }`,
    { within: places[0]?.id },
  );
  const others = all.totalCount - counted.totalCount;
  const fits = said === counted.totalCount && others === (adult.get(province) ?? 0);
  if (!fits) off++;
  process.stdout.write(
    `| ${province} | ${said} | ${counted.totalCount} | ${adult.get(province) ?? 0} | ${others} |${fits ? "" : ` off ${warnings}`}\n`,
  );
}
process.stdout.write(`\n${off} of ${regular.size} provinces differ from the list.\n`);
