import "../../style/small.css";
import { languageOf } from "../../model/caption.js";
import type { SmallPart } from "../../model/small-part.js";
import { usePage } from "../../page/page-context.js";
import { EntityBadge } from "../entity-badge.js";

/** Names, one below the other, each leading to what bears it. */
export function Names({ parts }: { readonly parts: readonly SmallPart[] }) {
  const { to } = usePage();
  return (
    <ul class="small-names">
      {parts.map(({ key, label, state, kind }) => (
        <li key={key}>
          {kind && <EntityBadge kind={kind} />}
          {state ? (
            <a href={to(state)} lang={languageOf(label)}>
              {label}
            </a>
          ) : (
            <span lang={languageOf(label)}>{label}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
