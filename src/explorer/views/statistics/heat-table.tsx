import { languageOf } from "../../model/caption.js";
import { printNumber } from "../../model/figures.js";
import { EntityBadge } from "../../parts/entity-badge.js";
import type { EntityKind } from "../../queries/types.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { thingsBehind, type Grid, type Value } from "./statistics-rows.js";
import { WORDS } from "./words.js";

/** Counts in a grid, darker where there are more; a count leads to what was counted. */
export function HeatTable({
  grid: { rows, columns, cells },
  reading: { state, language },
}: {
  readonly grid: Grid;
  readonly reading: Reading;
}) {
  const { to } = usePage();
  const words = WORDS[language];
  const most = Math.max(...cells.flat(), 1);
  const [only] = columns;
  // A length is read as it is; of a shade, differences among small counts are to be seen too.
  const share = (count: number): string => (columns.length === 1 ? count / most : Math.sqrt(count / most)).toFixed(3);
  return (
    <div class="heat-frame" tabIndex={0} role="region" aria-label={words.table}>
      <table class={columns.length === 1 ? "heat lengths" : "heat"}>
        <caption class="unseen">{words.table}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.key} scope="col">
                <span class={column === only && columns.length === 1 ? "unseen" : "upright"}>
                  <Label value={column} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, down) => (
            <tr key={`${row.key} ${row.entity?.id}`}>
              <th scope="row">
                <span class="across">
                  <Label value={row} />
                </span>
              </th>
              {columns.map((column, across) => {
                const count = cells[down]?.[across] ?? 0;
                if (count === 0)
                  return (
                    <td key={column.key} class="none">
                      <span aria-hidden="true">·</span>
                      <span class="unseen">0</span>
                    </td>
                  );
                const behind = thingsBehind({ row, column, count }, state);
                const shown = printNumber(count, language);
                return (
                  <td key={column.key} style={{ "--heat-share": share(count) }}>
                    {behind ? (
                      <a href={to(behind)} title={words.cell(count, row.label, column.label)}>
                        {shown}
                      </a>
                    ) : (
                      shown
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Label({ value: { key, label, entity, dimension } }: { readonly value: Value }) {
  const { to } = usePage();
  const text = <span lang={languageOf(label)}>{label}</span>;
  if (entity) return <a href={to({ view: "card", id: entity.id })}>{text}</a>;
  return dimension === "KIND" ? (
    <>
      <EntityBadge kind={key as EntityKind} /> {text}
    </>
  ) : (
    text
  );
}
