import { readFileSync } from "node:fs";

/** Rows of numbers, one after the other. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** What a tagger of characters has learnt. */
export interface Weights {
  /** Which row of the embedding is a character's. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The row of all that it has not learnt. */
  readonly unknown: number;
  /** "PER-B" begins the name of a person, "PER-I" goes on with it. */
  readonly tags: readonly string[];
  readonly get: (name: string) => Matrix;
}

interface Header {
  readonly characters: string;
  /** Each character that is read as another, and behind it that: ， as a comma. */
  readonly readAs: string;
  readonly tags: readonly string[];
  readonly matrices: Readonly<Record<string, readonly [rows: number, columns: number]>>;
}

let read: Weights | undefined;

/** Those that lie beside this file, read once. */
export function readWeights(): Weights {
  read ??= parseWeights(readFileSync(new URL("lac/weights.bin", import.meta.url)));
  return read;
}

/** The length of a header, the header, and of each matrix what its rows are to be multiplied by and eight bits for each number. */
function parseWeights(data: Buffer): Weights {
  const length = data.readUInt32LE(0);
  const header = JSON.parse(data.toString("utf8", 4, 4 + length)) as Header;
  const matrices = new Map<string, Matrix>();
  let at = 4 + length;
  for (const [name, [rows, columns]] of Object.entries(header.matrices)) {
    const values = new Float32Array(rows * columns);
    const numbers = new Int8Array(data.buffer, data.byteOffset + at + 4 * rows, values.length);
    for (let row = 0; row < rows; row++) {
      const scale = data.readFloatLE(at + 4 * row);
      for (let column = 0; column < columns; column++) {
        const place = row * columns + column;
        values[place] = scale * numbers[place]!;
      }
    }
    matrices.set(name, { rows, columns, values });
    at += 4 * rows + 4 * Math.ceil(values.length / 4);
  }
  const own = new Map([...header.characters].map((character, row) => [character, row]));
  const readAs = [...header.readAs];
  const others = readAs.flatMap((character, place): [string, number][] =>
    place % 2 === 0 ? [[character, own.get(readAs[place + 1]!)!]] : [],
  );
  return {
    rowOf: new Map([...own, ...others]),
    unknown: own.size,
    tags: header.tags,
    get: (name) => {
      const matrix = matrices.get(name);
      if (matrix === undefined) throw new Error(`weights.bin has no ${name}`);
      return matrix;
    },
  };
}
