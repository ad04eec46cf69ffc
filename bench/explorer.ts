import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ChanjiaoError } from "../src/errors.js";
import { findBrowser, HOW_TO_INSTALL, launchBrowser } from "../test/explorer/find-browser.js";
import {
  measureCard,
  measureExpansion,
  measureFrames,
  measureSuggestions,
  measureTasks,
} from "./explorer/measure-page.js";

/**
 * The goals of the explorer, measured in a Chromium at a server that runs with the seeds: `npm start` in another
 * terminal.
 */
interface Measured {
  readonly what: string;
  readonly middle: number;
  readonly most: number;
  readonly goal: number;
  readonly unit: "ms" | "KiB" | "questions" | "frames/s";
}

const { values } = parseArgs({
  options: {
    url: { type: "string", default: "http://127.0.0.1:4000" },
    rounds: { type: "string", default: "7" },
    json: { type: "boolean", default: false },
  },
});
const executablePath = findBrowser();
if (!executablePath)
  throw new ChanjiaoError("USAGE", "There is no Chromium on this machine to measure with.", HOW_TO_INSTALL);
const running = await fetch(`${values.url}/readyz`).then(
  ({ ok }) => ok,
  () => false,
);
if (!running)
  throw new ChanjiaoError("USAGE", `No server answers at ${values.url}.`, "npm start in another terminal, or --url.");

const browser = await launchBrowser(executablePath);
try {
  // Once for the server: what it plans once is not what readers wait for.
  await measureCard(browser, values.url);
  const measured = [...readSizes(), ...(await measureTimes(Number(values.rounds)))];
  process.stdout.write(values.json ? `${JSON.stringify(measured, undefined, 2)}\n` : print(measured));
} finally {
  await browser.close();
}

function readSizes(): readonly Measured[] {
  const sizes = JSON.parse(readFileSync(new URL("../dist/explorer/sizes.json", import.meta.url), "utf8")) as readonly {
    name: string;
    size: number;
    most: number;
  }[];
  return sizes.map(({ name, size, most }) => ({
    what: `size: ${name}`,
    middle: size,
    most: size,
    goal: most,
    unit: "KiB",
  }));
}

async function measureTimes(rounds: number): Promise<readonly Measured[]> {
  const repeat = async <Result>(work: () => Promise<Result>): Promise<readonly Result[]> => {
    const results: Result[] = [];
    for (let round = 0; round < rounds; round++) results.push(await work());
    return results;
  };
  const cards = await repeat(() => measureCard(browser, values.url));
  const suggestions = await measureSuggestions(browser, values.url);
  const expansions = await repeat(() => measureExpansion(browser, values.url));
  const tasks = await measureTasks(browser, values.url);
  const frames = await measureFrames(browser, values.url);
  const things = Math.max(...expansions.map((one) => one.things));
  return [
    summarize("first card, browser cold", cards, 1_500, "ms"),
    summarize("suggestions, the pause in typing included", suggestions, 200, "ms"),
    summarize(
      `expansion of ${things}`,
      expansions.map(({ ms }) => ms),
      500,
      "ms",
    ),
    summarize(
      "questions for an expansion",
      expansions.map(({ requests }) => requests),
      1,
      "questions",
    ),
    ...tasks.map(([view, longest]) => summarize(`longest task: ${view}`, [longest], 200, "ms")),
    ...frames.map(([what, count]) => summarize(`frames, a ${what} moved among 300`, [count], 40, "frames/s")),
  ];
}

function summarize(what: string, found: readonly number[], goal: number, unit: Measured["unit"]): Measured {
  const sorted = [...found].sort((a, b) => a - b);
  return { what, middle: sorted[Math.floor(sorted.length / 2)] ?? NaN, most: sorted.at(-1) ?? NaN, goal, unit };
}

function print(all: readonly Measured[]): string {
  const lines = all.map(
    ({ what, middle, most, goal, unit }) =>
      `| ${what} | ${round(middle)} | ${round(most)} | ${goal} ${unit} | ${judge(most, middle, goal, unit)} |`,
  );
  return ["| what | middle | most | goal | |", "|---|--:|--:|--:|---|", ...lines, ""].join("\n");
}

/** Of frames more is better, of all else less. */
function judge(most: number, middle: number, goal: number, unit: Measured["unit"]): string {
  if (unit === "frames/s") return middle >= goal ? "met" : "missed";
  return most <= goal ? "met" : middle <= goal ? "met in the middle" : "missed";
}

function round(value: number): string {
  return value < 100 && !Number.isInteger(value) ? value.toFixed(1) : value.toFixed(0);
}
