import "../../style/heat.css";
import "../../style/small.css";
import { printNumber } from "../../model/figures.js";
import { PROVINCES } from "../../model/provinces.js";
import type { SmallPart } from "../../model/small-part.js";
import { usePage } from "../../page/page-context.js";

/** China's provinces as tiles, darker where there are more; those with something lead to it. */
export function SmallTiles({ parts }: { readonly parts: readonly SmallPart[] }) {
  const { language, to } = usePage();
  const most = Math.max(...parts.map(({ count }) => count), 1);
  const found = new Map(parts.map((part) => [part.code, part]));
  return (
    <ul class="small-tiles">
      {PROVINCES.map(({ code, zh, zhShort, en, enShort, column, row }) => {
        const part = found.get(code);
        const said = `${language === "zh" ? zh : en}: ${printNumber(part?.count ?? 0, language)}`;
        const short = (
          <>
            <span aria-hidden="true">{language === "zh" ? zhShort : enShort}</span>
            <span class="unseen">{said}</span>
          </>
        );
        // Of the greatest three quarters: the letters have to be read on it.
        const shade = part ? Math.round(20 + 55 * Math.sqrt(part.count / most)) : 0;
        return (
          <li key={code} title={said} style={{ gridColumn: column + 1, gridRow: row + 1 }}>
            {part?.state ? (
              <a
                href={to(part.state)}
                style={{ background: `color-mix(in srgb, var(--heat) ${shade}%, var(--surface))` }}
              >
                {short}
              </a>
            ) : (
              <span class="small-none">{short}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
