import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { printStory, readStoryFile } from "../../../src/explorer/model/story/story.js";
import { goTo, settle, type Open } from "../page-driver.js";

const STEEL = "community-quality-steel";

/** Waits until the picture within the story is there. */
const shown = async (page: Parameters<typeof settle>[0]): Promise<void> => {
  await settle(page);
  await page.locator('.inner[aria-busy="false"]').first().waitFor();
};

/** A story is made of views, shown by keys, kept in a file, and holds text alone. */
export function testStories(open: Open): void {
  test("a story is made of two views, shown by keys, and comes back from its file", async () => {
    const { page, leave } = await open(`?view=card&id=${STEEL}`);
    await page.getByRole("button", { name: "Add to a story" }).click();
    await shown(page);
    await page.getByLabel("Note").first().fill("Led by <b>three</b>");
    await page.keyboard.press("Tab");
    await shown(page);
    await goTo(page, "?view=compare&ids=enterprise-shagang,university-ustb");
    await page.getByRole("button", { name: "Add to a story" }).click();
    await shown(page);
    await page.getByLabel("Title").fill("Who leads steel");
    await page.keyboard.press("Tab");
    await page.locator("h1", { hasText: "Who leads steel" }).waitFor();
    await page.getByRole("button", { name: "Up: picture 2" }).click();
    await shown(page);
    expect(await page.getByLabel("Address of the picture").first().inputValue()).toContain("view=compare");

    await page.getByRole("link", { name: "Show", exact: true }).click();
    await shown(page);
    expect(await page.locator(".inner .comparison").count()).toBe(1);
    await page.locator("h1").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator(".inner .card").waitFor();
    expect(await page.locator(".story-place").textContent()).toBe("2 of 2");
    expect(await page.locator(".story-note").textContent()).toBe("Led by <b>three</b>");
    expect(await page.locator(".story-note b").count()).toBe(0);
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".story-place").textContent()).toBe("2 of 2");
    await page.goBack();
    await page.locator(".inner .comparison").waitFor();

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as a file" }).click(),
    ]);
    const file = await readFile(await download.path(), "utf8");
    expect(readStoryFile(file)).toMatchObject({
      title: "Who leads steel",
      steps: [{}, { note: "Led by <b>three</b>" }],
    });
    await goTo(page, "?view=story&lang=zh");
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await page.locator(".announcement", { hasText: "不是图文故事文件" }).waitFor();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "s.json", mimeType: "application/json", buffer: Buffer.from(file) });
    await page.locator("h1", { hasText: "Who leads steel" }).waitFor();
    await page.getByRole("link", { name: "全部放在一页" }).click();
    await page.locator(".inner .card").waitFor();
    expect(await page.locator(".story-step").count()).toBe(2);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".header").isVisible()).toBe(false);
    expect(await page.locator(".story-bar").isVisible()).toBe(false);
    expect(await page.locator(".story-note").last().isVisible()).toBe(true);
    await leave();
  });

  test("a map of the operator's leads where the tiles lead, and may be a picture of a story", async () => {
    const { page, leave } = await open("?view=places");
    await page.getByRole("link", { name: "Map", exact: true }).click();
    await page.locator('.province-map a[data-code="230000"]').click();
    await page.locator(".place-panel h2", { hasText: "Heilongjiang" }).waitFor();
    expect(await page.locator(".province-map").textContent()).toContain("A map of a test");
    expect(await page.locator(".province-map").textContent()).toMatch(/HL \d/);
    await page.getByRole("button", { name: "Add to a story" }).click();
    await page.locator(".inner .province-map").waitFor();
    await leave();
  });

  test("a link in a story leads to the view, and a story in an address that is none says so", async () => {
    const story = printStory({
      title: "t",
      steps: [{ caption: "c", note: "", show: `?view=card&id=${STEEL}&nonsense=1` }],
    })!;
    const { page, leave } = await open(`?view=story&story=${story}`);
    await shown(page);
    await page.locator(".inner-title a").click();
    await page.locator(".view > .masthead .tabs").waitFor();
    expect(new URL(page.url()).search).toBe(`?view=card&id=${STEEL}`);
    await page.goBack();
    await shown(page);
    await goTo(page, `?view=story&story=${story.slice(0, -9)}`);
    expect(await page.locator(".problems li").count()).toBe(1);
    await leave();
  });
}
