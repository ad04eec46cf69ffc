import type { Browser, Page } from "playwright-core";
import { makeNetwork } from "./made-network.js";

/** Parts of names in every script. */
const TYPED = ["沙", "华为", "shag", "harbin", "网络", "beij", "钢铁", "mini", "教育", "huaw"];

const VIEWS = [
  "",
  "?view=card&id=university-hrbust",
  "?view=network&id=university-hrbust&depth=2",
  "?view=timeline",
  "?view=changes",
  "?view=disagreements",
  "?view=ranking",
  "?view=statistics",
  "?view=places",
  "?view=partnerships&id=university-hrbust&sources=0",
  "?view=source&id=002_bc9b524c4e980658",
  "?view=path&id=enterprise-shagang&to=university-ustb",
  "?view=changes&as=table",
  "?view=timeline&as=table",
];
/** What has the most links of one kind in the seeds, and something that is linked with it alone. */
const EXPANDED = "event-matchmaking-9";
const BESIDE = "event-matchmaking-9-display-area";

/** Milliseconds from the address to the first line of a card with its quote, in a browser that has seen nothing yet. */
export async function measureCard(browser: Browser, url: string): Promise<number> {
  const page = await openPage(browser);
  const began = performance.now();
  await page.goto(`${url}/?view=card&id=enterprise-shagang`, { waitUntil: "commit" });
  await page.locator(".link-line blockquote").first().waitFor();
  const took = performance.now() - began;
  await page.context().close();
  return took;
}

/**
 * Milliseconds from the last letter typed to the first suggestion, the pause in typing included. Measured in the page:
 * the driver is slower than a hand.
 */
export async function measureSuggestions(browser: Browser, url: string): Promise<readonly number[]> {
  const page = await openPage(browser);
  await page.goto(url);
  await settle(page);
  const times: number[] = [];
  for (const text of TYPED) {
    times.push(
      await page.evaluate(
        (typed) =>
          new Promise<number>((done) => {
            const field = document.querySelector<HTMLInputElement>("[role=combobox]")!;
            const began = performance.now();
            const watch = new MutationObserver(() => {
              if (!document.querySelector("[role=option]")) return;
              watch.disconnect();
              done(performance.now() - began);
            });
            field.focus();
            field.value = "";
            field.dispatchEvent(new InputEvent("input", { bubbles: true }));
            requestAnimationFrame(() =>
              setTimeout(() => {
                watch.observe(document.body, { childList: true, subtree: true });
                field.value = typed;
                field.dispatchEvent(new InputEvent("input", { bubbles: true }));
              }, 50),
            );
          }).then((took) => took - 66),
        text,
      ),
    );
  }
  await page.context().close();
  return times;
}

/** One expansion: milliseconds, questions sent, and things that came. */
export async function measureExpansion(
  browser: Browser,
  url: string,
): Promise<{ readonly ms: number; readonly requests: number; readonly things: number }> {
  const page = await openPage(browser);
  await page.goto(`${url}/?view=network&id=${BESIDE}&selected=${EXPANDED}`);
  await settle(page);
  await page.locator(".expansions a").first().waitFor();
  let requests = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql")) requests++;
  });
  const nodes = (): Promise<number> => page.locator(".node").count();
  const before = await nodes();
  const began = performance.now();
  await page.locator(".expansions a").first().click();
  await page.waitForFunction((count) => document.querySelectorAll(".node").length > count, before);
  const ms = performance.now() - began;
  const found = { ms, requests, things: (await nodes()) - before };
  await page.context().close();
  return found;
}

/** The longest task of each view, in milliseconds, and of a network of 300 things and 600 links. */
export async function measureTasks(
  browser: Browser,
  url: string,
): Promise<readonly (readonly [view: string, longest: number])[]> {
  const page = await openPage(browser);
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
      buffered: true,
    });
  });
  const found: (readonly [string, number])[] = [];
  const measure = async (name: string, search: string): Promise<void> => {
    await page.goto(`${url}/${search}`);
    await settle(page);
    await page.waitForTimeout(300);
    found.push([name, await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks))]);
  };
  for (const view of VIEWS) await measure(view === "" ? "overview" : view, view);
  await makeLarge(page);
  await measure("300 things, 600 links", LARGE);
  await page.context().close();
  return found;
}

const LARGE = "?view=network&id=enterprise-shagang&group=NONE";

/** Puts a network of 300 things and 600 links where the graph's own would be. */
async function makeLarge(page: Page): Promise<void> {
  await page.route("**/graphql", (route) =>
    route.request().postData()?.includes("query Network(")
      ? route.fulfill({ json: { data: makeNetwork("enterprise-shagang", 300, 600) } })
      : route.continue(),
  );
}

/** Frames a second while a network of 300 things and 600 links is moved, and while one of its things is. */
export async function measureFrames(
  browser: Browser,
  url: string,
): Promise<readonly (readonly [what: string, frames: number])[]> {
  const page = await openPage(browser);
  await makeLarge(page);
  // tsx names functions by a helper of its own, which is not in the page.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.goto(`${url}/${LARGE}`);
  await settle(page);
  await page.locator(".node").nth(299).waitFor();
  // In the page: the driver sends a pointer's ways more slowly than a hand.
  const move = (from: "picture" | "thing"): Promise<number> =>
    page.evaluate(async (held) => {
      const picture = document.querySelector<SVGSVGElement>("svg.picture")!;
      const target = held === "thing" ? document.querySelectorAll(".node")[40]! : picture;
      const box = held === "thing" ? target.getBoundingClientRect() : { x: 10, y: 10, width: 0, height: 0 };
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const send = (on: Element, type: string, at: number): void => {
        const init = { bubbles: true, button: 0, buttons: 1, pointerId: 1, clientX: x + at, clientY: y + at / 2 };
        on.dispatchEvent(new PointerEvent(type, init));
      };
      picture.setPointerCapture = () => undefined;
      send(target, "pointerdown", 0);
      const began = performance.now();
      let frames = 0;
      await new Promise<void>((done) => {
        const step = (): void => {
          frames++;
          if (performance.now() - began > 2_000) return done();
          send(picture, "pointermove", 20 * Math.sin(frames / 8) + 30);
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      });
      const seconds = (performance.now() - began) / 1_000;
      send(picture, "pointerup", 30);
      return frames / seconds;
    }, from);
  const found = [
    ["picture", await move("picture")],
    ["thing", await move("thing")],
  ] as const;
  await page.context().close();
  return found;
}

/** A browser that has seen nothing, at a server that answers from the graph and not from memory. */
async function openPage(browser: Browser): Promise<Page> {
  return (
    await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: "en-GB",
      extraHTTPHeaders: { "cache-control": "no-cache" },
    })
  ).newPage();
}

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector(".view")?.getAttribute("aria-busy") === "false" &&
      document.querySelector(".view h1") !== null,
  );
}
