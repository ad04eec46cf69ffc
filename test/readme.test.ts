import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { PROJECT_FOLDER } from "../src/machine/project.js";
import { readUrl, runCommand } from "./cli/command.js";
import { servePatiently } from "./server/citing/serve-patiently.js";
import { askSeeds, dataOf, type Ask } from "./support/api.js";
import { testServerSettings } from "./support/server.js";

const PAGES = ["README.md", "README.zh.md"];

interface Package {
  readonly scripts: { readonly test: string };
}

interface Meta {
  readonly nodes: number;
  readonly links: number;
  readonly statements: number;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
}

/** Code blocks of a page in a language, in order. */
function blocks(page: string, language: string): string[] {
  const text = readFileSync(join(PROJECT_FOLDER, page), "utf8");
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, named]) => named === language)
    .map(([, , code]) => code!.trim());
}

let ask: Ask;
let url: string;

beforeAll(async () => {
  ask = await askSeeds();
});

describe("every query of the README", () => {
  test.each(PAGES.flatMap((page) => blocks(page, "graphql").map((query) => [page, query] as const)))(
    "%s is answered: %s",
    async (_, query) => {
      expect(JSON.stringify(await dataOf(ask(query)))).toMatch(/Shagang/);
    },
  );

  test("has the answer that the README prints", async () => {
    const [query] = blocks("README.md", "graphql");
    const [answer] = blocks("README.md", "json");
    expect(await dataOf(ask(query!))).toEqual(JSON.parse(answer!));
  });
});

describe("every command of the READMEs", () => {
  /** How each of them is run here; a command that no line knows fails. */
  const RUN: readonly [RegExp, (command: string) => Promise<void>][] = [
    // What comes before these tests: `npm ci` has installed what they run on, and `npm test` is what runs them.
    [
      /^npm ci && npm test$/,
      () => {
        const { scripts } = JSON.parse(readFileSync(join(PROJECT_FOLDER, "package.json"), "utf8")) as Package;
        return Promise.resolve(expect(scripts.test).toContain("vitest run"));
      },
    ],
    [/^npm ci && npm start$/, startHere],
    [
      /^curl /,
      async (command) => {
        const { printed, ended } = runCommand(["-c", command.replace("http://127.0.0.1:4000", url)], {
          program: ["sh"],
        });
        expect(await ended).toBe(0);
        expect(JSON.parse(printed.stdout)).toMatchObject({
          data: { search: { hits: [{ entity: { id: "enterprise-shagang", kind: "ENTERPRISE" } }] } },
        });
      },
    ],
    // The seeds are anchored already, and nothing is applied: nothing is written. A store of the project's own, which a
    // reader has, would be one more that is started, and stay.
    [
      /^npx chanjiao /,
      async (command) => {
        const { printed, ended } = runCommand([], { program: command.split(" "), env: testServerSettings() });
        expect([await ended, printed.stderr]).toEqual([0, expect.not.stringContaining("✗")]);
      },
    ],
  ];

  async function startHere(): Promise<void> {
    const started = runCommand([], {
      program: ["npm", "start"],
      env: { PORT: "0", WARM_UP: "on", ...testServerSettings() },
    });
    await started.prints("Stop     Ctrl-C");
    // What the README shows of it, but for the port.
    const shown = blocks("README.md", "").find((block) => block.includes("Stop     Ctrl-C"))!;
    const counts = /Chanjiao \d+ nodes, \d+ links, \d+ statements from 4 sources/;
    expect(counts.exec(started.printed.stdout)?.[0]).toBe(counts.exec(shown)?.[0]);
    url = readUrl(started);
  }

  // What both pages show runs once.
  test("runs", { timeout: 240_000 }, async () => {
    const shown = PAGES.flatMap((page) => blocks(page, "bash").flatMap((block) => block.split("\n")));
    for (const command of new Set(shown)) {
      const run = RUN.find(([pattern]) => pattern.test(command))?.[1];
      if (run === undefined) throw new Error(`No test runs this command of a README: ${command}`);
      await run(command);
    }
  });
});

describe("what docs/citing.md shows", () => {
  test("each command gets what it asks for", async () => {
    const served = await servePatiently();
    for (const command of blocks("docs/citing.md", "bash").flatMap((block) => block.split("\n"))) {
      const here = command
        .replace("curl -s", "curl -sf")
        .replace("http://127.0.0.1:4000", served)
        .replace(" -o /tmp/dossier.docx", " -o -");
      const { printed, ended } = runCommand(["-c", here], { program: ["sh"] });
      expect([await ended, printed.stdout.length > 100], command).toEqual([0, true]);
    }
  });

  test.each(blocks("docs/citing.md", "graphql"))("%s", async (query) => {
    expect(JSON.stringify(await dataOf(ask(query)))).toContain("Retrieved");
  });
});

test("the numbers of the README are those of the seeds", async () => {
  const { meta } = await dataOf<{ meta: Meta }>(
    ask("{ meta { nodes links statements sources kinds { kind count } } }"),
  );
  const text = readFileSync(join(PROJECT_FOLDER, "README.md"), "utf8").replace(/\s+/g, " ");
  const figures = meta.kinds.find(({ kind }) => kind === "FIGURE")!.count;
  expect(text).toContain(
    `${meta.nodes} nodes, ${figures} of them figures, and ${meta.links} links in ${meta.statements.toLocaleString("en")} statements`,
  );
});

test("the README is a page that can be read", () => {
  expect(readFileSync(join(PROJECT_FOLDER, "README.md"), "utf8").split("\n").length).toBeLessThanOrEqual(150);
});
