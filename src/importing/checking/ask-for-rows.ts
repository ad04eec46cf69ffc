import type { Statement } from "../../statements/statement.js";
import { printSearchText } from "../../text/print-search-text.js";
import type { Draft } from "../draft.js";
import type { KnownIndex } from "../known/known-index.js";
import { listKeys, listNamed } from "../rows/list-asked.js";
import type { RowContext } from "../rows/row-context.js";
import type { LinkBook } from "./link-book.js";
import { listMentioned } from "./open-rows.js";

/**
 * Fetches all that planning and checking some rows can look up, in a few questions however many they are; what was
 * fetched for the rows before is forgotten.
 */
export async function askForRows(drafts: readonly Draft[], row: RowContext, book: LinkBook): Promise<void> {
  const { known, model } = row;
  known.forget();
  await known.ask({ keys: listKeys(drafts) });
  const { subjects, others, links } = listNamed(drafts, row);
  await known.ask({
    about: subjects,
    kinds: others,
    names: drafts.flatMap(({ names }) => names.map(({ value }) => printSearchText(value))),
  });
  const ways = await askWays(
    known,
    links.filter((link) => book.closesCircles(link.type, link.from)).map(({ to }) => to),
    (id) => book.listKept(id),
  );
  const about = [...new Set(subjects)].flatMap((id) => known.about.get(id) ?? []);
  // Links that the file brought before lead to what only the file has named.
  const kinds = [...about, ...ways.links].flatMap((statement) => listMentioned(statement, model));
  await known.ask({ kinds: [...kinds, ...ways.ids] });
}

/**
 * Fetches the links on all ways on from some ids, those that the file brings (`listKept`) among the steps. @returns links
 * that are known, and every id on the ways
 */
export async function askWays(
  known: KnownIndex,
  starts: Iterable<string>,
  listKept: (id: string) => readonly string[],
): Promise<{ readonly links: readonly Statement[]; readonly ids: ReadonlySet<string> }> {
  const seen = new Set(starts);
  const found: Statement[] = [];
  for (let open = [...seen]; open.length > 0; ) {
    await known.ask({ links: open });
    const links = open.flatMap((id) => known.links.get(id) ?? []);
    found.push(...links);
    const next = new Set([...links.flatMap(({ objectId }) => objectId ?? []), ...open.flatMap(listKept)]);
    open = [...next].filter((id) => !seen.has(id));
    for (const id of open) seen.add(id);
  }
  return { links: found, ids: seen };
}
