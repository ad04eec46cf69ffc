import { expect, test } from "vitest";
import { makeNetwork } from "../../../bench/explorer/made-network.js";
import { goTo, settle, tabTo, type Open } from "../page-driver.js";
import { readCsv } from "../read-exports.js";
import { MERGED, SURVIVOR } from "../serve-explorer.js";

/** What each view does when it is clicked and when keys are pressed, and what the address then says. */
export function testByHand(open: Open): void {
  test("a merged id leads to what it became, in each view of it", async () => {
    const { page, leave } = await open(`?view=card&id=${MERGED}`);
    expect(await page.locator(".identity .notice").textContent()).toContain(MERGED);
    const heading = await page.locator("h1").textContent();
    await goTo(page, `?view=card&id=${SURVIVOR}`);
    expect([await page.locator("h1").textContent(), await page.locator(".identity .notice").count()]).toEqual([
      heading,
      0,
    ]);
    await goTo(page, `?view=network&id=${MERGED}`);
    expect(await page.locator(`.node[data-id="${SURVIVOR}"]`).count()).toBe(1);
    for (const view of ["timeline", "changes"]) {
      await goTo(page, `?view=${view}&id=${MERGED}`);
      expect(await page.locator("h1").textContent(), view).toContain(heading);
    }
    expect(await page.locator(".change-group.merged").textContent()).toContain(MERGED);
    await leave();
  });

  test("with the mouse: a bar, a score, a count, a tile and a quote lead to what they stand for", async () => {
    const { page, leave } = await open("?view=timeline");
    const address = (): URLSearchParams => new URL(page.url()).searchParams;
    const bar = page.locator("a.bar").last();
    const count = /: ([\d,]+) statement/.exec((await bar.locator("title").textContent()) ?? "")?.[1];
    await bar.locator(".part").first().click({ force: true });
    await page.locator(".widen a").waitFor();
    await settle(page);
    expect(address().get("from")).toBe(address().get("until"));
    expect(await page.locator(".lead").textContent()).toMatch(new RegExp(`^${count} dated statement`));
    await page.locator(".widen a").click();
    await settle(page);
    expect(address().has("from")).toBe(false);

    await goTo(page, "?view=ranking");
    const name = (await page.locator("a.rank .name").first().textContent()) ?? "";
    await page.locator("a.rank").first().click();
    await page.locator(".card").waitFor();
    expect(await page.locator("h1").textContent()).toContain(name.replace(/…$/, ""));

    await goTo(page, "?view=statistics");
    const cell = page.locator(".heat td a").first();
    const counted = Number(await cell.textContent());
    await cell.click();
    await page.locator(".list tbody tr").first().waitFor();
    expect(await page.locator(".list tbody tr").count()).toBe(counted);
    await page.goBack();
    await settle(page);
    await page.getByRole("link", { name: "Swap the two" }).click();
    await settle(page);
    expect([address().get("rows"), address().get("columns")]).toEqual(["LINK", "KIND"]);

    await goTo(page, "?view=places");
    await page.locator('.tile[data-code="230000"]').click();
    await page.locator(".place-panel h2", { hasText: "Heilongjiang" }).waitFor();
    expect(address().get("selected")).toBe("230000");

    await goTo(page, "?view=disagreements");
    await page.locator(".side-of.followed figcaption a").first().click();
    await page.locator(".quoted.chosen").first().waitFor();

    for (const [end, wanted] of [
      ["id", "Choose what the way from University of Science and Technology Beijing should lead to."],
      ["to", "Choose where the way to University of Science and Technology Beijing should begin."],
    ]) {
      await goTo(page, `?view=path&${end}=university-ustb`);
      expect(await page.locator("main").textContent()).toContain(wanted);
    }
    await leave();
  });

  test("with the keyboard alone: bars, tiles, groups of changes, metrics and folded quotes", async () => {
    const { page, leave } = await open("?view=places&selected=110000");
    const focused = (name: string): Promise<string | null | undefined> =>
      page.evaluate((attribute) => document.activeElement?.getAttribute(attribute), name);
    await page.locator('.tile[data-code="110000"]').focus();
    await page.keyboard.press("ArrowRight");
    expect(await focused("data-code")).not.toBe("110000");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !location.search.includes("110000"));

    await goTo(page, "?view=changes");
    const groups = await page.locator(".change-group").count();
    expect(await page.locator(".learnt:not(.few) > li").count()).toBe(0);
    await tabTo(page, /^Show \d+ changes$/);
    await page.keyboard.press("Enter");
    await page.locator('.change-head a[aria-expanded="true"]').waitFor();
    expect(new URL(page.url()).searchParams.get("opened")).toContain(":ADDED:");
    expect(await page.locator(".learnt > li").count()).toBeGreaterThan(5);
    expect(await page.locator(".change-group").count()).toBe(groups);
    await page.goBack();
    await page.locator('.change-head a[aria-expanded="true"]').waitFor({ state: "detached" });

    await goTo(page, "?view=ranking");
    await tabTo(page, /^Communities led$/);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.search.includes("COMMUNITIES_LED"));

    await goTo(page, "?view=timeline&from=2023&until=2023");
    await page.locator(".proof > summary").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".proof[open] blockquote").first().waitFor();
    await leave();
  });

  test("what was refused keeps its filters, so that it can be asked otherwise", async () => {
    const { page, leave } = await open("?view=timeline&from=2024&until=2020");
    expect(await page.getByRole("alert").textContent()).toContain("ends before it begins");
    await page.locator(".filters > summary").click();
    await page.getByLabel("Until").fill("2024");
    await page.getByRole("button", { name: "Apply" }).click();
    await page.locator(".timeline").waitFor();
    expect(new URL(page.url()).search).toBe("?view=timeline&from=2024&until=2024");
    await leave();
  });

  test("who is who: what is decided stands in the address and is saved as a table", async () => {
    const { page, leave } = await open("?view=review&kinds=EVENT");
    await tabTo(page, /^Two things$/);
    await page.keyboard.press("Enter");
    await page.locator(".pair.decided").waitFor();
    expect(new URL(page.url()).searchParams.get("decided")).toMatch(/^event-[^~]+~event-[^~]+~NEGATIVE$/);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the decisions (CSV)" }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const { header, rows } = readCsv(Buffer.concat(chunks).toString());
    expect([rows.length, rows[0]?.[header.indexOf("decision")]]).toEqual([1, "NEGATIVE"]);
    await page.locator(".pair .proof > summary").first().click();
    await page.locator(".pair .proof .entity").first().waitFor();
    await leave();
  });

  test("a network of 300 things is drawn whole, and its table has the same", async () => {
    const { page, leave } = await open("");
    await page.route("**/graphql", (route) =>
      route.request().postData()?.includes("query Network(")
        ? route.fulfill({ json: { data: makeNetwork("enterprise-shagang", 300, 600) } })
        : route.continue(),
    );
    await goTo(page, "?view=network&id=enterprise-shagang&group=NONE");
    expect([await page.locator(".node").count(), await page.locator(".picture [data-link]").count()]).toEqual([
      300, 600,
    ]);
    await goTo(page, "?view=network&id=enterprise-shagang&as=table");
    expect(await page.locator("tbody tr").count()).toBe(600);
    await leave();
  });

  test("GraphiQL, opened from a view, answers its question with Ctrl+Enter", async () => {
    const { page, context, leave } = await open("?view=search&q=huawei");
    const [graphiql] = await Promise.all([
      context.waitForEvent("page"),
      page.getByRole("link", { name: "See the query" }).click(),
    ]);
    graphiql.setDefaultTimeout(60_000);
    await graphiql.locator(".graphiql-query-editor .view-lines").click();
    await graphiql.keyboard.press("Control+Enter");
    await graphiql.locator(".result-window", { hasText: "enterprise-huawei" }).waitFor();
    expect(await graphiql.locator(".graphiql-query-editor").textContent()).toContain("fragment");
    await leave();
  });
}
