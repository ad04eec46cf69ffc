import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readModel } from "../../src/model/read-model.js";
import type { Listener } from "../../src/server/start-listener.js";
import { entity, link, named, source, statement } from "../loading/statements.js";
import { testDatabase } from "../support/database.js";
import { loadAlone } from "../support/load.js";
import { findBrowser, launchBrowser } from "./find-browser.js";
import { type Sought, testJobs } from "./jobs/jobs.js";
import { audit, goTo, type Open, save, settle, tabTo, visit } from "./page-driver.js";
import { readCsv } from "./read-exports.js";
import { serveGraph } from "./serve-explorer.js";

const ENTERPRISES = 5_000;
/** Of those whose province is known. */
const PLACED = 400;
const place = (id: string, name: string) => [
  ...entity(id, "Place", name),
  statement({ subjectId: id, predicate: "level", value: "PROVINCIAL" }),
];
const PROVINCES = ["Heilongjiang", "Beijing", "Jiangsu", "Shandong"].map((name) => `place-${name.toLowerCase()}`);
const MINISTRY = "工业和信息化部";

/** A country small enough to make in a moment: firms by the thousand, and of each other thing what ten jobs look for. */
const STATEMENTS = [
  ...PROVINCES.flatMap((id) => place(id, id.slice("place-".length))),
  ...Array.from({ length: ENTERPRISES }, (_, at) => [
    ...entity(`enterprise-${at}`, "Enterprise", `Works ${String(at).padStart(4, "0")}`),
    ...(at < PLACED ? [link(`enterprise-${at}`, "LOCATED_IN", PROVINCES[at % 4]!)] : []),
  ]).flat(),
  named("enterprise-7", "沙钢七厂", "zh-Hans", "ALIAS"),
  ...Array.from({ length: 40 }, (_, at) => [
    ...entity(`university-${at}`, "University", `University ${at}`),
    link(`university-${at}`, "LOCATED_IN", PROVINCES[at % 4]!),
    statement({ subjectId: `university-${at}`, predicate: "authority", value: at % 8 === 0 ? MINISTRY : "教育部" }),
  ]).flat(),
  ...Array.from({ length: 60 }, (_, at) => [
    ...entity(`person-${at}`, "Person", `Person ${at}`),
    link(`person-${at}`, "HOLDS_POSITION", at % 3 === 0 ? `enterprise-${at}` : `university-${at % 40}`),
  ]).flat(),
  ...Array.from({ length: 30 }, (_, at) => [
    ...entity(`agreement-${at}`, "Agreement", `Agreement ${at}`),
    statement({ subjectId: `agreement-${at}`, predicate: "signedOn", value: `${2016 + (at % 10)}-05-01` }),
    link(`enterprise-${at}`, "SIGNED", `agreement-${at}`),
    link(`university-${at}`, "SIGNED", `agreement-${at}`),
  ]).flat(),
  ...Array.from({ length: 20 }, (_, at) => [
    ...entity(`community-${at}`, "Community", `Community ${at}`),
    link(`enterprise-${at}`, "LEADS", `community-${at}`),
    link(`enterprise-${at + 1}`, "MEMBER_OF", `community-${at}`),
    link(`university-${at}`, "MEMBER_OF", `community-${at}`),
  ]).flat(),
];

const SOUGHT: Sought = {
  leader: { typed: "Works 0003", name: "Works 0003" },
  led: "Community 3",
  quote: "Steel",
  document: "a",
  far: { typed: "University 3", name: "University 3" },
  alike: { typed: "works 0004", name: "Works 0004" },
  province: "heilongjiang",
  there: 10,
  employed: 20,
  agreements: 9,
  since: "2023 and later",
  ministry: { name: MINISTRY, of: 5 },
};

const executablePath = findBrowser();

describe.runIf(executablePath)("lists of thousands, in a browser", () => {
  let browser: Browser;
  let server: Listener;
  const measured: Record<string, number> = {};

  beforeAll(async () => {
    const model = readModel();
    const database = await testDatabase();
    await loadAlone(database, [source("a")], STATEMENTS, model);
    server = await serveGraph(model);
    browser = await launchBrowser(executablePath);
  });
  afterAll(async () => {
    console.log("Measured (ms, here and now):", JSON.stringify(measured));
    await browser?.close();
    await server?.stop(0);
  });

  const open: Open = async (search, options = {}) => {
    const visited = await visit(browser, options);
    await visited.page.goto(`${server.url}/${search}`);
    await settle(visited.page);
    return visited;
  };
  const counted = (page: Page): Promise<unknown> => page.locator('.facets[aria-busy="false"] .facet').first().waitFor();
  const total = async (page: Page): Promise<string> => (await page.locator(".lead").textContent()) ?? "";

  describe("ten jobs, among thousands", () => testJobs(open, SOUGHT));

  test("five thousand are there in pages, sorted, found by any name, and saved whole", async () => {
    const { page, leave } = await open("");
    await page.evaluate(() => {
      const longest = { most: 0 };
      Object.assign(window, { longest });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest.most = Math.max(longest.most, duration);
      }).observe({ type: "longtask" });
    });
    const began = Date.now();
    await page.locator(".composition").getByRole("link", { name: "Enterprises" }).click();
    await page.locator(".list tbody tr").first().waitFor();
    measured["list of 5,000"] = Date.now() - began;
    await settle(page);
    expect(await total(page)).toBe("5,000 in all; 1 to 50 are shown.");
    expect(await page.locator(".list tbody tr").count()).toBe(50);
    await page.getByRole("link", { name: "Next" }).click();
    await settle(page);
    expect(await page.locator(".list tbody .named").first().textContent()).toContain("Works 0050");
    await page.getByTitle("Sort by Name").click();
    await settle(page);
    expect(await page.locator(".list tbody .named").first().textContent()).toContain("Works 4999");
    await counted(page);
    measured["longest task"] = Math.round(
      await page.evaluate(() => (window as unknown as { readonly longest: { readonly most: number } }).longest.most),
    );
    // Twice the goal: others compute on this machine too.
    expect(measured["longest task"]).toBeLessThanOrEqual(400);

    const csv = readCsv((await save(page, "Table (CSV)")).content.toString());
    expect(csv.rows).toHaveLength(ENTERPRISES);
    expect(new Set(csv.rows.map((row) => row[csv.header.indexOf("id")])).size).toBe(ENTERPRISES);
    const provinces = csv.rows.map((row) => row[csv.header.indexOf("PROVINCE.ids")]);
    expect(provinces.filter((id) => id === "place-heilongjiang")).toHaveLength(PLACED / 4);

    await page.getByLabel("Any of their names").fill("shagang");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll(".list tbody tr").length === 1);
    expect(await page.locator(".list tbody .named").textContent()).toContain("Works 0007");
    await leave();
  });

  test("by keys: a value, rows to select and a column; the address holds it, and back returns to the place", async () => {
    const { page, leave } = await open("?view=list&kind=ENTERPRISE");
    await counted(page);
    await tabTo(page, /^beijing/);
    await page.keyboard.press("Enter");
    await settle(page);
    expect(new URL(page.url()).searchParams.get("where")).toBe("PROVINCE~place-beijing");
    await page.locator(".list tbody input").nth(1).focus();
    await page.keyboard.press("Space");
    await page.locator(".selection").waitFor();
    expect(new URL(page.url()).searchParams.get("ids")).toBe("enterprise-5");
    await page.locator(".column-chooser summary").focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("City").focus();
    await page.keyboard.press("Space");
    await page.getByTitle("Sort by City").waitFor();
    expect(new URL(page.url()).searchParams.get("shown")).toContain("CITY");

    await page.locator(".list tbody .named a").nth(40).scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(300);
    await page.locator(".list tbody .named a").nth(40).click();
    await page.locator(".card").waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await page.locator(".list tbody tr").first().waitFor();
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 5, top);
    expect(await page.locator(".selection").count()).toBe(1);
    await leave();
  });

  test("on a phone the bar shows where the reader is, and a page past the last says which is the last", async () => {
    const { page, leave } = await open("?view=statistics", { width: 390 });
    const here = await page.locator(".navigation [aria-current]").boundingBox();
    expect(here && here.x >= 0 && here.x + here.width <= 390).toBe(true);
    await goTo(page, "?view=list&kind=UNIVERSITY&page=9");
    expect(await page.locator("main").textContent()).toContain("40 in all; the last page is page 1.");
    await page.getByRole("link", { name: "see the first page" }).click();
    await settle(page);
    expect(await total(page)).toBe("40 in all.");
    await leave();
  });

  test("axe finds nothing serious, in both languages, light and dark, and nothing is wider than a phone", async () => {
    const { page, leave } = await open("");
    const found: string[] = [];
    for (const lang of ["en", "zh"]) {
      for (const view of [
        "?view=list",
        "?view=list&kind=AGREEMENT&where=YEAR*~2020~&ids=agreement-4,agreement-5",
        "?view=list&kind=UNIVERSITY&q=nobody",
      ]) {
        await goTo(page, `${view}&lang=${lang}`);
        if (view.includes("AGREEMENT")) await counted(page);
        for (const theme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme: theme });
          found.push(...(await audit(page)).map((what) => `${view} ${lang} ${theme}: ${what}`));
        }
        await page.setViewportSize({ width: 390, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > 390) found.push(`${view} ${lang}: ${wide} pixels wide on a phone`);
        await page.setViewportSize({ width: 1280, height: 900 });
        if (lang === "zh" && view.includes("AGREEMENT")) {
          const text = await page.locator(".list-controls, .facets, thead").allTextContents();
          expect(text.join(" ").replace(/Works|University|Agreement|\bA\b/gi, "")).not.toMatch(/[A-Za-z]{3,}/);
        }
      }
    }
    expect(found).toEqual([]);
    await leave();
  });
});
