import type { PlanNext } from "./context.js";
import type { Api } from "./start-api.js";

/** Longer than any first plan takes, on whatever machine. */
const PATIENCE_MS = 120_000;

/** Questions as a first visitor puts them; each is planned by the database once and then kept. */
const FIRST_QUESTIONS: readonly string[] = [
  `query ($text: String!) { search(text: $text, first: 10) { total kinds { kind count } hits { score matchedName matchedLanguage entity { id name kind } } } }`,
  `{ enterprises(where: { leads: { some: {} } }) { name leadsConnection { edges { node { name } properties { statements { evidence { exact source { title } } } } } } } }`,
  `query ($id: ID!) { entity(id: $id) { id name kind names { value statements { id } } organization { leads { name } } } }`,
  `query ($id: ID!) { neighborhood(of: $id, first: 1) { total nodes { degree entity { name } } links { kind from { id } to { id } statements { id } } } }`,
  `query ($ids: [ID!]) { graph(ids: $ids, first: 1) { total nodes { degree entity { name } } links { kind from { id } to { id } } } }`,
  `query ($text: String!) { sentences(text: $text, first: 1) { total nodes { exact marks statements { id } source { title } } } }`,
  `query ($id: ID!) { paths(from: $id, to: $id) { length } }`,
  `query ($id: ID!) { partnerships(of: $id, first: 1) { total partnerships { partner { name } } } }`,
  `{ ranking(by: LINKS, first: 1) { total entries { rank entity { name } } } }`,
  `{ statistics(of: [UNIVERSITY], rows: KIND) { rows cells } }`,
  `{ timeline(first: 1) { total items { entity { name } } } }`,
  `query ($since: DateTime!) { changes(since: $since, first: 1) { total } }`,
  `query ($since: DateTime!) { changes(since: $since, first: 1, newestFirst: true) { total groups { count } } }`,
  `query ($id: ID!) { citation(of: $id) { text } }`,
  `{ disagreements(first: 1) { total disagreements { subject { name } } } }`,
  `query ($queries: [MatchQuery!]!) { match(queries: $queries) { candidates { score entity { name } } } }`,
];

const LAST_CHANGE = `{ changes(since: "1970-01-01T00:00:00Z", first: 1, newestFirst: true) { changes { recordedAt } } }`;

/**
 * As it was before the last change, which the database learns to think away: one request is one moment. Who changes the
 * graph just then waits until it is answered.
 */
const PAST_QUESTION = `query ($id: ID!, $knownAt: DateTime!) {
  entity(id: $id, knownAt: $knownAt) { id name }
  neighborhood(of: $id, first: 1, knownAt: $knownAt) { total }
  paths(from: $id, to: $id, knownAt: $knownAt) { length }
  partnerships(of: $id, first: 1, knownAt: $knownAt) { total }
  statistics(of: [UNIVERSITY], rows: KIND, knownAt: $knownAt) { cells }
  timeline(first: 1, knownAt: $knownAt) { total }
}`;

/** For questions of others too: each takes what it declares. */
function printVariables(id: string, text: string, count: number): object {
  const times = <Item>(item: Item): Item[] => Array.from({ length: count }, () => item);
  const queries = times(text).map((name, key) => ({ key: String(key), name }));
  return { id, of: id, from: id, to: id, text, since: "2026-01-01", ids: times(id), queries };
}

/** Neo4j plans a statement for texts and lists of up to ten, and anew for those of up to a hundred. */
const VARIABLES = [printVariables("nobody", "大学", 1), printVariables("nobody-of-that-name", "大学 university", 11)];

export interface WarmUp {
  readonly signal: AbortSignal;
  /** Default: a statement is planned when it is asked. */
  readonly planNext?: PlanNext | undefined;
  /** Further questions, asked after ours. */
  readonly more?: readonly string[];
}

/**
 * Asks each question once, one after the other. A database that has just started plans a question in seconds that it
 * answers in milliseconds afterwards, and no client should wait for that. What fails is of no consequence: nobody has
 * asked.
 */
export async function warmUp(
  { apollo, context }: Pick<Api, "apollo" | "context">,
  { signal, planNext, more = [] }: WarmUp,
): Promise<void> {
  const ask = async (query: string, variables: object): Promise<unknown> => {
    const asked = { query, variables: { ...variables } };
    const answering = { contextValue: await context({ timeoutMs: PATIENCE_MS, signal, planNext }) };
    const answer = await apollo.executeOperation(asked, answering).catch(() => undefined);
    return answer?.body.kind === "single" ? answer.body.singleResult.data : undefined;
  };
  for (const variables of VARIABLES)
    for (const query of [...FIRST_QUESTIONS, ...more]) {
      if (signal.aborted) return;
      await ask(query, variables);
    }
  const learnt = (await ask(LAST_CHANGE, {})) as
    | { changes?: { changes: readonly { recordedAt: string }[] } }
    | undefined;
  const [last] = learnt?.changes?.changes ?? [];
  if (last === undefined || signal.aborted) return;
  await ask(PAST_QUESTION, {
    ...VARIABLES[0],
    knownAt: new Date(Date.parse(last.recordedAt) - 1).toISOString(),
  });
}
