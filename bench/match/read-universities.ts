import { existsSync, readFileSync } from "node:fs";

export interface UniversityRow {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly city: string;
}

/**
 * The Ministry's list of regular institutions as a table of code, name, province, authority, city, …; undefined where
 * the file is not there.
 */
export function readUniversities(path: string): readonly UniversityRow[] | undefined {
  if (!existsSync(path)) return undefined;
  return readFileSync(path, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [code = "", name = "", province = "", , city = ""] = line.split(",");
      return { code, name, province, city };
    });
}
