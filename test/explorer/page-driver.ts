import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/**
 * The day on which the browser believes to be, a few days after the seeds were recorded: what is new, and the names of
 * files, depend on it.
 */
export const TODAY = "2026-11-25";

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** Questions sent to the API. */
  readonly questions: () => number;
  /** What the browser complained about: errors, and what the policy forbids. */
  readonly complaints: readonly string[];
  /** Leaves the window to the next visit, empty. Not where something was put into it that stays: that one is closed. */
  readonly leave: () => Promise<void>;
}

export interface VisitOptions {
  readonly theme?: "light" | "dark";
  readonly language?: "en-GB" | "zh-CN";
  readonly width?: number;
}

/** Opens a state of the page in a window that nobody else is in, and waits until it is there. */
export type Open = (search: string, options?: VisitOptions) => Promise<Visit>;

interface Window extends Pick<Visit, "page" | "context"> {
  /** Of who is in it now. */
  notes: { readonly requests: string[]; readonly complaints: string[] };
}

/** Windows that were left, by what they are like: to open one takes the browser a second, three processes and a font. */
const left = new WeakMap<Browser, Map<string, Window[]>>();

/** A window that nobody else is in, which notes what is asked for and what is complained about. */
export async function visit(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
  const { theme = "light", language = "en-GB", width = 1280 } = options;
  const like = { theme, language, width };
  const ofBrowser = left.get(browser) ?? new Map<string, Window[]>();
  left.set(browser, ofBrowser);
  const alike = ofBrowser.get(JSON.stringify(like)) ?? [];
  ofBrowser.set(JSON.stringify(like), alike);
  const window = alike.pop() ?? (await openWindow(browser, like));
  window.notes = { requests: [], complaints: [] };
  const { page, context, notes } = window;
  return {
    page,
    context,
    ...notes,
    questions: () => notes.requests.filter((url) => new URL(url).pathname === "/graphql").length,
    leave: async () => {
      await emptyWindow(window, like);
      alike.push(window);
    },
  };
}

async function openWindow(browser: Browser, { theme, language, width }: Required<VisitOptions>): Promise<Window> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    locale: language,
    reducedMotion: "reduce",
    acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(`${TODAY}T08:00:00Z`);
  page.setDefaultTimeout(20_000);
  const window: Window = { page, context, notes: { requests: [], complaints: [] } };
  context.on("request", (request) => window.notes.requests.push(request.url()));
  page.on("pageerror", (error) => window.notes.complaints.push(error.message));
  page.on("console", (message) => {
    // What draws points notes of itself that a machine without a drawing card is slow.
    if (["error", "warning"].includes(message.type()) && !message.text().includes("GL Driver Message"))
      window.notes.complaints.push(message.text());
  });
  return window;
}

/** As it was opened, but for what the browser keeps of scripts and styles. */
async function emptyWindow({ page, context }: Window, { theme, width }: Required<VisitOptions>): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll();
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto("about:blank");
  await page.mouse.move(0, 0);
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: null, colorScheme: theme });
}

/** Waits until the view that the address asks for is there. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector(".view")?.getAttribute("aria-busy") === "false" &&
      document.querySelector(".view h1") !== null,
  );
  // What follows its being drawn too, among it where the focus goes: a key pressed before would go elsewhere.
  for (let turn = 0; turn < 2; turn++) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
  }
}

/** Goes to another state of the page without loading it anew, as a link in it does. */
export async function goTo(page: Page, search: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, "", to === "" ? "/" : to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, search);
  // A turn of the page's own, in which it takes notice.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
  await settle(page);
}

/** What axe finds that is serious or critical: the rule and where; and what is named otherwise than it is seen. */
export async function audit(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const has = await page.evaluate(() => "axe" in window);
  if (!has) await page.evaluate(await readFile(AXE, "utf8"));
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          what: unknown,
          options: unknown,
        ) => Promise<{
          violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    // Axe compares all words of a control at once with its name; in a picture they are several, each of which has to be
    // in it.
    const misnamed = [
      ...document.querySelectorAll("main :is(a, button, [role=button])[aria-label], header :is(a, button)[aria-label]"),
    ].flatMap((control) => {
      const name = control.getAttribute("aria-label")!.toLowerCase();
      const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest("title, [aria-hidden=true]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
      );
      const seen: string[] = [];
      while (texts.nextNode()) seen.push((texts.currentNode.textContent ?? "").replace(/…$/, "").trim().toLowerCase());
      return seen.every((text) => /^[^\p{L}\p{N}]*$/u.test(text) || name.includes(text))
        ? []
        : [`named otherwise than seen: ${control.outerHTML.slice(0, 160)}`];
    });
    const { violations } = await axe.run(document, {
      rules: { "label-content-name-mismatch": { enabled: false } },
      resultTypes: ["violations"],
      runOnly: only ?? ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return misnamed.concat(
      violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length}) ${nodes[0]?.failureSummary.split("\n")[1] ?? ""}`,
        ),
    );
  }, rules);
}

/** The text of the file that a click saves. */
export async function save(page: Page, item: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  await page.locator(".menu > button").first().click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: item }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Presses Tab until what has the focus is named so. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
    if (name.test(now.trim())) return;
  }
  throw new Error(`Tab leads to nothing named ${name}.`);
}
