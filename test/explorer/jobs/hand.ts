import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { settle } from "../page-driver.js";

export type By = "mouse" | "keys";

/** More than any view has before what is looked for. */
const MOST_TABS = 400;

/** Somebody who uses the page, by mouse or by keys alone, and whose steps are counted: a click, or a key that goes on. */
export class Hand {
  steps = 0;

  constructor(
    readonly page: Page,
    private readonly by: By,
  ) {}

  /** Goes where a link or a button leads. */
  async follow(what: Locator): Promise<void> {
    await this.press(what);
    await this.arrive();
  }

  /** Looks a thing up by what its name begins with, and takes what is offered. */
  async find(box: Locator, text: string, offered: string): Promise<void> {
    const option = this.page.getByRole("option").filter({ hasText: offered }).first();
    if (this.by === "mouse") await box.click();
    else await this.tabTo(box);
    await this.page.keyboard.type(text);
    await option.waitFor();
    if (this.by === "mouse") await option.click();
    else {
      for (let at = 0; (await option.getAttribute("aria-selected")) !== "true"; at++) {
        if (at > 20) throw new Error(`Arrows do not lead to ${offered}.`);
        await this.page.keyboard.press("ArrowDown");
      }
      await this.page.keyboard.press("Enter");
    }
    this.steps += 1;
    await this.arrive();
  }

  /** Saves a file by the menu that a button opens. */
  async save(menu: string, item: string): Promise<Buffer> {
    await this.press(this.page.getByRole("button", { name: menu, exact: true }));
    const chosen = this.page.getByRole("menuitem", { name: item });
    await chosen.waitFor();
    const saving = this.page.waitForEvent("download");
    if (this.by === "mouse") await chosen.click();
    else {
      for (let at = 0; !(await isFocused(chosen)); at++) {
        if (at > 20) throw new Error(`Arrows do not lead to ${item}.`);
        await this.page.keyboard.press("ArrowDown");
      }
      await this.page.keyboard.press("Enter");
    }
    this.steps += 1;
    return readFile(await (await saving).path());
  }

  private async press(what: Locator): Promise<void> {
    await what.first().waitFor();
    if (this.by === "mouse") await what.first().click();
    else {
      await this.tabTo(what);
      await this.page.keyboard.press("Enter");
    }
    this.steps += 1;
  }

  private async tabTo(what: Locator): Promise<void> {
    for (let at = 0; at < MOST_TABS; at++) {
      if (await isFocused(what.first())) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not lead to ${what.toString()}.`);
  }

  private async arrive(): Promise<void> {
    await settle(this.page);
    // Counts come after the rows.
    if (new URL(this.page.url()).searchParams.get("view") === "list")
      await this.page.locator('.facets[aria-busy="false"]').waitFor();
  }
}

function isFocused(what: Locator): Promise<boolean> {
  return what.evaluate((element) => element === document.activeElement);
}
