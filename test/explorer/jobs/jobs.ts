import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Open } from "../page-driver.js";
import { readCsv } from "../read-exports.js";
import { type By, Hand } from "./hand.js";

/** A thing of a graph: what somebody types who looks for it, and what it is called. */
interface Named {
  readonly typed: string;
  readonly name: string;
}

/** What the jobs look for, in one graph or another. */
export interface Sought {
  readonly leader: Named;
  readonly led: string;
  /** What says so. */
  readonly quote: string;
  readonly document: string;
  readonly far: Named;
  readonly alike: Named;
  readonly province: string;
  /** Universities there. */
  readonly there: number;
  /** Who has a post at an enterprise. */
  readonly employed: number;
  /** Agreements that were signed since 2023; where all were, nothing has to be chosen. */
  readonly agreements: number;
  readonly since?: string;
  /** The authority of some of the universities there, where a source says one, and of how many. */
  readonly ministry?: { readonly name: string; readonly of: number };
}

interface Job {
  readonly name: string;
  /** From the first page. */
  readonly steps: number;
  readonly work: (hand: Hand, sought: Sought) => Promise<void>;
}

const search = (page: Page): Locator => page.getByRole("combobox", { name: /^Search names/ });
const menu = (page: Page, name: string): Locator =>
  page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name, exact: true });
const tab = (page: Page, name: string): Locator => page.locator(".tabs").getByRole("link", { name, exact: true });
const kind = (page: Page, name: string): Locator => page.locator(".composition, .counts").getByRole("link", { name });
const value = (page: Page, facet: string, name: string): Locator =>
  page.getByRole("region", { name: facet, exact: true }).getByRole("link", { name });
const rows = (page: Page): Locator => page.locator(".list tbody tr");

async function openNetwork(hand: Hand, { leader }: Sought): Promise<void> {
  await hand.find(search(hand.page), leader.typed, leader.name);
  await hand.follow(tab(hand.page, "Network"));
  await hand.page.locator(".node").first().waitFor();
}

/** What analysts and journalists come for. */
const JOBS: readonly Job[] = [
  {
    name: "who leads what, and who says so",
    steps: 1,
    work: async (hand, { leader, led, quote }) => {
      await hand.find(search(hand.page), leader.typed, leader.name);
      const line = hand.page.locator(".link-line").filter({ hasText: led }).first();
      expect(await line.locator("blockquote").first().textContent()).toContain(quote);
    },
  },
  {
    name: "all that a document says",
    steps: 1,
    work: async (hand, { document }) => {
      await hand.follow(hand.page.locator(".community figure").getByRole("link", { name: document }));
      expect(await hand.page.locator("h1").textContent()).toContain(document);
      await hand.page.locator(".quoted").first().waitFor();
      expect(await hand.page.locator(".said li").count()).toBeGreaterThan(0);
    },
  },
  {
    name: "how two are connected",
    steps: 3,
    work: async (hand, { leader, far }) => {
      await hand.find(search(hand.page), leader.typed, leader.name);
      await hand.follow(tab(hand.page, "Path between two"));
      await hand.find(hand.page.getByRole("combobox", { name: "To" }), far.typed, far.name);
      await hand.page.locator(".way").first().waitFor();
    },
  },
  {
    name: "two beside each other",
    steps: 3,
    work: async (hand, { leader, alike }) => {
      const adding = hand.page.getByRole("combobox", { name: "Add a thing" });
      await hand.follow(menu(hand.page, "Compare"));
      await hand.find(adding, leader.typed, leader.name);
      await hand.find(adding, alike.typed, alike.name);
      await hand.page.getByRole("heading", { name: "Shared", exact: false }).first().waitFor();
    },
  },
  {
    name: "to Gephi",
    steps: 4,
    work: async (hand, sought) => {
      await openNetwork(hand, sought);
      const file = (await hand.save("Export", "GEXF")).toString();
      for (const name of [sought.leader.name, sought.led]) expect(file).toContain(`label="${name}`);
    },
  },
  {
    name: "to a spreadsheet",
    steps: 3,
    work: async (hand) => {
      await hand.follow(kind(hand.page, "Universities"));
      const all = Number(/[\d,]+/.exec((await hand.page.locator(".lead").textContent()) ?? "")?.[0].replace(",", ""));
      expect(readCsv((await hand.save("Export", "Table (CSV)")).toString()).rows).toHaveLength(all);
    },
  },
  {
    name: "a picture to send",
    steps: 4,
    work: async (hand, sought) => {
      await openNetwork(hand, sought);
      expect((await hand.save("Export", "PNG")).subarray(1, 4).toString()).toBe("PNG");
    },
  },
  {
    name: "people at enterprises",
    steps: 2,
    work: async (hand, { employed }) => {
      await hand.follow(kind(hand.page, "People"));
      await hand.follow(value(hand.page, "Linked with", "holds a position at · Enterprises"));
      expect(await rows(hand.page).count()).toBe(employed);
    },
  },
  {
    name: "agreements since 2023, with who signed them",
    steps: 2,
    work: async (hand, { agreements, since }) => {
      await hand.follow(kind(hand.page, "Agreements"));
      if (since !== undefined)
        await hand.follow(hand.page.getByRole("region", { name: "Year", exact: true }).getByTitle(since));
      expect(await rows(hand.page).count()).toBe(agreements);
      for (const row of await rows(hand.page).all()) expect(await row.locator(".ends a").count()).toBeGreaterThan(1);
    },
  },
  {
    name: "universities of a province, and of a ministry there",
    steps: 3,
    work: async (hand, { province, there, ministry }) => {
      await hand.follow(kind(hand.page, "Universities"));
      await hand.follow(value(hand.page, "Province", province));
      expect(await rows(hand.page).count()).toBe(there);
      if (ministry === undefined) return;
      await hand.follow(value(hand.page, "Authority", ministry.name));
      expect(await rows(hand.page).count()).toBe(ministry.of);
    },
  },
];

/** Each job from the first page to its end, in as many steps as it may take, by mouse and by keys. */
export function testJobs(open: Open, sought: Sought): void {
  for (const by of ["mouse", "keys"] satisfies By[])
    test.each(JOBS)(`by ${by}, in $steps steps at most: $name`, async ({ steps, work }) => {
      const { page, leave, complaints } = await open("");
      const hand = new Hand(page, by);
      await work(hand, sought);
      expect(hand.steps).toBeLessThanOrEqual(steps);
      expect(complaints).toEqual([]);
      await leave();
    });
}
