import type { ViewId } from "../model/address/views.js";
import { usePage } from "../page/page-context.js";
import { OF_ONE } from "../model/address/views.js";
import { useCurrentInView } from "../parts/use-current-in-view.js";

/** The views of one thing. */
export function Tabs({ id, now }: { readonly id: string; readonly now: ViewId }) {
  const { words, to, language } = usePage();
  const bar = useCurrentInView(`${now} ${language}`);
  return (
    <nav class="tabs" ref={bar} aria-label={id}>
      {OF_ONE.map((view) => (
        <a key={view} href={to({ view, id })} aria-current={view === now ? "page" : undefined}>
          {words.views[view]}
        </a>
      ))}
    </nav>
  );
}
