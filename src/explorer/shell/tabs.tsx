import type { ViewId } from "../model/address/views.js";
import { usePage } from "../page/page-context.js";
import { OF_ONE } from "../model/address/views.js";

/** The views of one thing. */
export function Tabs({ id, now }: { readonly id: string; readonly now: ViewId }) {
  const { words, to } = usePage();
  return (
    <nav class="tabs" aria-label={id}>
      {OF_ONE.map((view) => (
        <a key={view} href={to({ view, id })} aria-current={view === now ? "page" : undefined}>
          {words.views[view]}
        </a>
      ))}
    </nav>
  );
}
