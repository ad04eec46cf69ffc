import { expect, test } from "vitest";
import { goTo, settle, type Open } from "../page-driver.js";

const SEEDS = ["000_301311d7c9a8d9db", "002_bc9b524c4e980658", "003_4816052279544311", "004_8329f90f2e04744e"];

/** What became of a click on some words of a text. */
interface Clicked {
  readonly words: string;
  /** "120-150", as the address has it. */
  readonly passage: string;
  /** The words that are marked. */
  readonly marked: string;
  /** Whether what was clicked is among them. */
  readonly within: boolean;
  /** Where what is listed stands: "120–150". */
  readonly listed: readonly string[];
}

/** That what is clicked in a text is what is marked, and what rests on it is what is listed. */
export function testPassages(open: Open): void {
  test("each passage of each source, when it is clicked, is the one that is marked and listed", async () => {
    const { page, leave } = await open(`?view=source&id=${SEEDS[0]}`);
    for (const id of SEEDS) {
      await goTo(page, `?view=source&id=${id}`);
      await settle(page);
      const text = [...((await page.locator(".prose").textContent()) ?? "")];
      const spans = await page.locator(".said > ol > li .over > a").evaluateAll((links) =>
        links.map((link) => {
          const [start, end] = (new URLSearchParams(link.getAttribute("href")!).get("passage") ?? "").split("-");
          return { start: Number(start), end: Number(end) };
        }),
      );
      const clicked = await page.evaluate(async (): Promise<readonly Clicked[]> => {
        const turn = (): Promise<unknown> =>
          new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(done), 0)));
        const passages = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".prose .quoted")];
        const found: Clicked[] = [];
        for (let at = 0; at < passages().length; at++) {
          const words = passages()[at]!.textContent ?? "";
          passages()[at]!.click();
          await turn();
          const marked = [...document.querySelectorAll(".prose .chosen")];
          found.push({
            words,
            passage: new URLSearchParams(location.search).get("passage") ?? "",
            marked: marked.map(({ textContent }) => textContent).join(""),
            within: marked.includes(passages()[at]!),
            listed: [...document.querySelectorAll(".said > ol > li .over > a")].map(
              (link) => new URLSearchParams(link.getAttribute("href")!).get("passage") ?? "",
            ),
          });
        }
        return found;
      });
      expect(clicked.length, id).toBeGreaterThan(5);
      for (const { words, passage, marked, within, listed } of clicked) {
        const [start = 0, end = 0] = passage.split("-").map(Number);
        expect({ words, marked, within }).toEqual({ words, marked: text.slice(start, end).join(""), within: true });
        expect([...listed].sort(), words).toEqual(
          spans
            .filter((span) => span.start < end && span.end > start)
            .map((span) => `${span.start}-${span.end}`)
            .sort(),
        );
      }
    }
    await leave();
  });
}
