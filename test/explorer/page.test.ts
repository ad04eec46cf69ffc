import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Listener } from "../../src/server/start-listener.js";
import { findBrowser, HOW_TO_INSTALL, launchBrowser, SOFTWARE_DRAWING } from "./find-browser.js";
import { type Sought, testJobs } from "./jobs/jobs.js";
import { testByHand } from "./page/by-hand.js";
import { testForEverybody } from "./page/everybody.js";
import { testExports } from "./page/exports.js";
import { testNetwork } from "./page/network.js";
import { testPassages } from "./page/passages.js";
import { testStories } from "./page/story.js";
import { goTo, settle, tabTo, visit, type Open, type Visit } from "./page-driver.js";
import { serveExplorer } from "./serve-explorer.js";

const executablePath = findBrowser();
const STEEL = "community-quality-steel";

/** In the four documents, which name no authority of a university. */
const SOUGHT: Sought = {
  leader: { typed: "沙钢", name: "Jiangsu Shagang Group" },
  led: "National Quality Steel Industry Industry Education Integration Community",
  quote: "is led by Jiangsu Shagang Group",
  document: "Shandong: from connection to integration",
  far: { typed: "Laiwu Voc", name: "Laiwu Vocational and Technical College" },
  alike: { typed: "beijing keji", name: "University of Science and Technology Beijing" },
  province: "Heilongjiang Province",
  there: 1,
  employed: 4,
  agreements: 1,
};

test("a browser is there to test with", () => {
  if (!executablePath)
    console.error(`\n!!! No Chromium on this machine: the page is NOT tested. To install it: ${HOW_TO_INSTALL}\n`);
  // In a pipeline nobody reads what is printed.
  if (process.env.CI === "true") expect(executablePath, HOW_TO_INSTALL).toBeDefined();
});

describe.runIf(executablePath)("the page, in a browser", () => {
  let browser: Browser;
  let server: Listener;
  const seen: Visit[] = [];
  const measured: Record<string, number> = {};

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveExplorer(), launchBrowser(executablePath, SOFTWARE_DRAWING)]);
  });
  afterAll(async () => {
    console.log("Measured (ms, here and now):", JSON.stringify(measured));
    await browser?.close();
    await server?.stop(0);
  });

  const open: Open = async (search, options = {}) => {
    const visited = await visit(browser, options);
    seen.push(visited);
    await visited.page.goto(`${server.url}/${search}`);
    await settle(visited.page);
    return visited;
  };

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
      await page
        .getByRole("option", { name: /Shagang/ })
        .first()
        .click();
      await page.locator(".link-line").first().waitFor();
    });
    expect(await page.locator("h1").textContent()).toBe("Jiangsu Shagang Group Co., Ltd.");
    const lines = page.locator(".link-line");
    for (const line of await lines.all())
      expect(await line.locator("blockquote").first().textContent()).toContain("led by Jiangsu Shagang Group");
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
    for (const step of await page.locator(".way").first().locator(".between > li").all()) {
      await step.locator(".proof > summary").first().click();
      await step.locator("blockquote").first().waitFor();
    }

    await page.getByRole("button", { name: "Share" }).click();
    await page.getByText("The address of this view is copied.").waitFor();
    const shared = await page.evaluate(() => navigator.clipboard.readText());
    const heading = await page.locator("h1").textContent();
    const colleague = await open(new URL(shared).search, { language: "zh-CN" });
    expect(await colleague.page.locator("h1").textContent()).toBe(heading);
    await colleague.leave();
    await visited.leave();
  });

  test("a journalist, with the keyboard alone: from a name to the sentence in its source", async () => {
    const { page, leave } = await open("");
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
    expect((await page.locator(".quoted.chosen").allTextContents()).join("")).toContain(
      "is led by Jiangsu Shagang Group",
    );
    expect(await page.locator(".said li.chosen").count()).toBe(1);
    await leave();
  });

  test("back and forward go through what was seen, and a reload shows the same picture", async () => {
    const { page, leave } = await open(`?view=network&id=${STEEL}&depth=2`);
    const places = () =>
      page
        .locator(".node")
        .evaluateAll((nodes) =>
          nodes.map((node) => `${node.getAttribute("data-id")} ${node.getAttribute("transform")}`).sort(),
        );
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
    await leave();
  });

  describe("ten jobs, in the four documents", () => testJobs(open, SOUGHT));
  testByHand(open);
  testNetwork(open);
  testExports(open);
  testPassages(open);
  testStories(open);

  test("what cannot be read is said, markup is text, and nothing is lost while the graph is away", async () => {
    const { page, leave } = await open("?view=card&id=enterprise-shagang&depth=7&id=x");
    expect(await page.locator(".problems li").count()).toBe(2);
    expect(await page.locator("h1").first().textContent()).toContain("Shagang");
    await page.getByRole("button", { name: "Remove from the address" }).click();
    expect(new URL(page.url()).search).toBe("?view=card&id=enterprise-shagang");

    await goTo(page, `?view=search&q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
    expect(await page.locator("main img").count()).toBe(0);
    expect(await page.locator(".asked").textContent()).toContain("<img src=x onerror=alert(1)>");
    await goTo(page, "?view=card&id=enterprise-nobody");
    expect(await page.locator(".asked").textContent()).toContain("enterprise-nobody");
    await leave();
    const away = await visit(browser);
    await away.page.goto(server.url);
    await settle(away.page);
    await away.page.route("**/graphql", (route) => route.abort());
    await goTo(away.page, "?view=card&id=university-ustb");
    expect(await away.page.getByRole("alert").textContent()).toContain("The graph cannot be reached");
    await away.page.unroute("**/graphql");
    // It is asked again by itself.
    await away.page.locator(".link-line").first().waitFor();
    expect(new URL(away.page.url()).search).toBe("?view=card&id=university-ustb");
    await away.leave();
  });

  testForEverybody(open);

  test("in all of this no other host was asked, and the browser had nothing to complain about", () => {
    expect(seen.length).toBeGreaterThan(8);
    for (const url of seen.flatMap(({ requests }) => requests))
      expect(url.replace(/^blob:/, "").startsWith(server.url), url).toBe(true);
    // It notes each question that is refused, and one was: a timeline that ends before it begins.
    expect(seen.flatMap(({ complaints }) => complaints)).toEqual([expect.stringMatching(/status of 400/)]);
  });
});
