import path from "node:path";
import { findCircles, type Imports, readImports, type Sources } from "./imports.js";
import { DRAWERS, MOST_FILES, TABLES, type Tables } from "./stages.js";

/** What breaks a rule of the house, where, and what to do about it. */
export interface Breach {
  readonly rule: "stage-order" | "no-circle" | "no-way-back" | "folder-size" | "names-say-what" | "tables-hold";
  readonly file: string;
  readonly message: string;
}

/** What in a set of files goes against the rules of the house; each breach once, rule by rule. */
export function findBreaches(sources: Sources, tables: Tables = TABLES): readonly Breach[] {
  const imports = readImports(sources);
  const files = [...sources.keys()];
  return [
    ...[...imports].flatMap(([file, targets]) => [...targets].flatMap((target) => checkStage(file, target, tables))),
    ...findFileCircles(imports),
    ...findRoomCircles(imports),
    ...checkFolders(files, tables),
    ...checkNames(files),
    ...checkTables(files, tables),
  ];
}

function checkStage(file: string, target: string, { mayImport }: Tables): readonly Breach[] {
  const from = stageOf(file);
  const to = stageOf(target);
  if (from === undefined || to === undefined || from === to || from === "commands" || file === "src/cli.ts") return [];
  if (to === "" && target !== "src/cli.ts") return [];
  const allowed = from === "" ? [] : mayImport[from];
  if (allowed === undefined) {
    return [breach("stage-order", file, `say in lint/stages.ts what src/${from} may import: it is not there`)];
  }
  if (allowed.includes(to)) return [];
  const may = ["the files of src itself", ...allowed].join(", ");
  const what = `src/${from || path.posix.basename(file)} may not import ${target}, only ${may}`;
  return [breach("stage-order", file, `${what}: move what is needed down to one of these, or take it as an argument`)];
}

/** The folder of src that a file is in: "model", "" for src itself, undefined outside of it. */
function stageOf(file: string): string | undefined {
  const [top, stage, ...rest] = file.split("/");
  if (top !== "src" || stage === undefined) return undefined;
  return rest.length > 0 ? stage : "";
}

/** Types count: who reads one of the files has to read all of them. */
function findFileCircles(imports: Imports): readonly Breach[] {
  return findCircles(imports).map((circle) =>
    breach(
      "no-circle",
      circle[0]!,
      `${printCircle(circle)} is a circle of imports: move what two of them need into a file that imports neither`,
    ),
  );
}

/**
 * Within a stage, each folder in it is one room, and each file beside them too; types count. No room may lead back to
 * itself.
 */
function findRoomCircles(imports: Imports): readonly Breach[] {
  const rooms = new Map<string, Map<string, string>>();
  for (const [file, targets] of imports) {
    for (const target of targets) {
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from === undefined || to === undefined || to === from || stageOf(file) !== stageOf(target)) continue;
      const doors = rooms.get(from) ?? new Map<string, string>();
      rooms.set(from, doors.set(to, doors.get(to) ?? `${file} imports ${target}`));
    }
  }
  return findCircles(rooms).map((circle) => {
    const doors = circle.map((room, at) => rooms.get(room)?.get(circle[(at + 1) % circle.length]!));
    const what = `${printCircle(circle)} is a circle of rooms: move one of the ends of what closes it`;
    return breach("no-way-back", circle[0]!, `${what} (${doors.join("; ")})`);
  });
}

function roomOf(file: string): string | undefined {
  const [top, stage, ...rest] = file.split("/");
  return top === "src" && rest.length > 0 ? [top, stage, rest[0]].join("/") : undefined;
}

function printCircle(circle: readonly string[]): string {
  return [...circle, circle[0]].join(" → ");
}

function checkFolders(files: readonly string[], { lists }: Tables): readonly Breach[] {
  const shown = new Map<string, number>();
  for (const file of files) {
    const folder = path.posix.dirname(file);
    if (!/\/README(\.\w+)?\.md$/.test(file)) shown.set(folder, (shown.get(folder) ?? 0) + 1);
  }
  return [...shown]
    .filter(([folder, count]) => count > MOST_FILES && !lists.includes(folder))
    .map(([folder, count]) =>
      breach(
        "folder-size",
        folder,
        `${count} files, and one sees ${MOST_FILES} at once: divide them into folders by what they are for, or name ` +
          "the folder in LISTS of lint/stages.ts where all of them are of one sort",
      ),
    );
}

function checkNames(files: readonly string[]): readonly Breach[] {
  const places = new Set(files.flatMap((file) => file.split("/").map((_, at, all) => all.slice(0, at + 1).join("/"))));
  return [...places]
    .filter((place) => DRAWERS.test(path.posix.basename(place).split(".")[0] ?? ""))
    .map((place) => breach("names-say-what", place, "says nothing of what is in it: name it for that"));
}

/** What a table names and is not there any more would be allowed again the day that the name comes back. */
function checkTables(files: readonly string[], { mayImport, lists }: Tables): readonly Breach[] {
  const folders = new Set(files.map((file) => path.posix.dirname(file)));
  const stages = new Set(files.map(stageOf));
  const named = Object.entries(mayImport).flatMap(([stage, used]) => [stage, ...used]);
  return [
    ...[...new Set(named)].filter((stage) => !stages.has(stage)).map((stage) => ["MAY_IMPORT", `src/${stage}`]),
    ...lists.filter((folder) => !folders.has(folder)).map((folder) => ["LISTS", folder]),
  ].map(([table, folder]) =>
    breach("tables-hold", "lint/stages.ts", `${table} names ${folder}, where there are no files: take it out`),
  );
}

function breach(rule: Breach["rule"], file: string, message: string): Breach {
  return { rule, file, message };
}
