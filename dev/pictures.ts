import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { findBrowser, HOW_TO_INSTALL, launchBrowser, SOFTWARE_DRAWING } from "../test/explorer/find-browser.js";
import { goTo, settle, visit } from "../test/explorer/page-driver.js";

/** Every view of the explorer; ids are those of the seeds, others follow from the command line. */
const VIEWS: Readonly<Record<string, string>> = {
  home: "",
  search: "?view=search&q=huawei",
  list: "?view=list&kind=UNIVERSITY",
  card: "?view=card&id=ID",
  profile: "?view=profile&id=ID",
  network: "?view=network&id=ID&depth=2",
  partnerships: "?view=partnerships&id=university-hrbust",
  path: "?view=path&id=enterprise-shagang&to=university-ustb",
  compare: "?view=compare&ids=enterprise-shagang,university-ustb",
  matrix: "?view=matrix&kinds=ENTERPRISE,UNIVERSITY",
  ranking: "?view=ranking",
  statistics: "?view=statistics",
  places: "?view=places",
  timeline: "?view=timeline",
  changes: "?view=changes",
  disagreements: "?view=disagreements",
  source: "?view=source&id=002_bc9b524c4e980658",
  story: "?view=story",
  review: "?view=review",
};
const WIDTHS = [390, 1280, 1920];

/*
 * Pictures of every view of a server that runs, at three widths, light and dark, in both languages, into a folder:
 * `npx tsx dev/pictures.ts http://127.0.0.1:4000 FOLDER [ID] [view,view] [width,width]`.
 */
const [server = "http://127.0.0.1:4000", folder = "pictures", id = "community-quality-steel", only, wide] =
  process.argv.slice(2);
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(`No Chromium here: ${HOW_TO_INSTALL}`);
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser(executablePath, SOFTWARE_DRAWING);
try {
  for (const width of wide?.split(",").map(Number) ?? WIDTHS) {
    const { page, context } = await visit(browser, { width });
    await page.goto(server);
    for (const [name, search] of Object.entries(VIEWS)) {
      if (only !== undefined && only !== "" && !only.split(",").includes(name)) continue;
      for (const lang of ["en", "zh"]) {
        const address = search.replace("ID", id);
        await goTo(page, `${address}${address === "" ? "?" : "&"}lang=${lang}`);
        await settle(page);
        await page.waitForTimeout(400);
        for (const theme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme: theme });
          await page.screenshot({
            path: join(folder, `${name}-${width}-${lang}-${theme}.png`),
            fullPage: width !== 1920,
          });
        }
      }
    }
    await context.close();
  }
} finally {
  await browser.close();
}
