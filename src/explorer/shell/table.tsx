import type { Column } from "../model/files/table.js";
import { languageOf } from "../model/caption.js";

/** The rows of a view as a table: its twin for those who would rather read, listen or copy. */
export function Table<Row>({
  caption,
  columns: all,
  rows,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}) {
  const columns = all.filter(({ fileOnly }) => fileOnly !== true);
  return (
    // A wide table scrolls by itself, also by keyboard.
    <div class="table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" class={numeric ? "numeric" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {columns.map((column) => (
                <TableCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/**
 * Latin letters, of which a Chinese one takes the room of two: from how many on a cell has a name that needs room, or a
 * sentence that needs more.
 */
const NAME = 18;
const SENTENCE = 60;

function measure(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** One element for a cell, two for one that leads somewhere: tables have thousands. */
function TableCell<Row>({
  column: { value, href, numeric },
  row,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
}) {
  const text = value(row);
  const to = text === undefined || text === "" ? undefined : href?.(row);
  const size = typeof text === "string" ? measure(text) : 0;
  return (
    <td
      class={numeric ? "numeric" : size > SENTENCE ? "long" : size > NAME ? "name" : undefined}
      lang={typeof text === "string" && text !== "" ? languageOf(text) : undefined}
    >
      {to === undefined ? text : <a href={to}>{text}</a>}
    </td>
  );
}
