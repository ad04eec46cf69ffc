import type { Query } from "../queries/query.js";
import type { Ask } from "./ask.js";

/** So many of so many are there. */
export type Progress = (done: number, total: number) => void;

export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Where in an answer its page stands. */
export interface Paging<Answer, Item> {
  readonly read: (answer: Answer) => PageOf<Item>;
  /** The answer with these in the place of its page's. */
  readonly write: (answer: Answer, items: readonly Item[]) => Answer;
}

/** The most that a browser puts into one file; whoever wants more takes the downloads of the server. */
export const MOST_ROWS = 50_000;

/**
 * The whole answer to a question that answers in pages: each asked for from where the one before it ends, up to
 * `MOST_ROWS`. Where there are more, `pageInfo` of the answer says so.
 * @throws AskError where a page cannot be had, or the graph changed on the way: a part is never handed over as the whole
 */
export async function askPages<Answer, Variables, Item>(
  ask: Ask,
  query: Query<Answer, Variables>,
  variables: Variables,
  { read, write }: Paging<Answer, Item>,
  progress: Progress,
): Promise<Answer> {
  const items: Item[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Answer = await ask(query, after === null ? variables : { ...variables, after });
    const page = read(answer);
    for (const item of page.items) items.push(item);
    progress(items.length, page.total);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (after === null || items.length >= MOST_ROWS) return write(answer, items);
  }
}
