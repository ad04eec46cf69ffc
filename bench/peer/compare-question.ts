import type { Database } from "../../src/database/connection.js";
import { askBolt } from "../measuring/ask-bolt.js";
import type { HttpAsker } from "../measuring/ask-http.js";
import { measureInTurn, type InTurn, type MeasureOptions, type Way } from "../measuring/measure-question.js";
import type { Sample } from "../measuring/question.js";
import { createRandom } from "../synthetic/random.js";
import type { ComparedQuestion, Variables } from "./peer-question.js";

/** `new` is asked with `Cache-Control: no-cache`, `again` without, of either server. */
export type WayName = "new" | "peer new" | "Bolt" | "again" | "peer again";

export interface Compared extends InTurn<WayName> {
  readonly question: string;
  readonly samples: number;
}

export interface Asked {
  readonly ours: HttpAsker;
  readonly peer: HttpAsker;
  readonly database: Database;
}

/**
 * Asks one question of this server, of PostGraphile and of the database in turn; first each sample once of all three
 * without a clock. Nothing is measured where the graph has nothing to ask it of.
 * @throws Error where answers differ, with both
 */
export async function compareQuestion(
  { question, peer }: ComparedQuestion,
  asked: Asked,
  options: MeasureOptions,
): Promise<readonly Compared[]> {
  const random = createRandom(options.seed, question.name);
  const read = (cypher: string, parameters = {}) => asked.database.read(cypher, parameters, { timeoutMs: 60_000 });
  const drawn = await question.sample({ random, count: options.samples, ask: asked.ours.ask, read });
  const planned = await peer.planVariables(drawn, asked.peer.ask);
  const samples = drawn.map((sample, at) => ({ sample, variables: planned[at]! }));
  if (samples.length === 0) return [];
  const askOurs =
    (remembered: boolean): Way<Both> =>
    async ({ sample }) => {
      const data = await asked.ours.ask(question.document, sample.variables, remembered);
      return () => question.readAnswer(data);
    };
  const askPeer =
    (remembered: boolean): Way<Both> =>
    async ({ variables }) => {
      const data = await asked.peer.ask(peer.document, variables, remembered);
      return () => peer.readAnswer(data);
    };
  const ways: Record<WayName, Way<Both>> = {
    new: askOurs(false),
    "peer new": askPeer(false),
    Bolt: async ({ sample }) => {
      const { parse } = await askBolt(asked.database, question.cypher, sample.parameters);
      return () => question.readRows(parse());
    },
    again: askOurs(true),
    "peer again": askPeer(true),
  };
  const expected: string[] = [];
  for (const both of samples) expected.push(await checkEqual(question.name, both, ways));
  const measured = await measureInTurn(question.name, samples, ways, expected, options);
  return measured.map((each) => ({ ...each, question: question.name, samples: samples.length }));
}

interface Both {
  readonly sample: Sample;
  readonly variables: Variables;
}

async function checkEqual(name: string, both: Both, ways: Readonly<Record<WayName, Way<Both>>>): Promise<string> {
  const expected = JSON.stringify((await ways.new(both))());
  for (const way of ["peer new", "Bolt"] as const) {
    const answer = JSON.stringify((await ways[way](both))());
    if (answer !== expected)
      throw new Error(
        `${name}: the answers differ for ${JSON.stringify(both)}\n  Chanjiao ${expected.slice(0, 2_000)}\n  ${way} ${answer.slice(0, 2_000)}`,
      );
  }
  return expected;
}
