import { printNumber } from "../../model/figures.js";
import { EntityBadge } from "../../parts/entity-badge.js";
import { TABLES_KINDS } from "../../queries/terms.js";
import type { EntityKind } from "../../queries/types.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { thingsIn, type PlaceRow } from "./places-rows.js";
import { WORDS } from "./words.js";

export interface PanelProps {
  readonly rows: readonly PlaceRow[];
  readonly reading: Reading;
}

const SHOWN = 10;

/** Beside the tiles: what the chosen province has and lacks; with none chosen, where there is most. */
export function Panel({ rows, reading }: PanelProps) {
  const chosen = rows.find(({ province }) => province && province.code === reading.state.selected);
  return (
    <aside class="place-panel">
      {chosen ? <Chosen row={chosen} reading={reading} /> : <Most rows={rows} reading={reading} />}
    </aside>
  );
}

function Chosen({ row, reading: { state, language } }: { readonly row: PlaceRow; readonly reading: Reading }) {
  const { words, to } = usePage();
  const own = WORDS[language];
  const kinds = state.kinds ?? TABLES_KINDS;
  const has = kinds.filter((kind) => (row.counts.get(kind) ?? 0) > 0);
  const lacks = kinds.filter((kind) => !has.includes(kind));
  return (
    <>
      <h2>
        {row.name} <small>{printNumber(row.total, language)}</small>
      </h2>
      {has.length > 0 && (
        <section>
          <h3>{own.has}</h3>
          <ul class="counts">
            {has.map((kind) => (
              <Count key={kind} kind={kind} row={row} reading={{ state, language }} />
            ))}
          </ul>
        </section>
      )}
      {lacks.length > 0 && (
        <section>
          <h3>{own.lacks}</h3>
          <p class="quiet">{own.lacksHint}</p>
          <ul class="lacking">
            {lacks.map((kind) => (
              <li key={kind}>
                <EntityBadge kind={kind} /> {words.kinds[kind]}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="actions">
        {row.id !== undefined && (
          <a class="button primary" href={to(thingsIn(row, kinds, state))}>
            {own.everything}
          </a>
        )}
        {row.id !== undefined && (
          <a class="button" href={to({ view: "card", id: row.id })}>
            {own.card}
          </a>
        )}
        <a class="button" href={to({ ...state, selected: undefined })}>
          {own.close}
        </a>
      </p>
    </>
  );
}

function Count({
  kind,
  row,
  reading: { state, language },
}: {
  readonly kind: EntityKind;
  readonly row: PlaceRow;
  readonly reading: Pick<Reading, "state" | "language">;
}) {
  const { words, to } = usePage();
  return (
    <li>
      <EntityBadge kind={kind} /> <a href={to(thingsIn(row, [kind], state))}>{words.kinds[kind]}</a>{" "}
      <b>{printNumber(row.counts.get(kind) ?? 0, language)}</b>
    </li>
  );
}

function Most({ rows, reading: { state, language } }: PanelProps) {
  const { to } = usePage();
  const own = WORDS[language];
  const ordered = [...rows].filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  const inside = ordered.filter(({ province }) => province).slice(0, SHOWN);
  const outside = ordered.filter(({ province }) => !province);
  return (
    <>
      <p class="quiet">{own.choose}</p>
      {inside.length > 0 && (
        <section>
          <h2>{own.most}</h2>
          <ol class="counts">
            {inside.map(({ province, name, total }) => (
              <li key={name}>
                <a href={to({ ...state, selected: province?.code })}>{name}</a> <b>{printNumber(total, language)}</b>
              </li>
            ))}
          </ol>
        </section>
      )}
      {outside.length > 0 && (
        <section>
          <h2>{own.elsewhere}</h2>
          <ul class="counts">
            {outside.map(({ id, name, total }) => (
              <li key={name}>
                {id === undefined ? name : <a href={to({ view: "card", id })}>{name}</a>}{" "}
                <b>{printNumber(total, language)}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
