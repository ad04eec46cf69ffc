import { getOperationAST, parse } from "graphql";
import { LIMITS } from "../../src/api/limits/limits.js";
import { planRequest } from "../../src/api/limits/plan-request.js";
import { createSchema } from "../../src/api/schema/create-schema.js";
import type { Database } from "../../src/database/connection.js";
import { readModel } from "../../src/model/read-model.js";
import { type Values, writeRequest } from "../../test/api/limits/random-requests.js";
import { createHttpAsker } from "../measuring/ask-http.js";
import { readQuestions } from "../measuring/read-questions.js";
import { createRandom, type Random } from "../synthetic/random.js";

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
  return mix(found, createRandom("mix", seed));
}

/** So many random requests are written; the costliest of those that are accepted are asked. */
const [WRITTEN, CHOSEN] = [400, 12];

/** The costliest that the limits let pass, about what is linked most. */
export async function writeHostile(database: Database, seed: number): Promise<readonly Asking[]> {
  const { schema } = await createSchema(readModel());
  const rows = await database.read("MATCH (n:Entity) RETURN n.id AS id ORDER BY COUNT { (n)--() } DESC LIMIT 20");
  const values: Values = {
    ID: rows.map(({ id }) => JSON.stringify(id)),
    text: ['"大学"', '"university"', '"a b c d e f g h i j k l"', `"${"ﷺ".repeat(11)}"`, `"${"xian".repeat(50)}"`],
    since: ['"2000-01-01"'],
    queries: [
      `[${Array.from({ length: 50 }, (_, key) => `{ key: "${key}", name: "北京科技大学 ${key}" }`).join(", ")}]`,
    ],
  };
  const random = createRandom("hostile", seed);
  const accepted = Array.from({ length: WRITTEN }, () => writeRequest(schema, random, values)).flatMap((query) => {
    const document = parse(query);
    try {
      const asked = { schema, document, operation: getOperationAST(document)!, variables: {}, limits: LIMITS };
      return [{ document: query, cost: planRequest(asked).cost }];
    } catch {
      return []; // beyond a limit
    }
  });
  return accepted.sort((a, b) => b.cost - a.cost).slice(0, CHOSEN);
}

function mix<T>(list: readonly T[], random: Random): readonly T[] {
  const rest = [...list];
  return list.map(() => rest.splice(random.below(rest.length), 1)[0]!);
}
