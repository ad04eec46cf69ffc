import type { Column } from "../model/table.js";
import { languageOf } from "../model/caption.js";

/** The rows of a view as a table: its twin for those who would rather read, listen or copy. */
export function Table<Row>({ caption, columns, rows }: { readonly caption: string; readonly columns: readonly Column<Row>[]; readonly rows: readonly Row[] }) {
  return (
    // A wide table scrolls by itself, also by keyboard.
    <div class="table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>{columns.map(({ key, label, numeric }) => <th key={key} scope="col" class={numeric ? "numeric" : undefined}>{label}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>{columns.map((column) => <td key={column.key} class={column.numeric ? "numeric" : isLong(column, row) ? "long" : undefined}><CellText column={column} row={row} /></td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether it is a sentence rather than a name. */
function isLong<Row>({ value, href }: Column<Row>, row: Row): boolean {
  const text = value(row);
  return typeof text === "string" && text.length > 60 && href?.(row) === undefined;
}

function CellText<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const value = column.value(row);
  if (value === undefined || value === "") return null;
  const href = column.href?.(row);
  const text = typeof value === "number" ? String(value) : <span lang={languageOf(value)}>{value}</span>;
  return href === undefined ? text : <a href={href}>{text}</a>;
}
