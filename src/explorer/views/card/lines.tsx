import { grouped } from "../../model/words/plural.js";
import { languageOf } from "../../model/caption.js";
import { printFigure } from "../../model/figures.js";
import { EntityLink } from "../../parts/entity-link.js";
import { Fold } from "../../parts/fold.js";
import { Marks, Reasons } from "../../parts/marks.js";
import { Quotes } from "../../parts/quote.js";
import { usePage } from "../../page/page-context.js";
import type { CardRow } from "./card-rows.js";

/** A name, fact or identifier: what stands there, and behind a click who says so. */
export function Line({ row: { what, value, language, claims, marks } }: { readonly row: CardRow }) {
  const { words } = usePage();
  const quotes = claims.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const heading = (
    <>
      <span class="value" lang={language ?? languageOf(value)}>
        {value}
      </span>
      <Marks marks={marks} />
    </>
  );
  return (
    <div class={marks.some(({ kind }) => kind === "overruled" || kind === "retracted") ? "line struck" : "line"}>
      <dt>{what}</dt>
      <dd>
        {quotes === 0 && marks.every(({ why }) => why === undefined) ? (
          heading
        ) : (
          <Fold
            summary={
              <>
                {heading}
                <span class="unseen"> {words.card.showEvidence(what)}</span>
              </>
            }
          >
            {() => (
              <>
                <Reasons marks={marks} />
                <Quotes claims={claims} what={what} />
              </>
            )}
          </Fold>
        )}
      </dd>
    </div>
  );
}

/** Links under the words for their kind, each with the sentence behind it. */
export function LinkGroups({ rows }: { readonly rows: readonly CardRow[] }) {
  const groups = new Map<string, CardRow[]>();
  for (const row of rows) {
    const group = groups.get(row.what);
    if (group) group.push(row);
    else groups.set(row.what, [row]);
  }
  return (
    <>
      {[...groups].map(([what, group]) => (
        <section key={what} class="group">
          <h3>
            {what} <small>{grouped(group.length)}</small>
          </h3>
          <ul>
            {group.map((row) => (
              <LinkLine key={row.link?.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function LinkLine({ row: { other, what, detail = "", when, marks, claims, ends } }: { readonly row: CardRow }) {
  const { words, language } = usePage();
  if (!other) return null;
  const figure = other.figure ? printFigure(other.figure, words, language) : "";
  return (
    <li class="link-line">
      <p class="link-head">
        <EntityLink entity={other} kind />
        {detail !== "" && (
          <span class="detail" lang={languageOf(detail)}>
            {detail}
          </span>
        )}
        {figure !== "" && <b class="amount">{figure}</b>}
        {when !== "" && <span class="when">{when}</span>}
        <Marks marks={marks} />
      </p>
      <Reasons marks={marks} />
      <Quotes claims={claims} what={what} ends={ends} />
    </li>
  );
}
