import { describe, expect, test } from "vitest";
import { printStory } from "../../../src/explorer/model/story/story.js";
import { audit, goTo, type Open, type Visit } from "../page-driver.js";

const STEEL = "community-quality-steel";
const STORY = printStory({
  title: "Who leads steel",
  steps: [{ caption: "The community", note: "Two lines\nof a note", show: `?view=network&id=${STEEL}` }],
});

/** Every view in two languages, light and dark, on a phone. */
export function testForEverybody(open: Open): void {
  describe("is for everybody", () => {
    /** What a theme can change; the other rules are about what is there, and asked once in each language. */
    const RULES_OF_LOOKS = ["color-contrast", "target-size", "link-in-text-block", "html-lang-valid", "valid-lang"];
    const VIEWS = [
      "",
      `?view=card&id=${STEEL}`,
      "?view=card&id=enterprise-ugtc",
      `?view=card&id=${STEEL}&as=table`,
      "?view=profile&id=university-hrbust",
      "?view=profile&id=place-heilongjiang",
      `?view=profile&id=${STEEL}&as=table`,
      "?view=search&q=huawei",
      "?view=search&q=zzzz",
      `?view=network&id=${STEEL}&depth=2`,
      `?view=network&id=university-hrbust&depth=2&group=KIND&selected=group:FIGURE`,
      `?view=network&id=university-hrbust&group=COMMUNITY&hiddenKinds=FIGURE&link=university-hrbust:group:unknown`,
      "?view=source&id=002_bc9b524c4e980658",
      "?view=path&id=enterprise-shagang&to=university-ustb&link=community-quality-steel:enterprise-shagang",
      "?view=path&id=event-matchmaking-9&to=university-hrbust",
      "?view=partnerships&id=university-hrbust&sources=0",
      "?view=nothing",
      "?view=timeline&from=2014&until=2022",
      "?view=compare&ids=enterprise-shagang,university-ustb",
      "?view=matrix&kinds=ENTERPRISE,UNIVERSITY",
      "?view=ranking",
      "?view=statistics",
      "?view=changes&id=enterprise-shagang",
      "?view=disagreements",
      "?view=places",
      "?view=places&look=map",
      "?view=review&kinds=EVENT",
      "?view=story",
      `?view=story&story=${STORY}`,
      `?view=story&story=${STORY}&mode=edit`,
    ];
    // One window for all: what a view asked for in one language is not asked again in the other, nor for another width.
    let visited: Visit | undefined;
    test.each(["en", "zh"])(
      "%s: axe finds nothing serious, light and dark, and nothing is wider than a phone",
      { timeout: 300_000 },
      async (lang) => {
        visited ??= await open("");
        const { page, leave } = visited;
        const found: string[] = [];
        for (const view of VIEWS) {
          await goTo(page, `${view}${view === "" ? "?" : "&"}lang=${lang}`);
          for (const theme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme: theme });
            found.push(
              ...(await audit(page, theme === "light" ? undefined : RULES_OF_LOOKS)).map(
                (what) => `${view} ${theme}: ${what}`,
              ),
            );
          }
          await page.setViewportSize({ width: 390, height: 900 });
          const wide = await page.evaluate(
            () =>
              new Promise<number>((done) =>
                requestAnimationFrame(() =>
                  requestAnimationFrame(() => setTimeout(() => done(document.documentElement.scrollWidth), 0)),
                ),
              ),
          );
          if (wide > 390) found.push(`${view}: ${wide} pixels wide on a phone`);
          await page.setViewportSize({ width: 1280, height: 900 });
        }
        if (lang === "zh") await leave();
        expect(found).toEqual([]);
      },
    );
  });
}
