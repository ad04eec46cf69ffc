import { grouped } from "../../model/words/plural.js";
import { languageOf, nameIn } from "../../model/caption.js";
import { printTimes } from "../../model/dates.js";
import { marksOf } from "../../model/standing.js";
import { EntityLink } from "../../parts/entity-link.js";
import { Marks } from "../../parts/marks.js";
import { Proof } from "../../parts/proof.js";
import { usePage } from "../../page/page-context.js";
import type { PageProps } from "../../page/view.js";
import type { Caption, CitedLink } from "../../queries/types.js";
import type { CompareRow } from "./compare-rows.js";
import type { Beside, Comparison } from "./compare-things.js";
import { WORDS } from "./words.js";

/** As many as one reads below each other; the table has all. */
const SHARED = 100;
const ALONE = 25;

/** What is between the things, what several share, and what each has alone. */
export function Sides({ answer: comparison, reading: { language } }: PageProps<Comparison, CompareRow>) {
  const { to, state } = usePage();
  const own = WORDS[language];
  const { things, between, shared, alone, totals } = comparison;
  const known = things.filter((thing) => thing !== null);
  const table = to({ ...state, as: "table" });
  return (
    <div class="comparison">
      {between.length > 0 && (
        <section>
          <h2>{own.between}</h2>
          <ul class="compared-links">
            {between.map((link) => (
              <Between key={link.id} link={link} things={known} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>
          {own.shared} <small>{grouped(shared.length)}</small>
        </h2>
        {shared.length === 0 ? <p>{own.nothingShared}</p> : <Shared comparison={comparison} />}
        {shared.length > SHARED && <a href={table}>{own.more(shared.length - SHARED)}</a>}
      </section>
      <section>
        <h2>{own.alone}</h2>
        <div class="sides">
          {things.map((thing, at) => {
            if (!thing) return null;
            const rows = alone[at] ?? [];
            const compared = rows.length + shared.filter(({ cells }) => (cells[at]?.length ?? 0) > 0).length;
            return (
              <section key={thing.id} class="side">
                <h3>
                  <EntityLink entity={thing} /> <small>{grouped(rows.length)}</small>
                </h3>
                {compared < (totals[at] ?? 0) - between.length && (
                  <p class="quiet">{own.partial(compared, totals[at] ?? 0)}</p>
                )}
                {rows.length === 0 && <p class="quiet">{own.nothingAlone}</p>}
                <ul class="compared-links">
                  {rows.slice(0, ALONE).map((one) => (
                    <li key={one.entity.id}>
                      <EntityLink entity={one.entity} />
                      <Cell links={one.cells[at] ?? []} of={thing} other={one.entity} />
                    </li>
                  ))}
                </ul>
                {rows.length > ALONE && <a href={table}>{own.more(rows.length - ALONE)}</a>}
              </section>
            );
          })}
        </div>
      </section>
    </div>
  );
}

function Shared({ comparison: { things, shared } }: { readonly comparison: Comparison }) {
  const { language } = usePage();
  const own = WORDS[language];
  const count = (one: Beside): number => one.cells.filter(({ length }) => length > 0).length;
  return (
    <div class="shared-frame" tabIndex={0} role="region" aria-label={own.shared}>
      <table class="shared">
        <thead>
          <tr>
            <th scope="col">{own.what}</th>
            {things.map(
              (thing) =>
                thing && (
                  <th key={thing.id} scope="col" lang={languageOf(nameIn(thing, language))}>
                    {nameIn(thing, language)}
                  </th>
                ),
            )}
          </tr>
        </thead>
        <tbody>
          {shared.slice(0, SHARED).map((one) => (
            <tr key={one.entity.id}>
              <th scope="row">
                <EntityLink entity={one.entity} />
                <small>{own.sharedBy(count(one), things.length)}</small>
              </th>
              {things.map(
                (thing, at) =>
                  thing && (
                    <td key={thing.id}>
                      {one.cells[at]?.length ? (
                        <Cell links={one.cells[at]} of={thing} other={one.entity} />
                      ) : (
                        <span class="quiet">{own.none}</span>
                      )}
                    </td>
                  ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a thing is to another, each link with its sentences. */
function Cell({
  links,
  of,
  other,
}: {
  readonly links: readonly CitedLink[];
  readonly of: Caption;
  readonly other: Caption;
}) {
  const { words, language } = usePage();
  return (
    <>
      {links.map((link) => {
        const [first] = link.statements;
        const marks = first ? marksOf(first, words, words, { sources: link.sources }) : [];
        const text = words.link[link.kind][link.from.id === of.id ? 0 : 1];
        const when = printTimes(link, language);
        return (
          <div key={link.id} class="compared">
            <p class="link-head">
              <b>{text}</b>
              {when !== "" && <span class="when">{when}</span>}
              <Marks marks={marks.filter(({ kind }) => kind !== "single")} />
            </p>
            <Proof
              claims={link.statements}
              marks={marks}
              what={`${nameIn(of, language)} ${text} ${nameIn(other, language)}`}
            />
          </div>
        );
      })}
    </>
  );
}

function Between({ link, things }: { readonly link: CitedLink; readonly things: readonly Caption[] }) {
  const from = things.find(({ id }) => id === link.from.id);
  const to = things.find(({ id }) => id === link.to.id);
  if (!from || !to) return null;
  return (
    <li>
      <EntityLink entity={from} />
      <Cell links={[link]} of={from} other={to} />
      <EntityLink entity={to} />
    </li>
  );
}
