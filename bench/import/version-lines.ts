import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import type { Item } from "../../src/loading/projection/projection.js";

/**
 * The version of a graph that is too large to be sorted in memory: that of `plan`, over the ids and hashes of each list
 * in order of id. Lines are put in files by the first characters of their id, which are sorted one by one.
 */
export interface VersionLines {
  add(list: number, item: Item): void;
  /** Removes its files. */
  end(): string;
}

/** Characters of an id that choose its file: 256 files for a list of hex ids. */
const PREFIX = 2;
const BUFFER = 1 << 14;

export function createVersionLines(folder: string, lists: number): VersionLines {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const buckets = Array.from({ length: lists }, () => new Map<string, string[]>());
  const path = (list: number, prefix: string): string => `${folder}/${list}-${prefix}`;
  const flush = (list: number, prefix: string): void => {
    const lines = buckets[list]!.get(prefix)!;
    const file = openSync(path(list, prefix), "a");
    writeSync(file, lines.map((line) => `${line}\n`).join(""));
    closeSync(file);
    lines.length = 0;
  };
  return {
    add: (list, { id, properties }) => {
      const prefix = id.slice(0, PREFIX);
      let lines = buckets[list]!.get(prefix);
      if (!lines) buckets[list]!.set(prefix, (lines = []));
      if (lines.push(`${id} ${String(properties.hash)}`) * 40 > BUFFER) flush(list, prefix);
    },
    end: () => {
      const hash = createHash("sha256");
      for (let list = 0; list < lists; list++) {
        if (list > 0) hash.update("\n\n");
        let first = true;
        for (const prefix of [...buckets[list]!.keys()].sort()) {
          const written = existsSync(path(list, prefix))
            ? readFileSync(path(list, prefix), "utf8").split("\n").slice(0, -1)
            : [];
          const lines = [...written, ...buckets[list]!.get(prefix)!].sort();
          hash.update(`${first ? "" : "\n"}${lines.join("\n")}`);
          first = false;
        }
      }
      rmSync(folder, { recursive: true, force: true });
      return hash.digest("hex").slice(0, 16);
    },
  };
}
