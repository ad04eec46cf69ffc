import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { PROJECT_FOLDER } from "../../machine/project.js";
import type { Model } from "../../model/model.js";
import { readModel } from "../../model/read-model.js";
import { openStore } from "../graph/open-store.js";
import type { Store } from "../graph/store.js";
import { readMapping } from "../read-mapping.js";
import { mergeSure } from "../review/merge-sure.js";
import { catchSignals, type Interruption } from "../terminal/interruption.js";
import { bringIn } from "./bring-in.js";
import type { FileToBring } from "./plan-files.js";
import { undoRegisters } from "./undo-registers.js";
import { type Steps, STEPS } from "./print-way.js";
import { SHIPPED } from "./shipped.js";

/** What is named instead of a file. */
export const REGISTERS = "registers";

/** What is left where it is stopped, and where taking it back is. */
const GOES_ON = "What is written stays: do it again, and it goes on with the rest.";
export const UNDOING = "What was taken back stays so: do it again, and the rest is taken back.";

/** Whether the registers that come with the program are meant, and no file or import. */
export function isRegisters({
  paths,
  undo,
}: {
  readonly paths: readonly string[];
  readonly undo?: string | undefined;
}): boolean {
  return undo === undefined ? paths.length === 1 && paths[0] === REGISTERS : undo === REGISTERS;
}

export interface RegistersOptions {
  readonly data: string;
  readonly apply?: boolean | undefined;
  readonly steps?: Steps;
  readonly model?: Model;
  /** Take them back, instead of bringing them in. */
  readonly undo?: string | undefined;
  readonly reason?: string | undefined;
}

/**
 * Brings in the registers that come with the program, merges what is surely one, and counts. Without `apply` it only
 * says what would be. What is there already is not written again. With `undo` it takes back what they brought.
 * @returns 0, or INVALID_DATA's status @throws ChanjiaoError
 */
export async function importRegisters(options: RegistersOptions): Promise<number> {
  const { data, steps = STEPS, model = readModel(), apply = false, undo, reason } = options;
  const interruption = catchSignals(undo === undefined ? GOES_ON : UNDOING);
  const store = await openStore({ data, command: "import", interruption, model });
  const folder = mkdtempSync(join(tmpdir(), "chanjiao-registers-"));
  try {
    const files = unpackRegisters(folder, model);
    if (undo === undefined) return await bringRegisters(store, files, { apply, steps, interruption });
    await undoRegisters(store, files, { apply, reason });
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await store.stop();
  }
}

/** Writes them into a folder, as their publishers have them. */
export function unpackRegisters(folder: string, model: Model): readonly FileToBring[] {
  const shipped = join(PROJECT_FOLDER, REGISTERS);
  return SHIPPED.map(({ file, mapping, edition }) => {
    const path = join(folder, file);
    writeFileSync(path, gunzipSync(readFileSync(join(shipped, `${file}.gz`))));
    return { path, edition, mapping: mapping === undefined ? undefined : readMapping(join(shipped, mapping), model) };
  });
}

interface HowToBring {
  readonly apply: boolean;
  readonly steps: Steps;
  readonly interruption: Interruption;
}

/** One register after another, each of which is whole when the next one begins. */
export async function bringRegisters(
  store: Store,
  files: readonly FileToBring[],
  { apply, steps, interruption }: HowToBring,
): Promise<number> {
  const how = { apply, steps, interruption, skipInvalid: false };
  if (!apply) return (await bringIn(store, { ...how, files })).status;
  for (const file of files) {
    interruption.leaves(GOES_ON);
    const { status } = await bringIn(store, { ...how, files: [file] });
    if (status !== 0) return status;
  }
  interruption.leaves("The registers are in, but what is surely one may not be merged: do it again, and that is done.");
  const { merged, left } = await mergeSure(store, interruption);
  process.stdout.write(`${await printCounts(store)}${printMerged(merged, left)}`);
  return 0;
}

function printMerged(merged: number, left: number): string {
  const rest =
    left === 0
      ? "nothing is left to review."
      : `${left} pairs may be one and are left: npx chanjiao review asks about them, and counts say so until then.`;
  return `${merged.toLocaleString("en")} pairs were surely one and are merged; ${rest}\n`;
}

/** What the graph holds of each kind. */
async function printCounts({ database, model }: Store): Promise<string> {
  const [row] = await database.read("MATCH (g:Graph { id: 'graph' }) RETURN g.kinds AS kinds");
  const counted = JSON.parse(String(row?.kinds ?? "[]")) as readonly {
    readonly kind: string;
    readonly count: number;
  }[];
  const words = new Map([...model.kinds.values()].map(({ name, words: { en } }) => [name, en[1]]));
  const lines = counted
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `  ${count.toLocaleString("en").padStart(7)}  ${words.get(kind) ?? kind}\n`);
  return `The graph has\n${lines.join("")}`;
}
