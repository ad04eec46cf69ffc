import { ERRORS, type ErrorCode } from "../errors.js";

const MEANINGS: Readonly<Record<ErrorCode, string>> = {
  USAGE: "an argument or environment variable is wrong",
  INVALID_DATA: "a source or its statements are not valid",
  NOT_FOUND: "nothing in the graph has that id or name",
  JAVA_MISSING: "no Java",
  JAVA_TOO_OLD: "Java before 17",
  MAVEN_MISSING: "no Maven",
  NEO4J_UNRESOLVED: "Maven cannot fetch Neo4j",
  PORT_IN_USE: "the port is in use",
  STORE_IN_USE: "another process uses the data folder",
  STORE_VERSION: "the data folder is of another version of Neo4j",
  NEO4J_FAILED: "Neo4j did not start, or ended again and again",
  DATABASE_UNREACHABLE: "no answer from NEO4J_URI",
  DATABASE_CREDENTIALS: "wrong user or password",
  DATABASE_UNSUITABLE: "that database cannot be used",
  DATA_FOLDER: "the data folder cannot be written",
  LOAD_FAILED: "loading failed; the graph is as it was",
  SERVER_UNREACHABLE: "no Chanjiao server answers at that address",
  NOT_ANSWERED: "the server did not answer the question",
  INTERRUPTED: "stopped before it was done",
};

const STATUSES = Object.entries(ERRORS).map(
  ([code, status]) => `  ${String(status).padStart(3)}  ${MEANINGS[code as ErrorCode]}`,
);

export const HELP_AFTER = `
Examples:
  $ npm start                              everything, at http://127.0.0.1:4000/graphql
  $ PORT=4001 npm start                    on another port
  $ npx chanjiao serve                     answers only, beside a database that runs: as many of these as you like
  $ npx chanjiao check                     are the sources and statements in seeds/ valid?
  $ npx chanjiao import registers --apply  a country: all institutions of higher education, ROR, divisions
  $ npx chanjiao import list.xls           what would this file do to the graph? --apply does it
  $ npx chanjiao find 沙钢                 who is called so? show, path, sentences and ask tell more
  $ npx chanjiao backup graph.jsonl.gz     all that is stored, into a file; restore takes it back

Environment:
  HOST, PORT          where to serve: 127.0.0.1 and 4000
  CORS_ORIGINS        whose pages may ask: https://graph.example.org, …; everybody's
  ALLOWED_HOSTS       by which names it may be asked for: any, on 127.0.0.1 this machine's
  FRAME_ANCESTORS     whose pages may embed the explorer: https://news.example, …; nobody's
  BOUNDARIES          a file: GeoJSON of provinces, for a map in the explorer; none
  TRUSTED_DOCUMENTS   a file: the only questions that are answered
  TRUST_PROXY         proxies in front, whose word is taken for who asks: 1, or their addresses; none
  CLIENT_COST, CLIENT_COST_PER_SECOND, CLIENT_AT_ONCE
                      what one client may ask: 6000000, 50000, 100; off
  AT_ONCE, WAITING    requests answered at once, and waiting: 8 (off), 256
  WARM_UP             whether the first questions are planned before anybody asks: on; off
  LOG=requests        print a line of JSON for each request, without what was asked
  METRICS             where /metrics is served, for Prometheus: 127.0.0.1:9464; beside the questions
  DESK, DESK_FETCH    the desk at /?view=desk, where operators write: off (on); pages fetched for it: off (on, or hosts)
  CHANJIAO_DATA       folder of the database that is started here: ./data
  NEO4J_HEAP, NEO4J_PAGECACHE
                      its memory: a quarter of the machine's, 512m to 2g; a quarter
                      of what is above 2g, 128m at least
  NEO4J_URI           use this server instead: bolt://localhost:7687, neo4j+s://db.example.org
  NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
                      who asks there, and which database: neo4j, none, the user's own
  NO_COLOR, DEBUG     plain text; the stack of every error

Exit statuses:
    0  done
    1  unexpected: a bug
${STATUSES.join("\n")}`;

export const START_HELP_AFTER = `
Ctrl-C stops it cleanly, a second one at once. The first start fetches Neo4j with Maven (118 MB); the data folder keeps the graph.
chanjiao --help lists the environment variables and exit statuses.`;

export const SERVE_HELP_AFTER = `
Until the database is there and has a graph, questions and /readyz are answered with 503 and Retry-After; then by themselves.
docs/deployment.md has several of them behind a proxy. chanjiao --help lists the environment variables and exit statuses.`;

export const IMPORT_HELP_AFTER = `
Examples:
  $ npx chanjiao import registers --apply                       the Ministry's lists, ROR's records of China, all divisions
  $ npx chanjiao import institutions.xls                        the Ministry's list: what would change?
  $ npx chanjiao import institutions.xls --apply                and do it, also while the server runs
  $ npx chanjiao import ror.ndjson --edition 2026-06 --apply    ROR records, schema 1 and 2
  $ npx chanjiao import members.csv --mapping members.yaml      a table, CSV or XLSX, UTF-8 or GB 18030
  $ npx chanjiao import notes/statements/005_news.yaml          a statement file, its text in notes/documents
  $ npx chanjiao import --undo 12                               take back what import 12 brought, at once
  $ npx chanjiao import --undo registers --apply                take back the registers, the newest first; told without --apply

A second import of the same file writes nothing. A later edition of a list renames, closes and adds; nothing is deleted.`;

export const READ_HELP_AFTER = `
A language model can be asked too, by an interface as OpenAI's: CHANJIAO_LLM_URL (http://127.0.0.1:1234/v1), CHANJIAO_LLM_MODEL, CHANJIAO_LLM_KEY.
Without the first nobody is asked; CHANJIAO_LLM_TIMEOUT, _CONCURRENCY, _CHECK and _PRICES say how. What it answers counts only as far as its quotes stand in the text. docs/reading.md tells more.`;

export const RETRACT_HELP_AFTER = `
Examples:
  $ npx chanjiao retract 00c1b1d0f2a94e6b8d3a --reason "another school of that name"
  $ npx chanjiao retract --source moe-regular-institutions-2026-06-20 --reason "a draft was imported"
  $ npx chanjiao retract --undo --source moe-regular-institutions-2026-06-20 --reason "it was the final list"`;

export const MCP_HELP_AFTER = `
Example, in the settings of an assistant:
  {"mcpServers": {"chanjiao": {"command": "npx", "args": ["chanjiao", "mcp", "--url", "http://localhost:4000"]}}}

Tools: find, describe, neighbours, paths, partnerships, sentences, compare. A running server speaks it too, at /mcp.`;
