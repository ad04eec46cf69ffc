import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { readSources } from "../../lint/check-house.js";
import { createProgram } from "../../src/commands/program.js";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { findMissing, type Project } from "./find-missing.js";

const read = (file: string): string => readFileSync(join(PROJECT_FOLDER, file), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };
const beside = readdirSync(PROJECT_FOLDER, { withFileTypes: true }).filter((entry) => entry.isFile());
const project: Project = {
  files: [...beside.map(({ name }) => name), ...readSources().keys()],
  scripts: Object.keys(scripts),
  program: createProgram(),
};

/** Every page but the CHANGELOG, which tells of what was. */
const PAGES = project.files.filter((file) => file.endsWith(".md") && file !== "CHANGELOG.md");

describe("what a page names is there", () => {
  test.each(PAGES)("%s", (page) => {
    expect(findMissing(page, read(page), project)).toEqual([]);
  });
});

describe("what is not there is told", () => {
  const program = new Command("chanjiao");
  program.command("check").option("--data <folder>");
  const review = program.command("review").option("--by <name>").option("--list");
  review.command("undo").option("--why <text>");
  const small: Project = {
    files: ["README.md", "src/api/README.md", "src/api/start-api.ts", "src/api/lists/keyset.ts", "docs/importing.md"],
    scripts: ["build", "test"],
    program,
  };

  test.each<[text: string, said: string]>([
    ["`src/api/strat-api.ts`", 'there is no src/api/strat-api.ts; did you mean "src/api/start-api.ts"?'],
    ["`keyset.ts`", 'there is no keyset.ts; did you mean "src/api/lists/keyset.ts"?'],
    ["`list/`", 'there is no list/; did you mean "lists"?'],
    ["`lists/<name>.cypher`", "there is no lists/<name>.cypher"],
    ["[how](../docs/importing.md)", 'there is no ../docs/importing.md; did you mean "docs/importing.md"?'],
    ["[how](docs/importing.md)", 'there is no docs/importing.md; did you mean "docs/importing.md"?'],
    ['<img src="graph.svg">', "there is no graph.svg"],
    ["`node src/api/start.ts --fast`", 'there is no src/api/start.ts; did you mean "src/api/start-api.ts"?'],
    ["`npm run biuld`", 'package.json has no script "biuld"; did you mean "build"?'],
    ["`npm start`", 'package.json has no script "start"'],
    ["`npx chanjiao chekc`", 'chanjiao has no command "chekc"; did you mean "check"?'],
    ["`chanjiao check --date x`", 'check has no option --date; did you mean "--data"?'],
    ["`chanjiao review --by Li udno`", 'review has no command "udno"; did you mean "undo"?'],
    [
      "```bash\nnpx chanjiao check\nnpm run bild && ls\n```",
      'package.json has no script "bild"; did you mean "build"?',
    ],
    ["```sh\ncat docs/reading.md\n```", "there is no docs/reading.md"],
  ])("%j", (text, said) => {
    expect(
      findMissing("src/api/README.md", `# API\n\n${text}\n`, small).map((one) => one.replace(/^.*?:\d+: /, "")),
    ).toEqual([expect.stringContaining(said)]);
  });

  test("with its line", () => {
    expect(findMissing("README.md", "# Here\n\n`src/db/`", small)[0]).toMatch(/^README\.md:3: there is no src\/db\//);
  });

  test.each([
    "`src/api/start-api.ts` and `start-api.ts`, `lists/` and `lists`, `lists/<name>.ts` and `lists/*.ts`",
    "`lists/`: `keyset.ts`, and `docs/` with `importing.md`",
    "[how](../../docs/importing.md#tables) and [there](https://example.org/a.md), [here](#api)",
    "`text/plain; charset=utf-8`, `http://127.0.0.1:4000/graphql`, `/graphql`, `a / b`, `24/7`",
    "`data/ledger/statements.ndjson` and `node_modules/.bin`",
    "`npx chanjiao check --data data notes.yaml` and `chanjiao review --by Li undo 1 --why=no`, `chanjiao --help`",
    "`npm ci && npm test`, `npm run test -- -u`, `echo x | chanjiao review`",
    '```json\n{ "path": "src/none.ts" }\n```',
  ])("and nothing is told of %j", (text) => {
    expect(findMissing("src/api/README.md", text, small)).toEqual([]);
  });
});
