import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { WORDS } from "./words.js";

/** Of more than that a comparison side by side is no longer one. */
const MOST_COMPARED = 6;

/** What one can do with the rows that are ticked, on this page and on others. */
export function Selection({ ids, reading }: { readonly ids: readonly string[]; readonly reading: Reading }) {
  const { to } = usePage();
  const { state, language } = reading;
  const words = WORDS[language];
  const [first, second] = ids;
  if (first === undefined) return null;
  const { ids: _ids, ...rest } = state;
  return (
    <section class="selection" aria-label={words.ticked(ids.length)}>
      <b>{words.ticked(ids.length)}</b>
      <a href={to({ view: "network", id: first, ...(second !== undefined && { added: ids.slice(1) }) })}>
        {words.network}
      </a>
      {second !== undefined && ids.length <= MOST_COMPARED && (
        <a href={to({ view: "compare", ids })}>{words.compare}</a>
      )}
      {second !== undefined && ids.length === 2 && (
        <a href={to({ view: "path", id: first, to: second })}>{words.path}</a>
      )}
      <a href={to(rest)}>{words.untick}</a>
    </section>
  );
}
