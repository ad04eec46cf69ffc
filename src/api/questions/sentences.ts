import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import { readPage } from "../asking/page-of-rows.js";
import { parseAt } from "../asking/parse-at.js";
import { readQuery } from "../asking/read-query.js";
import { warn, warnMerged, warnUnknownId } from "../asking/warnings.js";
import type { ApiContext } from "../context.js";
import { apiError } from "../errors/api-errors.js";
import { resolveNameStatements, resolveSource } from "../fields/resolve-cited.js";
import type { KeyValue } from "../paging/keyset.js";
import { DEFAULT_FIRST } from "../paging/page-sizes.js";
import type { Resolvers } from "../resolver.js";
import { findMarks, planSentenceSearch, type SentenceSearch } from "./plan-sentence-search.js";

interface SentencesArgs {
  readonly text: string;
  readonly source?: string | null;
  readonly about?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Characters of a question, as it is and normalised. */
const MAX_TEXT = 200;
/** Sentences that are taken from the full-text index. */
const CANDIDATES = 5_000;
const MAX_STATEMENTS = 100;

const CYPHER = readQuery("sentences");

/** Answers `sentences` in one statement, graph/queries/sentences.cypher. */
export async function resolveSentences(
  _root: unknown,
  { text, source = null, about = null, kinds = null, from = null, to = null, first, after }: SentencesArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const search = planSearch(text);
  const { words: _words, chinese: _chinese, ...sought } = search;
  const isDated = from !== null || to !== null;
  const { row, items, pageInfo, printCursor } = await readPage(context, info, {
    asked: ["sentences", text, source, about, kinds, from, to],
    first: first ?? DEFAULT_FIRST,
    after,
    order: ({ score, id }) => [score as KeyValue, id as KeyValue],
    keys: 2,
    cypher: CYPHER,
    parameters: ([afterScore, afterId] = [null, null]) => ({
      ...sought,
      source,
      about,
      kinds,
      fromMin: isDated ? (parseAt(from).atMin ?? "0000-01-01") : null,
      toMax: isDated ? (parseAt(to).atMax ?? "9999-12-31") : null,
      candidates: CANDIDATES,
      maxStatements: MAX_STATEMENTS,
      afterScore,
      afterId,
    }),
  });
  tellIds(row, { source, about }, context, info);
  if (row.isCut === true)
    warn(
      context,
      info,
      "CUT",
      `More than ${CANDIDATES} sentences have these words, and those that fit best were looked at. Ask with more words, for one \`source\`, or \`about\` one thing.`,
    );
  const nodes = printSentences(items, search, context, info);
  const edges = nodes.map((node, index) => ({ node, cursor: printCursor(items[index] ?? node) }));
  return { total: row.total ?? 0, nodes, edges, pageInfo };
}

/** @throws GraphQLError where the text is too long, or has no word to look for */
function planSearch(text: string): SentenceSearch {
  const found = Math.max([...text].length, [...text.normalize("NFKC")].length);
  if (found > MAX_TEXT) {
    const message = `This search has ${found} characters of text; the most is ${MAX_TEXT}.`;
    throw apiError("LIMIT_EXCEEDED", message, { limit: "sentences.text", max: MAX_TEXT, found });
  }
  const search = planSentenceSearch(text);
  if (search !== undefined) return search;
  const message = `\`text\` of sentences is ${JSON.stringify(text)}, which has no word to look for: give one that does not stand in every text.`;
  throw apiError("BAD_USER_INPUT", message, {});
}

function tellIds(
  row: Row,
  { source, about }: { readonly source: string | null; readonly about: string | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
): void {
  if (source !== null && row.sourceIsKnown === false) warnUnknownId(context, info, source);
  if (about !== null && row.aboutIsKnown === false) warnUnknownId(context, info, about);
  if (about !== null && typeof row.survivorId === "string") warnMerged(context, info, about, row.survivorId);
}

function printSentences(
  items: readonly Row[],
  search: SentenceSearch,
  context: ApiContext,
  info: GraphQLResolveInfo,
): readonly Row[] {
  const isCut = items.some(({ statementIds }) => (statementIds as readonly string[]).length > MAX_STATEMENTS);
  if (isCut) {
    const message = `On a sentence here rest more than ${MAX_STATEMENTS} statements: the others are left out.`;
    warn(context, info, "CUT", message);
  }
  return items.map((item) => ({
    ...item,
    marks: () => findMarks(String(item.exact), search), // where they are asked for
    statementIds: (item.statementIds as readonly string[]).slice(0, MAX_STATEMENTS),
  }));
}

/** The sentence of that id, as `node` answers it: found by no words. */
export async function readSentence(id: string, { read }: ApiContext): Promise<Row | undefined> {
  const [row] = await read(
    `MATCH (s:Sentence { id: $id })
     RETURN s { .id, .exact, .start, .end, .sourceId, statementIds: COLLECT {
       MATCH (s)<-[:RESTS_ON]-(statement:Statement) WHERE statement.status = 'LIVE'
       RETURN statement.id AS statementId ORDER BY statementId LIMIT $most
     } } AS sentence`,
    { id, most: MAX_STATEMENTS },
  );
  return row && { ...(row.sentence as Row), marks: [], __typename: "Sentence" };
}

export const SENTENCE_TYPES: Resolvers = {
  Sentence: { source: resolveSource, statements: resolveNameStatements },
};
