import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { LIMITS } from "../../src/api/limits/limits.js";
import { listCompleted } from "../../src/commands/completion/list-words.js";
import { printCompletion, SHELLS } from "../../src/commands/completion/print-completion.js";
import { showTold } from "../../src/commands/asking/print-told.js";
import { createProgram, runProgram } from "../../src/commands/program.js";
import { ChanjiaoError } from "../../src/errors.js";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { serveApi } from "../api/errors/served-api.js";
import { runCommand } from "../cli/command.js";
import { askSeeds } from "../support/api.js";
import { testDatabase } from "../support/database.js";
import { testServerSettings } from "../support/server.js";
import { temporaryFolder } from "../support/folder.js";

beforeAll(async () => {
  await askSeeds();
});

/** The first plan of a question on a busy machine may take longer than a client is allowed to wait. */
const PATIENT = { ...LIMITS, timeoutMs: 50_000 };
const serve = (): Promise<string> => serveApi({ limits: PATIENT });

interface Ran {
  readonly status: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  const { printed, ended } = runCommand(args, { env });
  return { status: await ended, ...printed };
}

test("every command of docs/command-line.md is answered, in JSON where nobody looks", async () => {
  const env = { CHANJIAO_URL: await serve() };
  const page = readFileSync(join(PROJECT_FOLDER, "docs/command-line.md"), "utf8");
  const commands = [...page.matchAll(/^npx chanjiao (.*)$/gm)].map(([, line = ""]) => line);
  expect(commands.length).toBeGreaterThan(9);
  const answers: (readonly [string, string])[] = [];
  for (const command of commands) {
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
    const { status, stdout, stderr } = await run(args, env);
    expect([command, status, stderr]).toEqual([command, 0, ""]);
    answers.push([command, stdout]);
  }
  const read = (start: string): unknown => JSON.parse(answers.find(([command]) => command.startsWith(start))![1]);
  expect(read("find 沙钢")).toMatchObject({ hits: [{ entity: { id: "enterprise-shagang" } }] });
  expect(read("show 沙钢集团")).toMatchObject({
    id: "enterprise-shagang",
    links: [{ kind: "LEADS", statements: [{ evidence: [{ source: { id: expect.any(String) as string } }] }] }],
  });
  expect(read("path")).toMatchObject([{ length: 4 }, {}]);
  expect(read("ask")).toMatchObject({
    data: { search: { hits: [{ entity: { id: "enterprise-huawei" } }, {}, {}, {}] } },
  });
});

describe("what cannot be answered ends with a status, and what may be meant", () => {
  test.each<[readonly string[], number, RegExp]>([
    [["show", "shagnag grop"], 4, /"shagnag grop" may be one of: enterprise-shagang \(ENTERPRISE, .*\n.*Ask again/],
    [["show", "enterprise-shagan"], 4, /may be one of: enterprise-shagang/],
    [["path", "沙钢", "不在这里的"], 4, /Nothing in this graph has the id or a name/],
    [["find", "a", "--kind", "universty"], 2, /no kind "universty": did you mean "UNIVERSITY"\?\n.*AGREEMENT, /],
    [["show", "a", "--link", "leds"], 2, /no link "leds": did you mean "LEADS"/],
    [["find", "a", "--first", "0"], 2, /whole number/],
    [["show", "沙钢", "--at", "soon"], 2, /soon/],
    [["find", "a", "--url", "localhost:1"], 2, /"localhost:1" is no address/],
    [["find", "a", "--url", "http://127.0.0.1:9"], 23, /Nobody answers at .*\n`npx chanjiao start`/],
    [["ask", "no-such.graphql"], 2, /no-such\.graphql cannot be read: it is not there/],
    [["ask", "test/queries/04-search.graphql", "--var", "tex=1"], 2, /no variable \$tex.\nDid you mean "text"/],
    [["ask", "test/queries/04-search.graphql", "--variables", "{"], 2, /--variables is no JSON/],
  ])("%j", async (args, status, words) => {
    const url = args.includes("--url") ? [] : ["--url", await serve()];
    const failure = await runProgram([...args, ...url]).catch((error: unknown) => error);
    if (!(failure instanceof ChanjiaoError)) throw failure;
    expect(`${failure.message}\n${failure.help}`).toMatch(words);
    expect(failure.exitCode).toBe(status);
  });

  test("a question that the server refuses: the whole answer on stdout, why on stderr", async () => {
    const path = join(await temporaryFolder(), "two.graphql");
    writeFileSync(path, "query A { meta { version } }\nquery B { meta { vershun } }\n");
    const env = { CHANJIAO_URL: await serve() };
    expect(await run(["ask", path], env)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/holds 2 operations[\s\S]*--operation: A, B/),
    });
    const refused = await run(["ask", path, "--operation", "A"], env);
    expect(refused.status).toBe(2);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      errors: [{ message: expect.stringMatching(/vershun/) }],
    });
    expect(refused.stderr).toMatch(/Did you mean "version"/);
  });
});

test("a server that gives no more at once is waited for, and that is said", async () => {
  // Whatever an answer costs is more than that: of a database that knows the question it may be little.
  const fairness = { budget: { cost: 1, costPerSecond: 10_000 }, atOnce: "off", queue: "off" } as const;
  const env = { CHANJIAO_URL: await serveApi({ limits: PATIENT, app: { fairness } }) };
  const { status, stderr } = await run(["show", "沙钢集团"], env);
  expect(stderr).toMatch(
    /^(… The server has given this client what it gives at once \(429\): asking again in \d+ s\n)+$/,
  );
  expect(status).toBe(0);
});

describe("on a terminal", () => {
  const told = {
    text: "甲 (enterprise-a) LEADS 乙 (community-b): “甲“牵”头\u001b[2J” [s: 题]\nWay 1, 2 steps:",
    data: { a: 1 },
  };
  const show = (stream: object, json = false): string => {
    let written = "";
    const write = (text: string): boolean => ((written += text), true);
    showTold(told, { json }, { ...stream, write } as unknown as NodeJS.WritableStream);
    return written;
  };

  test("words, ids and quotes apart, and nothing that steers it", () => {
    const text = show({ isTTY: true, columns: 80 });
    expect(text).toContain("甲 (\u001b[36menterprise-a\u001b[39m) LEADS");
    expect(text).toContain("\n    \u001b[2m“甲“牵”头[2J” [s: 题]\u001b[22m\n");
  });

  test("without colours where those are not wanted; data for programs", () => {
    process.env.NO_COLOR = "1";
    try {
      expect(show({ isTTY: true, columns: 80 })).not.toContain("\u001b");
    } finally {
      delete process.env.NO_COLOR;
    }
    expect(JSON.parse(show({}))).toEqual({ a: 1 });
    expect(JSON.parse(show({ isTTY: true, columns: 80 }, true))).toEqual({ a: 1 });
  });
});

describe("completion", () => {
  const completed = listCompleted(createProgram());
  const scripts = new Map(SHELLS.map((shell) => [shell, printCompletion(shell, completed)]));

  test.each<[string, readonly string[]]>([
    ["chanjiao fin", ["find"]],
    ["chanjiao find x --kind UNIV", ["UNIVERSITY"]],
    ["chanjiao show x --link LEA", ["LEADS"]],
    ["chanjiao export graph.g", ["graph.graphml", "graph.gexf"]],
    ["chanjiao review ex", ["export"]],
    ["chanjiao mcp --u", ["--url"]],
  ])("bash, %s", (line, expected) => {
    const words = line.split(" ");
    const script = `${scripts.get("bash")}
COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _chanjiao; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(execFileSync("bash", ["-c", script], { encoding: "utf8", cwd: "/" }).trim().split("\n")).toEqual(expected);
  });

  test.each(SHELLS)("%s reads what is printed, and it names every command", async (shell) => {
    const script = scripts.get(shell)!;
    for (const { name } of completed) expect(script).toContain(name);
    const path = join(await temporaryFolder(), "completion");
    writeFileSync(path, script);
    const read = spawnSync(shell, ["-n", path], { encoding: "utf8" });
    // zsh and fish are where somebody has them; what they complete was tried by hand.
    if (read.error === undefined) expect(read.stderr).toBe("");
    else expect(shell).not.toBe("bash");
  });
});

describe("in Neo4j's own tools", () => {
  const page = readFileSync(join(PROJECT_FOLDER, "docs/database.md"), "utf8");
  const questions = [...page.matchAll(/```cypher\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map(
    ([, cypher = "", json = ""]) => [cypher, json] as const,
  );

  test("there are ten questions", () => expect(questions).toHaveLength(10));

  test.each(questions)("%s", async (cypher, json) => {
    expect(await (await testDatabase()).read(cypher)).toEqual(JSON.parse(json));
  });

  test("chanjiao database tells the way there, and the password only where it is asked for", async () => {
    const env = testServerSettings();
    const told = await run(["database"], env);
    expect(JSON.parse(told.stdout)).toMatchObject({ uri: env.NEO4J_URI, user: "neo4j", passwordIn: "NEO4J_PASSWORD" });
    expect(told.stdout + told.stderr).not.toContain(env.NEO4J_PASSWORD);
    const folder = await temporaryFolder();
    mkdirSync(join(folder, "neo4j"), { recursive: true });
    const here = await run(["database", "--data", folder], {});
    expect(JSON.parse(here.stdout)).toMatchObject({ user: "neo4j", passwordIn: expect.stringContaining(folder) });
    expect(await run(["database", "--data", folder, "--show-password"], {})).toMatchObject({ status: 21 });
    expect((await run(["database", "--show-password"], env)).stdout.trim()).toBe(env.NEO4J_PASSWORD);
  });
});

test("the Python of docs/clients.md runs", async () => {
  const [, code = ""] =
    /```python\n([\s\S]*?)```/.exec(readFileSync(join(PROJECT_FOLDER, "docs/clients.md"), "utf8")) ?? [];
  const python = runCommand(["-c", code], {
    program: ["python3"],
    env: { CHANJIAO_URL: await serve(), PYTHONIOENCODING: "utf8" },
  });
  expect([await python.ended, python.printed.stderr]).toEqual([0, ""]);
  expect(python.printed.stdout).toMatch(/^enterprise-shagang /);
});
