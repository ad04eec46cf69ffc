import type { Problem } from "../../model/address/url-state.js";
import { usePage } from "../../page/page-context.js";

/** What of the address could not be read, and what became of it. */
export function ProblemNotice({ problems }: { readonly problems: readonly Problem[] }) {
  const {
    words: { problems: words },
    go,
    state,
  } = usePage();
  if (problems.length === 0) return null;
  return (
    <section class="notice problems" role="alert">
      <h2>{words.heading}</h2>
      <ul>
        {problems.map(({ kind, name, value }) => (
          <li key={`${kind} ${name}`}>
            {kind === "VIEW" ? words.VIEW(value) : kind === "VALUE" ? words.VALUE(name, value) : words[kind](name)}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => go(state, "replace")}>
        {words.dismiss}
      </button>
    </section>
  );
}
