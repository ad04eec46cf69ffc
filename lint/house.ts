import path from "node:path";
import { DRAWERS, LISTS, MAY_IMPORT, MOST_FILES } from "./stages.js";

/** Source texts by their path from the project's folder, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** What breaks a rule of the house, and where. */
export interface Breach {
  readonly rule: "stage-order" | "no-way-back" | "folder-size" | "names-say-what";
  readonly file: string;
  readonly message: string;
}

const IMPORT = /^(?:import|export)\s(?:[^;"']*?\sfrom\s*)?["'](\.[^"']+)["']|\bimport\(\s*["'](\.[^"']+)["']\s*\)/gm;

/** What in a set of files goes against the rules of the house; each breach once, in the order of the files. */
export function findBreaches(sources: Sources): readonly Breach[] {
  const imports = new Map([...sources].map(([file, text]) => [file, readImports(file, text, sources)]));
  return [
    ...[...imports].flatMap(([file, targets]) => targets.flatMap((target) => checkStage(file, target))),
    ...findWaysBack(imports),
    ...checkFolders([...sources.keys()]),
  ];
}

function readImports(file: string, text: string, sources: Sources): readonly string[] {
  return [...text.matchAll(IMPORT)].map(([, still, later]) => resolveImport(file, still ?? later ?? "", sources));
}

function resolveImport(from: string, specifier: string, sources: Sources): string {
  const target = path.posix.join(path.posix.dirname(from), specifier);
  const written = [target.replace(/\.js$/, ".ts"), target.replace(/\.js$/, ".tsx")];
  return written.find((file) => sources.has(file)) ?? target;
}

function checkStage(file: string, target: string): readonly Breach[] {
  const from = stageOf(file);
  const to = stageOf(target);
  if (from === undefined || to === undefined || from === to || from === "commands" || file === "src/cli.ts") return [];
  if (to === "" && !target.startsWith("src/cli.")) return [];
  const allowed = from === "" ? [] : MAY_IMPORT[from];
  if (allowed === undefined) {
    return [breach("stage-order", file, `src/${from} is not in lint/stages.ts: say there what it may use.`)];
  }
  if (allowed.includes(to)) return [];
  const use = ["errors.ts", ...allowed].join(", ");
  return [breach("stage-order", file, `src/${from} may not use ${target}: it may use ${use}.`)];
}

/** The folder of src that a file is in: "model", "" for src itself, undefined outside of it. */
function stageOf(file: string): string | undefined {
  const [top, stage, ...rest] = file.split("/");
  if (top !== "src" || stage === undefined) return undefined;
  return rest.length > 0 ? stage : "";
}

/** Within a stage, each folder in it is one room, each file beside them too; types count. No room may lead back to itself. */
function findWaysBack(imports: ReadonlyMap<string, readonly string[]>): readonly Breach[] {
  const rooms = new Map<string, Map<string, string>>();
  for (const [file, targets] of imports) {
    const from = roomOf(file);
    if (from === undefined) continue;
    for (const target of targets) {
      const to = roomOf(target);
      if (to === undefined || to === from || stageOf(file) !== stageOf(target)) continue;
      const ways = rooms.get(from) ?? new Map<string, string>();
      rooms.set(from, ways.set(to, ways.get(to) ?? file));
    }
  }
  const found: Breach[] = [];
  for (const [from, ways] of rooms) {
    for (const [to, file] of ways) {
      const back = from < to ? findWay(to, from, rooms) : undefined;
      if (back) found.push(breach("no-way-back", file, `A circle of rooms: ${[from, ...back].join(" → ")}.`));
    }
  }
  return found;
}

function roomOf(file: string): string | undefined {
  const [top, stage, ...rest] = file.split("/");
  return top === "src" && rest.length > 0 ? [top, stage, rest[0]].join("/") : undefined;
}

/** The shortest way from one room to another, both named, or undefined. */
function findWay(from: string, to: string, rooms: ReadonlyMap<string, ReadonlyMap<string, string>>) {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const room of before.keys()) {
    if (room === to) return printWay(room, before);
    for (const next of rooms.get(room)?.keys() ?? []) if (!before.has(next)) before.set(next, room);
  }
  return undefined;
}

function printWay(room: string | undefined, before: ReadonlyMap<string, string | undefined>): readonly string[] {
  return room === undefined ? [] : [...printWay(before.get(room), before), room];
}

function checkFolders(files: readonly string[]): readonly Breach[] {
  const inFolder = new Map<string, string[]>();
  for (const file of files) {
    const folder = path.posix.dirname(file);
    inFolder.set(folder, [...(inFolder.get(folder) ?? []), file]);
  }
  const full = [...inFolder].filter(([folder, { length }]) => length > MOST_FILES && !LISTS.includes(folder));
  const drawers = files.flatMap((file) => file.split("/").map((part) => [file, part.split(".")[0] ?? ""] as const));
  return [
    ...full.map(([folder, { length }]) =>
      breach("folder-size", folder, `${folder} shows ${length} files, and ${MOST_FILES} are what one sees at once.`),
    ),
    ...drawers
      .filter(([, name]) => DRAWERS.test(name))
      .map(([file, name]) => breach("names-say-what", file, `${name} says nothing: name it for what it holds.`)),
  ];
}

function breach(rule: Breach["rule"], file: string, message: string): Breach {
  return { rule, file, message };
}
