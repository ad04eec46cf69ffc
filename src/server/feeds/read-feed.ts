import type { AskGraph } from "../../assistants/ask.js";
import type { ReferenceLanguage } from "../../citing/citation.js";
import type { FeedEntry } from "../../citing/feeds/feed.js";
import { type ChangeItem, listChanges } from "../../citing/feeds/list-changes.js";
import { printPermalink } from "../../citing/permalink.js";
import type { Model } from "../../model/model.js";

/** Entries of a page. */
const PAGE = 50;

export interface AskedFeed {
  readonly ask: AskGraph;
  readonly model: Model;
  readonly language: ReferenceLanguage;
  readonly origin: string;
  /** Where the page begins. */
  readonly after: string | null;
}

export interface FeedPage {
  readonly entries: readonly FeedEntry[];
  readonly next: string | undefined;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

const CHANGES = `query Follow($of: ID, $source: ID, $after: String, $language: String!) {
  changes(since: "1970-01-01T00:00:00Z", of: $of, source: $source, newestFirst: true, first: ${PAGE}, after: $after) {
    changes { kind recordedAt reason by
      statement { id predicate subjectId objectId value subject { id name(language: $language) } object { id name(language: $language) }
        evidence { exact } source { title publisher publishedOn url } }
      judgement { id leftId rightId entity { id name(language: $language) } } }
    pageInfo { hasNextPage endCursor } } }`;

/** What has changed in the graph, about one thing, or in what one source says. */
export async function readChanges(
  of: { readonly of?: string; readonly source?: string },
  { ask, model, language, origin, after }: AskedFeed,
): Promise<FeedPage> {
  interface Data {
    readonly changes: { readonly changes: readonly ChangeItem[]; readonly pageInfo: PageInfo };
  }
  const { changes } = await ask<Data>(CHANGES, { ...of, after, language });
  return { entries: listChanges(changes.changes, model, language, origin), next: readNext(changes.pageInfo) };
}

const SEARCH = `query FollowSearch($text: String!, $kinds: [EntityKind!], $after: String, $language: String!) {
  search(text: $text, kinds: $kinds, first: ${PAGE}, after: $after) {
    hits { matchedName entity { id kind name(language: $language) statements { recordedAt } } } pageInfo { hasNextPage endCursor } } }`;

interface Hit {
  readonly matchedName: string;
  readonly entity: {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly statements: readonly { readonly recordedAt: string }[];
  };
}

/** What a search finds: pages of those that fit best, on each what is said last of first. */
export async function readSearch(
  text: string,
  kinds: readonly string[] | undefined,
  { ask, model, language, origin, after }: AskedFeed,
): Promise<FeedPage> {
  interface Data {
    readonly search: { readonly hits: readonly Hit[]; readonly pageInfo: PageInfo };
  }
  const { search } = await ask<Data>(SEARCH, { text, kinds: kinds ?? null, after, language });
  const words = new Map([...model.kinds.values()].map((kind) => [kind.name, kind.words[language][0]]));
  const entries = search.hits.map(({ entity, matchedName }): FeedEntry => {
    const moments = entity.statements.map(({ recordedAt }) => recordedAt).sort();
    return {
      id: `urn:chanjiao:${encodeURIComponent(entity.id)}`,
      title: entity.name,
      url: printPermalink(entity.id, origin, "html"),
      published: moments[0] ?? UNKNOWN,
      updated: moments.at(-1) ?? UNKNOWN,
      text: [words.get(entity.kind) ?? entity.kind, ...(matchedName === entity.name ? [] : [matchedName])].join("\n\n"),
    };
  });
  const newest = entries.toSorted((a, b) =>
    a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1,
  );
  return { entries: newest, next: readNext(search.pageInfo) };
}

/** Atom wants a moment. */
const UNKNOWN = "1970-01-01T00:00:00.000Z";

function readNext({ hasNextPage, endCursor }: PageInfo): string | undefined {
  return hasNextPage ? (endCursor ?? undefined) : undefined;
}
