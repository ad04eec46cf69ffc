import "../../style/small.css";
import { languageOf } from "../../model/caption.js";
import { printNumber } from "../../model/figures.js";
import type { SmallPart } from "../../model/small-part.js";
import { usePage } from "../../page/page-context.js";
import { KINDS } from "../../queries/terms.js";
import { EntityBadge } from "../entity-badge.js";

/** A bar for each part, as long as its count; each leads to what it counts. */
export function Bars({ parts }: { readonly parts: readonly SmallPart[] }) {
  const { language, to } = usePage();
  const most = Math.max(...parts.map(({ count }) => count), 1);
  return (
    <ul class="small-bars">
      {parts.map(({ key, label, count, state, kind }) => {
        const inside = (
          <>
            <span class="small-label" lang={languageOf(label)}>
              {kind && <EntityBadge kind={kind} />} {label}
            </span>{" "}
            <b>{printNumber(count, language)}</b>
            <span class="small-track" aria-hidden="true">
              <span class="small-fill" style={{ width: `${Math.max((100 * count) / most, 0.6).toFixed(1)}%` }} />
            </span>
          </>
        );
        return (
          <li key={key} class={kind ? `kind-${KINDS[kind].mark}` : undefined}>
            {state ? <a href={to(state)}>{inside}</a> : <span class="small-plain">{inside}</span>}
          </li>
        );
      })}
    </ul>
  );
}
