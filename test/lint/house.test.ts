import { describe, expect, test } from "vitest";
import { readSources } from "../../lint/check-house.js";
import { type Breach, findBreaches } from "../../lint/house.js";
import { findCircles } from "../../lint/imports.js";
import { LISTS, MAY_IMPORT, MOST_FILES, TABLES, type Tables } from "../../lint/stages.js";

const SOURCES = readSources();
const KNOWN = new Set(findBreaches(SOURCES).map(print));

const importing = (path: string): string => `import { a } from "${path}";\nexport const b = a;\n`;
/** As many new files. */
const filling = (folder: string, ending: string, count = MOST_FILES + 1): Added =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${folder}/added-${at}${ending}`, ""]));

/** Texts by the path of the file that they are added to, which may be a new one. */
type Added = Readonly<Record<string, string>>;

/** What goes against a rule that did not before. */
function findNew(added: Added, tables: Tables = TABLES): readonly Breach[] {
  const texts = Object.entries(added).map(([file, text]) => [file, `${SOURCES.get(file) ?? ""}\n${text}`] as const);
  return findBreaches(new Map([...SOURCES, ...texts]), tables).filter((breach) => !KNOWN.has(print(breach)));
}

function print({ rule, file, message }: Breach): string {
  return `${rule} ${file} ${message}`;
}

const BREACHES: readonly (readonly [rule: Breach["rule"], title: string, added: Added, said: string])[] = [
  [
    "stage-order",
    "a stage imports a later one",
    { "src/model/model.ts": importing("../database/connection.js") },
    "src/model may not import src/database/connection.ts, only the files of src itself, text:",
  ],
  [
    "stage-order",
    "a type is imported of a later one",
    { "src/model/model.ts": 'import type { Database } from "../database/connection.js";' },
    "src/database/connection.ts",
  ],
  [
    "stage-order",
    "the lowest imports the next",
    { "src/text/suggest.ts": importing("../model/read-model.js") },
    "src/text",
  ],
  [
    "stage-order",
    "all of a later one is handed on",
    { "src/database/connection.ts": 'export * from "../loading/apply-change.js";' },
    "src/loading/apply-change.ts",
  ],
  [
    "stage-order",
    "an import over several lines",
    { "src/api/start-api.ts": 'import {\n  createApp,\n} from "../server/create-app.js";' },
    "src/server/create-app.ts",
  ],
  [
    "stage-order",
    "commands are imported, though late",
    { "src/server/create-app.ts": 'export const a = () => import("../commands/start.js");' },
    "src/commands/start.ts",
  ],
  [
    "stage-order",
    "the server goes past the API",
    { "src/server/create-app.ts": importing("../database/connection.js") },
    "only the files of src itself, text, model, api, exporting, citing, assistants, desk:",
  ],
  [
    "stage-order",
    "a page imports the model",
    { "src/graphiql/ask-server.ts": importing("../model/parse-model.js") },
    "src/model/parse-model.ts",
  ],
  ["stage-order", "what is for all needs something", { "src/errors.ts": importing("./text/suggest.js") }, "errors.ts"],
  ["stage-order", "the command line is imported", { "src/model/model.ts": importing("../cli.js") }, "src/cli.ts"],
  [
    "stage-order",
    "a stage that no table knows",
    { "src/attic/write.ts": importing("../text/suggest.js") },
    "say in lint/stages.ts what src/attic may import",
  ],
  [
    "no-circle",
    "two files need each other",
    { "src/text/added-a.ts": importing("./added-b.js"), "src/text/added-b.ts": importing("./added-a.js") },
    "src/text/added-a.ts → src/text/added-b.ts → src/text/added-a.ts",
  ],
  [
    "no-circle",
    "a type leads back",
    {
      "src/text/added-a.ts": importing("./added-b.js"),
      "src/text/added-b.ts": importing("./added-c.js"),
      "src/text/added-c.ts": 'import type { A } from "./added-a.js";',
    },
    "src/text/added-a.ts → src/text/added-b.ts → src/text/added-c.ts → src/text/added-a.ts",
  ],
  [
    "no-circle",
    "through a view",
    { "src/explorer/added-a.tsx": importing("./added-b.js"), "src/explorer/added-b.tsx": importing("./added-a.js") },
    "src/explorer/added-a.tsx → src/explorer/added-b.tsx",
  ],
  [
    "no-circle",
    "outside of src",
    { "test/added-a.ts": importing("./added-b.js"), "test/added-b.ts": importing("./added-a.js") },
    "test/added-a.ts → test/added-b.ts",
  ],
  [
    "no-circle",
    "a file needs itself",
    { "src/text/added.ts": importing("./added.js") },
    "added.ts → src/text/added.ts",
  ],
  [
    "no-way-back",
    "rooms need each other, though no file does",
    {
      "src/sources/near/added-a.ts": importing("../far/added-b.js"),
      "src/sources/far/added-b.ts": "",
      "src/sources/far/added-c.ts": importing("../near/added-d.js"),
      "src/sources/near/added-d.ts": "",
    },
    "src/sources/far/added-c.ts imports src/sources/near/added-d.ts",
  ],
  ["folder-size", "a folder of code is full", filling("src/sources/added", ".ts"), "divide them into folders"],
  ["folder-size", "a folder of other files is full", filling("docs/added", ".md"), `${MOST_FILES + 1} files`],
  ["names-say-what", "a drawer", { "src/graphiql/utils.tsx": "" }, "name it"],
  ["names-say-what", "a folder that is one", { "src/graphiql/helpers/print.tsx": "" }, "name it"],
  ["names-say-what", "a page that is one", { "docs/misc.md": "" }, "name it"],
];

const ALLOWED: readonly (readonly [title: string, added: Added])[] = [
  ["an earlier stage", { "src/loading/apply-change.ts": importing("../database/connection.js") }],
  ["its type", { "src/loading/apply-change.ts": 'import type { Database } from "../database/connection.js";' }],
  ["what is for all", { "src/api/start-api.ts": importing("../errors.js") }],
  ["anything, for a command", { "src/commands/start.ts": importing("../loading/apply-change.js") }],
  ["anything, for a test", { "test/readme.test.ts": importing("../src/commands/start.js") }],
  ["an import in a comment", { "src/model/model.ts": ' * import { connect } from "../database/connection.js";' }],
  ["what is no file of the project", { "src/model/model.ts": importing("../../package.js") }],
  [
    "rooms one behind the other",
    { "src/sources/near/added.ts": importing("../far/added.js"), "src/sources/far/added.ts": "" },
  ],
  ["a README beside as many as may be", { ...filling("docs/added", ".md", MOST_FILES), "docs/added/README.md": "" }],
  ["a list of one sort", filling("graph/types", ".graphql")],
];

describe("the rules of the house", () => {
  test.each(BREACHES)("%s: %s", (rule, _title, added, said) => {
    expect(findNew(added)).toContainEqual(expect.objectContaining({ rule, message: expect.stringContaining(said) }));
  });

  test.each(ALLOWED)("allowed: %s", (_, added) => {
    expect(findNew(added)).toEqual([]);
  });

  test("tell what a table names and is not there", () => {
    const tables: Tables = { mayImport: { ...MAY_IMPORT, attic: ["text", "drawer"] }, lists: [...LISTS, "docs/forms"] };
    expect(findNew({}, tables).map(({ rule, message }) => [rule, message.split(",")[0]])).toEqual([
      ["tables-hold", "MAY_IMPORT names src/attic"],
      ["tables-hold", "MAY_IMPORT names src/drawer"],
      ["tables-hold", "LISTS names docs/forms"],
    ]);
  });

  test("say of each stage what it may use, in one order without a way back", () => {
    expect(findCircles(new Map(Object.entries(MAY_IMPORT).map(([stage, used]) => [stage, new Set(used)])))).toEqual([]);
  });
});

test("a circle is told once, from its first place, and each place has its shortest", () => {
  const ways = { d: ["b"], a: ["b", "e"], b: ["c"], c: ["d", "b"], e: [] };
  expect(findCircles(new Map(Object.entries(ways).map(([place, next]) => [place, new Set(next)])))).toEqual([
    ["b", "c"],
    ["b", "c", "d"],
  ]);
});
