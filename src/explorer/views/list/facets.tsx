import { useEffect, useState } from "preact/hooks";
import type { State } from "../../model/address/url-state.js";
import { FACETS } from "../../queries/queries.js";
import { languageOf } from "../../model/caption.js";
import { printNumber } from "../../model/figures.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { chooseSince, facetVariables, printCell, printColumn, toggleValue, type Facet } from "./list-rows.js";
import { WORDS } from "./words.js";

/** What one can choose among; on a phone behind a click. Counts of before stand there until the new ones come. */
export function Facets({ reading }: { readonly reading: Reading }) {
  const { state, language } = reading;
  const words = WORDS[language];
  const { facets, counting } = useFacets(state);
  const chosen = new Set(state.where?.map(({ column }) => column));
  const shown = facets.filter(({ column, values, without }) => values.length > 1 || without > 0 || chosen.has(column));
  return (
    <details class="facets" open={matchMedia("(min-width: 60rem)").matches} aria-busy={counting}>
      <summary>{counting ? words.counting : words.facets}</summary>
      {shown.map((facet) => (
        <FacetValues key={facet.column} facet={facet} reading={reading} />
      ))}
    </details>
  );
}

function useFacets(state: State): { readonly facets: readonly Facet[]; readonly counting: boolean } {
  const { ask } = usePage();
  const [counted, setCounted] = useState<{ readonly key: string; readonly facets: readonly Facet[] }>();
  const variables = facetVariables(state);
  const key = JSON.stringify(variables);
  useEffect(() => {
    let stale = false;
    if (!variables) return;
    ask(FACETS, variables).then(
      ({ facets }) => stale || setCounted({ key, facets }),
      // The list is there without them.
      (error: unknown) => stale || (console.info(error), setCounted({ key, facets: [] })),
    );
    return () => {
      stale = true;
    };
  }, [key, ask]);
  return { facets: counted?.facets ?? [], counting: counted?.key !== key };
}

function FacetValues({ facet, reading }: { readonly facet: Facet; readonly reading: Reading }) {
  const { to } = usePage();
  const { state, language } = reading;
  const words = WORDS[language];
  const { column, values, distinct, without } = facet;
  const choice = state.where?.find((one) => one.column === column);
  const print = (count: number): string => printNumber(count, language);
  const label = printColumn(column, reading);
  return (
    <section class="facet" aria-label={label}>
      <h3>{label}</h3>
      <ul>
        {values.map(({ value, count, entity }) => {
          const text = printCell(column, value, entity, reading);
          const isChosen = choice?.values?.includes(value) === true || choice?.from === value;
          return (
            <li key={value}>
              <a
                href={to(
                  choice?.from === value ? chooseSince(state, column, undefined) : toggleValue(state, column, value),
                )}
                aria-current={isChosen ? "true" : undefined}
              >
                <span lang={languageOf(text)}>{text}</span> <b>{print(count)}</b>
              </a>
              {column === "YEAR" && (
                <a class="since" href={to(chooseSince(state, column, value))} title={words.sinceTitle(value)}>
                  {words.sinceShort}
                  <span class="unseen">: {value}</span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {distinct > values.length && <p class="quiet">{words.more(print(distinct - values.length))}</p>}
      {without > 0 && <p class="quiet">{words.without(print(without))}</p>}
    </section>
  );
}
