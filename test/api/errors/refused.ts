import type { ApiErrorCode } from "../../../src/api/errors/api-errors.js";
import { LIMITS } from "../../../src/api/limits/limits.js";
import { MATCH_LIMITS } from "../../../src/api/questions/match.js";
import type { send } from "../../server/serve.js";

const JSON_TYPE = { "Content-Type": "application/json" };
/** A request, to /graphql where no path is given. */
export type Sent = NonNullable<Parameters<typeof send>[1]> & { readonly path?: string };
type Variables = Readonly<Record<string, unknown>>;

/** A question by POST, `more` beside it in the body. */
export function question(query: string, variables: Variables = {}, more: object = {}): Sent {
  return { method: "POST", headers: JSON_TYPE, body: JSON.stringify({ query, variables, ...more }) };
}

type Row = readonly [code: ApiErrorCode, where: string, sent: Sent, message: string, fields?: object];

const many = (count: number) => Array.from({ length: count }, () => ({ key: "a", name: "a" }));
const MATCH = "query ($queries: [MatchQuery!]!) { match(queries: $queries) { key } }";
const BAD_DATE = 'query ($at: PartialDate) { search(text: "a", at: $at) { total } }';

/** What a client can do wrong. */
export const REFUSED: readonly Row[] = [
  ["GRAPHQL_PARSE_FAILED", "a bracket is missing", question("{ meta {"), "Syntax Error"],
  ["GRAPHQL_VALIDATION_FAILED", "an unknown field", question("{ meta { versio } }"), 'Did you mean "version"'],
  [
    "GRAPHQL_VALIDATION_FAILED",
    "a date there is not",
    question('{ search(text: "a", at: "2023-13") { total } }'),
    "2023-13",
  ],
  [
    "OPERATION_RESOLUTION_FAILURE",
    "a name of no operation",
    question("query A { meta { version } }", {}, { operationName: "B" }),
    'Unknown operation named "B"',
  ],
  [
    "PERSISTED_QUERY_NOT_FOUND",
    "a hash that is not known",
    { ...question(""), body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: "0" } } }) },
    "PersistedQueryNotFound",
  ],
  [
    "BAD_REQUEST",
    "a hash of something else",
    question("{ meta { version } }", {}, { extensions: { persistedQuery: { version: 1, sha256Hash: "0" } } }),
    "does not match",
  ],
  ["BAD_REQUEST", "broken JSON", { method: "POST", headers: JSON_TYPE, body: "{" }, "not JSON"],
  ["BAD_REQUEST", "no question", { method: "POST", headers: JSON_TYPE, body: '{"variables":{}}' }, "must contain"],
  [
    "BAD_REQUEST",
    "a batch",
    { method: "POST", headers: JSON_TYPE, body: '[{"query":"{ meta { version } }"}]' },
    "batch",
  ],
  ["BAD_REQUEST", "no question by GET", { path: "/graphql" }, "must contain"],
  ["BAD_USER_INPUT", "a root list", question("{ universities(limit: 0) { id } }"), "the least is 1"],
  ["BAD_USER_INPUT", "a root connection", question("{ peopleConnection(first: 0) { totalCount } }"), "the least is 1"],
  [
    "BAD_USER_INPUT",
    "a nested connection",
    question("{ communities { leadersConnection(first: 0) { totalCount } } }"),
    "`first` of leadersConnection is 0; the least is 1",
  ],
  ["BAD_USER_INPUT", "a variable", question(BAD_DATE, { at: "2023-02-30" }), "2023-02 has 28 days"],
  [
    "BAD_USER_INPUT",
    "null by way of a variable",
    question('query ($text: String = "a") { search(text: $text) { total } }', { text: null }),
    '"text" of non-null type',
  ],
  ["BAD_USER_INPUT", "search", question('{ search(text: "a", first: 0) { total } }'), "the least is 1"],
  [
    "BAD_USER_INPUT",
    "match",
    question('{ match(queries: [{ key: "a", name: "大学", first: 0 }]) { key } }'),
    "is 0; the least",
  ],
  ["BAD_USER_INPUT", "paths", question('{ paths(from: "a", to: "b", first: 0) { length } }'), "the least is 1"],
  ["BAD_USER_INPUT", "neighborhood", question('{ neighborhood(of: "a", depth: 0) { total } }'), "the least is 1"],
  ["BAD_USER_INPUT", "partnerships", question('{ partnerships(of: "a", first: 0) { total } }'), "the least is 1"],
  ["BAD_USER_INPUT", "ranking", question('{ ranking(by: PAGERANK, at: "2024") { total } }'), "takes no `at`"],
  ["BAD_USER_INPUT", "statistics", question("{ statistics(of: [], rows: KIND) { total } }"), "names no kind"],
  ["BAD_USER_INPUT", "timeline", question('{ timeline(from: "2024", to: "2023") { total } }'), "ends before it begins"],
  [
    "BAD_USER_INPUT",
    "a name in no language",
    question('{ entities { names { value } name(language: "!!") } }'),
    '`language` of name is "!!", and that is no language tag: write en, zh, zh-Hans or zh-Hant',
  ],
  [
    "BAD_USER_INPUT",
    "the same in a variable, and in a language's place",
    question('query ($language: String) { search(text: "a") { hits { entity { name(language: $language) } } } }', {
      language: "zh_CN",
    }),
    'is "zh_CN"',
  ],
  ["BAD_USER_INPUT", "in none", question('{ search(text: "a") { hits { entity { name(language: "") } } } }'), 'is ""'],
  [
    "BAD_USER_INPUT",
    "statements in no language",
    question('{ statements(where: { OR: [{ language: { in: ["en", "?"] } }] }) { id } }'),
    '`language` of statements is "?"',
  ],
  [
    "BAD_USER_INPUT",
    "sources in no language",
    question('{ sourceDocuments(where: { languages: { includes: "English!" } }) { id } }'),
    '`languages` of sourceDocuments is "English!"',
  ],
  [
    "BAD_USER_INPUT",
    "changes of no time",
    question('{ changes(since: "2026-02-01", until: "2026-01-31") { total } }'),
    'from "2026-02-01T00:00:00.000Z" (`since`) to "2026-01-31T00:00:00.000Z" (`until`)',
  ],
  [
    "BAD_USER_INPUT",
    "sentences of no time",
    question('{ sentences(text: "steel", from: "2024-05", to: "2024-04") { total } }'),
    'from "2024-05" (`from`) to "2024-04"',
  ],
  [
    "BAD_USER_INPUT",
    "a connection's filter of dates, by a variable",
    question("query ($w: OrganizationWhere) { universitiesConnection(where: $w) { total } }", {
      w: { OR: [{ established: { gte: "2020-05", lt: "2020" } }] },
    }),
    'from "2020-05" (`gte`) to "2020" (`lt`)',
  ],
  [
    "BAD_USER_INPUT",
    "a list's filter of numbers",
    question("{ figures(where: { value: { gt: 5, lte: 3 } }) { id } }"),
    "from 5 (`gt`) to 3 (`lte`)",
  ],
  [
    "GRAPHQL_VALIDATION_FAILED",
    "an amount in no unit",
    question('{ figures(where: { value: { gte: "3.5亿园" } }) { id } }'),
    "did you mean",
  ],
  [
    "BAD_USER_INPUT",
    "a table's choice",
    question('{ things(of: [UNIVERSITY], where: [{ column: "YEAR", from: "2024", to: "2023" }]) { total } }'),
    'from "2024" (`from`) to "2023" (`to`)',
  ],
  ["BAD_USER_INPUT", "changes", question('{ changes(since: "2026-01-01", first: 0) { total } }'), "the least is 1"],
  ["BAD_USER_INPUT", "disagreements", question("{ disagreements(first: 0) { total } }"), "the least is 1"],
  [
    "BAD_CURSOR",
    "a root connection",
    question('{ peopleConnection(after: "x") { edges { cursor } } }'),
    "not a cursor",
  ],
  [
    "BAD_CURSOR",
    "a nested connection",
    question('{ communities { leadersConnection(after: "x") { totalCount } } }'),
    "not a cursor",
  ],
  ["BAD_CURSOR", "search", question('{ search(text: "a", after: "x") { total } }'), "not a cursor"],
  ["BAD_CURSOR", "a question in pages", question('{ timeline(after: "x") { total } }'), "not a cursor"],
  [
    "BAD_CURSOR",
    "another question's",
    question(`{ timeline(after: "${Buffer.from('["x","v",1,2,3]').toString("base64url")}") { total } }`),
    "belongs to another query",
  ],
  [
    "LIMIT_EXCEEDED",
    "a root list",
    question("{ universities(limit: 1001) { id } }"),
    "maxFirst is 1000",
    { limit: "maxFirst", max: 1000, found: 1001 },
  ],
  [
    "LIMIT_EXCEEDED",
    "a nested connection",
    question("{ communities(limit: 1) { leadersConnection(first: 1001) { totalCount } } }"),
    "maxFirst is 1000",
    { limit: "maxFirst", found: 1001 },
  ],
  [
    "LIMIT_EXCEEDED",
    "tokens",
    question(`{ meta { ${"version ".repeat(LIMITS.maxTokens)} } }`),
    "tokens",
    { limit: "maxTokens", max: LIMITS.maxTokens, found: `more than ${LIMITS.maxTokens}` },
  ],
  [
    "LIMIT_EXCEEDED",
    "a search of a long text",
    question(`{ search(text: "${"钢".repeat(201)}") { total } }`),
    "the most is 200",
    { limit: "search.text", max: 200, found: 201 },
  ],
  [
    "LIMIT_EXCEEDED",
    "a match of many",
    question(MATCH, { queries: many(MATCH_LIMITS.queries + 1) }),
    "the most is 100",
    { limit: "match.queries", max: 100, found: 101 },
  ],
  ["GRAPHQL_VALIDATION_FAILED", "such an alias", question("{ meta { __proto__: version } }"), "cannot be an alias"],
  ["GRAPHQL_PARSE_FAILED", "lists in each other", question(`{ a(b: ${"[".repeat(2_400)}`), "nests its values"],
  ["READ_ONLY", "a mutation", question("mutation { createUniversities }"), "asked, not changed"],
  ["NOT_FOUND", "another path", { path: "/grapql" }, "There is nothing at /grapql"],
  [
    "METHOD_NOT_ALLOWED",
    "another method",
    { method: "PUT", headers: JSON_TYPE, body: "{}" },
    "PUT is not for questions",
  ],
  [
    "NOT_ACCEPTABLE",
    "another form of answer",
    { ...question("{ meta { version } }"), headers: { ...JSON_TYPE, Accept: "text/csv" } },
    "Answers are JSON",
  ],
  ["PAYLOAD_TOO_LARGE", "a long body", question("#".repeat(300_000)), "larger than 256 kB"],
  [
    "UNSUPPORTED_MEDIA_TYPE",
    "a form",
    { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "query={meta{version}}" },
    "as JSON",
  ],
  [
    "UNSUPPORTED_MEDIA_TYPE",
    "text by GET",
    { path: "/graphql?query={meta{version}}", headers: { "Content-Type": "text/plain" } },
    "as JSON",
  ],
  [
    "UNSUPPORTED_MEDIA_TYPE",
    "another character set",
    { ...question("{ meta { version } }"), headers: { "Content-Type": "application/json; charset=gb18030" } },
    "use UTF-8",
  ],
  ["NOT_COMPUTED", "a metric", question("{ ranking(by: PAGERANK) { total } }"), "does not compute PAGERANK"],
];
