import { createSchema } from "../../src/api/schema/create-schema.js";
import type { Database } from "../../src/database/connection.js";
import { readModel } from "../../src/model/read-model.js";
import { VALUES, writeAccepted } from "../../test/api/limits/accepted-requests.js";
import { createHttpAsker } from "../measuring/ask-http.js";
import { drawSome } from "../measuring/question.js";
import { readQuestions } from "../measuring/read-questions.js";
import { createRandom } from "../synthetic/random.js";

export interface Asking {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What readers ask: things with their links, pages, searches, what is said with its sentences. */
const ORDINARY = ["entity-with-links", "connection-page-1", "search-chinese", "search-english", "timeline", "paths"];

export async function readOrdinary(url: string, database: Database, seed: number): Promise<readonly Asking[]> {
  const http = createHttpAsker(url, 1);
  const found: Asking[] = [];
  try {
    for (const question of await readQuestions(ORDINARY)) {
      const random = createRandom(question.name, seed);
      const samples = await question.sample({ random, count: 50, ask: http.ask, read: database.read });
      found.push(...samples.map(({ variables }) => ({ document: question.document, variables })));
    }
  } finally {
    http.close();
  }
  return drawSome(createRandom("mix", seed), found, found.length);
}

/** So many random requests are written; the costliest of those that are accepted are asked. */
const [WRITTEN, CHOSEN] = [400, 12];

/** The costliest that the limits let pass, about what is linked most. */
export async function writeHostile(database: Database, seed: number): Promise<readonly Asking[]> {
  const { schema } = await createSchema(readModel());
  const rows = await database.read("MATCH (n:Entity) RETURN n.id AS id ORDER BY COUNT { (n)--() } DESC LIMIT 20");
  const values = { ...VALUES, ID: rows.map(({ id }) => JSON.stringify(id)) };
  const random = createRandom("hostile", seed);
  return writeAccepted(schema, random, values, WRITTEN)
    .slice(0, CHOSEN)
    .map(({ query }) => ({ document: query }));
}
