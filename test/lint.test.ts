import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { beforeAll, describe, expect, test } from "vitest";
import { MAY_IMPORT } from "../lint/stage-order.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Each breaks one rule of the house: a path that it might have, and what would stand there. Rules on types need a file that is there. */
const BREACHES: readonly (readonly [rule: string, path: string, text: string])[] = [
  ["house/stage-order", "src/model/model.ts", 'import { connect } from "../database/connection.js";\nexport const a = connect;'],
  ["house/stage-order", "src/model/model.ts", 'import type { Database } from "../database/connection.js";\nexport type A = Database;'],
  ["house/stage-order", "src/text/suggest.ts", 'import { readModel } from "../model/read-model.js";\nexport const a = readModel;'],
  ["house/stage-order", "src/database/connection.ts", 'export * from "../loading/plan.js";'],
  ["house/stage-order", "src/api/start-api.ts", 'import { createApp } from "../server/create-app.js";\nexport const a = createApp;'],
  ["house/stage-order", "src/server/create-app.ts", 'import { connect } from "../database/connection.js";\nexport const a = connect;'],
  ["house/stage-order", "src/server/create-app.ts", 'export const a = (): Promise<unknown> => import("../commands/start.js");'],
  ["house/stage-order", "src/graphiql/ask-server.ts", 'import { parseModel } from "../model/parse-model.js";\nexport const a = parseModel;'],
  ["house/stage-order", "src/errors.ts", 'import { suggest } from "./text/suggest.js";\nexport const a = suggest;'],
  ["no-restricted-imports", "src/api/start-api.ts", 'import neo4j from "neo4j-driver";\nexport const a = neo4j;'],
  ["no-restricted-imports", "src/model/model.ts", 'import neo4j from "neo4j-driver";\nexport const a = neo4j;'],
  ["no-restricted-imports", "src/model/model.ts", 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;'],
  ["no-restricted-imports", "src/statements/statement.ts", 'import { readFile } from "node:fs/promises";\nexport const a = readFile;'],
  ["no-restricted-imports", "src/validation/validate.ts", 'import { readFileSync } from "fs";\nexport const a = readFileSync;'],
  ["no-restricted-imports", "src/loading/plan.ts", 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;'],
  ["house/no-circles", "src/sources/source.ts", 'import { readDocuments } from "./read-documents.js";\nimport { a } from "./source.js";\nexport { readDocuments, a };'],
  ["house/no-circles", "src/commands/progress.ts", 'import { start } from "./start.js";\nexport const a = start;'],
  ["no-restricted-syntax", "src/model/model.ts", "export default 1;"],
  ["house/kebab-case-names", "src/graphiql/readModel.tsx", "export const a = 1;"],
  ["house/kebab-case-names", "src/graphiql/utils.tsx", "export const a = 1;"],
  ["house/kebab-case-names", "src/graphiql/helpers/print.tsx", "export const a = 1;"],
  ["max-lines", "src/model/model.ts", "export const a = 1;\n".repeat(251)],
  ["@typescript-eslint/no-floating-promises", "src/model/model.ts", "export const a = async () => 1;\na();"],
];

/** Each looks like one of them and is allowed. */
const ALLOWED: readonly (readonly [path: string, text: string])[] = [
  ["src/database/connection.ts", 'import neo4j from "neo4j-driver";\nimport { readFileSync } from "node:fs";\nexport const a = [neo4j, readFileSync];'],
  ["src/model/read-model.ts", 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;'],
  ["src/loading/load.ts", 'import type { Database } from "../database/connection.js";\nexport type A = Database;'],
  ["src/api/start-api.ts", 'import { ERRORS } from "../errors.js";\nexport const a = ERRORS;'],
  ["src/commands/progress.ts", 'import type { StartOptions } from "./start.js";\nexport type A = StartOptions;'],
  ["src/commands/start.ts", 'import { load } from "../loading/load.js";\nexport const a = load;'],
];

describe("the rules of the house", () => {
  let eslint: ESLint;
  beforeAll(() => {
    eslint = new ESLint({ cwd: ROOT });
  });

  async function lint(path: string, text: string): Promise<string[]> {
    const [result] = await eslint.lintText(text, { filePath: `${ROOT}${path}` });
    return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
  }

  test.each(BREACHES)("%s speaks of %s (%#)", { timeout: 120_000 }, async (rule, path, text) => {
    expect(await lint(path, text)).toContain(rule);
  });

  test.each(ALLOWED)("%s is allowed (%#)", { timeout: 120_000 }, async (path, text) => {
    expect(await lint(path, text)).toEqual([]);
  });

  test("say of each folder what it may use, in one order without a way back", () => {
    const order: string[] = [];
    const visit = (folder: string, way: readonly string[]): void => {
      expect(way, `a circle: ${[...way, folder].join(" → ")}`).not.toContain(folder);
      for (const used of MAY_IMPORT[folder] ?? []) visit(used, [...way, folder]);
      if (!order.includes(folder)) order.push(folder);
    };
    for (const folder of Object.keys(MAY_IMPORT)) visit(folder, []);
    expect(order).toContain("database");
  });
});
