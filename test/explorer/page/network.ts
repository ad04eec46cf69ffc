import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { makeNetwork } from "../../../bench/explorer/made-network.js";
import { goTo, settle, type Open } from "../page-driver.js";

const HRBUST = "university-hrbust";
const STEEL = "community-quality-steel";

const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
const focused = (page: Page, name: string): Promise<string | null | undefined> =>
  page.evaluate((attribute) => document.activeElement?.getAttribute(attribute), name);

/** The middle of a line of the picture, in the window. */
async function middleOf(page: Page, line: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.locator(`.canvas [data-line="${line}"]`).evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}

/** What is done to the picture of a network, by pointer and by keys. */
export function testNetwork(open: Open): void {
  describe("a network", () => {
    test("opens the sentences of a link beside the picture, which stands in the first screen", async () => {
      const { page, leave, complaints } = await open(`?view=network&id=${STEEL}`);
      for (const [width, height] of [
        [1280, 800],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.reload();
        await settle(page);
        const box = (await page.locator("svg.picture").first().boundingBox())!;
        expect(box.y + box.height, `${width}`).toBeLessThanOrEqual(height);
        expect(box.height).toBeGreaterThan(200);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.reload();
      await settle(page);
      const lines = page.locator(".canvas [data-link]");
      const line = (await lines.first().getAttribute("data-link"))!;
      const at = await middleOf(page, line);
      await page.mouse.click(at.x, at.y);
      await page.locator(".panel.evidence blockquote").first().waitFor();
      expect(parameter(page, "link")).toBe(line);
      const said = await page.locator(".panel.evidence").textContent();
      await page.reload();
      await page.locator(".panel.evidence blockquote").first().waitFor();
      expect(await page.locator(".panel.evidence").textContent()).toBe(said);
      await page.getByRole("button", { name: "Close" }).click();
      await page.locator(".panel.evidence").waitFor({ state: "detached" });

      await page.locator(`.node[data-id="${STEEL}"]`).focus();
      await page.keyboard.press("l");
      const first = await focused(page, "data-line");
      await page.keyboard.press("ArrowRight");
      const second = await focused(page, "data-line");
      expect([first !== second, await lines.count()]).toEqual([true, 6]);
      await page.keyboard.press("Enter");
      await page.locator(".panel.evidence blockquote").first().waitFor();
      await page.waitForFunction(() => document.activeElement?.closest(".panel.evidence") !== null);
      await page.keyboard.press("Escape");
      await page.locator(".panel.evidence").waitFor({ state: "detached" });
      expect(complaints).toEqual([]);
      await leave();
    });

    test("is filtered by its legend; things are hidden, moved and pinned, all of it undone and kept in the address", async () => {
      const { page, leave } = await open(`?view=network&id=${HRBUST}`);
      const nodes = page.locator(".node");
      const all = await nodes.count();
      await page.getByRole("button", { name: /^Figures \d+$/ }).click();
      await page.waitForFunction((count) => document.querySelectorAll(".node").length < count, all);
      expect(parameter(page, "hiddenKinds")).toBe("FIGURE");
      const left = await nodes.count();
      const links = await page.locator(".canvas [data-link]").count();
      await page.getByRole("link", { name: "Table", exact: true }).click();
      await settle(page);
      expect(await page.locator("tbody tr").count()).toBe(links);
      await page.goBack();
      await page.locator(".picture").waitFor();
      await page.getByRole("button", { name: "Undo" }).click();
      await page.waitForFunction((count) => document.querySelectorAll(".node").length === count, all);
      expect(left).toBeLessThan(all);

      const other = page.locator(`.node:not([data-id="${HRBUST}"])`).first();
      const id = (await other.getAttribute("data-id"))!;
      await other.focus();
      await page.keyboard.press("p");
      await page.locator(`.node[data-id="${id}"] .pin`).waitFor();
      await page.keyboard.press("h");
      await page.locator(`.node[data-id="${id}"]`).waitFor({ state: "detached" });
      expect(await focused(page, "data-id")).toBe(HRBUST);
      await settle(page);
      await page.keyboard.press("u");
      await page.locator(`.node[data-id="${id}"] .pin`).waitFor();

      const box = (await page.locator(`.node[data-id="${id}"] .mark`).boundingBox())!;
      const before = await page
        .locator(".node")
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("transform")));
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + 40, box.y + 30, { steps: 4 });
      await page.mouse.up();
      await settle(page);
      const places = (): Promise<readonly (string | null)[]> =>
        page.locator(".node").evaluateAll((marks) => marks.map((mark) => mark.getAttribute("transform")));
      const after = await places();
      expect(after.filter((place, at) => place !== before[at])).toHaveLength(1);
      expect(parameter(page, "selected")).toBeNull();
      await page.reload();
      await settle(page);
      expect(await places()).toEqual(after);
      await leave();
    });

    test("is grouped by kind, place and community; a group is opened, and its links have their sentences", async () => {
      const { page, leave } = await open(`?view=network&id=${HRBUST}&depth=2&group=KIND`);
      const group = page.locator('.node.group[data-id="group:FIGURE"]');
      const many = Number(await group.locator(".count").textContent());
      const shown = await page.locator(".node").count();
      await page.locator(`.node[data-id="${HRBUST}"]`).focus();
      await page.keyboard.press("l");
      const around = page.locator(".canvas .line.bundle").first();
      await around.focus();
      await page.keyboard.press("Enter");
      await page.locator(".panel.evidence .evidence-links > li").first().waitFor();
      expect(await page.locator(".panel.evidence .evidence-links > li").count()).toBeGreaterThan(0);
      await group.focus();
      await page.keyboard.press("o");
      await group.waitFor({ state: "detached" });
      expect(await page.locator(".node").count()).toBe(shown - 1 + many);
      for (const by of ["PLACE", "COMMUNITY"]) {
        await page.getByRole("combobox", { name: "Group by" }).selectOption(by);
        await page.locator(".node.group").first().waitFor();
        await settle(page);
        expect(parameter(page, "group")).toBe(by);
      }
      await leave();
    });

    test("of a hub opens grouped, and shows what one chooses; thousands are points, or a table where nothing draws them", async () => {
      const { page, context, requests, complaints } = await open("");
      await page.route("**/graphql", (route) => {
        const asked = route.request().postData() ?? "";
        return asked.includes("query Network(") || asked.includes("query Many(")
          ? route.fulfill({ json: { data: makeNetwork("enterprise-shagang", 400, 900) } })
          : route.continue();
      });
      await goTo(page, "?view=network&id=enterprise-shagang");
      expect(await page.locator(".node.group").count()).toBeGreaterThan(10);
      expect(requests.some((url) => url.includes("draw-points"))).toBe(false);
      await goTo(page, "?view=network&id=enterprise-shagang&most=400");
      await page.locator('.points[data-placed="true"] canvas').first().waitFor();
      expect(requests.some((url) => url.includes("draw-points"))).toBe(true);
      expect(complaints).toEqual([]);

      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      await page.reload();
      await settle(page);
      await page.getByText("has no WebGL").waitFor();
      await page.getByRole("link", { name: "As a table" }).click();
      await settle(page);
      expect(await page.locator("tbody tr").count()).toBe(900);
      // Nobody else is to be without a canvas.
      await context.close();
    });
  });

  test("a network takes in the neighbours that one chooses, in one question", async () => {
    const { page, leave, questions } = await open(`?view=network&id=enterprise-shagang&selected=${STEEL}`);
    expect(await page.locator(".node").count()).toBe(2);
    await page.locator(".chooser > summary").first().click();
    const choice = page.locator(".choose input[type=checkbox]").first();
    await choice.waitFor();
    await choice.check();
    const before = questions();
    await page.getByRole("button", { name: "Add one" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".node").length === 3);
    await settle(page);
    expect(questions() - before).toBe(1);
    expect(await page.locator(`.node[data-id="${parameter(page, "added")}"]`).count()).toBe(1);
    await leave();
  });

  test("a comparison is put together by name, and a matrix is walked by arrows; both have their sentences", async () => {
    const { page, leave } = await open("?view=compare&ids=enterprise-shagang");
    await page.getByRole("combobox", { name: "Add a thing" }).fill("Laiwu Voc");
    await page.getByRole("option").first().click();
    await page.locator(".comparison").waitFor();
    await settle(page);
    expect(parameter(page, "ids")?.split(",")).toHaveLength(2);
    expect(await page.locator(".shared tbody tr").first().textContent()).toContain("National Quality Steel");
    await page.locator(".shared .proof > summary").first().click();
    await page.locator(".shared .proof blockquote").first().waitFor();

    await goTo(page, "?view=matrix");
    const marks = page.locator(".matrix .dot");
    const count = await marks.count();
    await page.getByRole("link", { name: "Table", exact: true }).click();
    await settle(page);
    expect(await page.locator("tbody tr").count()).toBe(count);
    await page.goBack();
    await marks.first().focus();
    await page.keyboard.press("ArrowDown");
    const label = await focused(page, "aria-label");
    expect(label).not.toBe(await marks.first().getAttribute("aria-label"));
    await page.keyboard.press("Enter");
    await page.locator(".panel.evidence blockquote").first().waitFor();
    expect(await page.locator('.matrix .dot[aria-pressed="true"]').getAttribute("aria-label")).toBe(label);
    await leave();
  });

  describe("the ways between two", () => {
    test("are drawn and grouped, say what all pass, and offer the ways without it", async () => {
      const { page, leave } = await open(`?view=path&id=event-matchmaking-9&to=${HRBUST}`);
      expect(await page.locator(".ways-picture .node").count()).toBeGreaterThan(5);
      expect(await page.locator(".way-group > h2").first().textContent()).toMatch(/^\d+ ways through /);
      expect(await page.locator(".way blockquote").count()).toBe(0);
      const step = page.locator(".ways-picture [data-line]").first();
      await step.focus();
      await page.keyboard.press("Enter");
      await page.locator(".panel.evidence").waitFor();
      expect(parameter(page, "link")).toBe(await step.getAttribute("data-line"));
      const first = page.locator(".passed .chip").first();
      expect(await first.textContent()).toContain("without government bodies");
      await first.click();
      await settle(page);
      expect(parameter(page, "without")).toBe("GOVERNMENT_BODY");
      expect(await page.locator(".way .kind", { hasText: "Government body" }).count()).toBe(0);
      await leave();
    });
  });
}
