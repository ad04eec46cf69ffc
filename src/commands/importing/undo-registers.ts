import { ChanjiaoError } from "../../errors.js";
import { hashFile } from "../../importing/open-file.js";
import type { StoredImport } from "../../store/change.js";
import { countBrought, readImports, readLiveIds } from "../../store/read-imports.js";
import type { Store } from "../graph/store.js";
import type { FileToBring } from "./plan-files.js";
import { takeBackShown } from "./undo-import.js";

export interface ToUndo {
  /** Take it back. Otherwise it is only told what would be. */
  readonly apply: boolean;
  readonly reason: string | undefined;
}

/** An import of one of the files, and how many of its statements stand. */
interface Brought {
  readonly found: StoredImport;
  readonly standing: number;
}

/**
 * Takes back what those files brought, the newest first, and says beforehand what that is; without `apply` it says
 * nothing else. Whatever else is in the graph stays, of the same registers too: a file is known by its bytes.
 * @throws ChanjiaoError USAGE where a later edition stands, which was compared with one of them
 */
export async function undoRegisters(
  store: Store,
  files: readonly FileToBring[],
  { apply, reason }: ToUndo,
): Promise<void> {
  if (!apply) return tell(await findBrought(store, files), apply);
  await store.inTurn(async () => {
    const brought = await findBrought(store, files);
    tell(brought, apply);
    for (const { found } of brought) await takeBackShown(store, found, reason);
    if (brought.length > 0) process.stdout.write(printAfter(brought));
  });
}

/** What of the files stands, or was broken off, the newest first. */
async function findBrought({ database: { read } }: Store, files: readonly FileToBring[]): Promise<readonly Brought[]> {
  const brought: Brought[] = [];
  for (const { path } of files) {
    for (const found of await readImports(read, { sha256: await hashFile(path) })) {
      const { count, gone } = await countBrought(read, found.id);
      const standing = count - gone.reduce((sum, one) => sum + one.count, 0);
      if (standing > 0 || found.unfinished) brought.push({ found, standing });
    }
  }
  const ids = new Set(brought.map(({ found }) => found.id));
  for (const { found } of brought)
    for (const other of await readImports(read, { register: found.register ?? "" }))
      if (!ids.has(other.id) && other.number > found.number && (await readLiveIds(read, other.id, 1)).length > 0)
        throw new ChanjiaoError(
          "USAGE",
          `Import ${other.id} (${other.file}) is a later edition of what import ${found.id} (${found.file}) brought: nothing was taken back.`,
          `Take back first what came last: chanjiao import --undo ${other.id}`,
        );
  return brought.sort((a, b) => b.found.number - a.found.number);
}

function tell(brought: readonly Brought[], apply: boolean): void {
  if (brought.length === 0) {
    process.stdout.write("Nothing of the registers stands: there is nothing to take back.\n");
    return;
  }
  const lines = brought.map(({ found: { id, file }, standing }) => `  import ${id}, ${file}: ${print(standing)}\n`);
  const end = apply ? "" : "Nothing was taken back: this is what --apply would do.\n";
  process.stdout.write(`Of the registers these statements stand:\n${lines.join("")}${end}`);
}

/** What is as it was, and how all of it comes again. */
function printAfter(brought: readonly Brought[]): string {
  const sources = [...new Set(brought.flatMap(({ found }) => found.sourceIds))];
  const lines = sources.map((id) => `  npx chanjiao retract --undo --source ${id} --reason WHY\n`);
  return `What was judged to be one with something of them waits, and holds again when that does. This restores them:\n${lines.join("")}`;
}

function print(count: number): string {
  return `${count.toLocaleString("en")} statement${count === 1 ? "" : "s"}`;
}
