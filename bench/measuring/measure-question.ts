import type { Database } from "../../src/database/connection.js";
import { createRandom } from "../synthetic/random.js";
import { askBolt } from "./ask-bolt.js";
import type { HttpAsker } from "./ask-http.js";
import type { Sample } from "./question.js";
import type { NamedQuestion } from "./read-questions.js";
import { summarize, type Timing } from "./statistics.js";

export interface Measured {
  readonly question: string;
  readonly concurrency: number;
  /** Different sets of variables that were asked in turn. */
  readonly samples: number;
  readonly http: Timing;
  readonly bolt: Timing;
  /** GraphQL again, for which the server may use what it remembers. */
  readonly again: Timing;
}

export interface MeasureOptions {
  /** Requests of each way, for each concurrency. */
  readonly requests: number;
  readonly samples: number;
  readonly concurrencies: readonly number[];
  /** Requests of each way before the clock, beside one for each sample: both processes compile what runs often. */
  readonly warmUp: number;
  readonly seed: number;
}

/** Blocks of each way at each concurrency, A B C C B A …: so that what the machine does beside falls on both. */
const ROUNDS = 8;

/**
 * Asks one question in both ways in turn, after each sample has been asked once of both without a clock. Nothing is
 * measured where the graph has nothing to ask it of.
 * @throws Error where the two ways do not answer the same, with both answers
 */
export async function measureQuestion(
  question: NamedQuestion,
  http: HttpAsker,
  database: Database,
  options: MeasureOptions,
): Promise<readonly Measured[]> {
  const random = createRandom(options.seed, question.name);
  const read = (cypher: string, parameters = {}) => database.read(cypher, parameters, { timeoutMs: 60_000 });
  const samples = await question.sample({ random, count: options.samples, ask: http.ask, read });
  if (samples.length === 0) return [];
  const ways = {
    http: async ({ variables }: Sample) => {
      const data = await http.ask(question.document, variables);
      return () => question.readAnswer(data);
    },
    bolt: async ({ parameters }: Sample) => {
      const { parse } = await askBolt(database, question.cypher, parameters);
      return () => question.readRows(parse());
    },
    again: async ({ variables }: Sample) => {
      const data = await http.ask(question.document, variables, true);
      return () => question.readAnswer(data);
    },
  };
  const expected: string[] = [];
  for (const sample of samples) expected.push(await checkEqual(question.name, sample, ways));
  return (await measureInTurn(question.name, samples, ways, expected, options)).map(({ concurrency, timings }) => ({
    question: question.name,
    concurrency,
    samples: samples.length,
    ...timings,
  }));
}

/** Asks one thing of a sample, and returns how to read the answer once no clock runs. */
export type Way<S = Sample> = (sample: S) => Promise<() => unknown>;

/** What one way after the other took at one concurrency. */
export interface InTurn<Name extends string> {
  readonly concurrency: number;
  readonly timings: Readonly<Record<Name, Timing>>;
}

/**
 * Asks the same samples in several ways in turn, in blocks forwards and backwards, and compares every answer with what
 * is expected of its sample (JSON). @throws Error where one differs
 */
export async function measureInTurn<Name extends string, S>(
  question: string,
  samples: readonly S[],
  ways: Readonly<Record<Name, Way<S>>>,
  expected: readonly string[],
  { requests, concurrencies, warmUp }: Omit<MeasureOptions, "samples" | "seed">,
): Promise<readonly InTurn<Name>[]> {
  const names = Object.keys(ways) as Name[];
  const inTurn = (round: number): readonly Name[] => (round % 2 === 0 ? names : names.toReversed());
  for (const name of names) await runBlock(samples, 0, warmUp, Math.max(...concurrencies), ways[name]);
  const measured: InTurn<Name>[] = [];
  for (const concurrency of concurrencies) {
    const taken = new Map(names.map((name) => [name, { milliseconds: [] as number[], seconds: 0 }]));
    const perBlock = Math.max(concurrency, Math.ceil(requests / ROUNDS));
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of inTurn(round)) {
        const block = await runBlock(samples, round * perBlock, perBlock, concurrency, ways[name]);
        const soFar = taken.get(name)!;
        soFar.seconds += block.seconds;
        soFar.milliseconds.push(...block.milliseconds);
        for (const { sample, answer } of block.answers) {
          if (JSON.stringify(answer()) !== expected[sample])
            throw new Error(`${question}: ${name} answers differently under load: ${JSON.stringify(samples[sample])}`);
        }
      }
    }
    const timings = Object.fromEntries(
      [...taken].map(([name, { milliseconds, seconds }]) => [name, summarize(milliseconds, seconds)]),
    ) as Record<Name, Timing>;
    measured.push({ concurrency, timings });
  }
  return measured;
}

async function checkEqual(name: string, sample: Sample, ways: Readonly<Record<"http" | "bolt", Way>>): Promise<string> {
  const [fromHttp, fromBolt] = [
    JSON.stringify((await ways.http(sample))()),
    JSON.stringify((await ways.bolt(sample))()),
  ];
  if (fromHttp === fromBolt) return fromHttp;
  throw new Error(
    `${name}: the answers differ for ${JSON.stringify(sample)}\n  GraphQL ${fromHttp.slice(0, 2_000)}\n  Cypher  ${fromBolt.slice(0, 2_000)}`,
  );
}

interface Block {
  readonly seconds: number;
  readonly milliseconds: readonly number[];
  readonly answers: readonly { readonly sample: number; readonly answer: () => unknown }[];
}

/** Answers are looked at when the block is over, so that looking costs neither way anything. */
async function runBlock<S>(
  samples: readonly S[],
  first: number,
  count: number,
  concurrency: number,
  way: Way<S>,
): Promise<Block> {
  const milliseconds: number[] = [];
  const answers: { sample: number; answer: () => unknown }[] = [];
  let next = 0;
  const start = performance.now();
  const failures: unknown[] = [];
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next < count && failures.length === 0) {
        const sample = (first + next++) % samples.length;
        const asked = performance.now();
        const answer = await way(samples[sample]!).catch((error: unknown) => failures.push(error));
        if (typeof answer === "number") return;
        milliseconds.push(performance.now() - asked);
        answers.push({ sample, answer });
      }
    }),
  );
  const seconds = (performance.now() - start) / 1_000;
  // Only now, when none is under way any more that would disturb what comes next.
  if (failures.length > 0) throw failures[0] instanceof Error ? failures[0] : new Error(String(failures[0]));
  return { seconds, milliseconds, answers };
}
