import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { check } from "../../src/commands/check.js";
import { importFiles } from "../../src/commands/import.js";
import { PROJECT, readModel } from "../../src/model/read-model.js";
import type { Listener } from "../../src/server/start-listener.js";
import { emptyDatabase } from "../support/database.js";
import { testServerSettings } from "../support/server.js";
import { findBrowser, launchBrowser } from "./find-browser.js";
import { goTo, save, settle, visit } from "./page-driver.js";
import { readCsv, readGexf } from "./read-exports.js";
import { buildPage, serveGraph } from "./serve-explorer.js";

/** As somebody would write them who adds a kind and a link: with what must be said, and nothing for the page. */
const ADDED = {
  "training-course.graphql": `
    "What a firm teaches."
    type TrainingCourse
      @node(labels: ["TrainingCourse"])
      @kind(label: "TrainingCourse", plural: "trainingCourses", zh: "实训课程", term: "schema:Course", description: "A training course.")
    {
      weeks: Int @words(zh: "周数")
      courseKind: CourseKind @words(en: "Kind of course", zh: "课程类型")
      opened: PartialDate @dimension(name: "YEAR")
    }
    enum CourseKind { SHORT_COURSE @words(zh: "短期课程") LONG_COURSE }`,
  "teaches.graphql": `
    "Teaches a course."
    type Teaches
      @link(type: "TEACHES", from: ["University", "Enterprise"], to: ["TrainingCourse"], out: "teaches", in: "taughtBy", zh: "讲授", term: "schema:provider")
    {
      hours: Int
    }`,
};

const TEXT = "Shagang teaches Rolling Mill Practice (轧钢实训), a short course of six weeks, in 40 hours since 2024.";
const STATEMENTS = `source:
  id: 900_courses
  title: Shagang teaches Rolling Mill Practice
  languages: [en]
  licence: none
  translation: ORIGINAL
  sha256: ${createHash("sha256").update(TEXT).digest("hex")}
recordedAt: 2026-01-01T00:00:00Z
quotes:
  taught: { start: 0, end: ${[...TEXT].length}, exact: "${TEXT}" }
entities:
  - id: course-rolling
    kind: TrainingCourse
    quotes: [taught]
    names:
      - { value: Rolling Mill Practice, language: en, nameKind: OFFICIAL }
      - { value: 轧钢实训, language: zh-Hans, nameKind: OFFICIAL }
    properties: { weeks: 6, courseKind: SHORT_COURSE, opened: "2024" }
links:
  - { type: TEACHES, from: enterprise-shagang, to: course-rolling, hours: 40, quotes: [taught] }
`;
const TABLE = "编号,课程,开设,学校\nQ900001,材料检验实训,2023,university-ustb\n";
const MAPPING = `register: example-courses
source: { title: Courses, licence: none }
kind: TrainingCourse
columns:
  编号: { identifier: WIKIDATA }
  课程: { name: OFFICIAL }
  开设: { property: opened }
  学校: { link: TEACHES, to: id, incoming: true }
`;

const folder = mkdtempSync(join(tmpdir(), "chanjiao-kind-"));
const types = join(folder, "types");
const page = join(folder, "page");
cpSync(`${PROJECT}graph/types`, types, { recursive: true });
for (const [name, text] of Object.entries(ADDED)) writeFileSync(join(types, name), text);
const model = readModel(types);
const executablePath = findBrowser();
let built: Promise<void>;
let server: Listener;
let printed = "";

function write(name: string, text: string): string {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

beforeAll(async () => {
  built = buildPage({ types, out: page });
  await emptyDatabase();
  for (const [name, value] of Object.entries(testServerSettings())) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((printed += String(text))));
  vi.spyOn(process.stderr, "write").mockImplementation(() => true);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await server?.stop(0);
  await emptyDatabase();
  rmSync(folder, { recursive: true, force: true });
});

/** The data of an answer of the server that is without errors. */
async function ask(query: string): Promise<unknown> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

// What follows is one way, from a file to the page: each step stands on those before it.
test("a statement file that uses them is valid, and what the kind does not allow is told", async () => {
  write("documents/900_courses.txt", TEXT);
  const path = write("statements/900_courses.yaml", STATEMENTS);
  const say = (text: string): void => void (printed += text);
  expect(await check({ paths: [path], model, write: say }), printed).toBe(0);
  expect(printed).toContain("Valid.");
  const wrong = write("statements/900_courses.yaml", STATEMENTS.replace("SHORT_COURSE,", "SHORT,"));
  expect(await check({ paths: [wrong], model, write: say })).toBe(3);
  expect(printed).toContain("SHORT_COURSE");
  write("statements/900_courses.yaml", STATEMENTS);
});

test("they are imported, from a statement file and from a table", async () => {
  const options = { data: join(folder, "data"), model, apply: true };
  const file = join(folder, "statements/900_courses.yaml");
  expect(await importFiles({ ...options, paths: [file] }), printed).toBe(0);
  const mapping = write("courses.yaml", MAPPING);
  expect(await importFiles({ ...options, paths: [write("courses.csv", TABLE)], mapping }), printed).toBe(0);
});

test("the API lists, finds, joins and counts them", async () => {
  await built;
  server = await serveGraph(model, page);
  const things = `trainingCourses(sort: [{ name: ASC }]) { name kind weeks courseKind opened taughtByConnection { edges { node { id } properties { hours } } } }`;
  expect(
    await ask(`{
      ${things}
      trainingCoursesConnection(first: 1) { totalCount }
      enterprises(where: { teaches: { some: { weeks: { eq: 6 } } } }) { id }
      search(text: "轧钢实训") { hits { entity { id trainingCourse { weeks } } } kinds { kind count } }
      neighborhood(of: "course-rolling") { links { kind from { id } } }
      statistics(of: [TRAINING_COURSE], rows: YEAR) { rows cells total }
      timeline(of: "course-rolling") { items { date } }
    }`),
  ).toEqual({
    trainingCourses: [
      {
        name: "材料检验实训",
        kind: "TRAINING_COURSE",
        weeks: null,
        courseKind: null,
        opened: "2023",
        taughtByConnection: { edges: [{ node: { id: "university-ustb" }, properties: { hours: null } }] },
      },
      {
        name: "轧钢实训",
        kind: "TRAINING_COURSE",
        weeks: 6,
        courseKind: "SHORT_COURSE",
        opened: "2024",
        taughtByConnection: { edges: [{ node: { id: "enterprise-shagang" }, properties: { hours: 40 } }] },
      },
    ],
    trainingCoursesConnection: { totalCount: 2 },
    enterprises: [{ id: "enterprise-shagang" }],
    search: {
      hits: [{ entity: { id: "course-rolling", trainingCourse: { weeks: 6 } } }],
      kinds: [{ kind: "TRAINING_COURSE", count: 1 }],
    },
    neighborhood: { links: [{ kind: "TEACHES", from: { id: "enterprise-shagang" } }] },
    statistics: { rows: ["2023", "2024"], cells: [[1], [1]], total: 2 },
    timeline: { items: [{ date: "2024" }] },
  });
});

describe.runIf(executablePath)("the page that is built with them", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(executablePath);
  });
  afterAll(() => browser?.close());

  async function open(search: string, language: "en-GB" | "zh-CN" = "en-GB") {
    const visited = await visit(browser, { language });
    await visited.page.goto(`${server.url}/${search}`);
    await settle(visited.page);
    return visited;
  }

  test("has a card with properties, links and their details, in both languages", async () => {
    const english = await open("?view=card&id=course-rolling");
    const text = (await english.page.locator(".card").textContent()) ?? "";
    for (const part of ["Training course", "Rolling Mill Practice", "Kind of course", "Short course", "taught by"])
      expect(text).toContain(part);
    expect(text).toContain("Hours: 40");
    await english.leave();
    const chinese = await open("?view=card&id=course-rolling", "zh-CN");
    const said = (await chinese.page.locator(".card").textContent()) ?? "";
    for (const part of ["实训课程", "轧钢实训", "课程类型", "短期课程", "周数", "讲授"]) expect(said).toContain(part);
    expect([...english.complaints, ...chinese.complaints]).toEqual([]);
  });

  test("has them in its network, with a mark, and in the files of it", async () => {
    const {
      page: shown,
      complaints,
      leave,
    } = await open("?view=network&id=enterprise-shagang&selected=course-rolling");
    const node = shown.locator('.node[data-id="course-rolling"]');
    expect(await node.getAttribute("aria-label")).toContain("Training course");
    expect(await node.locator(".mark").getAttribute("d")).toMatch(/^M/);
    expect(await shown.locator(".expansions").textContent()).toContain("teaches · taught by: 1 of 1");
    const table = readCsv((await save(shown, "Table (CSV)")).content.toString());
    expect(table.rows.some((row) => row.includes("Training course") && row.includes("teaches"))).toBe(true);
    const graph = readGexf((await save(shown, "Graph (GEXF")).content.toString());
    expect(graph.nodes.find(({ id }) => id === "course-rolling")).toMatchObject({ kind: "TRAINING_COURSE" });
    expect(graph.links.some(({ kind }) => kind === "TEACHES")).toBe(true);
    expect(complaints).toEqual([]);
    await leave();
  });

  test("counts them, finds them and has them where kinds are chosen", async () => {
    const { page: shown, complaints } = await open("");
    expect(await shown.locator(".counts").textContent()).toMatch(/Training courses 2/);
    await goTo(shown, "?view=search&q=Rolling&kinds=TRAINING_COURSE");
    expect(await shown.locator("main").textContent()).toContain("Rolling Mill Practice");
    await goTo(shown, "?view=statistics&rows=KIND&columns=LINK");
    expect(await shown.locator(".heat").textContent()).toMatch(/Training courses/);
    await goTo(shown, "?view=places");
    expect(await shown.locator(".chips").first().textContent()).toContain("Training courses");
    await goTo(shown, "?view=timeline&id=course-rolling");
    expect(await shown.locator("main").textContent()).toContain("Opened");
    expect(complaints).toEqual([]);
  });
});
