import "../../style/small.css";
import { printNumber } from "../../model/figures.js";
import type { SmallPart } from "../../model/small-part.js";
import { usePage } from "../../page/page-context.js";

/** A column for each span of years, as high as its count; each leads to what happened then. */
export function Years({ parts }: { readonly parts: readonly SmallPart[] }) {
  const { language, to } = usePage();
  const most = Math.max(...parts.map(({ count }) => count), 1);
  const wide = parts.length > 8 || (parts.length > 4 && parts.some(({ label }) => label.length > 4));
  return (
    <ul class={wide ? "small-years many" : "small-years"}>
      {parts.map(({ key, label, count, state }) => {
        const inside = (
          <>
            {!wide && (
              <span class="small-count" aria-hidden="true">
                {count > 0 ? printNumber(count, language) : " "}
              </span>
            )}
            <span class="small-column" aria-hidden="true">
              <span class="small-fill" style={{ height: `${((100 * count) / most).toFixed(1)}%` }} />
            </span>
            <span class="small-year">{wide ? shorten(label) : label}</span>
            <span class="unseen">
              {label}: {printNumber(count, language)}
            </span>
          </>
        );
        return (
          <li key={key} title={`${label}: ${printNumber(count, language)}`}>
            {state && count > 0 ? <a href={to(state)}>{inside}</a> : <span class="small-plain">{inside}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** Where many stand side by side: the first year of each. */
function shorten(label: string): string {
  return label.split("–")[0] ?? label;
}
