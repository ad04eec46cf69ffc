import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Cell, Column } from "../columns.js";
import { printAbout } from "../print-about.js";
import type { ExportedGraph } from "../read-rows.js";

/** Rows of a row group, which memory holds: few enough for quotes, and enough to be read fast. */
const GROUP = 10_000;

/** Rows whose columns are read one after the other, while they are near at hand for the processor. */
const NEAR = 250;

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
  const data = columns.map((): Value[] => []);
  const writeRows = async (): Promise<void> => {
    await writer.write({
      // Rows are in order of the first column; what is least and most among those of the others tells a reader nothing.
      columnData: columns.map(({ name }, at) => ({ name, data: data[at]!, statistics: at === 0 })),
      rowGroupSize: GROUP,
    });
    for (const values of data) values.length = 0;
  };
  for await (const items of pages) {
    for (let start = 0; start < items.length; start += NEAR) {
      const near = items.slice(start, start + NEAR);
      for (const [at, column] of columns.entries()) for (const item of near) data[at]!.push(readCell(column, item));
    }
    if (data[0]!.length < GROUP) continue;
    await writeRows();
    yield take();
  }
  if (data[0]!.length > 0) await writeRows();
  await writer.finish();
  yield take();
}

type Value = Cell | bigint | null;

function readCell<Item>({ type, value }: Column<Item>, item: Item): Value {
  const cell = value(item);
  if (cell === undefined) return null;
  if (type === "int") return BigInt(Math.round(Number(cell)));
  if (type === "double") return Number(cell);
  return type === "string" ? String(cell) : cell;
}
