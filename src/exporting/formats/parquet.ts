import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Cell, Column } from "../columns.js";
import { printAbout } from "../print-about.js";
import type { ExportedGraph } from "../read-rows.js";

/** Rows of a row group, which memory holds: few enough for quotes, and enough to be read fast. */
const GROUP = 10_000;

const TYPES = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  int: { type: "INT64" },
  double: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
} as const;

/**
 * A table as Parquet, for pandas, DuckDB, Polars, R's arrow and Spark: typed columns, Snappy, a row group at a time; version
 * and sources are in its metadata under `chanjiao`.
 */
export async function* printParquet<Item>(
  graph: ExportedGraph,
  columns: readonly Column<Item>[],
  pages: AsyncIterable<readonly Item[]>,
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const schema = columns.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...TYPES[type] }));
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: "root", num_children: columns.length }, ...schema],
    kvMetadata: [{ key: "chanjiao", value: printAbout(graph) }],
    createdBy: "Chanjiao",
  });
  /** What was written since the last piece: offsets go on, the memory is used again. */
  const take = (): Uint8Array => {
    const piece = bytes.getBytes().slice();
    bytes.index = 0;
    return piece;
  };
  let rows: Item[] = [];
  const writeRows = async (): Promise<void> => {
    const columnData = columns.map((column) => ({ name: column.name, data: rows.map((row) => readCell(column, row)) }));
    await writer.write({ columnData, rowGroupSize: GROUP });
    rows = [];
  };
  for await (const items of pages) {
    rows = rows.concat(items);
    if (rows.length < GROUP) continue;
    await writeRows();
    yield take();
  }
  if (rows.length > 0) await writeRows();
  await writer.finish();
  yield take();
}

function readCell<Item>({ type, value }: Column<Item>, item: Item): Cell | bigint | null {
  const cell = value(item);
  if (cell === undefined) return null;
  if (type === "int") return BigInt(Math.round(Number(cell)));
  if (type === "double") return Number(cell);
  return type === "string" ? String(cell) : cell;
}
