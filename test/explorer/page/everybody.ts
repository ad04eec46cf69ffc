import { describe, expect, test } from "vitest";
import { audit, goTo, type Open } from "../page-driver.js";

const STEEL = "community-quality-steel";

/** Every view in two languages, light and dark, on a phone. */
export function testForEverybody(open: Open): void {
  describe("is for everybody", () => {
    /** What theme and language together can change; the other rules are about what is there, and asked with each theme and each language once. */
    const RULES_OF_LOOKS = ["color-contrast", "target-size", "link-in-text-block", "html-lang-valid", "valid-lang"];
    const VIEWS = [
      "", `?view=card&id=${STEEL}`, "?view=card&id=enterprise-ugtc", `?view=card&id=${STEEL}&as=table`, "?view=search&q=huawei", "?view=search&q=zzzz", `?view=network&id=${STEEL}&depth=2`,
      "?view=source&id=002_bc9b524c4e980658", "?view=path&id=enterprise-shagang&to=university-ustb", "?view=partnerships&id=university-hrbust&sources=0", "?view=nothing",
      "?view=timeline&from=2014&until=2022", "?view=ranking", "?view=statistics", "?view=changes&id=enterprise-shagang", "?view=disagreements", "?view=places", "?view=review&kinds=EVENT",
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
}
