import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { learnLexicon } from "./learn-lexicon.js";
import { listCases } from "./cases.js";
import { startCandidateGraph } from "./find-in-graph.js";
import { measureCases, type Outcome, summarize } from "./measure-cases.js";
import { readRor } from "./read-ror.js";
import { readUniversities } from "./read-universities.js";
import { planWorld } from "./world.js";

/**
 * How well names find their bearers, by group of question, on real organisations kept apart: the lexicon learns from
 * one half, the questions come from the other, and both halves stand in the way as candidates. README.md tells how to
 * read it.
 */
const { values } = parseArgs({
  options: {
    data: { type: "string" },
    most: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    group: { type: "string", default: "" },
    show: { type: "boolean", default: false },
    develop: { type: "boolean", default: false },
    graph: { type: "boolean", default: false },
  },
});
const ror = values.data === undefined ? undefined : readRor(resolve(values.data, "ror-china/records.ndjson"));
const universities =
  values.data === undefined
    ? undefined
    : readUniversities(resolve(values.data, "moe-universities-2025/regular-institutions.csv"));
if (!ror || !universities) {
  process.stdout.write(
    "Skipped: give --data <folder> with ror-china/records.ndjson (ROR, CC0) and moe-universities-2025/regular-institutions.csv.\n",
  );
} else {
  const world = planWorld(ror, universities, Number(values.seed), values.develop);
  const lexicon = learnLexicon(
    world.things.filter(({ part }) => part === "train").map(({ names }) => names.map(({ value }) => value)),
  );
  const cases = listCases(world, values.develop ? "develop" : "test", Number(values.most), Number(values.seed)).filter(
    ({ group }) => group.includes(values.group),
  );
  const graph = values.graph ? await startCandidateGraph() : undefined;
  const outcomes = await measureCases(cases, world.things, lexicon, graph).finally(() => graph?.stop());
  process.stdout.write(
    `${world.things.length} organisations, lexicon of ${lexicon.size}, seed ${values.seed}; ${graph ? "candidates are what graph/queries/match.cypher finds" : "every organisation is a candidate"}\n\n`,
  );
  process.stdout.write(
    "| group | questions | first is right | within ten | matches | wrong |\n|---|---|---|---|---|---|\n",
  );
  for (const { group, cases: count, first, ten, matches, wrongMatches } of summarize(outcomes)) {
    const unknown = outcomes.find(({ one }) => one.group === group)!.one.answer === undefined;
    const print = (part: number): string => (unknown ? "–" : (part / count).toFixed(3));
    process.stdout.write(`| ${group} | ${count} | ${print(first)} | ${print(ten)} | ${matches} | ${wrongMatches} |\n`);
  }
  if (values.show) outcomes.filter(isOff).slice(0, 40).forEach(writeOutcome);
}

function isOff({ one, ranked }: Outcome): boolean {
  return one.answer === undefined ? ranked[0]?.match === true : ranked[0]?.id !== one.answer;
}

function writeOutcome({ one, ranked }: Outcome): void {
  const own = ranked.find(({ id }) => id === one.answer);
  const line = (entry: (typeof ranked)[number]): string =>
    `${entry.score} ${entry.id} ${entry.features.map(({ name, weight, detail }) => `${name} ${weight} (${detail})`).join("; ")}`;
  process.stdout.write(
    `\n${one.asked.names[0]!.value}\n  first: ${ranked[0] ? line(ranked[0]) : "nothing"}\n  right: ${own ? `at ${ranked.indexOf(own) + 1}: ${line(own)}` : `not found (${one.answer})`}\n`,
  );
}
