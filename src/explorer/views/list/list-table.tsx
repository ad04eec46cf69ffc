import { languageOf, nameIn, otherName } from "../../model/caption.js";
import { printNumber } from "../../model/figures.js";
import { EntityBadge } from "../../parts/entity-badge.js";
import { PROPERTIES } from "../../queries/terms.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { MOST_PAGES, PAGE, printCell, printColumn, type List, type ListRow } from "./list-rows.js";
import { Selection } from "./selection.js";
import { WORDS } from "./words.js";

interface ListTableProps {
  readonly answer: List;
  readonly rows: readonly ListRow[];
  readonly reading: Reading;
}

/** Names of a cell that are shown; how many more there are is said. */
const SHOWN = 3;

/** The page of things, each with a box to tick; heads sort, names lead to cards. */
export function ListTable({ answer, rows, reading }: ListTableProps) {
  const { go, words: common } = usePage();
  const { state, language } = reading;
  const words = WORDS[language];
  const ticked = new Set(state.ids);
  const tick = (ids: readonly string[], on: boolean): void => {
    const next = on
      ? [...new Set([...(state.ids ?? []), ...ids])]
      : (state.ids ?? []).filter((id) => !ids.includes(id));
    const { ids: _ids, ...rest } = state;
    go(next.length === 0 ? rest : { ...rest, ids: next }, "replace");
  };
  const all = rows.map(({ entity }) => entity.id);
  const heads = [{ key: "name" }, ...answer.things.columns.filter(({ key }) => key !== "name")];
  const title = state.kind?.map((kind) => common.kinds[kind]).join(", ") ?? "";
  return (
    <div class="list-main">
      <Selection ids={state.ids ?? []} reading={reading} />
      <div class="table-frame" tabIndex={0} role="region" aria-label={common.tableOf(title)}>
        <table>
          <caption class="unseen">{common.tableOf(title)}</caption>
          <thead>
            <tr>
              <th class="tick" scope="col">
                <input
                  type="checkbox"
                  aria-label={words.tickAll}
                  checked={all.length > 0 && all.every((id) => ticked.has(id))}
                  onChange={({ currentTarget }) => tick(all, currentTarget.checked)}
                />
              </th>
              {heads.map(({ key }) => (
                <SortHead key={key} column={key} reading={reading} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.entity.id} class={ticked.has(row.entity.id) ? "ticked" : undefined}>
                <td class="tick">
                  <input
                    type="checkbox"
                    aria-label={words.tick(nameIn(row.entity, language))}
                    checked={ticked.has(row.entity.id)}
                    onChange={({ currentTarget }) => tick([row.entity.id], currentTarget.checked)}
                  />
                </td>
                <NameCell row={row} reading={reading} />
                {answer.things.columns.map(
                  ({ key }, at) =>
                    key !== "name" && <Cell key={key} row={row} at={at} answer={answer} reading={reading} />,
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pages total={answer.things.total} reading={reading} />
    </div>
  );
}

function SortHead({ column, reading }: { readonly column: string; readonly reading: Reading }) {
  const { to } = usePage();
  const { state, language } = reading;
  const { page: _page, ...rest } = state;
  const sort = state.sort ?? "name";
  const now = sort === column ? "ascending" : sort === `-${column}` ? "descending" : undefined;
  const label = printColumn(column, reading);
  // Of counts the greatest are looked for first.
  const first = isNumber(column) ? `-${column}` : column;
  const second = isNumber(column) ? column : `-${column}`;
  return (
    <th scope="col" aria-sort={now} class={isNumber(column) ? "numeric" : undefined}>
      <a href={to({ ...rest, sort: sort === first ? second : first })} title={WORDS[language].sortBy(label)}>
        {label}
        <span class="sort" aria-hidden="true">
          {now === "ascending" ? " ▲" : now === "descending" ? " ▼" : ""}
        </span>
      </a>
    </th>
  );
}

function isNumber(column: string): boolean {
  return column === "LINKS" || PROPERTIES[column]?.is === "number";
}

function NameCell({ row: { entity }, reading: { language } }: { readonly row: ListRow; readonly reading: Reading }) {
  const { to, words } = usePage();
  const name = nameIn(entity, language);
  const other = otherName(entity, language);
  return (
    <th scope="row" class="named">
      <a href={to({ view: "card", id: entity.id })} title={words.kind[entity.kind]}>
        <EntityBadge kind={entity.kind} /> <span lang={languageOf(name)}>{name}</span>
      </a>
      {other !== undefined && (
        <small class="other" lang={languageOf(other)}>
          {other}
        </small>
      )}
    </th>
  );
}

function Cell({
  row,
  at,
  answer: { things, captions },
  reading,
}: {
  readonly row: ListRow;
  readonly at: number;
  readonly answer: List;
  readonly reading: Reading;
}) {
  const { to } = usePage();
  const { key, ofThings } = things.columns[at] ?? { key: "", ofThings: false };
  const cell = row.cells[at];
  if (!cell || cell.total === 0) return <td />;
  if (!ofThings) {
    const text = cell.values.map((value) => printCell(key, value, undefined, reading)).join("; ");
    return (
      <td class={isNumber(key) ? "numeric" : undefined} lang={languageOf(text)}>
        {isNumber(key) ? printNumber(Number(cell.values[0]), reading.language) : text}
      </td>
    );
  }
  return (
    <td>
      <ul class="ends">
        {cell.values.slice(0, SHOWN).map((value) => {
          const text = printCell(key, value, captions.get(value), reading);
          return (
            <li key={value}>
              <a href={to({ view: key === "SOURCE" ? "source" : "card", id: value })} lang={languageOf(text)}>
                {text}
              </a>
            </li>
          );
        })}
        {cell.total > SHOWN && <li class="quiet">{WORDS[reading.language].and(cell.total - SHOWN)}</li>}
      </ul>
    </td>
  );
}

function Pages({ total, reading: { state, language } }: { readonly total: number; readonly reading: Reading }) {
  const { to } = usePage();
  const words = WORDS[language];
  const pages = Math.ceil(total / PAGE);
  const { page = 1, ...rest } = state;
  if (pages < 2) return null;
  const reached = Math.min(pages, MOST_PAGES);
  return (
    <nav class="pages" aria-label={words.pages}>
      {page > 1 && <a href={to(page === 2 ? rest : { ...rest, page: page - 1 })}>{words.previous}</a>}
      <span>{words.page(printNumber(page, language), printNumber(pages, language))}</span>
      {page < reached && <a href={to({ ...rest, page: page + 1 })}>{words.next}</a>}
      {page === MOST_PAGES && pages > MOST_PAGES && <span class="quiet">{words.further}</span>}
    </nav>
  );
}
