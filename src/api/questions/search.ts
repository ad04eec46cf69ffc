import { type GraphQLError, type GraphQLResolveInfo, Kind as Node } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import { apiError } from "../errors/api-errors.js";
import { collectSelections } from "../library/handover/collect-selections.js";
import { DEFAULT_FIRST } from "../paging/page-sizes.js";
import { parseCursor, printCursor, printFingerprint } from "../paging/cursor.js";
import { printSearchText } from "../../text/print-search-text.js";
import { foldIdentifier, type Identifier } from "../../identity/things/identifier.js";
import { checkIdentifier, SCHEMES } from "../../model/values/identifier.js";
import { printAsked, readQuery } from "../asking/read-query.js";
import { parseAt } from "../asking/parse-at.js";
import { warnOfIds } from "../asking/may-be-twice.js";
import { warn } from "../asking/warnings.js";
import { planSearch } from "./plan-search.js";

/** Longer than any name. */
export const MAX_TEXT = 200;
const MAX_FIRST = 100;
/** Names that are ranked. */
export const CANDIDATES = 1000;

const SEARCH = readQuery("search");
const NOTHING: Found = { total: 0, hits: [], kinds: [] };

export interface SearchArgs {
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly at?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Hit extends Row {
  readonly entity: { readonly id: string; readonly kind: string };
  readonly score: number;
}

interface Found {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly kinds: unknown;
}

/**
 * What bears names that fit a text, in one statement, graph/queries/search.cypher, which says how names are ranked.
 * @throws LIMIT_EXCEEDED for a text longer than any name
 */
export async function readHits(
  {
    text,
    kinds = null,
    at,
    offset,
    first,
  }: {
    readonly text: string;
    readonly kinds?: readonly string[] | null;
    readonly at?: string | null | undefined;
    readonly offset: number;
    readonly first: number;
  },
  context: ApiContext,
): Promise<Found> {
  if ([...text].length > MAX_TEXT) throw tooMuch("text", "characters of text", [...text].length, MAX_TEXT);
  checkExpanded(text);
  const plan = planSearch(text);
  if (plan === undefined) return NOTHING;
  const [found] = await context.read(
    SEARCH,
    printAsked({
      ...plan,
      identifiers: listIdentifiers(text),
      candidates: CANDIDATES,
      kinds,
      ...parseAt(at),
      offset,
      first,
    }),
  );
  return (found as Found | undefined) ?? NOTHING;
}

/** Answers `search`. */
export async function resolveSearch(
  _root: unknown,
  { text, kinds = null, at, after, ...args }: SearchArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const first = args.first ?? DEFAULT_FIRST;
  if (first > MAX_FIRST) throw tooMuch("first", "hits in one page", first, MAX_FIRST);
  const fingerprint = printFingerprint(["search", text, kinds, at ?? null]);
  const [offset = 0] = after ? parseCursor(after, fingerprint, 1) : [0];
  const { total, hits, kinds: counts } = await readHits({ text, kinds, at, offset: Number(offset), first }, context);
  if (total === 0)
    warn(
      context,
      info,
      "NOTHING_FOUND",
      "No name in the sources of this graph fits. That is no evidence that there is none.",
    );
  await warnOfIds(
    context,
    info,
    hits.map(({ entity }) => String(entity.id)),
  );
  const cursor = (index: number): string => printCursor(fingerprint, [Number(offset) + index]);
  return {
    total,
    hits,
    kinds: counts,
    pageInfo: {
      hasNextPage: Number(offset) + hits.length < total,
      hasPreviousPage: Number(offset) > 0,
      startCursor: hits.length > 0 ? cursor(1) : null,
      endCursor: hits.length > 0 ? cursor(hits.length) : null,
    },
  };
}

const KNOWN = new Set(["id", "kind", "name", "__typename"]);

/** The entity of a hit. The search itself has what suggestions show, and saves them a second statement. */
export async function resolveHitEntity(
  { entity }: { readonly entity: Row },
  _args: unknown,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Row | undefined> {
  const selected = collectSelections(info.fieldNodes);
  const isKnown = selected.every((node) => node.kind === Node.FIELD && KNOWN.has(node.name.value) && !node.alias);
  return isKnown ? entity : context.loadNode("entities", String(entity.id), info);
}

/** What the text is in registers whose form it has; names without a digit are none. */
function listIdentifiers(text: string): readonly Identifier[] {
  if (!/\d/.test(text)) return [];
  return [...SCHEMES.keys()]
    .map((scheme) => foldIdentifier({ scheme, value: text }))
    .filter(({ scheme, value }) => checkIdentifier(scheme, value) === undefined);
}

/** Some characters are written out as many: ﷺ as eighteen. */
function checkExpanded(text: string): void {
  const written = printSearchText(text).length;
  if (written > MAX_TEXT) throw tooMuch("text", "characters of text, written out as names are kept", written, MAX_TEXT);
}

function tooMuch(argument: string, unit: string, found: number, max: number): GraphQLError {
  const message = `This search has ${found} ${unit}; the most is ${max}.`;
  return apiError("LIMIT_EXCEEDED", message, { limit: `search.${argument}`, max, found });
}
