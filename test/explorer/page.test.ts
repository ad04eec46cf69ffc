import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Listener } from "../../src/server/start-listener.js";
import { findBrowser, HOW_TO_INSTALL } from "./find-browser.js";
import { audit, goTo, save, saveTexts, settle, tabTo, visit, type Visit } from "./page-driver.js";
import { readCsv, readGexf } from "./read-exports.js";
import { serveExplorer } from "./serve-explorer.js";

const executablePath = findBrowser();
const STEEL = "community-quality-steel";

/** Beside the network, which has a test of its own. */
const EXPORTED = [
  "", `?view=card&id=${STEEL}`, "?view=search&q=huawei", "?view=source&id=002_bc9b524c4e980658", "?view=path&id=enterprise-shagang&to=university-ustb", "?view=partnerships&id=university-hrbust&sources=0",
  "?view=timeline&from=2014&until=2022", "?view=ranking", "?view=statistics", "?view=statistics&rows=KIND&columns=KIND", "?view=changes", "?view=disagreements", "?view=places",
];

test("a browser is there to test with", () => {
  if (!executablePath) console.error(`\n!!! No Chromium on this machine: the page is NOT tested. To install it: ${HOW_TO_INSTALL}\n`);
  // In a pipeline nobody reads what is printed.
  if (process.env.CI === "true") expect(executablePath, HOW_TO_INSTALL).toBeDefined();
});

describe.runIf(executablePath)("the page, in a browser", () => {
  let browser: Browser;
  let server: Listener;
  const seen: Visit[] = [];
  const measured: Record<string, number> = {};

  beforeAll(async () => {
    // Containers run as root, for whom Chromium's own sandbox does not work; what it shows here is ours.
    [server, browser] = await Promise.all([serveExplorer(), chromium.launch({ executablePath: executablePath!, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] })]);
  });
  afterAll(async () => {
    console.log("Measured (ms, here and now):", JSON.stringify(measured));
    await browser?.close();
    await server?.stop(0);
  });

  async function open(search: string, options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
    const visited = await visit(browser, options);
    seen.push(visited);
    await visited.page.goto(`${server.url}/${search}`);
    await settle(visited.page);
    return visited;
  }

  async function time<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const began = performance.now();
    const result = await work();
    measured[name] = Math.round(performance.now() - began);
    return result;
  }

  test("an analyst, with the mouse: from a name to a path, and the link sent to a colleague", async () => {
    const visited = await open("");
    const { page } = visited;
    expect(await page.locator(".community h3").first().textContent()).toContain("National Quality Steel");
    expect(await page.locator(".leaders").first().textContent()).toContain("Jiangsu Shagang");

    await page.getByRole("combobox").first().fill("沙钢");
    await time("suggestions", () => page.getByRole("option").first().waitFor());
    await time("card", async () => {
      await page.getByRole("option", { name: /Shagang/ }).first().click();
      await page.locator(".link-line").first().waitFor();
    });
    expect(await page.locator("h1").textContent()).toBe("Jiangsu Shagang Group Co., Ltd.");
    const lines = page.locator(".link-line");
    for (const line of await lines.all()) expect(await line.locator("blockquote").first().textContent()).toContain("led by Jiangsu Shagang Group");
    expect(await lines.first().textContent()).toContain("One source");

    await page.getByRole("link", { name: "Network", exact: true }).click();
    await settle(page);
    expect(await page.locator(".node").count()).toBe(2);
    await page.locator(`.node[data-id="${STEEL}"]`).click();
    const expansion = page.locator(".expansions a").first();
    await expansion.waitFor();
    expect(await expansion.textContent()).toMatch(/\d+ of \d+/);
    const before = { questions: visited.questions(), nodes: await page.locator(".node").count() };
    await time("expansion", async () => {
      await expansion.click();
      await page.waitForFunction((count) => document.querySelectorAll(".node").length > count, before.nodes);
    });
    await settle(page);
    expect(visited.questions() - before.questions).toBe(1);

    await page.locator(".tabs").getByRole("link", { name: "Path between two" }).click();
    await settle(page);
    await page.getByRole("combobox", { name: "To" }).fill("Laiwu Voc");
    await page.getByRole("option").first().click();
    await page.locator(".way").first().waitFor();
    for (const step of await page.locator(".way").first().locator(".between > li").all()) expect(await step.locator("blockquote").count()).toBeGreaterThan(0);

    await page.getByRole("button", { name: "Share" }).click();
    await page.getByText("The address of this view is copied.").waitFor();
    const shared = await page.evaluate(() => navigator.clipboard.readText());
    const heading = await page.locator("h1").textContent();
    const colleague = await open(new URL(shared).search, { language: "zh-CN" });
    expect(await colleague.page.locator("h1").textContent()).toBe(heading);
    await colleague.context.close();
  });

  test("a journalist, with the keyboard alone: from a name to the sentence in its source", async () => {
    const { page } = await open("");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    await page.keyboard.press("/");
    await page.keyboard.type("shagang", { delay: 5 });
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("combobox").first().getAttribute("aria-activedescendant")).toBeTruthy();
    await page.keyboard.press("Enter");
    await page.locator(".link-line").first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");

    await tabTo(page, /^Network$/);
    await page.keyboard.press("Enter");
    await page.locator(".node").first().waitFor();
    await settle(page);
    await tabTo(page, /Jiangsu Shagang Group.*Enterprise/);
    const from = await page.evaluate(() => document.activeElement?.getAttribute("data-id"));
    for (const arrow of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) {
      if ((await page.evaluate(() => document.activeElement?.getAttribute("data-id"))) !== from) break;
      await page.keyboard.press(arrow);
    }
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-id"))).toBe(STEEL);
    await page.keyboard.press("Enter");
    await page.locator(".panel h2", { hasText: "National Quality Steel" }).waitFor();
    await tabTo(page, /^Open the card$/);
    await page.keyboard.press("Enter");
    await page.locator(".link-line").first().waitFor();
    await tabTo(page, /Shandong: from connection/);
    await page.keyboard.press("Enter");
    await page.locator(".quoted.chosen").first().waitFor();
    expect((await page.locator(".quoted.chosen").allTextContents()).join("")).toContain("is led by Jiangsu Shagang Group");
    expect(await page.locator(".said li.chosen").count()).toBe(1);
  });

  test("back and forward go through what was seen, and a reload shows the same picture", async () => {
    const { page, context } = await open(`?view=network&id=${STEEL}&depth=2`);
    const places = () => page.locator(".node").evaluateAll((nodes) => nodes.map((node) => `${node.getAttribute("data-id")} ${node.getAttribute("transform")}`).sort());
    const first = await places();
    await page.locator('.node[data-id="enterprise-shagang"]').click();
    await page.getByRole("link", { name: "Open the card" }).click();
    await page.locator(".card").waitFor();
    await page.goBack();
    await page.locator(".picture").waitFor();
    expect(await page.locator(".panel h2").textContent()).toContain("Jiangsu Shagang");
    expect(await places()).toEqual(first);
    await page.goForward();
    await page.locator(".card").waitFor();
    await page.goto(`${server.url}/?view=network&id=${STEEL}&depth=2`);
    await settle(page);
    expect(await places()).toEqual(first);
    await context.close();
  });

  test("exports read back to what is shown, and say of what they are", async () => {
    const { page, context } = await open(`?view=network&id=${STEEL}&depth=2`);
    const nodes = await page.locator(".node").count();
    const links = await page.locator(".picture [data-link]").count();
    const csv = await save(page, "Table (CSV)");
    const table = readCsv(csv.content.toString());
    expect(csv.name).toMatch(/^chanjiao-network-community-quality-steel-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(table.rows.filter((row) => row[table.header.indexOf("link")] !== "")).toHaveLength(links);
    const graph = readGexf((await save(page, "Graph (GEXF")).content.toString());
    expect([graph.nodes.length, graph.links.length]).toEqual([nodes, links]);
    const svg = (await save(page, "Picture (SVG)")).content.toString();
    const drawn = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      return { broken: parsed.querySelector("parsererror") !== null, lines: parsed.querySelectorAll("line").length, text: parsed.documentElement.textContent ?? "" };
    }, svg);
    expect(drawn).toMatchObject({ broken: false, lines: links });
    for (const about of [table.about.join("\n"), graph.description, drawn.text]) {
      expect(about).toMatch(/graph version [0-9a-f]{16}, exported \d{4}-\d{2}-\d{2}/);
      expect(about).toContain("Source: Shandong: from connection to integration");
    }
    expect(svg).not.toMatch(/href=|<script|var\(/);
    const png = (await save(page, "Picture, twice as large (PNG)")).content;
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * (await page.locator(".picture-frame").evaluate((frame) => frame.clientWidth)));
    await page.getByRole("link", { name: "Table", exact: true }).click();
    await settle(page);
    expect(await page.locator("tbody tr").count()).toBe(table.rows.length);
    await context.close();
  });

  test("every view is saved in four ways, and each reads back to the same rows", async () => {
    const { page, context } = await open("");
    for (const view of EXPORTED) {
      await goTo(page, view);
      const { svg, ...texts } = await saveTexts(page);
      const csv = readCsv(texts.csv);
      const { nodes, links, description } = readGexf(texts.gexf);
      const drawn = (await page.locator("svg.picture").count()) > 0;
      expect(csv.rows.length, view).toBeGreaterThan(0);
      if (!drawn) expect(svg.match(/data-row/g), view).toHaveLength(csv.rows.length);
      const ids = new Set(nodes.map(({ id }) => id));
      expect(ids.size, view).toBe(nodes.length);
      expect(nodes.length, view).toBeGreaterThan(0);
      for (const { source, target } of links) expect(ids.has(source!) && ids.has(target!), `${view} ${source} ${target}`).toBe(true);
      for (const about of [csv.about.join("\n"), description, svg]) expect(about, view).toMatch(/graph version [0-9a-f]{16}, exported \d{4}-\d{2}-\d{2}/);
      await goTo(page, `${view}${view === "" ? "?" : "&"}as=table`);
      expect(await page.locator("tbody tr").count(), view).toBe(csv.rows.length);
    }
    const png = (await save(page, "Picture, twice as large (PNG)")).content;
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16) > 1_280]).toEqual(["PNG", true]);
    await context.close();
  });

  test("what cannot be read is said, markup is text, and nothing is lost while the graph is away", async () => {
    const { page, context } = await open("?view=card&id=enterprise-shagang&depth=7&id=x");
    expect(await page.locator(".problems li").count()).toBe(2);
    expect(await page.locator("h1").first().textContent()).toContain("Shagang");
    await page.getByRole("button", { name: "Remove from the address" }).click();
    expect(new URL(page.url()).search).toBe("?view=card&id=enterprise-shagang");

    await goTo(page, `?view=search&q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
    expect(await page.locator("main img").count()).toBe(0);
    expect(await page.locator(".asked").textContent()).toContain("<img src=x onerror=alert(1)>");
    await goTo(page, "?view=card&id=enterprise-nobody");
    expect(await page.locator(".asked").textContent()).toContain("enterprise-nobody");
    await context.close();
    const away = await visit(browser);
    await away.page.goto(server.url);
    await settle(away.page);
    await away.page.route("**/graphql", (route) => route.abort());
    await goTo(away.page, "?view=card&id=university-ustb");
    expect(await away.page.getByRole("alert").textContent()).toContain("The graph cannot be reached");
    await away.page.unroute("**/graphql");
    await away.page.getByRole("button", { name: "Try again" }).click();
    await away.page.locator(".link-line").first().waitFor();
    expect(new URL(away.page.url()).search).toBe("?view=card&id=university-ustb");
    await away.context.close();
  });

  test("GraphiQL opens with the question of the view", async () => {
    const { page, context } = await open("?view=card&id=enterprise-shagang");
    const link = new URL((await page.getByRole("link", { name: "See the query" }).getAttribute("href"))!, server.url);
    expect(link.pathname).toBe("/graphql");
    expect(JSON.parse(link.searchParams.get("variables")!)).toMatchObject({ id: "enterprise-shagang" });
    await context.close();
  });

  describe("is for everybody", () => {
    /** What theme and language together can change; the other rules are about what is there, and asked with each theme and each language once. */
    const RULES_OF_LOOKS = ["color-contrast", "target-size", "link-in-text-block", "html-lang-valid", "valid-lang"];
    const VIEWS = [
      "", `?view=card&id=${STEEL}`, "?view=card&id=enterprise-ugtc", `?view=card&id=${STEEL}&as=table`, "?view=search&q=huawei", "?view=search&q=zzzz", `?view=network&id=${STEEL}&depth=2`,
      "?view=source&id=002_bc9b524c4e980658", "?view=path&id=enterprise-shagang&to=university-ustb", "?view=partnerships&id=university-hrbust&sources=0", "?view=nothing",
      "?view=timeline&from=2014&until=2022", "?view=ranking", "?view=statistics", "?view=changes&id=enterprise-shagang", "?view=disagreements", "?view=places",
    ];
    test.each([["light", "en-GB", true], ["dark", "zh-CN", true], ["light", "zh-CN", false], ["dark", "en-GB", false]] as const)("%s, %s: axe finds nothing serious", { timeout: 300_000 }, async (theme, language, whole) => {
      const { page, context } = await open("", { theme, language });
      const found: string[] = [];
      for (const view of VIEWS) {
        await goTo(page, view);
        found.push(...(await audit(page, whole ? undefined : RULES_OF_LOOKS)).map((what) => `${view} ${what}`));
      }
      await context.close();
      expect(found).toEqual([]);
    });

    test("nothing is wider than a phone", async () => {
      const { page, context } = await open("", { width: 390, language: "zh-CN" });
      for (const view of VIEWS) {
        await goTo(page, view);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(390);
      }
      await context.close();
    });
  });

  test("in all of this no other host was asked, and the browser had nothing to complain about", () => {
    expect(seen.length).toBeGreaterThan(8);
    for (const url of seen.flatMap(({ requests }) => requests)) expect(url.replace(/^blob:/, "").startsWith(server.url), url).toBe(true);
    expect(seen.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
