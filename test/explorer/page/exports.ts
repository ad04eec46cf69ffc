import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { goTo, save, settle, type Open } from "../page-driver.js";
import { readCsv, readGexf } from "../read-exports.js";

const STEEL = "community-quality-steel";

/** Beside the network, which has a test of its own. */
const EXPORTED = [
  "",
  `?view=card&id=${STEEL}`,
  "?view=search&q=huawei",
  "?view=source&id=002_bc9b524c4e980658",
  "?view=path&id=enterprise-shagang&to=university-ustb",
  "?view=partnerships&id=university-hrbust&sources=0",
  "?view=compare&ids=enterprise-shagang,university-ustb,university-hrbust",
  "?view=matrix",
  "?view=timeline&from=2014&until=2022",
  "?view=ranking",
  "?view=statistics",
  "?view=statistics&rows=KIND&columns=KIND",
  "?view=changes",
  "?view=disagreements",
  "?view=places",
  "?view=review&kinds=EVENT",
];

/** What is saved is what is shown. */
export function testExports(open: Open): void {
  test("exports read back to what is shown, and say of what they are", async () => {
    const { page, context } = await open(`?view=network&id=${STEEL}&depth=2`);
    const nodes = await page.locator(".node").count();
    const links = await page.locator(".picture [data-link]").count();
    const csv = await save(page, "Table (CSV)");
    const table = readCsv(csv.content.toString());
    expect(csv.name).toMatch(/^chanjiao-network-community-quality-steel-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(table.rows.filter((row) => row[table.header.indexOf("link")] !== "")).toHaveLength(links);
    const graph = readGexf((await save(page, "Graph (GEXF")).content.toString());
    expect([graph.nodes.length, graph.links.length]).toEqual([nodes, links]);
    const svg = (await save(page, "Picture (SVG)")).content.toString();
    const drawn = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        broken: parsed.querySelector("parsererror") !== null,
        lines: parsed.querySelectorAll("line").length,
        text: parsed.documentElement.textContent ?? "",
      };
    }, svg);
    expect(drawn).toMatchObject({ broken: false, lines: links });
    expect(table.rows.every((row) => /^[0-9a-f]{32}$/.test(row[table.header.indexOf("graphVersion")] ?? ""))).toBe(
      true,
    );
    for (const about of [graph.description, drawn.text]) {
      expect(about).toMatch(/graph version [0-9a-f]{32}, exported \d{4}-\d{2}-\d{2}/);
      expect(about).toContain("Source: Shandong: from connection to integration");
    }
    expect(svg).not.toMatch(/href=|<script|var\(/);
    const png = (await save(page, "Picture, twice as large (PNG)")).content;
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(
      2 * (await page.locator(".canvas").evaluate((frame) => frame.clientWidth)),
    );
    await page.getByRole("link", { name: "Table", exact: true }).click();
    await settle(page);
    expect(await page.locator("tbody tr").count()).toBe(table.rows.length);
    await context.close();
  });

  test.each([
    [`?view=card&id=${STEEL}`, 9, /steel/i],
    ["?view=path&id=enterprise-shagang&to=university-ustb", 9, /Shagang|path/],
    ["?view=ranking", 6, /ranking|Chanjiao/],
  ])("the menu to cite of %j leads to what is there", async (view, count, words) => {
    const { page, leave } = await open(view);
    await page.getByRole("button", { name: "Cite" }).click();
    const items = page.locator(".menu [role=menuitem]:visible");
    const addresses = await items.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    expect(addresses).toHaveLength(count);
    for (const address of addresses) {
      const answer = await page.request.get(address);
      expect([address, answer.status()]).toEqual([address, 200]);
      if (!address.includes(".docx")) expect(await answer.text()).toMatch(words);
    }
    const feed = page.locator('head link[type="application/atom+xml"]').last();
    expect((await page.request.get(await feed.evaluate((link: HTMLLinkElement) => link.href))).status()).toBe(200);
    await leave();
  });

  test("behind each quote is the permanent address of its statement", async () => {
    const { page, leave } = await open(`?view=card&id=${STEEL}`);
    const mark = page.locator('figure.quote a[rel="bookmark"]').first();
    if ((await mark.count()) === 0) await page.locator(".proof summary, .proof button").first().click();
    const [answer] = await Promise.all([page.waitForResponse(/\/id\//), mark.click()]);
    expect([answer.status(), answer.headers().location]).toEqual([303, expect.stringContaining("/?view=source&id=")]);
    await settle(page);
    expect(page.url()).toContain("view=source");
    await leave();
  });

  // Each in a window of its own, one file after the other, by a real click: a browser drops what one page saves many
  // times in a row.
  test.each(EXPORTED)("the view %j is saved in four ways, each of which reads back to the same rows", async (view) => {
    const { page, context } = await open(view);
    const text = async (item: string): Promise<string> => (await save(page, item)).content.toString();
    const csv = readCsv(await text("Table (CSV)"));
    const { nodes, links, description } = readGexf(await text("Graph (GEXF, for Gephi)"));
    const svg = await text("Picture (SVG)");
    const png = (await save(page, "Picture, twice as large (PNG)")).content;
    const drawn = (await page.locator("svg.picture").count()) > 0;
    expect(csv.rows.length).toBeGreaterThan(0);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(0);
    for (const { source, target } of links)
      expect(ids.has(source) && ids.has(target), `${source} ${target}`).toBe(true);
    const [version, day] = ["graphVersion", "exportedOn"].map((key) => csv.header.indexOf(key));
    for (const row of csv.rows) {
      expect(row).toHaveLength(csv.header.length);
      expect([row[version!], row[day!]]).toEqual([
        expect.stringMatching(/^[0-9a-f]{32}$/),
        expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      ]);
    }
    for (const about of [description, svg])
      expect(about).toMatch(/graph version [0-9a-f]{32}, exported \d{4}-\d{2}-\d{2}/);
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16) > 1_280]).toEqual(["PNG", true]);
    await goTo(page, `${view}${view === "" ? "?" : "&"}as=table`);
    const shown = await page.locator("tbody tr").count();
    if (!drawn) expect(svg.match(/data-row/g)).toHaveLength(shown);
    // A picture is of what is shown, a table holds all of it, page after page.
    const paged = /ranking|changes/.test(view);
    expect(csv.rows.length).toBe(paged ? await readTotal(page) : shown);
    expect(csv.rows.length).toBeGreaterThanOrEqual(shown);
    await context.close();
  });
}

/** The greatest number of what a view says of how much there is: "The first 30 of 193 are shown." */
async function readTotal(page: Page): Promise<number> {
  const text = (await page.locator(".lead").textContent()) ?? "";
  return Math.max(...[...text.matchAll(/[\d,]+/g)].map(([number]) => Number(number.replaceAll(",", ""))));
}
